import bidiFactory, { type Bidi } from 'bidi-js';

// The package's types describe an ES module; what Node loads is the factory itself.
const create = bidiFactory as unknown as () => Bidi;

/** The Unicode bidirectional algorithm. */
export const bidi: Bidi = create();
