/** What a bulk action changed for one person, as far as taking it back needs it: ids, days and moments, no texts. */
export type BulkStep =
  | { kind: 'ASSIGN'; from: string; to: string }
  | { kind: 'EXTEND'; start: string; end: string; addedAt: string }
  | { kind: 'REMIND'; reminders: { deliveryId: string; sequence: number }[] };
