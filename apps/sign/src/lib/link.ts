import { error, redirect } from '@sveltejs/kit';
import { apiOf } from './api.ts';
import { leadsNowhere } from './failure.ts';
import { linkPath } from './link-path.ts';

type Opened = Awaited<ReturnType<ReturnType<typeof apiOf>['confirmations']['open']['query']>>;
type Request = NonNullable<Opened['request']>;
type Confirmed = NonNullable<Opened['confirmed']>;

export type Facts = Confirmed['facts'];
export type LinkState = Opened['state'];
/** The counselor who asks, and how to reach them. */
export type Asker = Opened['asker'];
/** A link that waits for an answer. */
export type OpenLink = Omit<Opened, 'request'> & { request: Request };
type ConfirmedLink = Omit<Opened, 'confirmed'> & { confirmed: Confirmed };

/** What the pages behind a link read from their request. */
export interface LinkEvent {
  fetch: typeof globalThis.fetch;
  url: URL;
  params: { token: string };
}

/** What stands behind the link of a page. An unknown token and a malformed one get the same 404. */
export async function openLink(event: LinkEvent): Promise<Opened> {
  return apiOf(event)
    .confirmations.open.query({ token: event.params.token })
    .catch((failure) => leadsNowhere(failure, 'Deze link bestaat niet.'));
}

/** The request behind a link that still waits for an answer; any other link leads to its own page. */
export async function openRequest(event: LinkEvent): Promise<OpenLink> {
  const link = await openLink(event);
  if (link.confirmed) redirect(303, linkPath(event.params.token, 'klaar'));
  const { request } = link;
  return request ? { ...link, request } : closed(link);
}

/** The same for the check page: whoever comes too early goes to the first step without an answer. */
export async function openReview(event: LinkEvent) {
  const link = await openRequest(event);
  const { review } = link;
  const { signer } = link.draft.answer;
  if (!review) redirect(303, linkPath(event.params.token, 'uren'));
  if (!signer) redirect(303, linkPath(event.params.token, 'naam'));
  return { ...link, review, signer };
}

/** What was confirmed behind a link; a link that still waits leads to its first page. */
export async function openConfirmed(event: LinkEvent): Promise<ConfirmedLink> {
  const link = await openLink(event);
  const { confirmed } = link;
  if (confirmed) return { ...link, confirmed };
  return link.request ? redirect(303, linkPath(event.params.token)) : closed(link);
}

function closed({ state, asker }: Opened): never {
  error(410, 'Deze link werkt niet meer.', { closed: { state, asker } });
}
