import { expect, test } from 'vitest';
import { openDraft } from './open-draft.ts';

const draft = { id: 'p', state: 'DRAFT', contactPersonId: 'rita', offerType: 'COURSE' };
const found = (...proofs: object[]) =>
  openDraft({
    activity: { contactPersonId: 'rita', offerType: 'COURSE' },
    proofs: proofs.map((change) => ({ proof: { ...draft, ...change } })),
  } as unknown as Parameters<typeof openDraft>[0]);

test('finds the request that was not sent', () => {
  expect(found({ id: 'sent', state: 'SENT' }, {})).toBe('p');
});

test.each([{ state: 'SENT' }, { state: 'CANCELLED' }, { contactPersonId: 'els' }, { offerType: 'BUDDY' }])(
  'not with %j',
  (change) => {
    expect(found(change)).toBeUndefined();
  },
);
