import { offerTypeLabel } from '@veertig/rules';
import { type FeedContent, pageOf } from './feed-offers.ts';
import { offerWords } from './offer-words.ts';

/** The offers as JSON Feed 1.1; all that the public may know of each stands in `_aanbod`. */
export function jsonFeed(content: FeedContent, feedUrl: string): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Aanbod voor het participatietraject',
    home_page_url: `${content.publicUrl}/aanbod`,
    feed_url: feedUrl,
    language: 'nl-BE',
    items: content.offers.map((offer) => ({
      id: offer.id,
      url: pageOf(content, offer),
      title: offer.title,
      content_text: offerWords(offer),
      date_published: offer.publishedAt.toISOString(),
      date_modified: offer.updatedAt.toISOString(),
      language: offer.textLanguage,
      tags: [offerTypeLabel(offer.offerType), offer.municipality.name],
      _aanbod: offer,
    })),
  });
}
