import { LanguageButton } from './ui/language-button.tsx';
import { ThemeButton } from './ui/theme-button.tsx';

/** Theme and language at the end of the filters' sheet, where the header has no room for them. */
export function SettingsRow() {
  return (
    <div className="flex items-center justify-between gap-2 border-t border-line px-2 py-3 xl:hidden">
      <ThemeButton named />
      <LanguageButton named />
    </div>
  );
}
