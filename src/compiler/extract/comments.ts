/** What stands over each of the readers' comments below an article: "At 1:49 pm on 18 May 2009, ferryman44 wrote:", "| Report abuse |". */
const HEADER =
  /\bAt \d{1,2}[:.]\d{2} ?(?:[ap]\.?m\.? ?)?(?:[A-Z]{2,4} )?on [^:.]{6,30}?\d{4},? [^:]{1,40}? wrote:|\| Report abuse \|/g;

/** Two make a list: one may be quoted. */
const LEAST = 2;

/** Where the readers' comments begin, which are no news; the text's length where there are none. Code units. */
export function commentsFrom(text: string): number {
  const headers = [...text.matchAll(HEADER)];
  return headers.length < LEAST ? text.length : (headers[0]?.index ?? text.length);
}
