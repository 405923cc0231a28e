import 'reflect-metadata';
import { OCSPRequest } from '@peculiar/asn1-ocsp';
import { AsnConvert } from '@peculiar/asn1-schema';
import { Certificate } from '@peculiar/asn1-x509';
import {
  AuthorityInfoAccessExtension,
  BasicConstraintsExtension,
  CRLDistributionPointsExtension,
  ExtendedKeyUsageExtension,
  type Extension,
} from '@peculiar/x509';
import { daysLater } from '../clock.ts';
import { SEALED_AT } from './testing.ts';
import { readBody, startServer, type TestServer } from './testing-http.ts';
import { type Issued, issue, revocationList } from './testing-issue.ts';
import { statusAnswer } from './testing-status-answer.ts';

const OCSP_SIGNING = '1.3.6.1.5.5.7.3.9';
const mayIssue = new BasicConstraintsExtension(true, undefined, true);

/** How the authority of a test answers; a test changes it while it runs. */
export interface AuthorityBehavior {
  answers: 'GOOD' | 'REVOKED' | 'UNKNOWN' | 'OUTAGE' | 'BY_SOMEBODY_ELSE' | 'OLD' | 'CHANGED' | 'ENDLESS';
  /** Whether a delegate of the issuer signs answers instead of the issuer. */
  delegate: boolean;
  lists: 'GOOD' | 'REVOKED' | 'OUTAGE' | 'BY_SOMEBODY_ELSE' | 'OLD';
}

/** Certificates by their role; `other` has the name of the root, but not its key. */
type Role = 'root' | 'intermediate' | 'seal' | 'other' | 'delegateOfRoot' | 'delegateOfIntermediate';
type Cast = Record<Role, Issued>;

export interface CertificateAuthority extends TestServer {
  behavior: AuthorityBehavior;
  cast: Cast;
  /** Paths that were asked, in order. */
  asked: string[];
}

/** A root, an intermediate and a seal certificate that say where to ask, and a server that answers there. */
export async function startCertificateAuthority(): Promise<CertificateAuthority> {
  const behavior: AuthorityBehavior = { answers: 'GOOD', delegate: false, lists: 'GOOD' };
  const asked: string[] = [];
  const server = await startServer(async (request, response) => {
    const path = request.url ?? '';
    asked.push(path);
    const der = await reply(path, await readBody(request), cast, behavior);
    if (der) response.end(der);
    else response.writeHead(503).end();
  });
  const cast = await makeCast(server.url);
  return { ...server, behavior, cast, asked };
}

async function makeCast(url: string): Promise<Cast> {
  const issuedBy = (name: string): Extension[] => [
    new AuthorityInfoAccessExtension({ ocsp: [`${url}/status`], caIssuers: [`${url}/issuer/${name}`] }),
    new CRLDistributionPointsExtension([`${url}/list/${name}`]),
  ];
  const delegated = [new ExtendedKeyUsageExtension([OCSP_SIGNING])];
  const root = await issue('TEST root', null, [mayIssue]);
  const intermediate = await issue('TEST intermediate', root, [mayIssue, ...issuedBy('root')]);
  return {
    root,
    intermediate,
    seal: await issue('TEST seal', intermediate, issuedBy('intermediate')),
    other: await issue('TEST root', null, [mayIssue]),
    delegateOfRoot: await issue('TEST status', root, delegated),
    delegateOfIntermediate: await issue('TEST status', intermediate, delegated),
  };
}

async function reply(path: string, body: Buffer, cast: Cast, behavior: AuthorityBehavior): Promise<Uint8Array | null> {
  const issuer = path.endsWith('root') ? cast.root : cast.intermediate;
  if (path.startsWith('/issuer/')) return issuer.der;
  if (path.startsWith('/status')) return answer(body, cast, behavior);
  if (behavior.lists === 'OUTAGE') return null;
  const by = behavior.lists === 'BY_SOMEBODY_ELSE' ? cast.other : issuer;
  const revoked = behavior.lists === 'REVOKED' ? [cast.seal] : [];
  return revocationList(issuer, by, revoked, daysLater(SEALED_AT, behavior.lists === 'OLD' ? -1 : 7));
}

function answer(body: Buffer, cast: Cast, { answers, delegate }: AuthorityBehavior): Uint8Array | null {
  if (answers === 'OUTAGE') return null;
  if (answers === 'ENDLESS') return Buffer.alloc(1_000_000);
  const [request] = AsnConvert.parse(body, OCSPRequest).tbsRequest.requestList;
  if (!request) return null;
  const { serialNumber } = AsnConvert.parse(cast.seal.der, Certificate).tbsCertificate;
  const aboutSeal = Buffer.from(request.reqCert.serialNumber).equals(Buffer.from(serialNumber));
  const [issuer, delegated] = aboutSeal
    ? [cast.intermediate, cast.delegateOfIntermediate]
    : [cast.root, cast.delegateOfRoot];
  const der = statusAnswer(request.reqCert, {
    status: answers === 'REVOKED' || answers === 'UNKNOWN' ? answers : 'GOOD',
    signer: answers === 'BY_SOMEBODY_ELSE' ? cast.other : delegate ? delegated : issuer,
    withCertificate: delegate,
    nextUpdate: daysLater(SEALED_AT, answers === 'OLD' ? -1 : 7),
  });
  return answers === 'CHANGED' ? der.map((byte, at) => (at === der.length - 1 ? byte ^ 1 : byte)) : der;
}
