import { PDFArray, PDFDict, PDFDocument, PDFName, PDFNumber } from 'pdf-lib';
import { expect, test } from 'vitest';
import { PROOF_EXAMPLES } from '../proofs/proof-examples.ts';
import { sealProof } from '../proofs/seal.ts';
import { openTestAuthority, SEALED_AT } from './testing.ts';

const name = PDFName.of;

async function sealedDocument(): Promise<PDFDocument> {
  const { signer, timestamps } = await openTestAuthority();
  const options = { signer, timestamps, verifyUrl: 'https://veertig.example.be/controleer/X', sealedAt: SEALED_AT };
  const { bytes } = await sealProof(PROOF_EXAMPLES['een-sessie'], options);
  return PDFDocument.load(bytes, { updateMetadata: false });
}

/** All structure elements of a type, below a node of the tree. */
function elementsBelow(node: PDFDict, type: string): PDFDict[] {
  const kids = node.lookupMaybe(name('K'), PDFArray);
  const children = (kids?.asArray() ?? [])
    .map((_, index) => kids?.lookup(index))
    .filter((kid) => kid instanceof PDFDict);
  const own = node.get(name('S')) === name(type) ? [node] : [];
  return [...own, ...children.flatMap((child) => (child.has(name('S')) ? elementsBelow(child, type) : []))];
}

test('the seal certifies the document and allows no change', async () => {
  const { catalog } = await sealedDocument();
  const signature = catalog.lookup(name('Perms'), PDFDict).lookup(name('DocMDP'), PDFDict);
  expect(signature.get(name('SubFilter'))).toBe(name('ETSI.CAdES.detached'));
  const parameters = signature
    .lookup(name('Reference'), PDFArray)
    .lookup(0, PDFDict)
    .lookup(name('TransformParams'), PDFDict);
  expect(parameters.lookup(name('P'), PDFNumber).asNumber()).toBe(1);
});

test('the visible field belongs to a Form element and is described', async () => {
  const document = await sealedDocument();
  const [form] = elementsBelow(document.catalog.lookup(name('StructTreeRoot'), PDFDict), 'Form');
  const widget = document.catalog.lookup(name('AcroForm'), PDFDict).lookup(name('Fields'), PDFArray).get(0);
  const kid = form!.lookup(name('K'), PDFArray).lookup(0, PDFDict);
  expect(kid.get(name('Type'))).toBe(name('OBJR'));
  expect(kid.get(name('Obj'))).toBe(widget);
  const field = document.context.lookup(widget, PDFDict);
  expect(field.has(name('TU'))).toBe(true);
  expect(field.get(name('FT'))).toBe(name('Sig'));
});

test('every page lets the keyboard follow the structure', async () => {
  for (const page of (await sealedDocument()).getPages()) expect(page.node.get(name('Tabs'))).toBe(name('S'));
});
