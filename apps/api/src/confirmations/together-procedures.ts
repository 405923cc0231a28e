import { malformed } from '../failures.ts';
import { openProcedure } from '../trpc.ts';
import { saveAnswer } from './answers.ts';
import { behind, behindOpen, refuseDead } from './behind.ts';
import { confirmTogether, signerTogether } from './confirm-together.ts';
import { confirmTogetherInput, linkInput, togetherInput } from './input.ts';
import { listTogether } from './same-address-store.ts';
import { linkState, linkView, loadLink } from './view.ts';

/** All requests to one address at once: the organization of many participants signs one time, for one proof each. */
export const together = {
  /** Everything that waits for, or was confirmed by, whoever holds this link. */
  together: openProcedure.input(linkInput).query(({ ctx: { deps }, input }) =>
    behind(
      deps,
      input.token,
      async (scope, link) => {
        const now = deps.clock();
        const { state, asker, draft } = await linkView(scope, link, now);
        if (state !== 'OPEN' && state !== 'CONFIRMED') return { state, asker, draft, open: [], done: [] };
        return { state, asker, draft, ...(await listTogether(scope, deps.keys, link.delivery, now)) };
      },
      loadLink,
    ),
  ),

  /** Which requests are right as they were asked, and who signs them. Nothing is signed yet. */
  saveTogether: openProcedure.input(togetherInput).mutation(({ ctx: { deps }, input }) =>
    behindOpen(deps, input.token, async (scope, link, now) => {
      const { open } = await listTogether(scope, deps.keys, link.delivery, now);
      const picks = open.map(({ id }) => id).filter((id) => input.picks.includes(id));
      if (picks.length < new Set(input.picks).size) {
        malformed([{ field: 'picks', sentence: 'Een vraag is intussen beantwoord of ingetrokken. Kijk de lijst na.' }]);
      }
      const { name, role, reach } = input;
      return saveAnswer(scope, link, { together: picks, signer: { name, role, reach } }, input.revision, now);
    }),
  ),

  /** Signs them, one proof each. The same again shows what was confirmed. */
  confirmTogether: openProcedure.input(confirmTogetherInput).mutation(async ({ ctx: { deps }, input }) => {
    const { link, signer } = await behind(
      deps,
      input.token,
      async (_scope, own) => {
        const state = linkState(own.delivery, own.found, deps.clock());
        if (state === 'OPEN') return { link: own, signer: signerTogether(own, input.picks, input.revision) };
        return state === 'CONFIRMED' ? { link: own, signer: null } : refuseDead(state);
      },
      loadLink,
    );
    const confirmed = await confirmTogether(deps, link, input.picks, signer ?? null);
    return { confirmed, missed: input.picks.filter((id) => !confirmed.includes(id)) };
  }),
};
