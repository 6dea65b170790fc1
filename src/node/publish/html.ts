/** Markup that is safe to put into a page. */
export class Html {
  readonly markup: string;
  constructor(markup: string) {
    this.markup = markup;
  }
}

type Part = Html | string | number | false | undefined | readonly Part[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** XML 1.0 has no place for these, not even escaped; half a surrogate pair is no character at all. */
// oxlint-disable-next-line no-control-regex
const UNREPRESENTABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** Text for between tags and for attributes, in HTML and XML alike. */
const escapeMarkup = (text: string): string =>
  text.replace(UNREPRESENTABLE, '').replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);

function render(part: Part): string {
  if (part instanceof Html) return part.markup;
  if (part === false || part === undefined) return '';
  if (typeof part === 'object') return part.map(render).join('');
  return escapeMarkup(String(part));
}

/** A template whose values are escaped, unless they are markup themselves. (Not named html: Prettier would lay out what it holds.) */
export const markup = (strings: TemplateStringsArray, ...values: readonly Part[]): Html =>
  new Html(strings.reduce((made, text, i) => made + render(values[i - 1]) + text));

/** JSON that cannot end the `<script>` that it stands in. */
export const jsonForScript = (value: unknown): Html =>
  new Html(JSON.stringify(value).replaceAll('<', String.raw`\u003c`));
