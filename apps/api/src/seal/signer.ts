/**
 * The one place where a private key acts. The development authority, a key file, a cloud key or a remote signing
 * service each implement it; everything around it only handles public bytes.
 */
export interface SealSigner {
  /** Seal certificate, DER. */
  readonly certificate: Uint8Array;
  /** Certificates above it, DER, the issuer first. */
  readonly chain: readonly Uint8Array[];
  readonly algorithm: 'ecdsa-p256' | 'rsa';
  /** Signs the DER of the signed attributes with SHA-256; an ECDSA signature comes back DER encoded. */
  sign(signedAttributes: Uint8Array): Promise<Uint8Array>;
  /** True for a development certificate: the proof then carries a TEST mark. */
  readonly test: boolean;
}
