import register from './register.json' with { type: 'json' };

/** Where the rules were read, by id; the law stands above all of them but its text was not at hand. */
export const sources = {
  S0: 'webpagina van een gemeente (2023)',
  S1: 'webpagina van een gemeente met de criteria (2023)',
  S2: 'webpagina van de Vlaamse overheid voor lokale besturen (2023)',
  S3: 'kennisitem van de vereniging van gemeenten (2022)',
  S4: 'vragen en antwoorden bij de webinar van 13 december 2022',
} as const;
export type SourceId = keyof typeof sources;

/** A rule as shown beside a decision: its id, our own sentence, and the ids of its sources (see `sources`). */
export type RuleReference = { id: string; sentence: string; sources: string[] };

/** A rule as registered: `decidedBy` names exports of this package, `elsewhere` who else carries it. */
export type RegisteredRule = RuleReference & { decidedBy: string[]; elsewhere: string[] };

export const registeredRules: readonly RegisteredRule[] = register;

/** Ids of all rules, in the order of the register. */
export const ruleIds: readonly string[] = registeredRules.map(({ id }) => id);

const byId = new Map(registeredRules.map(({ id, sentence, sources: read }) => [id, { id, sentence, sources: read }]));

/** The rule with this id, or undefined. */
export function ruleById(id: string): RuleReference | undefined {
  const rule = byId.get(id);
  return rule && { ...rule, sources: [...rule.sources] };
}

/** The rules with these ids, each once, in the order given; unknown ids are left out. */
export function rulesById(ids: readonly string[]): RuleReference[] {
  return [...new Set(ids)].flatMap((id) => ruleById(id) ?? []);
}

/** The Dutch description of a source, or the id itself when it is unknown. */
export function sourceLabel(id: string): string {
  return Object.hasOwn(sources, id) ? sources[id as SourceId] : id;
}
