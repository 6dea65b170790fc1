import { Monitor, Moon, Sun } from 'lucide-react';
import { useState } from 'react';
import { useMessages } from '../data/use-messages.ts';
import { Button, IconButton } from './button.tsx';

const THEMES = ['system', 'light', 'dark'] as const;
type Theme = (typeof THEMES)[number];
/** Read before the first paint too, in index.html. */
const KEY = 'dateline:theme';

function remembered(): Theme {
  try {
    return THEMES.find((theme) => theme === localStorage.getItem(KEY)) ?? 'system';
  } catch {
    return 'system';
  }
}

const ICONS = { system: Monitor, light: Sun, dark: Moon };

export interface SettingButtonProps {
  /** Its name is shown, where there is room. */
  readonly named?: boolean;
}

/** Steps through system, light and dark, and remembers. */
export function ThemeButton({ named = false }: SettingButtonProps) {
  const t = useMessages();
  const [theme, setTheme] = useState(remembered);
  const Icon = ICONS[theme];
  const step = (): void => {
    const next = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'system';
    setTheme(next);
    if (next === 'system') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = next;
    try {
      localStorage.setItem(KEY, next);
    } catch {
      // Storage is switched off: the choice lasts as long as the page.
    }
  };
  const label = `${t.theme}: ${t.themes[theme]}`;
  const icon = <Icon size={17} aria-hidden />;
  return named ? (
    <Button variant="quiet" onClick={step}>
      {icon}
      {label}
    </Button>
  ) : (
    <IconButton label={label} icon={icon} onClick={step} className="max-xl:hidden" />
  );
}
