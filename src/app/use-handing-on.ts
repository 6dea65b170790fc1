import { datasetWith, type Outline } from '../model/outline.ts';
import type { EventOutline } from '../model/event.ts';
import type { Taken } from '../text/formats/taken.ts';
import { embedAddress, embedCode, embeddedEvent } from '../text/formats/embed.ts';
import type { PictureFormat, TakeAway } from '../model/view.ts';
import { useMessages } from './data/use-messages.ts';
import { told } from './data/tellings.ts';
import { linkToEvent } from './data/use-view-state.ts';
import { copyText } from './share/copy-text.ts';
import type { TimelineHandle } from './timeline/timeline-handle.ts';
import { useToast } from './ui/use-toast.ts';

export interface HandingOn {
  /** What was done last, for a moment; empty otherwise. */
  readonly toast: string;
  /** Null when no event is chosen. */
  readonly eventLink: string | null;
  readonly copyLink: (link: string) => void;
  /** The code that shows the event in another page; without one, the view. */
  readonly embed: (viewLink: string) => void;
  readonly cite: () => void;
  /** The events shown, or of them the chosen one, as a file. */
  readonly take: (format: TakeAway, scope: 'view' | 'event') => void;
  readonly picture: (format: PictureFormat, timeline: TimelineHandle, address: string) => void;
}

/** Links, citations and files that the reader takes from the page. Their forms are fetched when one is asked for. */
export function useHandingOn(
  dataset: Outline,
  visible: readonly EventOutline[],
  event: EventOutline | null,
): HandingOn {
  const t = useMessages();
  const [toast, showToast] = useToast();
  const eventLink = event && linkToEvent(event);
  const copy = async (text: string, copied: string): Promise<void> =>
    showToast((await copyText(text)) ? copied : t.copyFailed);
  /** @throws when the quotes do not come */
  const taken = async (events: readonly EventOutline[]): Promise<Taken> => {
    const whole = datasetWith(dataset, await told(dataset, events));
    return { dataset: whole, events: whole.events, t, linkOf: linkToEvent };
  };
  return {
    toast,
    eventLink,
    copyLink: (link) => void copy(link, link === eventLink ? t.copiedEvent : t.copiedView),
    embed: (viewLink) => {
      const address = eventLink === null ? embedAddress(viewLink) : embeddedEvent(eventLink);
      void copy(embedCode(address, event?.title ?? dataset.collection.title), t.copiedEmbed);
    },
    cite: () => {
      if (!event) return;
      Promise.all([import('../text/formats/markdown.ts'), taken([event])])
        .then(async ([{ citationOf }, cited]) => copy(citationOf(cited), t.copiedCitation))
        .catch(() => showToast(t.quotesFailed));
    },
    picture: (format, timeline, address) => {
      const shown = timeline.snapshot();
      if (!shown) return;
      import('./timeline-picture.ts')
        .then(({ savePicture }) => savePicture(format, shown, dataset.collection.title, address))
        .catch(() => showToast(t.pictureFailed));
    },
    take: (format, scope) => {
      const events = scope === 'event' && event ? [event] : visible;
      Promise.all([import('./take-away.ts'), taken(events)])
        .then(([{ download }, all]) => download(format, all))
        .catch(() => showToast(t.quotesFailed));
    },
  };
}
