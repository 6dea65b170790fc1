import { Search, X } from 'lucide-react';
import { useRef } from 'react';
import { useMessages } from '../data/use-messages.ts';
import { useShortcuts } from './keys.ts';
import { TABLET } from './media.ts';

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
    // On a phone a sign among the header's buttons, which takes the whole row while the reader types.
    <search className="shrink-0 max-md:size-[44px] md:w-72 xl:w-[26rem]">
      <div className="group relative z-10 max-md:focus-within:absolute max-md:focus-within:inset-x-3 max-md:focus-within:top-1.5">
        <Search
          size={16}
          aria-hidden
          className="pointer-events-none absolute start-3 top-1/2 -translate-y-1/2 text-muted max-md:not-group-focus-within:start-3.5 max-md:not-group-focus-within:text-ink"
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
            // A phone's "search" key: the finds are below the keyboard.
            if (event.key === 'Enter' && !window.matchMedia(TABLET).matches) input.current?.blur();
          }}
          maxLength={200}
          autoComplete="off"
          spellCheck={false}
          enterKeyHint="search"
          className="h-9 w-full rounded-lg border border-line bg-panel ps-9 pe-9 text-ellipsis placeholder:text-muted max-md:h-[44px] max-md:cursor-pointer max-md:not-focus:px-0 max-md:not-focus:text-transparent max-md:not-focus:placeholder:text-transparent max-md:focus:cursor-text max-md:focus:text-base pointer-coarse:h-11 [&::-webkit-search-cancel-button]:hidden"
        />
        {query === '' ? (
          <kbd
            aria-hidden
            className="pointer-events-none absolute end-2.5 top-1/2 -translate-y-1/2 rounded-sm border border-line px-1.5 font-sans text-xs text-muted max-md:hidden pointer-coarse:hidden"
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
            className="absolute inset-y-0 end-0 grid w-9 place-items-center rounded-lg text-muted hover:text-ink max-md:not-group-focus-within:hidden pointer-coarse:w-11"
          >
            <X size={16} aria-hidden />
          </button>
        )}
      </div>
    </search>
  );
}
