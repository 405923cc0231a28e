import { customType } from 'drizzle-orm/pg-core';

/** Text by its bytes: the order of normalized text needs no language, and its comparisons may go below row-level security. */
export const plainText = customType<{ data: string }>({ dataType: () => 'text collate "C"' });
