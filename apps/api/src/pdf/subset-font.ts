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

/** A large font is opened for one document only: the library's memory is 64 MB and does not grow. */
const LARGE_FONT_BYTES = 2_000_000;

interface OpenedLibrary {
  hb: SubsetLibrary;
  faces: Map<FontFace, number>;
}

let opened: OpenedLibrary | undefined;

/** Cuts a font down to the given glyphs; glyph numbers stay the same. */
export function subsetFont(face: FontFace, glyphIds: Iterable<number>): Uint8Array {
  const wanted = [...glyphIds];
  const subset = cut(face, wanted);
  if (subset) return subset;
  restart();
  const again = cut(face, wanted);
  if (!again) throw new Error(`Could not subset ${face.name}.`);
  return again;
}

/** Forgets every font, so that the library's memory is free again. */
function restart(): void {
  opened = undefined;
}

/** Null when the library's memory is full. */
function cut(face: FontFace, glyphIds: readonly number[]): Uint8Array | null {
  opened ??= { hb: load(), faces: new Map() };
  const { hb } = opened;
  const full = openFace(opened, face);
  if (full === 0) return null;
  const input = hb.hb_subset_input_create_or_fail();
  const wanted = hb.hb_subset_input_glyph_set(input);
  for (const glyphId of glyphIds) hb.hb_set_add(wanted, glyphId);
  const dropped = hb.hb_subset_input_set(input, DROPPED_TABLES);
  for (const tag of NOT_EMBEDDED) hb.hb_set_add(dropped, Buffer.from(tag).readUInt32BE());
  hb.hb_subset_input_set_flags(input, FLAGS);
  const subset = hb.hb_subset_or_fail(full, input);
  hb.hb_subset_input_destroy(input);
  if (subset === 0) return null;
  const bytes = bytesOf(hb, subset);
  hb.hb_face_destroy(subset);
  if (face.bytes.length > LARGE_FONT_BYTES) restart();
  return bytes;
}

let compiled: object | undefined;

function load(): SubsetLibrary {
  const { Instance, Module } = (globalThis as unknown as WithWebAssembly).WebAssembly;
  const path = createRequire(import.meta.url).resolve('harfbuzzjs/dist/harfbuzz-subset.wasm');
  compiled ??= new Module(readFileSync(path));
  const exports = new Instance(compiled, {}).exports as SubsetLibrary;
  exports._initialize();
  return exports;
}

/** Gives 0 when the library's memory is full. */
function openFace({ hb, faces }: OpenedLibrary, face: FontFace): number {
  let handle = faces.get(face);
  if (handle === undefined) {
    const data = hb.malloc(face.bytes.length);
    if (data === 0) return 0;
    new Uint8Array(hb.memory.buffer).set(face.bytes, data);
    const blob = hb.hb_blob_create(data, face.bytes.length, WRITABLE_MEMORY, 0, 0);
    handle = hb.hb_face_create(blob, 0);
    hb.hb_blob_destroy(blob);
    faces.set(face, handle);
  }
  return handle;
}

function bytesOf(hb: SubsetLibrary, face: number): Uint8Array {
  const blob = hb.hb_face_reference_blob(face);
  const start = hb.hb_blob_get_data(blob, 0);
  const bytes = new Uint8Array(hb.memory.buffer, start, hb.hb_blob_get_length(blob)).slice();
  hb.hb_blob_destroy(blob);
  return bytes;
}
