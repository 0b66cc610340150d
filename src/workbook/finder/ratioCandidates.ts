import type { Kpi } from "../../scorecard";
import { columnsNamed } from "./adWords";
import { candidateOf, hasOtherCurrency, isOfMoney, type Candidate, type Lacking } from "./candidate";
import { libraryEntryOf, type LabelMatch } from "./matchLabel";
import { scaleOfUnit } from "./scaleOfCells";
import type { Spot } from "./spot";
import { isPercentUnit } from "./unitWords";

/** The sums behind a ratio, beside the same periods. */
interface Sums {
  readonly numerator: Spot;
  readonly denominator: Spot;
  /** Both are named as what they are, so that nobody has to look twice. */
  readonly isSure: boolean;
  /** The KPI is for each thousand of what the denominator counts. */
  readonly isPerThousand: boolean;
}

/**
 * The two sums of a ratio beside the same periods, or over the same things: clicks and impressions for a click-through rate. Only
 * for a KPI that is calculated as a ratio of sums.
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
    ({ periods, things, parts: own }) =>
      (periods?.isReadable === true && own.actual?.binding === undefined) || things?.hasPeriods === false,
  );
  const [above, below] = [columnsNamed(parts.numerator), columnsNamed(parts.denominator)];
  const ofThousands = thousandsOf(parts.denominator);
  return readable.flatMap((numerator) => {
    const fit = above(numerator.label, numerator.isOfAds);
    if (fit === undefined) return [];
    const beside = readable.filter((spot) => tableOf(spot) === tableOf(numerator));
    return beside.flatMap((denominator) => {
      const whole = below(denominator.label, denominator.isOfAds);
      // No series is divided by a thousandth of what stands beside it.
      const isOfThings = denominator.periods === undefined;
      const other = whole ?? (isOfThings ? ofThousands?.(denominator.label) : undefined);
      if (other === undefined) return [];
      const isSure = fit === "sure" && other === "sure";
      // "Visninger (tusind)" counts thousands already.
      const isPerThousand =
        whole === undefined && Math.max(scaleOfUnit(denominator.label), denominator.scale ?? 1) === 1;
      const sums = { numerator, denominator, isSure, isPerThousand };
      const rate = beside.find(
        ({ label, parts: own, periods }) => periods && own.actual && matchOf(label) && saysTheSame(kpi, own, sums),
      );
      return (rate && finishedRatio(rate, matchOf(rate.label), sums, lacking)) ?? ratioOf(kpi, sums);
    });
  });
}

const [THOUSANDS, TUSINDER] = [/ in thousands$/, / i tusinder$/];

/** Tells columns that count what a part of a ratio counts in thousands; `undefined` where it does not. */
const thousandsOf = ({ da, en }: { readonly da: string; readonly en: string }) =>
  THOUSANDS.test(en) ? columnsNamed({ da: da.replace(TUSINDER, ""), en: en.replace(THOUSANDS, "") }) : undefined;

/** The same for what stands beside the same periods, or over the same things. */
const tableOf = ({ periods, things }: Spot): string | undefined => periods?.reference ?? things?.table;

/** Rates are rounded where they are typed. */
const MOST_APART = 0.02;

/** Whether the latest finished rates say what the KPI makes of the sums. */
function saysTheSame(
  { unit }: Kpi,
  { actual }: Spot["parts"],
  { numerator, denominator, isPerThousand }: Sums,
): boolean {
  const { isPercent, sample: rates = [] } = actual?.values ?? {};
  const [above = [], below = []] = [numerator, denominator].map((sum) => sum.parts.actual?.values.sample);
  if (isPercent === true && unit !== "%") return false;
  const times = isPerThousand ? 1000 : unit === "%" && isPercent !== true ? 100 : 1;
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

function ratioOf(kpi: Kpi, { numerator, denominator, isSure, isPerThousand }: Sums): readonly Candidate[] {
  const { periods, label, labelAddress } = numerator;
  const [above, below] = [numerator.parts.actual?.values, denominator.parts.actual?.values];
  if (above === undefined || below === undefined) return [];
  const times = isPerThousand
    ? { isPerThousand: true as const }
    : isPercentUnit(kpi.unit)
      ? { isPercent: true as const }
      : {};
  const [values, per] = [above.reference, below.reference];
  const count = above.textNumbers + below.textNumbers;
  return [
    {
      rank: isSure ? "library" : "close",
      // Sums may serve several ratios, so none of them takes them.
      cells: [],
      hasActual: true,
      periods: periods?.names,
      span: periods?.span,
      targets: undefined,
      areTargetsAlike: false,
      frequency: periods?.frequency,
      year: undefined,
      targetYear: undefined,
      isTargetOfYear: false,
      isPartOfYear: false,
      isAdditive: false,
      place: {
        kpi: kpi.id,
        label: `${label} / ${denominator.label}`,
        labelAddress,
        fields: periods ? {} : { actual: { kind: "column", values, take: "sum", per, ...times } },
        series: periods && { Actual: values, Denominator: per, Period: periods.reference },
        // Of days the KPI makes one value for each of its own periods.
        frequency: periods?.frequency === "day" ? undefined : periods?.frequency,
        aggregation: undefined,
        address: above.address,
        targetAddress: undefined,
        baselineAddress: undefined,
        count: above.numbers + above.textNumbers,
        sample: above.sample,
        isPercent: false,
        match: isSure ? "exact" : "close",
        cautions: [
          ...(count === 0 ? [] : [{ kind: "text-numbers", count } as const]),
          ...(hasOtherCurrency(numerator, [{ values: above }], kpi) ||
          (numerator.hasSeveralCurrencies === true && isOfMoney(kpi))
            ? [{ kind: "other-unit" } as const]
            : []),
          ...(periods === undefined ? [{ kind: "all-rows", count: above.numbers } as const] : []),
        ],
      },
    },
  ];
}
