import { gather, portfolioOf, type CampaignFigures, type Gathered, type Portfolio } from "../../insight";
import { campaignWords, type CampaignWords, type Language } from "../../language";
import { failure, success } from "../../scorecard";
import type { Content } from "../answer";
import type { PureFunction } from "../pureFunction";
import { readRows } from "./readRows";

/**
 * `BSC.CAMPAIGNS(names, spend, results, [value], [margin])`: what each campaign's results cost beside those of all, and what may be said
 * of it. Below a row of headings one row a campaign: name, spend, results, cost per result, index, overspend with its ends, the
 * discovery rate, ROAS (when the value is given), verdict and reason; those with the surest overspend first, small ones in one row.
 *
 * - Repeated names are added up; rows of totals, and campaigns without spend, are left out and told of in a last row.
 * - Unit: money as it is given; the index is 1 on average. The overspend is what was spent beyond what these results cost on average;
 *   it is no promise of a saving.
 * - Empty: `#N/A` when no row has spend; a dash or a blank cell is nothing.
 * - Errors: `#VALUE!` for text, error cells, amounts below 0, ranges of different sizes, and a margin off 0 to 1.
 */
export const campaigns =
  (language: () => Language): PureFunction =>
  (given) => {
    const rows = readRows(given);
    const margin = given.optionalNumber(5, { least: 0, most: 1 });
    if (given.problem !== undefined) return failure(given.problem);
    const gathered = gather(rows);
    if (gathered.campaigns.length === 0) return failure({ kind: "too-few-data", count: 0, needed: 1 });
    const portfolio = portfolioOf(gathered.campaigns);
    const hasValue = portfolio.campaigns.some(({ value }) => value !== undefined);
    const words = campaignWords(language());
    const large = portfolio.campaigns.filter(({ verdict }) => verdict !== "small");
    const small = portfolio.campaigns.filter(({ verdict }) => verdict === "small");
    const table: Content[][] = [
      headings(words, hasValue),
      ...[...large]
        .sort((one, other) => other.waste.low - one.waste.low)
        .map((each) => lineOf(each, portfolio, words, { hasValue, margin })),
      ...(small.length > 0 ? [smallOnes(small, words, hasValue)] : []),
    ];
    const width = table[0]?.length ?? 0;
    const blank = Array.from({ length: width - 1 }, () => "");
    return success([...table, ...notes(gathered, words).map((note) => [note, ...blank])]);
  };

const headings = (words: CampaignWords, hasValue: boolean): Content[] => [
  words.campaign,
  words.spend,
  words.results,
  words.costPerResult,
  words.index,
  words.waste,
  words.low,
  words.high,
  words.discoveryRate,
  ...(hasValue ? [words.returnOnSpend] : []),
  words.verdict,
  words.why,
];

function lineOf(
  each: CampaignFigures,
  { costPerResult, isTested }: Portfolio,
  words: CampaignWords,
  { hasValue, margin }: { readonly hasValue: boolean; readonly margin: number | undefined },
): Content[] {
  const { name, spend, results, index, waste, discoveryRate, verdict, returnOnSpend } = each;
  const sentence = words.sentence({
    ...each,
    costPerResult,
    isTested,
    returnOnSpend: returnOnSpend?.estimate,
    breakEven: margin === undefined || margin === 0 ? undefined : 1 / margin,
  });
  const hasCost = costPerResult !== undefined;
  return [
    name,
    spend,
    results,
    each.costPerResult ?? "",
    index ?? "",
    ...(hasCost ? [waste.estimate, waste.low, waste.high] : ["", "", ""]),
    isTested ? discoveryRate : "",
    ...(hasValue ? [returnOnSpend?.estimate ?? ""] : []),
    words.verdicts[verdict],
    sentence,
  ];
}

function smallOnes(small: readonly CampaignFigures[], words: CampaignWords, hasValue: boolean): Content[] {
  const spend = small.reduce((sum, each) => sum + each.spend, 0);
  const results = small.reduce((sum, each) => sum + each.results, 0);
  const facts = { ...zero, verdict: "small" as const, spend, results };
  return [
    words.smallOnes(small.length),
    spend,
    results,
    results > 0 ? spend / results : "",
    ...["", "", "", "", ""],
    ...(hasValue ? [""] : []),
    words.verdicts.small,
    words.sentence(facts),
  ];
}

/** Nothing of a group is compared. */
const zero = {
  expected: 0,
  discoveryRate: 1,
  chance: 1,
  costPerResult: undefined,
  isTested: true,
  returnOnSpend: undefined,
  breakEven: undefined,
};

const notes = ({ totals, totalDiffers, withoutSpend }: Gathered, words: CampaignWords): readonly string[] => [
  ...(totals > 0 ? [words.notes.totals(totals)] : []),
  ...(totalDiffers ? [words.notes.totalDiffers] : []),
  ...(withoutSpend > 0 ? [words.notes.withoutSpend(withoutSpend)] : []),
];
