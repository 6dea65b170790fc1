import type { ReactNode } from 'react';
import { useMessages } from './data/use-messages.ts';
import { embedded, rootPath } from './data/published-page.ts';
import { EmbedShell } from './parts.tsx';
import { LanguageButton } from './ui/language-button.tsx';
import { ThemeButton } from './ui/theme-button.tsx';

const SKIP =
  'fixed top-2 left-2 z-50 -translate-y-16 rounded-lg bg-ink px-4 py-2 text-paper focus:translate-y-0';

export interface ShellProps {
  readonly title: string;
  /** Search and the like, between the name and the theme. */
  readonly tools?: ReactNode;
  readonly filters?: ReactNode;
  readonly children?: ReactNode;
  readonly detail?: ReactNode;
  readonly busy?: boolean;
}

/** The page's frame, the same while it loads and when it cannot: so nothing shifts. */
export function Shell({ title, tools, filters, children, detail, busy = false }: ShellProps) {
  const t = useMessages();
  if (embedded) {
    return (
      <EmbedShell title={title} detail={detail} busy={busy}>
        {children}
      </EmbedShell>
    );
  }
  return (
    <div className="flex h-dvh min-h-[22rem] flex-col low:max-sm:min-h-[40rem] print:hidden" aria-busy={busy}>
      <a href="#events" className={SKIP}>
        {t.skipToEvents}
      </a>
      <header className="relative z-20 flex min-h-14 shrink-0 flex-wrap items-center gap-x-2 gap-y-1 border-b border-line bg-panel px-4 py-1.5 md:gap-x-3 md:px-5">
        <Logo named={!title} />
        <h1
          className="min-w-0 grow basis-0 wrap-break-word max-md:line-clamp-2 max-md:font-serif max-md:text-lg max-md:leading-5.5 max-md:font-semibold max-md:text-balance md:truncate md:text-muted lg:mx-1 lg:border-s lg:border-line lg:ps-4"
          title={title}
        >
          {title || <span className="sr-only">Dateline</span>}
        </h1>
        {tools ?? <ToolsSpace />}
        <LanguageButton />
        <ThemeButton />
      </header>
      <div className="flex min-h-0 grow flex-col side:flex-row">
        <div className="w-[min(16rem,24vw)] shrink-0 overflow-y-auto border-r border-line px-3 py-4 max-xl:hidden">
          {filters}
        </div>
        <main id="events" tabIndex={-1} className="relative flex min-h-0 min-w-0 grow flex-col outline-none">
          {busy && <p className="sr-only">{t.loading}</p>}
          {children}
        </main>
        {detail}
      </div>
    </div>
  );
}

/** The room that the tools will take, so that the page stays where it is when they come. */
function ToolsSpace() {
  return <div aria-hidden className="h-11 md:h-9 pointer-coarse:h-11" />;
}

/** Leads to the whole timeline; beside a title, where there is little room, only its sign. */
function Logo({ named }: { readonly named: boolean }) {
  return (
    <a
      href={rootPath}
      className="flex min-h-11 shrink-0 items-center gap-2 font-serif text-2xl leading-none font-semibold tracking-[-0.02em]"
    >
      <svg aria-hidden viewBox="0 0 28 16" className="h-3.5 w-6 text-accent">
        <g fill="none" stroke="currentColor" strokeWidth="2.5" strokeLinecap="round">
          <path d="M2 2v12M26 2v12M2 8h24" />
        </g>
        <circle cx="17" cy="8" r="3.4" fill="currentColor" />
      </svg>
      <span className={named ? '' : 'max-lg:sr-only'}>Dateline</span>
    </a>
  );
}
