import { expect, test } from 'vitest';
import { signerInput } from './input.ts';

const read = (reach: string) =>
  signerInput.safeParse({ token: 't', revision: 1, name: 'Rita', role: 'Buddy', reach }).error?.issues[0]?.message;

test.each(['0470 12 34 56', '+32 2 000 00 00', '02/000.00.00', 'rita@example.be', ' an.claes@vzw.example '])(
  '%s reaches somebody',
  (reach) => {
    expect(read(reach)).toBeUndefined();
  },
);

test.each(['Rita', 'rita@', 'rita at example.be', '0470', 'bel maar eens', 'rita@example.be of 0470 12 34 56'])(
  '%s reaches nobody',
  (reach) => {
    expect(read(reach)).toContain('geldig telefoonnummer of e-mailadres');
  },
);
