/** What a scan may be; the api looks at the content itself. */
export const scanTypes = 'application/pdf,image/jpeg,image/png';

const largest = 10 * 1024 * 1024;

/** Why a file need not be sent at all, or undefined. */
export function scanProblem({ size }: { size: number }): { sentence: string } | undefined {
  if (size <= largest) return undefined;
  return { sentence: 'Dit bestand is groter dan 10 MB. Scan het blad opnieuw met minder detail.' };
}

/** The size of a file in words: `230 kB`, `1,4 MB`. */
export function fileSize(bytes: number): string {
  if (bytes < 1_000_000) return `${Math.max(1, Math.round(bytes / 1000))} kB`;
  return `${(bytes / 1_000_000).toFixed(1).replace('.', ',')} MB`;
}

const names: Record<string, string> = { 'application/pdf': 'PDF', 'image/jpeg': 'foto', 'image/png': 'foto' };

/** The kind of a file in a word. */
export const fileKind = (mediaType: string): string => names[mediaType] ?? 'bestand';
