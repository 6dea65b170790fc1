import { type Taken, type TakenEvent, takenEvents } from './taken.ts';

/** So that a title's own signs are no markup (CommonMark, 2.4). */
const escapeMarkdown = (text: string): string => text.replace(/[\\`*_{}[\]<>#|~]/g, String.raw`\$&`);

/** Headline, publisher, day: where a sentence stands. */
const sourceOf = ({ article, mention }: TakenEvent): string =>
  [article?.headline, article?.publisher, article?.datePublished ?? mention?.article]
    .filter(Boolean)
    .join(', ');

/** The events as Markdown: each with its sentence, and the source and link to cite. */
export function toMarkdown(taken: Taken): string {
  const parts = takenEvents(taken).map((one) => {
    const { event, when, mention, article, link } = one;
    const source = escapeMarkdown(sourceOf(one));
    return [
      `- **${escapeMarkdown(when)}**: [${escapeMarkdown(event.title)}](<${link}>)`,
      mention && `  > ${escapeMarkdown(mention.quote.exact.replaceAll(/\s+/g, ' '))}`,
      source && `  ${article?.url ? `[${source}](<${article.url}>)` : source}`,
    ]
      .filter(Boolean)
      .join('\n\n');
  });
  return `# ${escapeMarkdown(taken.dataset.collection.title)}\n\n${parts.join('\n\n')}\n`;
}

/** One event as a sentence to cite it by: title, date, the quoted words, source, link. */
export function citationOf(taken: Taken): string {
  return takenEvents(taken)
    .map((one) => {
      const { event, when, mention, article, link } = one;
      const quoted = mention ? ` “${mention.quote.exact.replaceAll(/\s+/g, ' ')}”` : '';
      const source = sourceOf(one);
      return `${event.title} (${when}).${quoted}${source && ` ${source}.`}${article?.url ? ` ${article.url}` : ''} ${link}`;
    })
    .join('\n\n');
}
