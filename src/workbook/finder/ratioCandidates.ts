import type { Kpi } from "../../scorecard";
import type { Candidate } from "./candidate";
import { labelKeys, nameKeys } from "./labelKeys";
import { libraryEntryOf } from "./matchLabel";
import type { Spot } from "./spot";

/**
 * The two sums of a ratio beside the same periods: clicks and impressions for a click-through rate. Only for a KPI that
 * is calculated as a ratio of sums, and always to be looked at twice.
 */
export function ratioCandidates(kpi: Kpi, spots: readonly Spot[]): readonly Candidate[] {
  if (kpi.aggregation.kind !== "ratioOfSums") return [];
  const parts = libraryEntryOf(kpi)?.entry.parts;
  if (parts === undefined) return [];
  const named = ({ label }: Spot, { da, en }: { readonly da: string; readonly en: string }): boolean => {
    const wanted = new Set([da, en].flatMap(nameKeys).map(({ key }) => key));
    return labelKeys(label).some(({ key }) => wanted.has(key));
  };
  const readable = spots.filter(
    ({ periods, parts: own }) => periods?.isReadable === true && own.actual?.binding === undefined,
  );
  return readable
    .filter((spot) => named(spot, parts.numerator))
    .flatMap((numerator) => {
      const denominator = readable.find(
        (spot) => spot.periods?.reference === numerator.periods?.reference && named(spot, parts.denominator),
      );
      return denominator === undefined ? [] : ratioOf(kpi, numerator, denominator);
    });
}

function ratioOf(kpi: Kpi, numerator: Spot, denominator: Spot): readonly Candidate[] {
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
