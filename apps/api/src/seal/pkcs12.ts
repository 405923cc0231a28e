import { createPrivateKey, type KeyObject } from 'node:crypto';
import { createSecureContext } from 'node:tls';
import { EncryptedContentInfo } from '@peculiar/asn1-cms';
import {
  AuthenticatedSafe,
  CertBag,
  id_certBag,
  id_keyBag,
  id_pkcs8ShroudedKeyBag,
  PFX,
  type SafeBag,
  SafeContents,
} from '@peculiar/asn1-pfx';
import { AsnConvert, OctetString } from '@peculiar/asn1-schema';
import { fromBER, Sequence } from 'asn1js';
import { OID } from './algorithms.ts';
import { decryptPbes2 } from './pbes2.ts';

/**
 * Reads the private key and the certificates (DER) of a PKCS#12 file as OpenSSL 3 writes it. Throws when the passphrase
 * is wrong, a byte of the file was changed (its MAC tells), the encryption is an old one, or there is not exactly one key.
 */
export function readPkcs12(
  file: Uint8Array,
  passphrase: string,
): { privateKey: KeyObject; certificates: Uint8Array[] } {
  const { authSafe, macData } = AsnConvert.parse(file, PFX);
  if (!macData?.mac.digest.byteLength) throw new Error('no MAC guards the file');
  checkMac(file, passphrase);
  const safe = AsnConvert.parse(AsnConvert.parse(authSafe.content, OctetString), AuthenticatedSafe);
  const bags = [...safe].flatMap(({ contentType, content }) => [
    ...AsnConvert.parse(contentType === OID.data ? plain(content) : decrypted(content, passphrase), SafeContents),
  ]);
  const keys = bags.filter(({ bagId }) => bagId === id_pkcs8ShroudedKeyBag || bagId === id_keyBag);
  const [key] = keys;
  if (!key || keys.length !== 1) throw new Error('one private key is wanted');
  return {
    privateKey: privateKeyOf(key, passphrase),
    certificates: bags.filter(({ bagId }) => bagId === id_certBag).map(certificateOf),
  };
}

/** OpenSSL knows every kind of MAC there is, also the newer PBMAC1; it compares before it reads anything else. */
function checkMac(pfx: Uint8Array, passphrase: string): void {
  createSecureContext({ pfx: Buffer.from(pfx), passphrase });
}

const plain = (content: ArrayBuffer): ArrayBuffer => AsnConvert.parse(content, OctetString).buffer;

/** CMS EncryptedData: a version and the encrypted content. */
function decrypted(content: ArrayBuffer, passphrase: string): Uint8Array {
  const { result } = fromBER(content);
  const second = result instanceof Sequence ? result.valueBlock.value[1] : undefined;
  if (!second) throw new Error('no encrypted data');
  const info = AsnConvert.parse(second.toBER(), EncryptedContentInfo);
  const { parameters } = info.contentEncryptionAlgorithm;
  const encrypted = info.encryptedContent?.value;
  if (!parameters || !encrypted) throw new Error('no encrypted data');
  return decryptPbes2(new Uint8Array(parameters), new Uint8Array(encrypted.buffer), passphrase);
}

function privateKeyOf({ bagId, bagValue }: SafeBag, passphrase: string): KeyObject {
  const pkcs8 = { key: Buffer.from(bagValue), format: 'der', type: 'pkcs8' } as const;
  return createPrivateKey(bagId === id_keyBag ? pkcs8 : { ...pkcs8, passphrase });
}

function certificateOf({ bagValue }: SafeBag): Uint8Array {
  const { certValue } = AsnConvert.parse(bagValue, CertBag);
  return new Uint8Array(AsnConvert.parse(certValue, OctetString).buffer);
}
