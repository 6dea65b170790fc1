import { Menu } from '@base-ui/react/menu';
import { CalendarClock, CodeXml, Download, History, Link2, Rss, Share2 } from 'lucide-react';
import {
  EVENT_TAKE_AWAYS,
  PICTURE_FORMATS,
  type PictureFormat,
  TAKE_AWAYS,
  type TakeAway,
} from '../../model/view.ts';
import { follow } from '../data/published-page.ts';
import { useMessages } from '../data/use-messages.ts';
import { ShareButton } from './share-button.tsx';

const ITEM =
  'flex w-full cursor-default items-center gap-2.5 px-3.5 py-2 text-left outline-none data-highlighted:bg-soft pointer-coarse:py-3';

export interface ShareMenuProps {
  /** Null when no event is selected. */
  readonly eventLink: string | null;
  readonly viewLink: string;
  readonly title: string;
  readonly onCopy: (link: string) => void;
  readonly onEmbed: () => void;
  readonly onTake: (format: TakeAway, scope: 'view' | 'event') => void;
  /** Null where no timeline is shown. */
  readonly onPicture: ((format: PictureFormat) => void) | null;
}

/** Open from the first: its code comes when a reader asks for it. */
export function ShareMenu(props: ShareMenuProps) {
  const { eventLink, viewLink, title, onCopy, onEmbed, onTake, onPicture } = props;
  const t = useMessages();
  const canShare = typeof navigator.share === 'function';
  return (
    <Menu.Root defaultOpen>
      <Menu.Trigger render={<ShareButton />} />
      <Menu.Portal>
        <Menu.Positioner sideOffset={6} align="end" className="z-50">
          <Menu.Popup className="max-h-(--available-height) min-w-56 overflow-y-auto rounded-lg border border-line bg-panel py-1.5 text-sm text-ink shadow-card outline-none">
            {eventLink !== null && (
              <Menu.Item className={ITEM} onClick={() => onCopy(eventLink)}>
                <Link2 size={16} aria-hidden /> {t.copyEventLink}
              </Menu.Item>
            )}
            <Menu.Item className={ITEM} onClick={() => onCopy(viewLink)}>
              <Link2 size={16} aria-hidden /> {t.copyViewLink}
            </Menu.Item>
            <Menu.Item className={ITEM} onClick={onEmbed}>
              <CodeXml size={16} aria-hidden /> {eventLink === null ? t.copyEmbed : t.copyEventEmbed}
            </Menu.Item>
            {canShare && (
              <Menu.Item
                className={ITEM}
                onClick={() => {
                  // A reader who closes the system's sheet has not failed at anything.
                  navigator.share({ title, url: eventLink ?? viewLink }).catch(() => undefined);
                }}
              >
                <Share2 size={16} aria-hidden /> {t.shareWith}
              </Menu.Item>
            )}
            {eventLink !== null && (
              <Downloads
                label={t.takeThisEvent}
                formats={EVENT_TAKE_AWAYS}
                names={t.takeAways}
                onTake={(format) => onTake(format, 'event')}
              />
            )}
            <Downloads
              label={t.takeAway}
              formats={TAKE_AWAYS}
              names={t.takeAways}
              onTake={(format) => onTake(format, 'view')}
            />
            {onPicture && (
              <Downloads label={t.picture} formats={PICTURE_FORMATS} names={t.pictures} onTake={onPicture} />
            )}
            <Follow />
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}

const GROUP = 'mt-1.5 border-t border-line px-3.5 pt-2.5 pb-1 text-xs font-semibold text-muted';

/** Ways to hear of what comes, where the site is published. */
function Follow() {
  const t = useMessages();
  const { changes: changed, newEvents, plannedEvents } = t.published;
  const links = [
    { href: follow.newEvents, name: newEvents, Icon: Rss },
    { href: follow.plannedEvents, name: plannedEvents, Icon: CalendarClock },
    { href: follow.changes, name: changed.title, Icon: History },
  ];
  if (links.every(({ href }) => href === null)) return null;
  return (
    <Menu.Group>
      <Menu.GroupLabel className={GROUP}>{t.follow}</Menu.GroupLabel>
      {links.map(
        ({ href, name, Icon }) =>
          href !== null && (
            <Menu.LinkItem key={href} className={ITEM} href={href}>
              <Icon size={16} aria-hidden /> {name}
            </Menu.LinkItem>
          ),
      )}
    </Menu.Group>
  );
}

interface DownloadsProps<F extends string> {
  readonly label: string;
  readonly formats: readonly F[];
  readonly names: Readonly<Record<F, string>>;
  readonly onTake: (format: F) => void;
}

function Downloads<F extends string>({ label, formats, names, onTake }: DownloadsProps<F>) {
  return (
    <Menu.Group>
      <Menu.GroupLabel className={GROUP}>{label}</Menu.GroupLabel>
      {formats.map((format) => (
        <Menu.Item key={format} className={ITEM} onClick={() => onTake(format)}>
          <Download size={16} aria-hidden /> {names[format]}
        </Menu.Item>
      ))}
    </Menu.Group>
  );
}
