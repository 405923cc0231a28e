import { once } from 'node:events';
import { request } from 'node:http';
import { brotliDecompressSync } from 'node:zlib';

/** What one exchange cost: every byte the server sent, heads included. */
export interface Exchange {
  status: number;
  bytes: number;
  location: string | undefined;
  /** Of a text that came uncompressed or as brotli. */
  text: string;
}

/** One request on a connection of its own, as a browser that takes brotli sends it. A body makes it a form post. */
export async function exchange(
  url: string,
  options: { form?: Record<string, string>; cookie?: string } = {},
): Promise<Exchange> {
  const body = options.form && new URLSearchParams(options.form).toString();
  const headers = {
    'accept-encoding': 'br',
    ...(options.cookie ? { cookie: options.cookie } : {}),
    ...(body === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded', origin: new URL(url).origin }),
  };
  const sent = request(url, { agent: false, method: body === undefined ? 'GET' : 'POST', headers });
  sent.end(body);
  const [response] = await once(sent, 'response');
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk as Buffer);
  const raw = Buffer.concat(chunks);
  const text = response.headers['content-encoding'] === 'br' ? brotliDecompressSync(raw) : raw;
  return {
    status: response.statusCode as number,
    bytes: response.socket.bytesRead as number,
    location: response.headers.location as string | undefined,
    text: text.toString('utf8'),
  };
}

/** Addresses of everything a page makes a browser fetch. */
function subresources(html: string, page: string): string[] {
  const tags = html.match(/<(?:link|script|img|source|iframe)\b[^>]*>/gi) ?? [];
  const fetched = tags.filter(
    (tag) => !/^<link/i.test(tag) || /rel="?(?:stylesheet|icon|modulepreload|preload|manifest)/i.test(tag),
  );
  return fetched.flatMap((tag) => {
    const address = /\s(?:href|src)="?([^"\s>]+)/i.exec(tag)?.[1];
    return address && !address.startsWith('data:') ? [new URL(address, page).href] : [];
  });
}

/** A page with all its parts: how many requests and bytes. */
export async function wholePage(
  url: string,
  cookie?: string,
): Promise<{ requests: string[]; bytes: number; html: string }> {
  const first = await exchange(url, cookie ? { cookie } : {});
  const requests = [url, ...new Set(subresources(first.text, url))];
  const parts = await Promise.all(requests.slice(1).map((part) => exchange(part, cookie ? { cookie } : {})));
  return { requests, bytes: parts.reduce((sum, part) => sum + part.bytes, first.bytes), html: first.text };
}
