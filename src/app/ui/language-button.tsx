import { LANGUAGES, preferredLanguage, rememberLanguage, type Language } from '../data/language.ts';
import { useMessages } from '../data/use-messages.ts';
import { Button } from './button.tsx';

const TAGS = Object.keys(LANGUAGES) as Language[];

/** Steps to the next language and remembers it. The address holds the view, so that the page can be loaded anew. */
export function LanguageButton() {
  const t = useMessages();
  const current = preferredLanguage();
  const next = TAGS[(TAGS.indexOf(current) + 1) % TAGS.length] ?? 'en';
  const name = `${t.language}: ${LANGUAGES[current]}`;
  return (
    <Button
      aria-label={name}
      title={name}
      onClick={() => {
        rememberLanguage(next);
        window.location.reload();
      }}
      className="w-9 px-0! text-xs uppercase max-md:hidden pointer-coarse:w-11"
    >
      {current}
    </Button>
  );
}
