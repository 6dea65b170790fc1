import { useMemo } from 'react';
import { embedded } from './data/published-page.ts';
import { useMessages } from './data/use-messages.ts';
import { About } from './detail/about.tsx';
import { BestMatches, EventDetail, Sheet, TextHits } from './parts.tsx';
import { SIDE, useMedia } from './ui/media.ts';
import type { EventChoice } from './use-event-choice.ts';
import type { HandingOn } from './use-handing-on.ts';
import type { Reading } from './use-reading.ts';
import type { Steps } from './use-steps.ts';

export interface EventPanelProps {
  readonly reading: Reading;
  readonly steps: Steps;
  readonly choice: EventChoice;
  readonly handingOn: HandingOn;
}

/** The chosen event: beside the view where there is room, else in a sheet over its lower part. Of none, what the collection is. */
export function EventPanel({ reading, steps, choice, handingOn }: EventPanelProps) {
  const { dataset, state, event, article, around, selection, found, textHits } = reading;
  const t = useMessages();
  const ranked = useMemo(() => {
    if (!found) return [];
    const shown = new Map(selection.visible.map((e) => [e.id, e]));
    return found.ids.flatMap((id) => shown.get(id) ?? []);
  }, [found, selection]);
  const beside = useMedia(SIDE);
  // The story is the event already.
  if (state.view === 'story' && !article) return null;
  if (!event) {
    if (embedded) return null;
    return (
      <aside className="w-[min(24.5rem,36vw)] shrink-0 overflow-y-auto border-s border-line bg-panel max-xl:hidden">
        {ranked.length > 0 && !article ? (
          <BestMatches events={ranked} onSelect={choice.onSelect}>
            {textHits.length > 0 && (
              <>
                <h3 className="mt-7 text-xs font-semibold text-muted">{t.inTexts.heading}</h3>
                <TextHits
                  dataset={dataset}
                  hits={textHits}
                  onRead={steps.readFound}
                  onSelect={choice.onSelect}
                />
              </>
            )}
          </BestMatches>
        ) : (
          <About
            dataset={dataset}
            filters={state.filters}
            visible={selection.visible}
            onSelect={choice.onSelect}
            onActor={(id) => steps.toggle('actor', id)}
            onRead={steps.read}
          />
        )}
      </aside>
    );
  }
  const detail = (
    <EventDetail
      dataset={dataset}
      event={event}
      neighbours={around}
      total={selection.visible.length}
      filters={state.filters}
      onSelect={choice.onSelect}
      onToggle={steps.toggle}
      onRead={steps.read}
      onCopyLink={() => handingOn.eventLink && handingOn.copyLink(handingOn.eventLink)}
      onCite={handingOn.cite}
      onClose={choice.onClose}
    />
  );
  if (!beside) {
    return (
      <Sheet data-detail onClose={choice.onClose}>
        {detail}
      </Sheet>
    );
  }
  return (
    <aside
      data-detail
      className="z-10 flex w-[min(24.5rem,38vw)] shrink-0 flex-col border-s border-line bg-panel"
    >
      {detail}
    </aside>
  );
}
