import type { WizardWords } from '../wizard/wizard-words.ts';
import type { FrameWords } from './frame-words.ts';
import type { SectionId, TopicId } from './topics.ts';

export const languageCodes = ['nl', 'en', 'fr', 'ar', 'uk', 'tr', 'fa', 'ps', 'ti', 'so', 'es'] as const;
export type LanguageCode = (typeof languageCodes)[number];

/** A paragraph, or the items of a list. Words in braces are filled in: see `fill.ts`. */
export type TextBlock = string | readonly string[];
export type Section = { title: string; text: readonly TextBlock[] };

/** A section that is left out shows in Dutch, marked as such. */
export type TopicText<T extends TopicId> = {
  title: string;
  lead: string;
  sections: Partial<Record<SectionId<T>, Section>>;
};

/** All text of one language, so that one person can check one file. */
export type Language = {
  code: LanguageCode;
  /** In its own script. */
  name: string;
  direction: 'ltr' | 'rtl';
  frame: FrameWords;
  topics: { [T in TopicId]: TopicText<T> };
  wizard: WizardWords;
};

/** Dutch has every section: it is what the others fall back on. */
export type SourceLanguage = Language & { topics: { [T in TopicId]: { sections: Record<SectionId<T>, Section> } } };
