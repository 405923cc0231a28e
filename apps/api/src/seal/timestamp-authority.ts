/** An RFC 3161 authority that says when a hash existed. */
export interface TimestampAuthority {
  /** Gives the DER of a time-stamp token for a SHA-256 digest (32 bytes); throws when the authority refuses. */
  timestamp(digest: Uint8Array): Promise<Uint8Array>;
  /** No token is larger, in bytes. */
  readonly largestToken: number;
}
