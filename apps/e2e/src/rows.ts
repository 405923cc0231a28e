import type { Ask } from './invariants.ts';

// Signing in and out is no business of a link, and figures are counted by the server at a moment of its own.
const notBusiness = ['session', 'verification', 'figures', 'figure_answers', 'figure_hours', 'figure_takers'];

/** A digest of every business table: equal digests are equal rows. */
export async function digestRows(ask: Ask): Promise<Record<string, unknown>> {
  const tables = await ask("select tablename from pg_tables where schemaname = 'public' order by 1");
  const digests: Record<string, unknown> = {};
  for (const name of tables.map(({ tablename }) => String(tablename))) {
    if (notBusiness.includes(name)) continue;
    const [row] = await ask(
      `select count(*) || ' ' || md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as digest from "${name}" t`,
    );
    digests[name] = row?.digest;
  }
  return digests;
}
