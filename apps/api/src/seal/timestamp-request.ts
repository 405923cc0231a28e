import { AsnConvert, OctetString } from '@peculiar/asn1-schema';
import { MessageImprint, PKIStatus, TimeStampReq, TimeStampReqVersion, TimeStampResp } from '@peculiar/asn1-tsp';
import { AlgorithmIdentifier } from '@peculiar/asn1-x509';
import { fromBER, Sequence } from 'asn1js';
import { OID } from './algorithms.ts';

/** An RFC 3161 request (DER) for a SHA-256 digest. Asks for the certificates, so that the token stands on its own. */
export function timestampRequest(digest: Uint8Array, nonce: Uint8Array): Uint8Array<ArrayBuffer> {
  const request = new TimeStampReq({
    version: TimeStampReqVersion.v1,
    messageImprint: new MessageImprint({
      hashAlgorithm: new AlgorithmIdentifier({ algorithm: OID.sha256, parameters: NULL }),
      hashedMessage: new OctetString(digest),
    }),
    nonce: new Uint8Array(nonce).buffer,
    certReq: true,
  });
  return new Uint8Array(AsnConvert.serialize(request));
}

// Some authorities insist on the explicit NULL.
const NULL = Uint8Array.of(5, 0).buffer;

/** The token in an answer, byte for byte as it came; throws when the authority refuses. */
export function tokenOf(answer: Uint8Array): Uint8Array {
  const { status } = AsnConvert.parse(answer, TimeStampResp).status;
  if (status !== PKIStatus.granted && status !== PKIStatus.grantedWithMods) {
    throw new Error(`the authority refuses (status ${status})`);
  }
  const { result } = fromBER(answer);
  const token = result instanceof Sequence ? result.valueBlock.value[1] : undefined;
  if (!token) throw new Error('the authority sends no token');
  return new Uint8Array(token.valueBeforeDecodeView);
}
