import 'reflect-metadata';
import { AuthorityInfoAccessExtension, CRLDistributionPointsExtension, X509Certificate } from '@peculiar/x509';

/** Where a certificate says that more about it is to be had, over HTTP. */
export interface CertificateAddresses {
  /** Who answers whether it was revoked. */
  status: string[];
  /** Lists of revoked certificates. */
  lists: string[];
  /** The certificate of its issuer. */
  issuer: string[];
}

/** Reads the addresses in a certificate (DER). */
export function certificateAddresses(certificate: Uint8Array): CertificateAddresses {
  const parsed = new X509Certificate(Uint8Array.from(certificate));
  const access = parsed.getExtension(AuthorityInfoAccessExtension);
  const lists = parsed.getExtension(CRLDistributionPointsExtension)?.distributionPoints ?? [];
  return {
    status: webAddresses(access?.ocsp.map(({ value }) => value)),
    lists: webAddresses(
      lists.flatMap(({ distributionPoint }) =>
        (distributionPoint?.fullName ?? []).map((name) => name.uniformResourceIdentifier),
      ),
    ),
    issuer: webAddresses(access?.caIssuers.map(({ value }) => value)),
  };
}

const webAddresses = (found: readonly (string | undefined)[] = []): string[] =>
  found.flatMap((address) => (address !== undefined && /^https?:\/\//.test(address) ? [address] : []));
