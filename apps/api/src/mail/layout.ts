/** One part of a mail: a paragraph, or the one link of the mail as a button. */
export type MailPart = string | { label: string; url: string };

export interface MailText {
  subject: string;
  text: string;
  html: string;
}

/**
 * Writes a mail from its parts: plain text first, and the same words as HTML without any remote part. Everything in
 * the HTML is escaped, so a name can never become markup.
 */
export function layOut(subject: string, parts: readonly MailPart[], signature: readonly string[]): MailText {
  const closing = signature.join('\n');
  const text = [...parts.map(asText), closing].join('\n\n');
  const html = [...parts.map(asHtml), paragraph(closing)].join('\n');
  return { subject, text: `${text}\n`, html: page(subject, html) };
}

const asText = (part: MailPart) => (typeof part === 'string' ? part : `${part.label}:\n${part.url}`);

const asHtml = (part: MailPart) => (typeof part === 'string' ? paragraph(part) : button(part));

// Mail programs that turn mails dark read this; the colors in the tags are for those that read nothing else.
const dark = `@media (prefers-color-scheme:dark){body{background:#171613!important}.page{color:#f3f0e7!important}.button{background:#86d6ce!important;color:#0b1f1e!important}}`;

const paragraph = (text: string) => `<p style="margin:0 0 16px">${escaped(text).replaceAll('\n', '<br>')}</p>`;

const button = ({ label, url }: { label: string; url: string }) =>
  `<p style="margin:24px 0"><a class="button" href="${escaped(url)}" style="background:#0a4f4c;color:#ffffff;padding:14px 22px;border-radius:6px;font-weight:bold;text-decoration:none;display:inline-block">${escaped(label)}</a></p>`;

const page = (title: string, body: string) => `<!doctype html>
<html lang="nl-BE"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><title>${escaped(title)}</title><style>:root{color-scheme:light dark}${dark}</style></head>
<body style="margin:0;background:#fbfaf6"><div class="page" style="max-width:36rem;margin:0 auto;padding:24px 16px;font:17px/1.5 system-ui,'Segoe UI',Roboto,Arial,sans-serif;color:#1d1b17">
${body}
</div></body></html>
`;

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

const escaped = (text: string) => text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
