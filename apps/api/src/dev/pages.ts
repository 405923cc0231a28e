import { Hono } from 'hono';
import { html, raw } from 'hono/html';
import type { Deps } from '../deps.ts';
import type { Catcher, CaughtMail } from './catcher.ts';
import { developmentLinks } from './links.ts';

const page = (title: string, body: unknown) => html`<!doctype html>
<html lang="nl-BE"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} - Veertig ontwikkeling</title>
<style>body{font:17px/1.5 system-ui,sans-serif;max-width:60rem;margin:0 auto;padding:1.5rem;color-scheme:light dark}
pre{white-space:pre-wrap;overflow-wrap:anywhere;border:1px solid;padding:1rem}iframe{width:100%;height:36rem;border:1px solid;background:#fff}
li{margin:.4rem 0;overflow-wrap:anywhere}td,th{text-align:start;padding:.3rem 1rem .3rem 0}</style></head>
<body><main><p><a href="/_dev">Overzicht</a> · <a href="/_dev/mail">Mails</a></p><h1>${title}</h1>${body}</main></body></html>`;

const linkList = (urls: string[]) => html`<ol>${urls.map((url) => html`<li><a href="${url}">${url}</a></li>`)}</ol>`;

/** Pages that only exist with example data: links into every state, and the mails that were caught. */
export function developmentPages(deps: Pick<Deps, 'db' | 'keys' | 'publicUrl'>, catcher: Catcher | null): Hono {
  const pages = new Hono();
  pages.get('/_dev/links.json', async (c) => c.json(await developmentLinks(deps)));
  pages.get('/_dev', async (c) => {
    const links = await developmentLinks(deps);
    return c.html(
      page(
        'Voorbeelden',
        html`<h2>Aanmelden</h2><p><a href="${links.dashboard}">${links.dashboard}</a></p>
          <table><tr><th>Rol</th><th>E-mail</th><th>Wachtwoord</th></tr>
          ${links.accounts.map((a) => html`<tr><td>${a.role}</td><td>${a.email}</td><td>${a.password}</td></tr>`)}</table>
          <h2>Uren bevestigen</h2>${linkList(links.confirm)}
          <h2>Eigen uren volgen</h2>${linkList(links.progress)}
          <h2>Bewijs controleren</h2>${linkList(links.verify.map((code) => `${deps.publicUrl}/controleer/${code}`))}
          <h2>Aanbod</h2>${linkList(links.offers)}
          <h2>Bouwen</h2><p><a href="${links.dashboard}onderdelen">Elk onderdeel in elke staat</a></p>`,
      ),
    );
  });
  pages.get('/_dev/mail', async (c) => c.html(page('Mails', mailList(catcher ? await catcher.list() : null))));
  pages.get('/_dev/mail/:id', async (c) => {
    const caught = await catcher?.find(c.req.param('id'));
    return caught ? c.html(page(caught.mail.subject ?? '', mailView(caught))) : c.notFound();
  });
  pages.get('/_dev/mail/:id/html', async (c) => {
    const caught = await catcher?.find(c.req.param('id'));
    return caught ? c.html(caught.mail.html ?? '') : c.notFound();
  });
  pages.get('/_dev/mail/:id/:file', async (c) => {
    const caught = await catcher?.find(c.req.param('id'));
    const file = caught?.mail.attachments.find(({ filename }) => filename === c.req.param('file'));
    if (!file) return c.notFound();
    const content = file.content as ArrayBuffer | Uint8Array<ArrayBuffer>;
    return new Response(content, { headers: { 'content-type': file.mimeType } });
  });
  return pages;
}

function mailList(caught: CaughtMail[] | null) {
  if (!caught) return html`<p>De mails gaan naar een echte mailserver.</p>`;
  if (caught.length === 0) return html`<p>Nog geen mails.</p>`;
  return html`<ul>${caught.map(
    ({ id, mail }) =>
      html`<li><a href="/_dev/mail/${id}">${mail.subject ?? '(zonder onderwerp)'}</a> aan ${recipients({ id, mail })}</li>`,
  )}</ul>`;
}

function mailView({ id, mail }: CaughtMail) {
  return html`<p>Van: ${mail.from?.name} &lt;${mail.from?.address}&gt;<br>Aan: ${recipients({ id, mail })}</p>
    ${mail.attachments.map((file) => html`<p><a href="/_dev/mail/${id}/${file.filename}">${file.filename}</a></p>`)}
    <h2>Tekst</h2><pre>${mail.text}</pre>
    <h2>Opgemaakt</h2>${raw(`<iframe sandbox="allow-popups allow-top-navigation-by-user-activation" title="Opgemaakte mail" src="/_dev/mail/${id}/html"></iframe>`)}`;
}

const recipients = ({ mail }: CaughtMail) => mail.to?.map(({ address }) => address).join(', ') ?? '';
