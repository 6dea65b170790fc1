/** The parameter that shows the site without its header and filters, for a frame in another page. */
const EMBED = 'embed=1';
/** A frame's height when nobody says otherwise, CSS px: a timeline with two or three lanes, or an event of one quotation. */
export const EMBED_HEIGHT = 480;

export const isEmbedded = (search: string): boolean => search.slice(1).split('&').includes(EMBED);

/** The same address as it is shown in a frame. */
export const embedAddress = (address: string): string =>
  `${address}${address.includes('?') ? '&' : '?'}${EMBED}`;

/** The same address as it is shown by itself. */
export function fullAddress(address: string): string {
  const [path = '', query = ''] = address.split('?');
  const rest = query.split('&').filter((part) => part !== EMBED && part !== '');
  return rest.length > 0 ? `${path}?${rest.join('&')}` : path;
}

/** An event by itself, as a frame shows it: told, with the timeline above. @param page of the event */
export const embeddedEvent = (page: string): string =>
  embedAddress(`${page}${page.includes('?') ? '&' : '?'}view=story`);

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);

/** What another page puts into its HTML; it needs no script. @param width CSS px, or a share of what holds it */
export const embedCode = (address: string, title: string, width: number | '100%' = '100%'): string =>
  `<iframe src="${escape(address)}" title="${escape(title)}" width="${width}" height="${EMBED_HEIGHT}" style="border:0;max-width:100%" loading="lazy" allow="clipboard-write; web-share"></iframe>`;
