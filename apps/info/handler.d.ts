import type { IncomingMessage, ServerResponse } from 'node:http';
/** The request handler that `astro build` writes to dist/server/entry.mjs, for the pages that are made when asked for. */
export declare const handler: (
  request: IncomingMessage,
  response: ServerResponse,
  next: () => void,
  locals: { publicUrl: string },
) => unknown;
