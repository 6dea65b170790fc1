// How long texts that nobody writes take, and whether a text four times as long takes four times as long.

const [SHORT, LONG] = [250_000, 1_000_000];

/** What is repeated, by what is wrong with it. */
const TEXTS = {
  'no full stop': 'Norway and Sweden met envoys of the harbour fund near Bergen who said that ships came ',
  'a date every five words': 'On 3 March 2019 Norway met Sweden, in May 2020, in 2021 and on Tuesday, ',
  'quotes in quotes': 'He said "Norway “told ‘us that "it was" late’ and” left" in 2018. ',
  'quotes that never close': '"He said "Norway left in 2018 and ',
  'emoji, right to left': '😀 قال الوزير في 2018 إن 😀 Norway said. ',
  'names only': 'Ada Holm ',
  'commas only': 'Norway, Sweden, ',
  'brackets only': '(',
  'no space': 'abcdefghij',
};

/**
 * Prints a line for each text: its time at a megabyte, and how many times that of a quarter of it (4 where work is in
 * proportion to the text).
 * @param {(article: { id: string, datePublished: string, headline: string, text: string }) => unknown} extract
 */
export function measurePathological(extract) {
  console.log('\nextract, 1 MB of text that nobody writes: seconds, and times that of 250 kB');
  for (const [name, part] of Object.entries(TEXTS)) {
    const [short = 0, long = 0] = [SHORT, LONG].map((length) => secondsOf(part.repeat(length / part.length)));
    console.log(`${name.padEnd(28)} ${long.toFixed(2)} s | ${(long / Math.max(short, 0.001)).toFixed(1)}`);
  }

  /** @param {string} text */
  function secondsOf(text) {
    const start = process.cpuUsage();
    extract({ id: 'long', datePublished: '2020-01-01', headline: 'Norway', text });
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1e6;
  }
}
