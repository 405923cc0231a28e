import type { CompanionKind, WarmHandover } from '@veertig/rules';
import type { ActivityPage, Asked } from '#lib/api/client.ts';
import { chosen, type Typed, writeYesOrNo, yesOrNo } from '#lib/form/typed.ts';

type FirstTime = Omit<Asked<'activities', 'arrangeFirstTime'>, 'id'>;

/** Nobody goes along: the answer of the form that stands for no companion. */
export const nobody = 'NONE';

/** Reads the form of the first time. What is not shown with an answer is not read: it stays as typed, unseen. */
export function readFirstTime(typed: Typed): FirstTime {
  const handover = chosen<WarmHandover>(typed, 'warmHandover');
  const along = typed['companion.kind'] !== nobody;
  return {
    revision: Number(typed.revision),
    companion: along
      ? {
          kind: chosen<CompanionKind>(typed, 'companion.kind'),
          name: typed['companion.name'] ?? '',
          agreed: yesOrNo(typed, 'companion.agreed'),
        }
      : null,
    warmHandover: handover,
    warmHandoverOn: handover === 'NOT_NEEDED' ? null : (typed.warmHandoverOn ?? ''),
    note: handover === 'DONE' ? (typed.note ?? '') : null,
  };
}

/** What is arranged as the texts of that form. */
export function writeFirstTime(activity: ActivityPage['activity']): Typed {
  const { companionKind, companionName, companionAgreed, warmHandover, warmHandoverOn } = activity;
  return {
    'companion.kind': companionKind ?? nobody,
    'companion.name': companionName ?? '',
    'companion.agreed': writeYesOrNo(companionAgreed),
    warmHandover,
    warmHandoverOn: warmHandoverOn ?? '',
  };
}
