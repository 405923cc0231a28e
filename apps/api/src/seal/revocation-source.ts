/** What a validator needs later, when the authorities are gone: all DER. */
export interface ValidationData {
  certificates: readonly Uint8Array[];
  /** Lists of revoked certificates (CRL). */
  revocationLists: readonly Uint8Array[];
  /** Answers about one certificate (OCSPResponse). */
  statusAnswers: readonly Uint8Array[];
}

/** Where the proof comes from that certificates were not revoked. */
export interface RevocationSource {
  /** How long after sealing to ask, in seconds: an answer from before the seal says nothing about it. */
  readonly delay: number;
  /**
   * Collects everything for these certificates (DER) and their issuers.
   * @throws SealProblem when one is revoked or a source does not answer
   */
  collect(certificates: readonly Uint8Array[]): Promise<ValidationData>;
}
