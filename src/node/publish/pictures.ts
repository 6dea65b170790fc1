import { join } from 'node:path';
import type { Dataset } from '../../model/dataset.ts';
import { type Card, cardYears, collectionCard, eventCard, isDrawable } from './card.ts';
import { CardStore } from './card-store.ts';
import { COLLECTION_CARD } from './links.ts';
import { makeSite, type PublishSettings, type Site } from './site.ts';

/** An event whose writing the fonts lack shows the collection's picture. */
export const drawableSite = (site: Site): Site => ({
  ...site,
  pictured: new Set(
    site.dataset.events
      .filter(({ id, title }) => site.pictured.has(id) && isDrawable(title))
      .map(({ id }) => id),
  ),
});

/** The preview pictures of a site, by path. They are shown only by absolute address, so there are none without a base URL. */
export class Pictures {
  readonly #cards: ReadonlyMap<string, Card>;
  readonly #store: CardStore;

  /** @param cache a folder for what is kept between builds */
  constructor(site: Site, cache: string) {
    this.#cards = cardsOf(site);
    this.#store = new CardStore(join(cache, 'cards'));
  }

  /** @returns how many were drawn anew */
  draw(): Promise<number> {
    return this.#store.prepare([...this.#cards.values()]);
  }

  /** Those that were drawn. */
  *files(): Generator<readonly [path: string, png: Uint8Array]> {
    for (const [path, card] of this.#cards) yield [path, this.#store.read(card)];
  }
}

/** Draws the pictures of a dataset beforehand. @returns how many there were to draw */
export const drawPictures = (
  dataset: Dataset,
  settings: PublishSettings | undefined,
  cache: string,
): Promise<number> => new Pictures(drawableSite(makeSite(dataset, settings)), cache).draw();

function cardsOf(site: Site): ReadonlyMap<string, Card> {
  if (site.baseUrl === undefined) return new Map();
  const years = cardYears(site.dataset.events);
  const events = site.dataset.events.filter(({ id }) => site.pictured.has(id));
  return new Map([
    [COLLECTION_CARD, collectionCard(site, years)] as const,
    ...events.map((event) => [`card/${event.id}.png`, eventCard(site, event, years)] as const),
  ]);
}
