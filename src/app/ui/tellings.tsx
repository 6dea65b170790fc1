import type { Article, EventTelling } from '../../model/event.ts';
import type { Outline } from '../../model/outline.ts';
import { useMessages } from '../data/use-messages.ts';
import type { Files } from '../data/use-files.ts';
import { Button } from './button.tsx';
import { Telling, type TellingProps } from './telling.tsx';

export interface TellingsProps extends Pick<TellingProps, 'eventDate' | 'onRead' | 'colour' | 'large'> {
  readonly dataset: Outline;
  readonly told: Files<EventTelling>;
}

/** The sentences that tell of an event; until they are here, room for one, and why they do not come. */
export function Tellings({ dataset, told, ...props }: TellingsProps) {
  const articleOf = (id: string | undefined): Article | undefined =>
    dataset.articles.find((article) => article.id === id);
  const t = useMessages();
  if (told.failed) {
    return (
      <p role="alert" className="mt-4">
        {t.quotesFailed} <Button onClick={told.retry}>{t.retry}</Button>
      </p>
    );
  }
  if (!told.data) return <div aria-busy className={props.large ? 'mt-6 h-40' : 'mt-4 h-32'} />;
  const { mentions } = told.data;
  return mentions.map((mention, i) => (
    <Telling
      key={`${mention.article}:${mention.position.start}`}
      mention={mention}
      // An article that tells of it in several sentences is named once, below the last.
      article={mention.article === mentions[i + 1]?.article ? undefined : articleOf(mention.article)}
      {...props}
    />
  ));
}
