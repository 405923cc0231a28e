import { createDecipheriv, pbkdf2Sync } from 'node:crypto';
import { type BaseBlock, fromBER, Integer, ObjectIdentifier, OctetString, Sequence } from 'asn1js';

const PBKDF2 = '1.2.840.113549.1.5.12';
const AES_256_CBC = '2.16.840.1.101.3.4.1.42';
const digests: Record<string, string> = {
  '1.2.840.113549.2.9': 'sha256',
  '1.2.840.113549.2.10': 'sha384',
  '1.2.840.113549.2.11': 'sha512',
};
const LARGEST_COUNT = 10_000_000;

/**
 * Decrypts with the passphrase scheme PBES2 of RFC 8018: AES-256 and PBKDF2, as OpenSSL 3 writes. `parameters` is the
 * DER of PBES2-params. Throws for any other scheme and for a wrong passphrase.
 */
export function decryptPbes2(parameters: Uint8Array, encrypted: Uint8Array, passphrase: string): Buffer {
  const [derivation, cipher] = children(fromBER(parameters).result);
  const [derivationName, derivationParameters] = children(derivation);
  const [cipherName, vector] = children(cipher);
  if (identifier(derivationName) !== PBKDF2 || identifier(cipherName) !== AES_256_CBC) {
    throw new Error('encrypted with something else than AES-256 and PBKDF2');
  }
  const [salt, count, ...rest] = children(derivationParameters);
  const digest = digests[identifier(children(rest.at(-1))[0])];
  const rounds = count instanceof Integer ? count.valueBlock.valueDec : 0;
  if (!digest || rounds < 1 || rounds > LARGEST_COUNT) throw new Error('the passphrase is stretched in an unknown way');
  const key = pbkdf2Sync(passphrase, octets(salt), rounds, 32, digest);
  const decipher = createDecipheriv('aes-256-cbc', key, octets(vector));
  return Buffer.concat([decipher.update(encrypted), decipher.final()]);
}

const children = (block: BaseBlock | undefined): BaseBlock[] =>
  block instanceof Sequence ? (block.valueBlock.value as BaseBlock[]) : [];

const identifier = (block: BaseBlock | undefined): string =>
  block instanceof ObjectIdentifier ? block.getValue() : '';

function octets(block: BaseBlock | undefined): Uint8Array {
  if (!(block instanceof OctetString)) throw new Error('bytes are missing');
  return new Uint8Array(block.getValue());
}
