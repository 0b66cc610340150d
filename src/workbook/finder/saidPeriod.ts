import { periodWords, plainText, type Frequency } from "../../scorecard";

/** A period that stands among other words. */
export interface SaidPeriod {
  readonly frequency: Frequency;
  /** From 1 within its year. */
  readonly place: number;
  readonly year: number | undefined;
}

const YEAR = /^20\d\d$/;
const LONGEST = 3;

/**
 * The period that a heading names among other words, the longest way to read it first.
 *
 * @example saidPeriod("Q3 actual") // the quarter 3 of no year
 * @example saidPeriod("Realiseret okt. 2026") // the month 10 of 2026
 */
export function saidPeriod(heading: string): SaidPeriod | undefined {
  const words = plainText(heading).split(" ");
  for (let count = LONGEST; count > 0; count -= 1) {
    for (let from = 0; from + count <= words.length; from += 1) {
      const text = words.slice(from, from + count).join(" ");
      if (YEAR.test(text)) return { frequency: "year", place: 1, year: Number(text) };
      const said = periodWords(text);
      if (said !== undefined) return said;
    }
  }
  return undefined;
}

const MOST: Readonly<Record<Frequency, number>> = { day: 366, week: 53, month: 12, quarter: 4, halfYear: 2, year: 1 };

/**
 * The newest of several headings by the periods that they name.
 *
 * @returns its order among them, and that of any other; `undefined` where they cannot be told apart, such as January and December of no year
 */
export function ordersOf(headings: readonly string[]): ((heading: string) => number | undefined) | undefined {
  const all = headings.map(saidPeriod);
  const [first] = all;
  const isAlike = all.every(
    (each) => each?.frequency === first?.frequency && (each?.year === undefined) === (first?.year === undefined),
  );
  if (first === undefined || !isAlike) return undefined;
  const places = all.map((each) => each?.place);
  if (first.year === undefined && places.includes(1) && places.includes(MOST[first.frequency])) return undefined;
  return (heading) => {
    const said = saidPeriod(heading);
    if (said?.frequency !== first.frequency) return undefined;
    return (said.year ?? 0) * MOST.day + said.place;
  };
}
