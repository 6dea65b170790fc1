import type { TimelineEvent } from '../../model/event.ts';
import { EMBED_HEIGHT, embedAddress, embedCode, embeddedEvent } from '../../text/formats/embed.ts';
import type { Page } from './layout.ts';
import { absolute, cardPath, COLLECTION_CARD, eventPath } from './links.ts';
import type { Site } from './site.ts';

/** CSS px. */
const WIDTH = 640;

export const eventOEmbed = (site: Site, event: TimelineEvent): Pick<Page, 'oEmbed'> =>
  oEmbed(site, event.title, absolute(site, eventPath(event.id)), {
    frame: embeddedEvent,
    card: site.pictured.has(event.id) ? cardPath(event.id) : COLLECTION_CARD,
  });

export const collectionOEmbed = (site: Site): Pick<Page, 'oEmbed'> =>
  oEmbed(site, site.dataset.collection.title, absolute(site, ''), {
    frame: embedAddress,
    card: COLLECTION_CARD,
  });

/** oEmbed 1.0, https://oembed.com. Files cannot heed a reader's maxwidth; the frame yields to what holds it. None without a base URL. */
function oEmbed(
  site: Site,
  title: string,
  address: string | undefined,
  { frame, card }: { readonly frame: (address: string) => string; readonly card: string },
): Pick<Page, 'oEmbed'> {
  if (address === undefined) return {};
  return {
    oEmbed: {
      type: 'rich',
      version: '1.0',
      title,
      provider_name: site.dataset.collection.title,
      provider_url: site.baseUrl,
      html: embedCode(frame(address), title, WIDTH),
      width: WIDTH,
      height: EMBED_HEIGHT,
      thumbnail_url: absolute(site, card),
      thumbnail_width: 1200,
      thumbnail_height: 630,
    },
  };
}
