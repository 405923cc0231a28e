import type pg from 'pg';
import type { Recorded } from './recorded-queries.ts';

interface PlanNode {
  'Node Type': string;
  'Relation Name'?: string;
  Plans?: PlanNode[];
}

const mostRows = 10_000;

/** The statements that read a table of more than ten thousand rows from end to end, by the plan they get. */
export async function longScans(client: pg.ClientBase, statements: readonly Recorded[]): Promise<string[]> {
  const { rows } = await client.query<{ name: string; rows: number }>(
    `select relname as name, reltuples as rows from pg_class where relkind = 'r'`,
  );
  const size = new Map(rows.map((row) => [row.name, row.rows]));
  const found: string[] = [];
  await client.query('begin');
  for (const { text, values } of statements) {
    if (/set_config/.test(text)) await client.query(text, values);
    if (!/^\s*\(?select/i.test(text) || /set_config/.test(text)) continue;
    const answer = await client.query({ text: `explain (format json) ${text}`, values });
    const [{ Plan: plan }] = answer.rows[0]['QUERY PLAN'] as [{ Plan: PlanNode }];
    for (const node of nodesOf(plan)) {
      const table = node['Relation Name'] ?? '';
      if (node['Node Type'] === 'Seq Scan' && (size.get(table) ?? 0) > mostRows)
        found.push(`${table}: ${text.slice(0, 200)}`);
    }
  }
  await client.query('rollback');
  return found;
}

const nodesOf = (node: PlanNode): PlanNode[] => [node, ...(node.Plans ?? []).flatMap(nodesOf)];
