import type { FileAnswer } from '@veertig/api';

/** The least about a proof that is told to whoever holds it. */
export type PublicProof = NonNullable<Extract<FileAnswer, { proof: unknown }>['proof']>;

/** A verdict in words, with the color of its notice. Only a proof that still holds is green. */
export interface Verdict {
  tone: 'good' | 'warm' | 'danger';
  word: string;
  meaning: string;
}

/** What a proof of ours is worth today. */
export const proofVerdicts: Record<PublicProof['state'], Verdict> = {
  GENUINE: { tone: 'good', word: 'Echt', meaning: 'Dit bewijs is echt en geldt nog.' },
  REPLACED: {
    tone: 'warm',
    word: 'Vervangen',
    meaning: 'Dit bewijs was echt, maar er is een nieuwere versie. Vraag die nieuwe versie.',
  },
  WITHDRAWN: { tone: 'danger', word: 'Ingetrokken', meaning: 'Dit bewijs was echt, maar geldt niet meer.' },
};

/** What a file is worth. */
export function fileVerdict(answer: FileAnswer): Verdict {
  switch (answer.verdict) {
    case 'GENUINE':
      return answer.proof ? proofVerdicts[answer.proof.state] : forgotten;
    case 'EXTENDED':
      return extended;
    case 'NOT_OURS':
      return notOurs;
    case 'ERASED':
      return erasedProof;
    case 'UNCHECKED':
      return unchecked;
  }
}

const forgotten: Verdict = {
  tone: 'warm',
  word: 'Echt, maar niet meer bekend',
  meaning: 'Wij hebben dit bestand verzegeld. Het bewijs zelf vinden we niet meer. Of het nog geldt, weten we niet.',
};

/** What is said of a proof that was erased, by its code or its file. */
export const erasedProof: Verdict = {
  tone: 'warm',
  word: 'Gewist',
  meaning: 'Wij hebben dit bewijs niet meer. De gegevens zijn gewist. Daarom kunnen we het niet nakijken.',
};

const extended: Verdict = {
  tone: 'danger',
  word: 'Aangevuld na verzegeling',
  meaning: 'Iemand voegde later iets toe aan dit bestand. Vertrouw niet wat u ziet. Vraag het bewijs opnieuw.',
};

const notOurs: Verdict = {
  tone: 'danger',
  word: 'Niet echt',
  meaning: 'Dit bestand komt niet van ons, of iemand veranderde het.',
};

const unchecked: Verdict = {
  tone: 'warm',
  word: 'Niet nagekeken',
  meaning: 'Nakijken lukt nu niet. Dat zegt niets over het bewijs. Probeer het straks opnieuw.',
};
