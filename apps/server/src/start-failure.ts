/** One line for the operator about why the product did not start. */
export function explainStart(error: unknown): string {
  const { code, message } = deepest(error);
  switch (code) {
    case 'EADDRINUSE':
      return 'Cannot start: the port is in use. Stop the other program or set PORT.';
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return `Cannot start: no permission for the port or the data folder (PORT, DATA_DIR). ${message}`;
    case 'ENOTDIR':
    case 'EEXIST':
      return `Cannot start: the data folder cannot be used (DATA_DIR). ${message}`;
    case 'ECONNREFUSED':
    case 'ENOTFOUND':
    case 'ETIMEDOUT':
      return `Cannot start: the database does not answer (DATABASE_URL). ${message}`;
    case '28P01':
    case '28000':
    case '3D000':
      return `Cannot start: the database refuses us (DATABASE_URL). ${message}`;
    default:
      return `Cannot start: ${message.split('\n').join(' ')}`;
  }
}

function deepest(error: unknown): { code: string | undefined; message: string } {
  if (!(error instanceof Error)) return { code: undefined, message: String(error) };
  const inner = error instanceof AggregateError ? error.errors[0] : error.cause;
  if (inner instanceof Error) return deepest(inner);
  return { code: (error as { code?: string }).code, message: error.message };
}
