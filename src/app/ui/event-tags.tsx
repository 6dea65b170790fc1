import type { Outline } from '../../model/outline.ts';
import type { EventOutline } from '../../model/event.ts';
import type { Facet } from '../../model/view.ts';
import type { Filters } from '../state/view-state.ts';
import { useMessages } from '../data/use-messages.ts';
import { ToggleChip } from './chip.tsx';
import { topicColour } from './topic-colour.ts';

export interface EventTagsProps {
  readonly dataset: Outline;
  readonly event: EventOutline;
  readonly filters: Filters;
  readonly onToggle: (facet: Facet, value: string) => void;
  readonly className?: string;
}

/** An event's actors and topics; pressing one filters by it. */
export function EventTags({ dataset, event, filters, onToggle, className = '' }: EventTagsProps) {
  const t = useMessages();
  const actors = event.actors.flatMap((id) => dataset.actors.find((a) => a.id === id) ?? []);
  const topics = event.topics.flatMap((id) => dataset.topics.find((topic) => topic.id === id) ?? []);
  if (actors.length + topics.length === 0) return null;
  return (
    <div role="group" aria-label={t.actorsAndTopics} className={`flex flex-wrap gap-1.5 ${className}`}>
      {actors.map(({ id, name }) => (
        <ToggleChip key={id} pressed={filters.actor.includes(id)} onPress={() => onToggle('actor', id)}>
          {name}
        </ToggleChip>
      ))}
      {topics.map(({ id, name }) => (
        <ToggleChip key={id} pressed={filters.topic.includes(id)} onPress={() => onToggle('topic', id)}>
          <span
            aria-hidden
            className="size-2 shrink-0 rounded-xs"
            style={{ backgroundColor: topicColour(dataset, id) }}
          />
          {name}
        </ToggleChip>
      ))}
    </div>
  );
}
