import type { MergeField } from '#lib/form/merge.ts';
import { languageOptions } from './languages.ts';

/** The fields of ParticipantFields, by name. */
export const participantFields: readonly MergeField[] = [
  { name: 'name', label: 'Naam' },
  { name: 'email', label: 'E-mailadres' },
  { name: 'phone', label: 'Telefoon' },
  { name: 'language', label: 'Taal', options: languageOptions },
  { name: 'municipality', label: 'Gemeente' },
  { name: 'kbiReference', label: 'KBI-referentie' },
];
