import { ArrowRight } from 'lucide-react';
import { useMemo } from 'react';
import type { Outline } from '../../model/outline.ts';
import { parseEdtf, singleDate, stringifyEdtf } from '../../model/edtf.ts';
import type { Article, EventOutline } from '../../model/event.ts';
import { useDates, useMessages } from '../data/use-messages.ts';
import { mostNamed } from '../state/most-named.ts';
import type { Filters } from '../state/view-state.ts';
import { Button } from '../ui/button.tsx';
import { ToggleChip } from '../ui/chip.tsx';

export interface AboutProps {
  readonly dataset: Outline;
  readonly filters: Filters;
  /** What is shown, in order of time. */
  readonly visible: readonly EventOutline[];
  readonly onSelect: (event: EventOutline) => void;
  readonly onActor: (id: string) => void;
  readonly onRead: (article: Article) => void;
}

const NAMED = 8;
const HEADING = 'mt-7 text-xs font-semibold text-muted';

/** What the timeline is made of, and ways into it, while no event is chosen. */
export function About({ dataset, filters, visible, onSelect, onActor, onRead }: AboutProps) {
  const t = useMessages();
  const { date, dateWithin } = useDates();
  const articles = [...dataset.articles].sort((a, b) => (a.datePublished < b.datePublished ? 1 : -1));
  const named = useMemo(() => mostNamed(dataset, NAMED), [dataset]);
  const years = useMemo(() => yearsOf(dataset.events), [dataset]);
  const [first] = visible;
  return (
    <div className="px-6 pt-6 pb-8">
      <h2 className="text-xs font-semibold text-muted">{t.about.heading}</h2>
      <p className="mt-1.5 font-serif text-xl leading-snug text-pretty">
        {t.about.summary(dataset.events.length, articles.length, unbroken(dateWithin(years)))}
      </p>
      <p className="mt-2 text-muted">{dataset.collection.description ?? t.about.how}</p>
      {first && (
        <Button onClick={() => onSelect(first)} className="mt-4">
          {t.about.begin}
          <ArrowRight size={16} aria-hidden className="rtl:-scale-x-100" />
        </Button>
      )}
      {named.length > 0 && (
        <>
          <h3 className={HEADING}>{t.about.mostNamed}</h3>
          <ul className="mt-2 flex flex-wrap gap-1.5">
            {named.map(({ actor: { id, name }, count }) => (
              <li key={id}>
                <ToggleChip pressed={filters.actor.includes(id)} onPress={() => onActor(id)}>
                  {name}
                  <span className="tabular-nums opacity-70 contrast-more:opacity-100">{count}</span>
                </ToggleChip>
              </li>
            ))}
          </ul>
        </>
      )}
      <h3 className={HEADING}>{t.articlesRead(articles.length)}</h3>
      <ul className="mt-1 divide-y divide-line">
        {articles.map((article) => (
          <li key={article.id} className="py-2.5">
            <span className="block text-[0.8125rem] text-muted">
              {date(article.datePublished)}
              {article.publisher && ` · ${article.publisher}`}
            </span>
            <button
              type="button"
              aria-label={t.readArticle(article.headline)}
              onClick={() => onRead(article)}
              className="text-start hover:underline pointer-coarse:py-1.5"
            >
              {article.headline}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

const unbroken = (text: string): string => text.replaceAll(' ', '\u00a0');

/** From the first year to the last, EDTF. */
function yearsOf(events: readonly EventOutline[]): string {
  const dated = events.flatMap(({ date }) => parseEdtf(date) ?? []);
  const years = dated.flatMap(({ start, end }) => [start?.year, end?.year]).filter((y) => y !== undefined);
  const first = years.reduce((a, b) => Math.min(a, b), Infinity);
  const last = years.reduce((a, b) => Math.max(a, b), -Infinity);
  const start = { precision: 'year', year: first } as const;
  return stringifyEdtf(first === last ? singleDate(start) : { start, end: { ...start, year: last } });
}
