/** Rows or columns that follow each other. */
export interface Span {
  readonly first: number;
  readonly count: number;
}

/** Groups of rows and of columns; one that lies in another is a level deeper. */
export interface Outline {
  readonly rows: readonly Span[];
  readonly columns: readonly Span[];
}

export const NO_OUTLINE: Outline = { rows: [], columns: [] };

/** Excel has eight levels, of which the first one is that of lines without a group. */
export const DEEPEST = 7;

/** In how many groups each line is; lines that are in none are missing. */
export function levelsOf(spans: readonly Span[]): ReadonlyMap<number, number> {
  const levels = new Map<number, number>();
  for (const { first, count } of spans)
    for (let index = first; index < first + count; index += 1) levels.set(index, (levels.get(index) ?? 0) + 1);
  return levels;
}

/** The groups that lines of such levels are in, the outer ones first. */
export function spansOf(levels: ReadonlyMap<number, number>): readonly Span[] {
  const spans: Span[] = [];
  const deepest = [...levels.values()].reduce((most, level) => Math.max(most, level), 0);
  for (let level = 1; level <= deepest; level += 1) {
    const lines = [...levels].filter(([, own]) => own >= level).map(([index]) => index);
    for (const index of lines.sort((one, other) => one - other)) {
      const last = spans.at(-1);
      const isNext = last && last.first + last.count === index && index !== lines[0];
      if (isNext) spans[spans.length - 1] = { ...last, count: last.count + 1 };
      else spans.push({ first: index, count: 1 });
    }
  }
  return spans;
}
