import { offerTypeLabel } from '@veertig/rules';
import { Feed } from 'feed';
import { type FeedContent, pageOf } from './feed-offers.ts';
import { offerWords } from './offer-words.ts';

/** The offers as RSS 2.0. */
export function rssFeed(content: FeedContent, feedUrl: string): string {
  const page = `${content.publicUrl}/aanbod`;
  const feed = new Feed({
    id: page,
    link: page,
    title: 'Aanbod voor het participatietraject',
    description: 'Activiteiten waar nieuwkomers welkom zijn.',
    language: 'nl-BE',
    copyright: '',
    updated: content.changedAt,
    generator: 'Veertig',
    feedLinks: { rss: feedUrl },
  });
  for (const offer of content.offers) {
    const link = pageOf(content, offer);
    feed.addItem({
      id: link,
      link,
      title: `${offer.title} (${offer.municipality.name})`,
      description: offerWords(offer),
      date: offer.publishedAt,
      category: [{ name: offerTypeLabel(offer.offerType) }],
    });
  }
  return feed.rss2();
}
