import { ExternalLink } from 'lucide-react';
import type { ReactNode } from 'react';
import { fullAddress } from '../../text/formats/embed.ts';
import { useMessages } from '../data/use-messages.ts';
import { useFrameHeight } from './use-frame-height.ts';

export interface EmbedShellProps {
  readonly title: string;
  readonly children?: ReactNode;
  readonly detail?: ReactNode;
  readonly busy: boolean;
}

/** The page's frame within another page: what it shows, and the way to the whole. */
export function EmbedShell({ title, children, detail, busy }: EmbedShellProps) {
  const t = useMessages();
  useFrameHeight();
  return (
    <div className="flex h-dvh min-h-64 flex-col print:hidden" aria-busy={busy}>
      <h1 className="sr-only">{title || 'Dateline'}</h1>
      <div className="flex min-h-0 grow flex-col side:flex-row">
        <main id="events" tabIndex={-1} className="relative flex min-h-0 min-w-0 grow flex-col outline-none">
          {busy && <p className="sr-only">{t.loading}</p>}
          {children}
        </main>
        {detail}
      </div>
      <footer className="flex min-h-10 shrink-0 items-center gap-3 border-t border-line bg-panel px-4 text-[0.8125rem]">
        <p className="min-w-0 grow truncate text-muted">{title}</p>
        {/* The address changes with every step, and each step draws this anew. */}
        <a
          href={fullAddress(window.location.href)}
          target="_blank"
          rel="noopener"
          className="inline-flex min-h-10 shrink-0 items-center gap-1.5 font-medium underline-offset-2 hover:underline"
        >
          {t.openWhole} <ExternalLink size={14} aria-hidden />
        </a>
      </footer>
    </div>
  );
}
