import { apiOf } from '#lib/api/client.ts';
import { ask } from '#lib/api/failure.ts';
import type { RequestHandler } from './$types';

// The mail carries its own styles; nothing else may load, run or be clicked.
const policy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'; sandbox";

/** The mail of a request as the contact person will see it, to show in a frame. */
export const GET: RequestHandler = async (event) => {
  const { html } = await ask(apiOf(event).proofs.previewMail.query({ id: event.params.id }));
  return new Response(html, {
    headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy },
  });
};
