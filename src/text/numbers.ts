const formats = new Map<string, Intl.NumberFormat>();

/** A whole number as a language groups its digits. Most are short and have none to group: of those no formatter, slow to make, is needed. */
export function numberText(n: number, locale: string): string {
  if (n >= 0 && n < 1000) return String(n);
  let format = formats.get(locale);
  if (!format) formats.set(locale, (format = new Intl.NumberFormat(locale)));
  return format.format(n);
}
