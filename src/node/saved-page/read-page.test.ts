import { describe, expect, test } from 'vitest';
import { pageLetters } from './page-letters.ts';
import { readPage } from './read-page.ts';

const BODY = `<p>Mayor Ilse Brandt opened the harbour wall of Port Vale on Monday, six years after a storm broke the old one.</p>
<p>The council of Port Vale will pay for it until 2040, and a new quay will be built behind it, said the mayor.</p>`;
const page = (head: string, body = `<article><h1>Wall opens</h1>${BODY}</article>`): string =>
  `<!doctype html><html><head>${head}</head><body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>${body}</body></html>`;
const read = (text: string) => readPage({ path: 'seeds/wall.html', text });
const OG =
  '<meta property="article:published_time" content="2025-03-04T10:00:00Z"><meta property="og:title" content="Wall opens">';

describe('what the page says of itself', () => {
  test.each([
    ['Open Graph', OG],
    [
      'JSON-LD',
      '<script type="application/ld+json">[{"@type":"BreadcrumbList"},{"@type":"NewsArticle","headline":"Wall\nopens","datePublished":"2025-03-04"}]</script>',
    ],
    [
      'a title with the name of the site',
      '<title>Wall opens - Vale Post</title><meta property="og:site_name" content="Vale Post"><meta name="date" content="2025-03-04">',
    ],
  ])('%s', (_name, head) => {
    const { article, diagnostics } = read(page(head));
    expect(diagnostics).toEqual([]);
    expect(article).toMatchObject({ id: 'wall', headline: 'Wall opens', datePublished: '2025-03-04' });
    expect(article?.text.split('\n\n')).toHaveLength(2);
  });

  test('a <time>, the language, the canonical address; JSON-LD goes before Open Graph', () => {
    const json = {
      '@type': 'NewsArticle',
      headline: 'Wall &amp; sea',
      author: { name: 'A. Writer' },
      publisher: 'Vale Post',
    };
    const head = `<meta property="og:title" content="Other"><link rel="canonical" href="https://example.org/wall"><script type="application/ld+json">${JSON.stringify(json)}</script>`;
    const html = page(head, `<article><time datetime="2025-03-05T08:00">Wednesday</time>${BODY}</article>`);
    expect(read(html.replace('<html>', '<html lang="en-GB">')).article).toMatchObject({
      headline: 'Wall & sea',
      datePublished: '2025-03-05',
      author: 'A. Writer',
      publisher: 'Vale Post',
      url: 'https://example.org/wall',
      language: 'en-GB',
      text: expect.stringMatching(/^Mayor Ilse/),
    });
  });

  test('an address that a browser noted', () => {
    const saved = `<!-- saved from url=(0024)https://example.org/wall -->\n${page(OG)}`;
    expect(read(saved).article?.url).toBe('https://example.org/wall');
  });

  test.each(['javascript:alert(1)', '/wall'])('%s is no address', (href) => {
    const { article, diagnostics } = read(page(`${OG}<link rel="canonical" href="${href}">`));
    expect(article?.url).toBeUndefined();
    expect(diagnostics).toMatchObject([{ code: 'DL1016', severity: 'warning', line: 1 }]);
  });
});

test.each([
  ['no frame', page(OG).replaceAll(/<!doctype html>|<\/?(?:html|head|body)>/g, '')],
  ['no body tag', page(OG).replaceAll(/<\/?body>/g, '')],
  ['words alone', `${OG}${'Mayor Ilse Brandt opened the harbour wall of Port Vale on Monday. '.repeat(4)}`],
])('a page with %s is read', (_name, html) => {
  expect(read(html)).toMatchObject({
    diagnostics: [],
    article: { text: expect.stringMatching(/^Mayor Ilse/) },
  });
});

test('menus, captions, links elsewhere, scripts and comments are no part of the article', () => {
  const around = `<article><h1>Wall opens</h1><figure><img src="x"><figcaption>Seen in 1990</figcaption></figure>${BODY}
    <p><a href="/x">Read also: ferries stop in 1991</a></p><script>var y = 1992;</script><h2>Cost</h2>Loose words of 2026.<br><br>More of 2027.</article>
    <div class="comments"><p>I was there in 1993, says a reader.</p></div><footer>Since 1994</footer>`;
  const text = read(page(OG, around)).article?.text ?? '';
  expect(text).not.toMatch(/199\d|Home|Wall opens/);
  expect(text).toContain('\n\nCost\n\nLoose words of 2026.\n\nMore of 2027.');
});

test.each([
  ['no date', page('<meta property="og:title" content="Wall opens">'), 'DL1001', 'article:published_time'],
  ['no such day', page(OG.replace('03-04', '02-30')), 'DL1002', 'year-month-day'],
  ['no headline', page('<meta name="date" content="2025-03-04">', BODY), 'DL1013', 'og:title'],
  ['no article', page(OG, ''), 'DL1010', 'saved whole'],
  ['nothing', ' ', 'DL1004', 'save the page'],
  ['elements within elements', page(OG, '<div>'.repeat(100_000)), 'DL1033', '.txt'],
  ['too many elements', page(OG, '<p>x</p>'.repeat(120_000)), 'DL1033', '.txt'],
  [
    'unclosed tags',
    page('<meta name="date" content="2025-03-04">', '<b <i <'.repeat(1000)),
    'DL1013',
    'og:title',
  ],
])('%s is an error with a hint', (_name, text, code, hint) => {
  const { article, diagnostics } = read(text);
  expect(article).toBeUndefined();
  expect(diagnostics[0]).toMatchObject({
    code,
    severity: 'error',
    line: 1,
    hint: expect.stringContaining(hint),
  });
});

test('every letter that is read has its place in the file', () => {
  const html = '<style>p{}</style><p>The <b>wall</b>&nbsp;of Port&#32;Vale</p>';
  const { text, at } = pageLetters(html);
  expect(text).toBe('The wall\u00A0of Port Vale');
  expect(html.slice(at[text.indexOf('wall')])).toMatch(/^wall/);
  expect(html.slice(at[text.indexOf('Vale')])).toBe('Vale</p>');
});
