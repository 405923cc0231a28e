import { AsnConvert } from '@peculiar/asn1-schema';
import { TimeStampReq } from '@peculiar/asn1-tsp';
import { integer, sequence } from './der.ts';
import { signerOf } from './development-authority.ts';
import { makeDevelopmentCertificates } from './development-certificates.ts';
import { issueTimestamp } from './development-timestamps.ts';
import { SEALED_AT } from './testing.ts';
import { readBody, startServer, type TestServer } from './testing-http.ts';

/** What a timestamp authority of a test can do wrong. */
export type TimestampFault =
  | 'NONE'
  | 'OUTAGE'
  | 'REFUSAL'
  | 'NONSENSE'
  | 'ENDLESS'
  | 'OTHER_DIGEST'
  | 'OTHER_NONCE'
  | 'NO_NONCE'
  | 'CHANGED';

export interface TimestampServer extends TestServer {
  /** How it behaves from now on. */
  fault: TimestampFault;
  asked: number;
  /** DER of the root above its certificate. */
  root: Uint8Array;
}

const GRANTED = sequence(integer(0));
const REJECTED = sequence(sequence(integer(2)));

/** An RFC 3161 authority with keys of its own, over HTTP. */
export async function startTimestampServer(): Promise<TimestampServer> {
  const { root, timestamp } = await makeDevelopmentCertificates(SEALED_AT);
  const signer = signerOf(timestamp, root);

  const tokenFor = async (query: Buffer): Promise<Uint8Array> => {
    const { messageImprint, nonce = new ArrayBuffer(0) } = AsnConvert.parse(query, TimeStampReq);
    const digest = new Uint8Array(messageImprint.hashedMessage.buffer);
    const token = await issueTimestamp(signer, {
      digest: authority.fault === 'OTHER_DIGEST' ? digest.map((byte) => byte ^ 1) : digest,
      nonce: authority.fault === 'NO_NONCE' ? null : changedNonce(new Uint8Array(nonce), authority.fault),
      at: SEALED_AT,
    });
    return authority.fault === 'CHANGED' ? token.map((byte, at) => (at === token.length - 3 ? byte ^ 1 : byte)) : token;
  };
  const server = await startServer(async (request, response) => {
    authority.asked++;
    const query = await readBody(request);
    if (authority.fault === 'OUTAGE') return void response.writeHead(503).end();
    response.writeHead(200, { 'content-type': 'application/timestamp-reply' });
    if (authority.fault === 'ENDLESS') return void response.end(Buffer.alloc(1_000_000));
    if (authority.fault === 'NONSENSE') return void response.end('<html>');
    response.end(authority.fault === 'REFUSAL' ? REJECTED : sequence(GRANTED, await tokenFor(query)));
  });
  const authority: TimestampServer = {
    ...server,
    fault: 'NONE',
    asked: 0,
    root: new Uint8Array(Buffer.from(root.certificate, 'base64')),
  };
  return authority;
}

const changedNonce = (nonce: Uint8Array, fault: TimestampFault) =>
  fault === 'OTHER_NONCE' ? nonce.map((byte) => byte ^ 1) : nonce;
