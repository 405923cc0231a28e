import { error, redirect } from '@sveltejs/kit';
import { apiOf } from '#lib/api/client.ts';
import { answerAtForm, ask } from '#lib/api/failure.ts';
import { handedIn, loadDraft } from '#lib/autosave/draft.ts';
import { readTyped, type Typed } from '#lib/form/typed.ts';
import { mayChange } from '#lib/work/rights.ts';
import type { Actions, PageServerLoad } from './$types';
import { secondsUntil } from './countdown.ts';
import { readDecision } from './decisions.ts';
import { waitingLink } from './delivery-facts.ts';

export const load: PageServerLoad = async (event) => {
  const api = apiOf(event);
  const page = await ask(api.proofs.get.query({ id: event.params.id }));
  const writable = mayChange(event.locals.me, page.mine);
  const mail =
    page.proof.state === 'DRAFT' && writable ? await ask(api.proofs.previewMail.query({ id: event.params.id })) : null;
  return {
    page,
    mail: mail && { to: mail.to, subject: mail.subject, text: mail.text },
    link: waitingLink(page, new Date()),
    draft: writable ? await loadDraft(event, draftOf(page.participant.id, event.params.id)) : null,
    secondsLeft: secondsUntil(page.sendsAt, new Date()),
  };
};

export const actions: Actions = {
  verstuur: async (event) => {
    try {
      await apiOf(event).proofs.send.mutate({ id: event.params.id });
    } catch (cause) {
      return answerAtForm(cause, {});
    }
    redirect(303, `${event.url.pathname}?gedaan=SEND`);
  },
  ongedaan: async (event) => {
    const { revision } = await readTyped(event.request);
    let state: string;
    try {
      ({ state } = await apiOf(event).proofs.undo.mutate({ id: event.params.id, revision: Number(revision) }));
    } catch (cause) {
      return answerAtForm(cause, {});
    }
    redirect(303, `${event.url.pathname}?gedaan=${state === 'DRAFT' ? 'UNDO_SEND' : 'UNDO_ACCEPT'}`);
  },
  twijfel: async (event) => {
    const typed = await readTyped(event.request);
    try {
      const reason = typed['reden-twijfel'] ?? '';
      await apiOf(event).samples.settle.mutate({ proofId: event.params.id, reason });
    } catch (cause) {
      return answerAtForm(cause, typed, (field) => (field === 'reason' ? 'reden-twijfel' : field));
    }
    redirect(303, event.url.pathname);
  },
  laatzo: async (event) => {
    const { revision } = await readTyped(event.request);
    try {
      await apiOf(event).proofs.dismissReopen.mutate({ id: event.params.id, revision: Number(revision) });
    } catch (cause) {
      return answerAtForm(cause, {});
    }
    redirect(303, event.url.pathname);
  },
  beslis: async (event) => {
    const typed = await readTyped(event.request);
    const action = readDecision(typed.action);
    if (!action) error(404, 'Deze beslissing bestaat niet.');
    const decision = { id: event.params.id, action, revision: Number(typed.revision), reason: typed.reason ?? '' };
    try {
      await apiOf(event).proofs.decide.mutate(decision);
      await handedIn(event, typed);
    } catch (cause) {
      return answerAtForm(cause, kept(typed, action), (field) => `${field}-${action}`);
    }
    redirect(303, `${event.url.pathname}?gedaan=${action}`);
  },
};

/** Of the decisions about a proof only the one that somebody writes at now has a draft. */
const draftOf = (participantId: string, proofId: string) => ({ participantId, form: `decision:${proofId}` });

/** The reason stays at the form where it was typed. */
const kept = (typed: Typed, action: string): Typed => ({ [`reason-${action}`]: typed.reason ?? '', action });
