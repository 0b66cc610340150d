import type { Result } from "../../scorecard";
import { discoveryRates } from "../campaigns/discoveryRates";
import { linkTest, type LinkTest, type NoVariation, type TestedLink } from "./linkTest";

const RATE = 0.05;

/**
 * All arrows of a map together: the more are tried, the more a single one must show, so that of those that count at most one in twenty is
 * chance (Benjamini and Hochberg, 1995). One that only chance would let count is undecided.
 */
export function linkTests(links: readonly TestedLink[]): readonly Result<LinkTest, NoVariation>[] {
  const tests = links.map(linkTest);
  const tried = tests.flatMap((test) => (test.ok && test.value.verdict !== "too-few" ? [test.value] : []));
  const rates = new Map(discoveryRates(tried.map(({ chance }) => chance)).map((rate, index) => [tried[index], rate]));
  return tests.map((test) => {
    if (!test.ok || test.value.verdict === "too-few" || test.value.verdict === "undecided") return test;
    const isChance = (rates.get(test.value) ?? 1) > RATE;
    return isChance ? { ok: true, value: { ...test.value, verdict: "undecided", more: undefined } } : test;
  });
}
