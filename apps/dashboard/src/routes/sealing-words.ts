import { formatDay } from '@veertig/rules';
import type { Answered } from '#lib/api/client.ts';
import { formatInstant } from '#lib/page/instant.ts';

type Sealing = Answered<'people', 'today'>['sealing'];

/** What a counselor should know about the seals: what is the matter, and who can do something about it. */
export type SealingNotice = { heading: string; sentences: string[] };

const patience = 5 * 60_000;

const causes: Record<NonNullable<Sealing['problem']>, string> = {
  NOT_CONFIGURED: 'Er is nog geen sleutel voor het zegel ingesteld.',
  KEY_UNREADABLE: 'De sleutel van het zegel is niet te lezen.',
  CERTIFICATE_EXPIRED: 'Het certificaat van het zegel is verlopen.',
  CERTIFICATE_REVOKED: 'Het certificaat van het zegel is ingetrokken.',
  SIGNING_SERVICE: 'De dienst die het zegel zet, antwoordt niet.',
  TIMESTAMP: 'De dienst die het uur van het zegel geeft, antwoordt niet.',
  VALIDATION_DATA: 'De gegevens om het zegel later na te kijken, zijn er niet.',
  OTHER: 'Het zegel lukt niet.',
};

/** The notices of Vandaag about seals; none when all goes well. Waiting some minutes is usual. */
export function sealingNotices(sealing: Sealing, now: Date): SealingNotice[] {
  return [waitingNotice(sealing, now), certificateNotice(sealing)].filter((notice) => notice !== null);
}

function waitingNotice({ waiting, oldest, problem }: Sealing, now: Date): SealingNotice | null {
  if (waiting === 0 || !oldest) return null;
  if (!problem && now.getTime() - new Date(oldest).getTime() <= patience) return null;
  return {
    heading: waiting === 1 ? '1 bewijs wacht op zijn zegel' : `${waiting} bewijzen wachten op hun zegel`,
    sentences: [
      `Sinds ${formatInstant(oldest)}. Er is niets verloren: de bevestiging is bewaard, en het zegel komt vanzelf.`,
      ...(problem ? [`${causes[problem]} Meld dit aan de beheerder.`] : []),
    ],
  };
}

function certificateNotice({ certificateExpiresOn, certificateExpiresSoon }: Sealing): SealingNotice | null {
  if (!certificateExpiresOn || !certificateExpiresSoon) return null;
  return {
    heading: 'Het certificaat van het zegel loopt af',
    sentences: [
      `De laatste dag is ${formatDay(certificateExpiresOn)}. Daarna wachten nieuwe bewijzen op hun zegel.`,
      'Vraag de beheerder om een nieuw certificaat. Bewijzen van vroeger blijven geldig.',
    ],
  };
}
