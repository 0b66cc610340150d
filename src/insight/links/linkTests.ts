import type { Result } from "../../scorecard";
import { discoveryRates } from "../campaigns/discoveryRates";
import { leastCorrelation } from "./bound";
import { linkTest, type LinkTest, type NoVariation, type TestedLink } from "./linkTest";

const RATE = 0.05;

/**
 * All arrows of a map together: the more are tried, the more a single one must show, so that of those that count at most one in twenty is
 * chance (Benjamini and Hochberg, 1995). One that only chance would let count is undecided.
 *
 * The bound of each is the one that it is held to among all: the smallest correlation with which it would count, the others as they are.
 */
export function linkTests(links: readonly TestedLink[]): readonly Result<LinkTest, NoVariation>[] {
  const tests = links.map(linkTest);
  const tried = tests.flatMap((test) => (test.ok && test.value.verdict !== "too-few" ? [test.value] : []));
  const chances = tried.map(chanceAmongAll);
  return tests.map((test) => {
    const place = test.ok ? tried.indexOf(test.value) : -1;
    if (!test.ok || place < 0) return test;
    const found = test.value;
    // With certainty of its own it would be among those that count: what those may have is what it may have.
    const certain = discoveryRates(chances.map((chance, other) => (other === place ? 0 : chance)));
    const counting = certain.filter((rate) => rate <= RATE).length;
    const level = Math.min(found.level, (found.level * counting) / tried.length);
    const bound = leastCorrelation(found.effective, level);
    const isBeyond = bound !== undefined && Math.abs(found.r) > bound;
    const isDemoted = !isBeyond && found.verdict !== "undecided";
    return {
      ok: true,
      value: {
        ...found,
        level,
        bound,
        isCarriedByFew: isBeyond && found.isCarriedByFew,
        ...(isDemoted ? { verdict: "undecided" as const, more: undefined } : {}),
      },
    };
  });
}

/** What only a few pairs carry does not count, and makes none of the others count. */
const chanceAmongAll = ({ chance, isCarriedByFew }: LinkTest): number => (isCarriedByFew ? 1 : chance);
