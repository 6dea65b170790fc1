import { Search, X } from 'lucide-react';
import { useRef } from 'react';
import { useMessages } from '../data/use-messages.ts';
import { useShortcuts } from './keys.ts';

export interface SearchBoxProps {
  readonly query: string;
  readonly onQuery: (query: string) => void;
}

/** Searches as the reader types; `/` focuses it, Escape empties it. */
export function SearchBox({ query, onQuery }: SearchBoxProps) {
  const t = useMessages();
  const input = useRef<HTMLInputElement>(null);
  useShortcuts({
    '/': () => {
      input.current?.focus();
      input.current?.select();
    },
  });
  return (
    <search className="relative ml-auto min-w-0 grow max-md:order-8 max-md:w-full md:max-w-md md:min-w-40 md:basis-40 rtl:mr-auto rtl:ml-0">
      <Search
        size={16}
        aria-hidden
        className="pointer-events-none absolute top-1/2 left-3 -translate-y-1/2 text-muted"
      />
      <input
        ref={input}
        type="search"
        aria-label={t.searchEvents}
        placeholder={t.searchPlaceholder}
        value={query}
        onChange={(event) => onQuery(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && query !== '') {
            event.preventDefault();
            onQuery('');
          }
        }}
        maxLength={200}
        autoComplete="off"
        spellCheck={false}
        className="h-9 w-full rounded-lg border border-line bg-panel pr-9 pl-9 text-ellipsis placeholder:text-muted pointer-coarse:h-11 [&::-webkit-search-cancel-button]:hidden"
      />
      {query === '' ? (
        <kbd
          aria-hidden
          className="pointer-events-none absolute top-1/2 right-2.5 -translate-y-1/2 rounded-sm border border-line px-1.5 font-sans text-xs text-muted pointer-coarse:hidden"
        >
          /
        </kbd>
      ) : (
        <button
          type="button"
          aria-label={t.clearSearch}
          onClick={() => {
            onQuery('');
            input.current?.focus();
          }}
          className="absolute inset-y-0 right-0 grid w-9 place-items-center rounded-lg text-muted hover:text-ink"
        >
          <X size={16} aria-hidden />
        </button>
      )}
    </search>
  );
}
