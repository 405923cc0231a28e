/** Fields of a log line: ids, codes and counts. Never a name, an address, a token or typed text. */
export type LogFields = Record<string, string | number | boolean | null>;

export interface Log {
  info(event: string, fields?: LogFields): void;
  error(event: string, fields: LogFields, error: unknown): void;
}

/** One JSON object a line. The error's message may quote input, so only its name, code and place are kept. */
export function jsonLog(write: (line: string) => void, now: () => Date): Log {
  const line = (level: string, event: string, fields: LogFields) =>
    write(JSON.stringify({ at: now().toISOString(), level, event, ...fields }));
  return {
    info: (event, fields = {}) => line('info', event, fields),
    error: (event, fields, error) => line('error', event, { ...fields, ...describe(error) }),
  };
}

function describe(error: unknown): LogFields {
  if (!(error instanceof Error)) return { error: typeof error };
  const cause = error.cause as { code?: string } | undefined;
  const code = (error as { code?: string }).code ?? cause?.code ?? null;
  // The stack begins with the message, which may hold anything, a line like a place too.
  const place = error.stack?.replace(error.message, '').match(/^ +(at .+)$/m)?.[1] ?? null;
  return { error: error.name, code, place };
}
