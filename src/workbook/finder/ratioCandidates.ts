import type { Bilingual, Kpi } from "../../scorecard";
import { candidateOf, type Candidate, type Lacking } from "./candidate";
import { labelKeys, nameKeys } from "./labelKeys";
import { libraryEntryOf, type LabelMatch } from "./matchLabel";
import type { Spot } from "./spot";

/** The sums behind a ratio, beside the same periods. */
interface Sums {
  readonly numerator: Spot;
  readonly denominator: Spot;
}

/**
 * The two sums of a ratio beside the same periods: clicks and impressions for a click-through rate. Only for a KPI that
 * is calculated as a ratio of sums, and to be looked at twice where no finished rate beside them says the same.
 *
 * @param matchOf - what a label is to the KPI
 */
export function ratioCandidates(
  kpi: Kpi,
  spots: readonly Spot[],
  lacking: Lacking,
  matchOf: (label: string) => LabelMatch | undefined,
): readonly Candidate[] {
  if (kpi.aggregation.kind !== "ratioOfSums") return [];
  const parts = libraryEntryOf(kpi)?.entry.parts;
  if (parts === undefined) return [];
  const readable = spots.filter(
    ({ periods, parts: own }) => periods?.isReadable === true && own.actual?.binding === undefined,
  );
  const [above, below] = [columnsNamed(parts.numerator), columnsNamed(parts.denominator)];
  return readable.filter(above).flatMap((numerator) => {
    const beside = readable.filter((spot) => spot.periods?.reference === numerator.periods?.reference);
    return beside.filter(below).flatMap((denominator) => {
      const sums = { numerator, denominator };
      const rate = beside.find(({ label, parts: own }) => own.actual && matchOf(label) && saysTheSame(kpi, own, sums));
      return (rate && finishedRatio(rate, matchOf(rate.label), sums, lacking)) ?? ratioOf(kpi, sums);
    });
  });
}

/** The name of a sum, and what else its column is called: by the library, and by those who sell ads. */
function columnsNamed({ da, en }: Bilingual): (spot: Spot) => boolean {
  const wanted = new Set([da, en, ...(COLUMNS[en] ?? [])].flatMap(nameKeys).map(({ key }) => key));
  const entry = libraryEntryOf({ name: en, aliases: [] });
  return ({ label }) => labelKeys(label).some(({ key }) => wanted.has(key) || entry?.keys.has(key) === true);
}

const SPEND = [
  "Amount spent",
  "Cost",
  "Total spent",
  "Beløb brugt",
  "Brugt beløb",
  "Forbrugt beløb",
  "Forbrug",
  "Omk.",
];
const VALUE = ["Conv. value", "Conversion value", "Purchases conversion value", "Konv.værdi", "Omsætning", "Revenue"];

/** How exports of ads and of home-made sheets head the sums of the library. */
const COLUMNS: Readonly<Record<string, readonly string[]>> = {
  Clicks: ["Link clicks", "Clicks (all)", "Klik på link", "Linkklik", "Klik (alle)"],
  Impressions: ["Impr.", "Eksponeringer"],
  Conversions: ["Purchases", "Results", "Conv.", "Konv.", "Køb", "Resultater"],
  Leads: ["Kundeemner", "Leads"],
  "Ad spend": SPEND,
  "Spend on leads": ["Spend", "Ad spend", "Annonceforbrug", ...SPEND],
  "Revenue from ads": VALUE,
  Visits: ["Sessions", "Sessioner"],
};

/** Rates are rounded where they are typed. */
const MOST_APART = 0.02;

/** Whether the latest finished rates say what the KPI makes of the sums. */
function saysTheSame({ unit }: Kpi, { actual }: Spot["parts"], { numerator, denominator }: Sums): boolean {
  const { isPercent, sample: rates = [] } = actual?.values ?? {};
  const [above = [], below = []] = [numerator, denominator].map((sum) => sum.parts.actual?.values.sample);
  if (isPercent === true && unit !== "%") return false;
  const times = unit === "%" && isPercent !== true ? 100 : 1;
  return rates.every((rate, index) => {
    const quotient = (times * Number(above[index])) / Number(below[index]);
    return typeof rate === "number" && Math.abs(rate - quotient) <= MOST_APART * Math.abs(quotient);
  });
}

/** As good as the finished rate, with its target, and right over longer periods too. */
function finishedRatio(rate: Spot, match: LabelMatch | undefined, { numerator, denominator }: Sums, lacking: Lacking) {
  const [above, below] = [numerator.parts.actual?.values, denominator.parts.actual?.values];
  if (match === undefined || above === undefined || below === undefined) return undefined;
  return candidateOf({ ...rate, sums: { numerator: above, denominator: below } }, match, lacking);
}

function ratioOf(kpi: Kpi, { numerator, denominator }: Sums): readonly Candidate[] {
  const { periods, label, labelAddress } = numerator;
  const [above, below] = [numerator.parts.actual?.values, denominator.parts.actual?.values];
  if (periods === undefined || above === undefined || below === undefined) return [];
  const count = above.textNumbers + below.textNumbers;
  return [
    {
      rank: "close",
      // Sums may serve several ratios, so none of them takes them.
      cells: [],
      hasActual: true,
      isAdditive: false,
      place: {
        kpi: kpi.id,
        label: `${label} / ${denominator.label}`,
        labelAddress,
        fields: {},
        series: { Actual: above.reference, Denominator: below.reference, Period: periods.reference },
        frequency: periods.frequency,
        aggregation: undefined,
        address: above.address,
        targetAddress: undefined,
        baselineAddress: undefined,
        count: above.numbers + above.textNumbers,
        sample: above.sample,
        isPercent: false,
        match: "close",
        cautions: count === 0 ? [] : [{ kind: "text-numbers", count }],
      },
    },
  ];
}
