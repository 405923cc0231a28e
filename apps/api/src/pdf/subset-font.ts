import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { FontFace } from './font-face.ts';

/** The part of harfbuzz-subset's C interface that is used; pointers are numbers. */
interface SubsetLibrary {
  memory: { buffer: ArrayBuffer };
  _initialize(): void;
  malloc(size: number): number;
  hb_blob_create(data: number, length: number, mode: number, userData: number, destroy: number): number;
  hb_blob_destroy(blob: number): void;
  hb_blob_get_data(blob: number, length: number): number;
  hb_blob_get_length(blob: number): number;
  hb_face_create(blob: number, index: number): number;
  hb_face_destroy(face: number): void;
  hb_face_reference_blob(face: number): number;
  hb_set_add(set: number, value: number): void;
  hb_subset_input_create_or_fail(): number;
  hb_subset_input_destroy(input: number): void;
  hb_subset_input_glyph_set(input: number): number;
  hb_subset_input_set(input: number, kind: number): number;
  hb_subset_input_set_flags(input: number, flags: number): void;
  hb_subset_or_fail(face: number, input: number): number;
}

/** Node has WebAssembly; TypeScript only knows it with the browser's types. */
interface WithWebAssembly {
  WebAssembly: {
    Module: new (bytes: Uint8Array) => object;
    Instance: new (module: object, imports: object) => { exports: unknown };
  };
}

const WRITABLE_MEMORY = 2;
const DROPPED_TABLES = 3;
// hb-subset.h: no hinting, glyph numbers stay, outline of glyph 0 stays, no glyphs added by layout rules.
const FLAGS = 0x1 | 0x2 | 0x40 | 0x200;
// A PDF viewer needs only outlines and widths.
const NOT_EMBEDDED = ['GSUB', 'GPOS', 'GDEF', 'BASE', 'name', 'post', 'cmap', 'OS/2', 'STAT', 'gasp', 'meta', 'kern'];

let library: SubsetLibrary | undefined;
const openedFaces = new Map<FontFace, number>();

/** Cuts a font down to the given glyphs; glyph numbers stay the same. */
export function subsetFont(face: FontFace, glyphIds: Iterable<number>): Uint8Array {
  library ??= load();
  const input = library.hb_subset_input_create_or_fail();
  const wanted = library.hb_subset_input_glyph_set(input);
  for (const glyphId of glyphIds) library.hb_set_add(wanted, glyphId);
  const dropped = library.hb_subset_input_set(input, DROPPED_TABLES);
  for (const tag of NOT_EMBEDDED) library.hb_set_add(dropped, Buffer.from(tag).readUInt32BE());
  library.hb_subset_input_set_flags(input, FLAGS);
  const subset = library.hb_subset_or_fail(openFace(library, face), input);
  library.hb_subset_input_destroy(input);
  if (subset === 0) throw new Error(`Could not subset ${face.name}.`);
  const bytes = bytesOf(library, subset);
  library.hb_face_destroy(subset);
  return bytes;
}

function load(): SubsetLibrary {
  const path = createRequire(import.meta.url).resolve('harfbuzzjs/dist/harfbuzz-subset.wasm');
  const { Instance, Module } = (globalThis as unknown as WithWebAssembly).WebAssembly;
  const exports = new Instance(new Module(readFileSync(path)), {}).exports as SubsetLibrary;
  exports._initialize();
  return exports;
}

function openFace(hb: SubsetLibrary, face: FontFace): number {
  let opened = openedFaces.get(face);
  if (opened === undefined) {
    const data = hb.malloc(face.bytes.length);
    new Uint8Array(hb.memory.buffer).set(face.bytes, data);
    const blob = hb.hb_blob_create(data, face.bytes.length, WRITABLE_MEMORY, 0, 0);
    opened = hb.hb_face_create(blob, 0);
    hb.hb_blob_destroy(blob);
    openedFaces.set(face, opened);
  }
  return opened;
}

function bytesOf(hb: SubsetLibrary, face: number): Uint8Array {
  const blob = hb.hb_face_reference_blob(face);
  const start = hb.hb_blob_get_data(blob, 0);
  const bytes = new Uint8Array(hb.memory.buffer, start, hb.hb_blob_get_length(blob)).slice();
  hb.hb_blob_destroy(blob);
  return bytes;
}
