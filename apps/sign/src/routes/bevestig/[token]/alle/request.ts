import type { openTogether } from './together.ts';

/** One request of the list, as the api tells it. */
export type TogetherRequest = Awaited<ReturnType<typeof openTogether>>['open'][number];
