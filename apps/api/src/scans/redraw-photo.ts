import sharp from 'sharp';
import { ScanRefused } from './scan-problem.ts';

/** Of a photo, in pixels: more than phones make, less than a bomb. */
const MAXIMUM_PIXELS = 50_000_000;
/** Of what is kept: A4 at about 200 points an inch, so that ink stays readable. */
const LONGEST_SIDE = 2400;
const SECONDS = 8;

/**
 * Draws a photo again as JPEG: upright, on white, without place, device or anything else that is no pixel.
 * @throws ScanRefused
 */
export async function redrawPhoto(bytes: Uint8Array): Promise<Uint8Array> {
  sharp.cache(false);
  sharp.concurrency(1);
  // Everything else that libvips can read stays shut, whatever the file says it is.
  sharp.block({ operation: ['VipsForeignLoad'] });
  sharp.unblock({ operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer'] });
  const photo = sharp(bytes, { limitInputPixels: false, failOn: 'error' });
  const { width, height } = await photo.metadata().catch(unreadable);
  if (width * height > MAXIMUM_PIXELS) throw new ScanRefused('TOO_HEAVY');
  return photo
    .autoOrient()
    .flatten({ background: '#ffffff' })
    .resize({ width: LONGEST_SIDE, height: LONGEST_SIDE, fit: 'inside', withoutEnlargement: true })
    .jpeg({ quality: 80 })
    .timeout({ seconds: SECONDS })
    .toBuffer()
    .catch(unreadable);
}

function unreadable(error: Error): never {
  throw new ScanRefused(/timeout/i.test(error.message) ? 'TOO_HEAVY' : 'UNREADABLE');
}
