import { en, type Messages } from '../../text/en.ts';

/** The languages of the interface, by BCP 47 tag; but for English, each is fetched when a reader has it. */
export const LANGUAGES = { en: 'English', de: 'Deutsch' } as const;
export type Language = keyof typeof LANGUAGES;

const LOADED: Readonly<Record<Language, () => Promise<Messages>>> = {
  en: async () => en,
  de: async () => (await import('../../text/de.ts')).de,
};

const KEY = 'dateline:language';
const isLanguage = (tag: string | null | undefined): tag is Language => Object.hasOwn(LANGUAGES, tag ?? '');

/** The one chosen here before, else the first of the browser's that there is, else English. */
export function preferredLanguage(): Language {
  let chosen: string | null = null;
  try {
    chosen = localStorage.getItem(KEY);
  } catch {
    // Storage is switched off.
  }
  if (isLanguage(chosen)) return chosen;
  return navigator.languages.map((tag) => tag.split('-')[0]).find(isLanguage) ?? 'en';
}

/** Remembers the choice; it holds from the next load on. */
export function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // Storage is switched off: there is no next time.
  }
}

/** English, when the words of the reader's language do not arrive. */
export const loadMessages = (): Promise<Messages> => LOADED[preferredLanguage()]().catch(() => en);
