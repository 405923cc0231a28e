import { error } from '@sveltejs/kit';
import { apiOf } from '#lib/api.ts';
import { codeProblem, grouped, readCode } from '#lib/code.ts';
import { isErasedProof, isUnknown, passOn } from '#lib/failure.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const code = readCode(event.params.code.slice(0, 60));
  const unknown = () => error(404, 'Dit bewijs kennen we niet.', { unknownCode: grouped(code, 4) });
  if (codeProblem(code, 16)) unknown();
  const proof = await apiOf(event)
    .verifications.byCode.query({ code })
    .catch((failure) => {
      if (isErasedProof(failure)) error(410, 'Dit bewijs is er niet meer.', { erasedProof: true });
      return isUnknown(failure) ? unknown() : passOn(failure);
    });
  return { proof };
};
