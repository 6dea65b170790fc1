/** The published pages that the app opens in its own way: each is a folder, named as the parameter that it stands for. */
const PAGE = /^(event|article|actor|topic)\/([^/]+)\/(?:index\.html)?$/;

/** The published page of one of them, from the site's root. */
export const pagePath = (kind: 'event', id: string): string => `${kind}/${encodeURIComponent(id)}/`;

/** The query part that says the same as an address: of `event/x/?lanes=actor` it is `?event=x&lanes=actor`. */
export function searchOf(
  address: { readonly pathname: string; readonly search: string },
  root: string,
): string {
  const folder = root.replace(/[^/]*$/, '');
  const path = address.pathname.startsWith(folder) ? address.pathname.slice(folder.length) : '';
  const [, parameter, id] = PAGE.exec(path) ?? [];
  if (parameter === undefined || id === undefined) return address.search;
  const rest = address.search.slice(1);
  return `?${parameter}=${id}${rest && `&${rest}`}`;
}
