import 'reflect-metadata';
import { webcrypto } from 'node:crypto';
import { X509Certificate, X509CrlGenerator } from '@peculiar/x509';
import { type Clock, daysLater } from '../clock.ts';
import type { CertifiedKey } from './development-certificates.ts';
import type { RevocationSource } from './revocation-source.ts';

const ECDSA = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;

/** The development root says, now, that it never revoked a certificate: a real list, signed by its real key. */
export function developmentRevocations(root: CertifiedKey, clock: Clock): RevocationSource {
  const certificate = new Uint8Array(Buffer.from(root.certificate, 'base64'));
  const pkcs8 = Buffer.from(root.privateKey, 'base64');
  return {
    delay: 60,
    collect: async (certificates) => {
      const now = clock();
      const list = await X509CrlGenerator.create({
        issuer: new X509Certificate(certificate).subject,
        thisUpdate: now,
        nextUpdate: daysLater(now, 7),
        signingAlgorithm: ECDSA,
        signingKey: await webcrypto.subtle.importKey('pkcs8', pkcs8, ECDSA, false, ['sign']),
      });
      return { certificates, revocationLists: [new Uint8Array(list.rawData)], statusAnswers: [] };
    },
  };
}
