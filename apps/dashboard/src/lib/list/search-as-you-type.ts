import type { Attachment } from 'svelte/attachments';
import { goto } from '$app/navigation';
import { page } from '$app/state';
import { changed } from './list-address.ts';

/** Milliseconds after the last letter. */
const pause = 250;

/** Makes the form of the list search by itself: a moment after a letter, at once after a choice. The address keeps all. */
export const searchAsYouType: Attachment<HTMLFormElement> = (form) => {
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const search = () => {
    clearTimeout(waiting);
    const address = page.url.searchParams;
    const fields = [...new FormData(form)].map(([name, value]) => [name, String(value).trim() || null] as const);
    const typed: Record<string, string | null> = Object.fromEntries(fields);
    const href = changed(address, typed);
    if (href === `?${new URLSearchParams([...address])}`) return;
    // The letters of one search are one step back.
    void goto(href, { reset: false, replace: address.has('zoek') && typed.zoek !== null });
  };
  const soon = ({ target }: Event) => {
    if (!(target instanceof HTMLInputElement) || target.type !== 'search') return;
    clearTimeout(waiting);
    waiting = setTimeout(search, pause);
  };
  const submit = (event: Event) => {
    event.preventDefault();
    search();
  };
  form.addEventListener('input', soon);
  form.addEventListener('change', search);
  form.addEventListener('submit', submit);
  return () => {
    clearTimeout(waiting);
    form.removeEventListener('input', soon);
    form.removeEventListener('change', search);
    form.removeEventListener('submit', submit);
  };
};
