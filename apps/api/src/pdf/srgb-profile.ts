const CURVE_POINTS = 256;

/** The sRGB colour profile of IEC 61966-2-1 as a small ICC file (version 2.1), so archived colours keep their meaning. */
export function srgbProfile(): Uint8Array {
  const curve = toneCurve();
  const tags: [string, Buffer][] = [
    ['desc', description('sRGB')],
    ['cprt', Buffer.from('text\0\0\0\0CC0\0', 'latin1')],
    ['wtpt', xyz(0.9505, 1, 1.0891)],
    ['rXYZ', xyz(0.43607, 0.22249, 0.01392)],
    ['gXYZ', xyz(0.38515, 0.71687, 0.09708)],
    ['bXYZ', xyz(0.14307, 0.06061, 0.7141)],
    ['rTRC', curve],
    ['gTRC', curve],
    ['bTRC', curve],
  ];
  const table = Buffer.alloc(4 + tags.length * 12);
  table.writeUInt32BE(tags.length, 0);
  const offsets = new Map<Buffer, number>();
  let end = 128 + table.length;
  tags.forEach(([signature, data], index) => {
    if (!offsets.has(data)) {
      offsets.set(data, end);
      end += data.length;
    }
    const entry = 4 + index * 12;
    table.write(signature, entry, 'latin1');
    table.writeUInt32BE(offsets.get(data)!, entry + 4);
    table.writeUInt32BE(data.length, entry + 8);
  });
  return new Uint8Array(Buffer.concat([header(end), table, ...offsets.keys()]));
}

function header(size: number): Buffer {
  const header = Buffer.alloc(128);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(0x02100000, 8);
  header.write('mntrRGB XYZ ', 12, 'latin1');
  [2026, 1, 1].forEach((part, index) => {
    header.writeUInt16BE(part, 24 + index * 2);
  });
  header.write('acsp', 36, 'latin1');
  xyz(0.9642, 1, 0.8249).copy(header, 68, 8);
  return header;
}

function toneCurve(): Buffer {
  const curve = Buffer.alloc(12 + CURVE_POINTS * 2);
  curve.write('curv', 0, 'latin1');
  curve.writeUInt32BE(CURVE_POINTS, 8);
  for (let point = 0; point < CURVE_POINTS; point++) {
    const value = point / (CURVE_POINTS - 1);
    const linear = value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    curve.writeUInt16BE(Math.round(linear * 65_535), 12 + point * 2);
  }
  return curve;
}

function xyz(x: number, y: number, z: number): Buffer {
  const data = Buffer.alloc(20);
  data.write('XYZ ', 0, 'latin1');
  [x, y, z].forEach((value, index) => {
    data.writeInt32BE(Math.round(value * 65_536), 8 + index * 4);
  });
  return data;
}

/** A 'desc' tag: ASCII name, then the empty Unicode and Macintosh names, filled up to a multiple of four. */
function description(name: string): Buffer {
  const length = 12 + name.length + 1 + 78;
  const data = Buffer.alloc(length + ((4 - (length % 4)) % 4));
  data.write('desc', 0, 'latin1');
  data.writeUInt32BE(name.length + 1, 8);
  data.write(name, 12, 'latin1');
  return data;
}
