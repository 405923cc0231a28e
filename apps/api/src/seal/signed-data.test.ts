import 'reflect-metadata';
import { createHash, generateKeyPairSync, verify, webcrypto, X509Certificate } from 'node:crypto';
import { Attribute, ContentInfo, SignedData } from '@peculiar/asn1-cms';
import { AsnArray, AsnConvert, AsnType, AsnTypeTypes } from '@peculiar/asn1-schema';
import { Certificate } from '@peculiar/asn1-x509';
import { X509CertificateGenerator } from '@peculiar/x509';
import { expect, test } from 'vitest';
import { OID } from './algorithms.ts';
import { keySigner } from './key-signer.ts';
import { signDocument } from './seal-signature.ts';
import { openTestAuthority, SEALED_AT } from './testing.ts';
import { readTimestamp } from './timestamp-token.ts';
import { verifySignedData } from './verify-signed-data.ts';

// The bytes are written with one library and read here with another.

const CONTENT_TYPE = '1.2.840.113549.1.9.3';
const MESSAGE_DIGEST = '1.2.840.113549.1.9.4';
const SIGNING_CERTIFICATE_V2 = '1.2.840.113549.1.9.16.2.47';
const TIMESTAMP_TOKEN = '1.2.840.113549.1.9.16.2.14';
const parts = [Buffer.from('before the hole '), Buffer.from('and after it')];

class AttributeSet extends AsnArray<Attribute> {}
AsnType({ type: AsnTypeTypes.Set, itemType: Attribute })(AttributeSet);

function read(cms: Uint8Array) {
  const { contentType, content } = AsnConvert.parse(cms, ContentInfo);
  const signedData = AsnConvert.parse(content, SignedData);
  return { contentType, signedData, signer: signedData.signerInfos[0]! };
}

test('signs exactly what a baseline seal signs', async () => {
  const { signer } = await openTestAuthority();
  const { contentType, signedData, signer: info } = read(await signDocument(parts, signer, null));
  expect(contentType).toBe('1.2.840.113549.1.7.2');
  expect(signedData.encapContentInfo.eContent).toBeUndefined();
  expect(info.signedAttrs?.map((attribute) => attribute.attrType).sort()).toEqual(
    [CONTENT_TYPE, MESSAGE_DIGEST, SIGNING_CERTIFICATE_V2].sort(),
  );
  expect(info.unsignedAttrs).toBeUndefined();
});

test('the signature holds over the signed attributes, and they hold the digest of the document', async () => {
  const { signer } = await openTestAuthority();
  const { signer: info } = read(await signDocument(parts, signer, null));
  const attributes = AsnConvert.serialize(new AttributeSet(info.signedAttrs!));
  const { publicKey } = new X509Certificate(signer.certificate);
  expect(verify('sha256', Buffer.from(attributes), publicKey, Buffer.from(info.signature.buffer))).toBe(true);
  const digest = createHash('sha256').update(Buffer.concat(parts)).digest();
  const value = info.signedAttrs!.find((attribute) => attribute.attrType === MESSAGE_DIGEST)!.attrValues[0]!;
  expect(Buffer.from(value).subarray(2)).toEqual(digest);
});

test('the signature names its certificate by hash, so it cannot be exchanged', async () => {
  const { signer } = await openTestAuthority();
  const { signer: info } = read(await signDocument(parts, signer, null));
  const value = info.signedAttrs!.find((attribute) => attribute.attrType === SIGNING_CERTIFICATE_V2)!.attrValues[0]!;
  const hash = createHash('sha256').update(signer.certificate).digest();
  expect(Buffer.from(value).includes(hash)).toBe(true);
  const { serialNumber } = AsnConvert.parse(signer.certificate, Certificate).tbsCertificate;
  expect(Buffer.from(info.sid.issuerAndSerialNumber!.serialNumber)).toEqual(Buffer.from(serialNumber));
});

test('certificates travel byte for byte', async () => {
  const { signer } = await openTestAuthority();
  const cms = Buffer.from(await signDocument(parts, signer, null));
  for (const certificate of [signer.certificate, ...signer.chain])
    expect(cms.includes(Buffer.from(certificate))).toBe(true);
});

test('the timestamp is over the signature', async () => {
  const { signer, timestamps } = await openTestAuthority();
  const { signer: info } = read(await signDocument(parts, signer, timestamps));
  const [token] = info.unsignedAttrs!.filter((attribute) => attribute.attrType === TIMESTAMP_TOKEN);
  const facts = readTimestamp(new Uint8Array(token!.attrValues[0]!));
  const digest = createHash('sha256').update(Buffer.from(info.signature.buffer)).digest();
  expect(Buffer.from(facts.digest)).toEqual(digest);
  expect(facts.at).toEqual(SEALED_AT);
});

test('a timestamp for something else is refused', async () => {
  const { signer, timestamps } = await openTestAuthority();
  const confused = { ...timestamps, timestamp: () => timestamps.timestamp(new Uint8Array(32)) };
  await expect(signDocument(parts, signer, confused)).rejects.toThrow('another signature');
});

test('an RSA key signs too', async () => {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 3072 });
  const certificate = await certificateFor(publicKey.export({ format: 'der', type: 'spki' }));
  const signer = keySigner(privateKey, [certificate], false);
  expect(signer.algorithm).toBe('rsa');
  const cms = await signDocument(parts, signer, null);
  const digest = createHash('sha256').update(Buffer.concat(parts)).digest();
  expect(() => verifySignedData(cms, OID.data, () => digest, [certificate])).not.toThrow();
  expect(() => verifySignedData(cms, OID.data, () => Buffer.alloc(32), [certificate])).toThrow('changed');
});

/** A certificate of the test authority's kind for another public key; who issued it does not matter here. */
async function certificateFor(publicKey: Uint8Array): Promise<Uint8Array> {
  const keys = await webcrypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, ['sign', 'verify']);
  const issued = await X509CertificateGenerator.create({
    subject: 'CN=RSA',
    issuer: 'CN=Issuer',
    publicKey,
    signingKey: keys.privateKey,
    signingAlgorithm: { name: 'ECDSA', hash: 'SHA-256' },
    notBefore: SEALED_AT,
    notAfter: SEALED_AT,
  });
  return new Uint8Array(issued.rawData);
}
