import { constants, createECDH, type KeyObject, privateEncrypt } from 'node:crypto';
import { positiveInteger, sequence } from './der.ts';

// Order of the group of P-256.
const ORDER = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;
// DigestInfo of SHA-256 up to the digest itself (RFC 8017, 9.2).
const DIGEST_INFO = Buffer.from('3031300d060960864801650304020105000420', 'hex');

/** Signs a finished SHA-256 digest, as a signing service does; Node itself only signs what it hashed. */
export function signDigest(key: KeyObject, digest: Uint8Array, ecdsa: 'der' | 'ieee-p1363'): Buffer {
  if (key.asymmetricKeyType === 'rsa') {
    return privateEncrypt({ key, padding: constants.RSA_PKCS1_PADDING }, Buffer.concat([DIGEST_INFO, digest]));
  }
  const secret = number(Buffer.from(key.export({ format: 'jwk' }).d ?? '', 'base64url'));
  const once = createECDH('prime256v1');
  const r = number(once.generateKeys().subarray(1, 33)) % ORDER;
  const s = (inverse(number(once.getPrivateKey())) * (number(digest) + r * secret)) % ORDER;
  const [first, second] = [bytes(r), bytes(s)];
  if (ecdsa === 'ieee-p1363') return Buffer.concat([first, second]);
  return Buffer.from(sequence(positiveInteger(first), positiveInteger(second)));
}

const number = (buffer: Uint8Array): bigint => BigInt(`0x${Buffer.from(buffer).toString('hex')}`);
const bytes = (value: bigint): Buffer => Buffer.from(value.toString(16).padStart(64, '0'), 'hex');

/** Of a number modulo the order, which is prime: its power to the order less two. */
function inverse(value: bigint): bigint {
  let [result, base] = [1n, value % ORDER];
  for (let power = ORDER - 2n; power > 0n; power >>= 1n) {
    if (power & 1n) result = (result * base) % ORDER;
    base = (base * base) % ORDER;
  }
  return result;
}
