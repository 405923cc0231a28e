import { apiOf } from '#lib/api.ts';
import { codeProblem, grouped, readCode } from '#lib/code.ts';
import { isUnknown } from '#lib/failure.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const code = readCode(event.params.code.slice(0, 60));
  const shown = grouped(code, 4);
  const proof = codeProblem(code, 16) ? undefined : await findProof(event, code);
  return { shown, proof };
};

const findProof = (event: Parameters<typeof apiOf>[0], code: string) =>
  apiOf(event)
    .verifications.byCode.query({ code })
    .catch((failure) => (isUnknown(failure) ? undefined : Promise.reject(failure)));
