import { desc, eq } from 'drizzle-orm';
import { daysLater } from '../clock.ts';
import { offers } from '../db/schema.ts';
import type { Deps } from '../deps.ts';
import { postOfferQuestions } from '../jobs/offer-questions.ts';
import { linkToken } from '../links.ts';
import { nextSendingHour } from '../mail/sending-hours.ts';
import { appRouter } from '../router.ts';
import type { Staff } from '../trpc.ts';
import { type ExampleOffer, exampleMunicipalities, exampleOffers } from './offer-examples.ts';

type Outside = Omit<Deps, 'wakeWorker'>;

/** How long ago the owners of the oldest offers were asked "klopt dit nog?": long enough for these to be greyed. */
const askedDaysAgo = 20;

/** Fills in the example offers through the procedures, each on its own day. */
export async function fillOffers(deps: Outside, editor: Staff): Promise<void> {
  const on = (daysAgo: number, staff: Staff | null) => {
    const then = daysLater(deps.clock(), -daysAgo);
    const past: Deps = { ...deps, clock: () => then, wakeWorker: () => {} };
    return { past, call: appRouter.createCaller({ deps: past, staff }).offers };
  };
  const start = Math.max(...exampleOffers.map(({ daysAgo }) => daysAgo));
  await on(start, editor).call.serve({ municipalities: exampleMunicipalities });
  for (const example of exampleOffers.toSorted((a, b) => b.daysAgo - a.daysAgo)) {
    const { past, call } = on(example.daysAgo, example.handedIn ? null : editor);
    if (example.handedIn) await handIn(past, call, example);
    else await call.add({ offer: example.offer, publish: true });
  }
  const asked = nextSendingHour(daysLater(deps.clock(), -askedDaysAgo), deps.holidays);
  await postOfferQuestions({ ...deps, clock: () => asked, wakeWorker: () => {} }, editor.agencyId);
}

type OfferCalls = ReturnType<typeof appRouter.createCaller>['offers'];

async function handIn({ db, keys }: Deps, call: OfferCalls, { offer, handedIn }: ExampleOffer): Promise<void> {
  await call.submit({ offer, agreed: true });
  const [row] = await db
    .select({ id: offers.id })
    .from(offers)
    .where(eq(offers.title, offer.title as string))
    .orderBy(desc(offers.submittedAt))
    .limit(1);
  if (handedIn === 'SUBMITTED' && row) {
    await call.actOwn({ token: linkToken(keys, 'OFFER', row.id, 1), action: 'VERIFY' });
  }
}
