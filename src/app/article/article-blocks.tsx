import type { EventId, EventOutline } from '../../model/event.ts';
import type { ArticleText } from '../../model/texts.ts';
import { useDates, useMessages } from '../data/use-messages.ts';
import { type Passage, piecesOf } from '../state/told-in.ts';
import { Marked } from '../ui/marked.tsx';

export interface ArticleBlocksProps {
  readonly text: ArticleText;
  readonly passages: readonly Passage[];
  readonly selected: EventId | null;
  readonly onSelect: (event: EventOutline) => void;
}

const STYLE = {
  standfirst: 'text-xl leading-[1.4] text-muted',
  dateline: 'text-base font-semibold tracking-wide uppercase',
  paragraph: 'text-[1.1875rem] leading-[1.6]',
} as const;

/** The article's blocks; beside each, the dates of the events that its sentences begin to tell of. */
export function ArticleBlocks({ text: { text, blocks }, passages, selected, onSelect }: ArticleBlocksProps) {
  return (
    <div className="mt-6 font-serif">
      {blocks.map((block) => {
        const begun = passages.filter(({ start }) => start >= block.start && start < block.end);
        const words = piecesOf(block, passages).map(({ start, end, passage }) => {
          const exact = text.slice(start, end);
          return passage ? (
            <Sentence key={start} words={exact} passage={passage} selected={selected} onSelect={onSelect} />
          ) : (
            <Marked key={start} text={exact} />
          );
        });
        return (
          <div
            key={block.start}
            data-start={block.start}
            className="mt-4 md:grid md:grid-cols-[8rem_1fr] md:gap-x-4"
          >
            <Margin events={begun.flatMap(({ events }) => events)} selected={selected} onSelect={onSelect} />
            {block.kind === 'heading' ? (
              <h3 className="mt-3 text-xl font-semibold">{words}</h3>
            ) : (
              <p className={`wrap-break-word ${STYLE[block.kind]}`}>{words}</p>
            )}
          </div>
        );
      })}
    </div>
  );
}

interface ChoiceProps {
  readonly selected: EventId | null;
  readonly onSelect: (event: EventOutline) => void;
}

/** Pressed again, a sentence of several events leads to the next of them. */
function Sentence({ words, passage, selected, onSelect }: ChoiceProps & { words: string; passage: Passage }) {
  const at = passage.events.findIndex(({ id }) => id === selected);
  const next = passage.events[(at + 1) % passage.events.length];
  return (
    // No button: that would not break into lines as its sentence does.
    <span
      role="button"
      tabIndex={0}
      aria-current={at >= 0 ? 'true' : undefined}
      onClick={() => next && onSelect(next)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        if (next) onSelect(next);
      }}
      className="cursor-pointer box-decoration-clone rounded-xs border-b-2 border-mark py-0.5 hover:bg-mark aria-current:bg-mark"
    >
      <Marked text={words} />
    </span>
  );
}

function Margin({ events, selected, onSelect }: ChoiceProps & { events: readonly EventOutline[] }) {
  const t = useMessages();
  const { date } = useDates();
  if (events.length === 0) return <div className="max-md:hidden" />;
  return (
    <ul
      aria-label={t.datesBeside}
      className="flex flex-wrap gap-x-3 font-sans text-[0.8125rem] leading-snug max-md:mb-1 md:flex-col md:items-end md:pt-1.5 md:text-end"
    >
      {events.map((event) => (
        <li key={event.id}>
          <button
            type="button"
            aria-label={`${event.title}, ${date(event.date)}`}
            title={event.title}
            aria-pressed={event.id === selected}
            onClick={() => onSelect(event)}
            className="min-h-7 text-start text-muted hover:underline aria-pressed:font-semibold aria-pressed:text-accent md:text-end pointer-coarse:min-h-11"
          >
            {date(event.date, 'short')}
          </button>
        </li>
      ))}
    </ul>
  );
}
