/** The fields of one block of a report, by lower-case name. */
type Fields = ReadonlyMap<string, string>;

/**
 * The status code of the recipient that failed, such as "5.1.1", or null when none did (RFC 3464, RFC 3463). The first
 * block is about the message, each next one about a recipient; only the action "failed" is the end, a delay is not.
 */
export function failureStatus(report: string): string | null {
  const failed = blocksOf(report).find((fields) => fields.get('action')?.toLowerCase() === 'failed');
  if (!failed) return null;
  return /^[245]\.\d{1,3}\.\d{1,3}/.exec(failed.get('status') ?? '')?.[0] ?? '5.0.0';
}

function blocksOf(report: string): Fields[] {
  const unfolded = report.replace(/\r\n?/g, '\n').replace(/\n[ \t]+/g, ' ');
  return unfolded.split(/\n{2,}/).map(fieldsOf);
}

function fieldsOf(block: string): Fields {
  const fields = block.split('\n').flatMap((line) => {
    const [, name, value] = /^([\w-]+)[ \t]*:(.*)$/.exec(line) ?? [];
    return name === undefined || value === undefined ? [] : [[name.toLowerCase(), withoutRemarks(value)] as const];
  });
  return new Map(fields);
}

// "failed (expired)": what stands between brackets is for people.
const withoutRemarks = (value: string) => value.replace(/\([^()]*\)/g, '').trim();
