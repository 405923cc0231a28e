// Everything here works without scripts, so none is sent.
export const csr = false;
