import type { Language, Section } from './language.ts';
import { dutch } from './languages.ts';
import { type TopicId, topics } from './topics.ts';

/** A section as it can be shown: `inDutch` when nobody translated it yet. */
export type ReadableSection = Section & { id: string; inDutch: boolean };

/** The sections of a subject in reading order, each in the language or else in easy Dutch. */
export function readableSections(language: Pick<Language, 'topics'>, topic: TopicId): ReadableSection[] {
  const own = language.topics[topic].sections as Record<string, Section | undefined>;
  const source = dutch.topics[topic].sections as Record<string, Section | undefined>;
  return topics[topic].sections.map((id) => {
    const section = own[id] ?? source[id];
    if (!section) throw new Error(`Section ${id} of ${topic} has no Dutch text.`);
    return { ...section, id, inDutch: own[id] === undefined };
  });
}
