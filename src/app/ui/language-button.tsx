import { LANGUAGES, preferredLanguage, rememberLanguage, type Language } from '../data/language.ts';
import { useMessages } from '../data/use-messages.ts';
import { Languages } from 'lucide-react';
import { Button } from './button.tsx';
import type { SettingButtonProps } from './theme-button.tsx';

const TAGS = Object.keys(LANGUAGES) as Language[];

/** Steps to the next language and remembers it. The address holds the view, so that the page can be loaded anew. */
export function LanguageButton({ named = false }: SettingButtonProps) {
  const t = useMessages();
  const current = preferredLanguage();
  const next = TAGS[(TAGS.indexOf(current) + 1) % TAGS.length] ?? 'en';
  const name = `${t.language}: ${LANGUAGES[current]}`;
  const step = (): void => {
    rememberLanguage(next);
    window.location.reload();
  };
  return named ? (
    <Button variant="quiet" onClick={step}>
      <Languages size={17} aria-hidden />
      {name}
    </Button>
  ) : (
    <Button
      aria-label={name}
      title={name}
      onClick={step}
      className="w-9 px-0! text-xs uppercase max-xl:hidden pointer-coarse:w-11"
    >
      {current}
    </Button>
  );
}
