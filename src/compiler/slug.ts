/**
 * A readable part of an address: lower case letters and digits of any script, joined by hyphens.
 * Latin letters lose their accents; apostrophes vanish ("India's" is `indias`). Empty when no letter or digit is left.
 */
export function slug(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036F'’ʼ]/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\p{M}]+/gu, '-')
    .replaceAll(/^-|-$/g, '');
}
