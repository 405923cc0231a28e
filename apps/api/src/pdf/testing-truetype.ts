/** What a TrueType program says about its glyphs. For tests only. */
export interface TrueTypeProgram {
  glyphCount: number;
  /** In 1/1000 em. */
  width(glyph: number): number;
  hasOutline(glyph: number): boolean;
}

/** Reads a font program apart from the library that wrote it. */
export function readTrueType(bytes: Buffer): TrueTypeProgram {
  const tables = new Map(
    Array.from({ length: bytes.readUInt16BE(4) }, (_, index) => {
      const entry = 12 + index * 16;
      const start = bytes.readUInt32BE(entry + 8);
      return [
        bytes.toString('latin1', entry, entry + 4),
        bytes.subarray(start, start + bytes.readUInt32BE(entry + 12)),
      ];
    }),
  );
  const table = (tag: string) => {
    const found = tables.get(tag);
    if (!found) throw new Error(`Font program without ${tag}.`);
    return found;
  };
  const [head, horizontal, metrics, locations] = [table('head'), table('hhea'), table('hmtx'), table('loca')];
  const measured = horizontal.readUInt16BE(34);
  const offsetOf = (glyph: number) =>
    head.readInt16BE(50) === 0 ? locations.readUInt16BE(glyph * 2) * 2 : locations.readUInt32BE(glyph * 4);
  return {
    glyphCount: table('maxp').readUInt16BE(4),
    width: (glyph) => (metrics.readUInt16BE(Math.min(glyph, measured - 1) * 4) * 1000) / head.readUInt16BE(18),
    hasOutline: (glyph) => offsetOf(glyph + 1) > offsetOf(glyph),
  };
}
