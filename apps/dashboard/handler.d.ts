import type { IncomingMessage, ServerResponse } from 'node:http';

/** The request handler that `vite build` writes to build/handler.js. */
export declare const handler: (request: IncomingMessage, response: ServerResponse, next?: () => void) => void;
