import { Tabs } from '@base-ui/react/tabs';
import { VIEWS } from '../model/view.ts';
import { useMessages } from './data/use-messages.ts';

/** The ways to see the events. Stands inside the `Tabs.Root` of the views. */
export function ViewTabs() {
  const t = useMessages();
  return (
    <Tabs.List
      aria-label={t.view}
      activateOnFocus
      className="flex h-9 shrink-0 overflow-hidden md:rounded-lg md:border md:border-line bg-panel p-0 pointer-coarse:h-11 max-md:-ms-3 max-[22rem]:-ms-2 max-md:h-11"
    >
      {VIEWS.map((view) => (
        <Tabs.Tab
          key={view}
          value={view}
          className="px-3 max-[22rem]:px-2 font-medium whitespace-nowrap transition-colors not-data-active:hover:bg-soft focus-visible:-outline-offset-2 max-md:text-muted max-md:data-active:text-ink max-md:data-active:shadow-[inset_0_-2px_var(--ink)] md:px-3.5 md:data-active:bg-ink md:data-active:text-paper"
        >
          {t.views[view]}
        </Tabs.Tab>
      ))}
    </Tabs.List>
  );
}
