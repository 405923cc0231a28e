import pg from 'pg';

/** One statement as it went to PostgreSQL. */
export interface Recorded {
  text: string;
  values: unknown[];
}

const query = pg.Client.prototype.query as (...asked: unknown[]) => unknown;
let recording: Recorded[] | undefined;

// Every driver of the product ends here, so nothing it asks is missed.
Object.assign(pg.Client.prototype, {
  query(this: pg.Client, ...asked: unknown[]) {
    const [statement, values] = asked as [string | { text: string; values?: unknown[] }, unknown];
    const { text, values: own } = typeof statement === 'string' ? { text: statement } : statement;
    recording?.push({ text, values: Array.isArray(values) ? values : (own ?? []) });
    return query.apply(this, asked);
  },
});

/** Every statement that some work sends, in order. */
export async function record(work: () => Promise<unknown>): Promise<Recorded[]> {
  recording = [];
  try {
    await work();
    return recording;
  } finally {
    recording = undefined;
  }
}
