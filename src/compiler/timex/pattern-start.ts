import { codesOf } from './pattern.ts';

/** How a match can begin: a first code, and what may stand after it; `any` when the match may end there. */
export type PatternStart = ReadonlyMap<string, { readonly any: boolean; readonly next: ReadonlySet<string> }>;

/**
 * A part of a pattern as Glushkov sees it: whether it may match nothing, and the places (one for each class or
 * set in the source) that it can begin and end with.
 */
interface Part {
  readonly empty: boolean;
  readonly first: readonly number[];
  readonly last: readonly number[];
}

const NOTHING: Part = { empty: true, first: [], last: [] };

/**
 * The first two codes of a pattern's matches, so that a rule is tried only where it can begin.
 * Source: V. M. Glushkov, "The abstract theory of automata" (1961): first and follow places of an expression.
 */
export function patternStart(source: string): PatternStart {
  const reader = new Reader(source);
  const whole = reader.choice();
  const starts = new Map<string, { any: boolean; next: Set<string> }>();
  for (const place of whole.first) {
    for (const code of reader.places[place] ?? []) {
      const start = starts.get(code) ?? { any: false, next: new Set<string>() };
      if (whole.last.includes(place)) start.any = true;
      for (const follower of reader.follow[place] ?? []) {
        for (const next of reader.places[follower] ?? []) start.next.add(next);
      }
      starts.set(code, start);
    }
  }
  return starts;
}

class Reader {
  readonly places: (readonly string[])[] = [];
  readonly follow: Set<number>[] = [];
  private readonly source: string;
  private readonly words: readonly string[];
  private at = 0;

  constructor(source: string) {
    this.source = source;
    this.words =
      source.match(/\(\?(?:=|!|<=|<!)|\(\w+:|\(|\)|\[[^\]]*\]|[A-Z][A-Z0-9]*|\||\?|\{\d+,\d+\}/g) ?? [];
  }

  choice(): Part {
    let part = this.sequence();
    while (this.words[this.at] === '|') {
      this.at += 1;
      const other = this.sequence();
      part = {
        empty: part.empty || other.empty,
        first: [...part.first, ...other.first],
        last: [...part.last, ...other.last],
      };
    }
    return part;
  }

  private sequence(): Part {
    let part = NOTHING;
    for (
      let word = this.words[this.at];
      word !== undefined && word !== ')' && word !== '|';
      word = this.words[this.at]
    ) {
      part = this.join(part, this.repeated());
    }
    return part;
  }

  private join(a: Part, b: Part): Part {
    for (const place of a.last) for (const next of b.first) this.follow[place]?.add(next);
    return {
      empty: a.empty && b.empty,
      first: a.empty ? [...a.first, ...b.first] : a.first,
      last: b.empty ? [...a.last, ...b.last] : b.last,
    };
  }

  private repeated(): Part {
    const part = this.atom();
    const word = this.words[this.at];
    if (word === '?') {
      this.at += 1;
      return { ...part, empty: true };
    }
    if (word?.startsWith('{')) {
      this.at += 1;
      this.join(part, part);
      return word.startsWith('{0') ? { ...part, empty: true } : part;
    }
    return part;
  }

  private atom(): Part {
    const word = this.words[this.at] ?? '';
    this.at += 1;
    if (word.startsWith('(')) {
      // A lookaround takes no token; what it holds makes no difference here.
      const places = this.places.length;
      const inner = this.choice();
      this.at += 1;
      if (word.startsWith('(?')) {
        this.places.length = places;
        this.follow.length = places;
        return NOTHING;
      }
      return inner;
    }
    const place = this.places.length;
    this.places.push((word.match(/[A-Z][A-Z0-9]*/g) ?? []).flatMap((name) => codesOf(name, this.source)));
    this.follow.push(new Set());
    return { empty: false, first: [place], last: [place] };
  }
}
