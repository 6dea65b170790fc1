// What a UTF-16 code unit is to the scanner.

export const isDigit = (c: number): boolean => c >= 48 && c <= 57;

/** Latin letters, and all of other scripts but general punctuation; emoji pass as words. */
export const isLetter = (c: number): boolean =>
  (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || (c >= 0xc0 && (c < 0x2000 || c > 0x206f));

export const isUpper = (c: number): boolean => (c >= 65 && c <= 90) || (c >= 0xc0 && c <= 0xde);

export const isApostrophe = (c: number): boolean => c === 39 || c === 0x2018 || c === 0x2019 || c === 96;
