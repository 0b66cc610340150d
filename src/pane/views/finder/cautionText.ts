import { formatPercent, formatValue, type FinderWords, type Language } from "../../../language";
import type { Caution } from "../../../session";

/** What a person should know before accepting a place. */
export function cautionText(caution: Caution, { cautions }: FinderWords, language: Language): string {
  switch (caution.kind) {
    case "text-numbers":
      return cautions.textNumbers(caution);
    case "periods-as-words":
      return cautions.periodsAsWords(caution);
    case "rates-without-parts":
      return cautions.ratesWithoutParts;
    case "added-up":
      return cautions.addedUp;
    case "all-rows":
      return cautions.allRows(caution);
    case "answers":
      return cautions.answers(caution);
    case "tabs-joined":
      return cautions.tabsJoined(caution);
    case "newest-tab":
      return cautions.newestTab;
    case "newest-first":
      return cautions.newestFirst(caution);
    case "sums-among-rows":
      return cautions.sumsAmongRows;
    case "one-of-many":
      return cautions.oneOfMany;
    case "by-day":
      return cautions.byDay;
    case "hundredfold":
      return cautions.hundredfold({ actualNumber: caution.actual, targetNumber: caution.target });
    case "thousandfold":
      return cautions.thousandfold({ actualNumber: caution.actual, targetNumber: caution.target });
    case "may-be-share":
      return cautions.mayBeShare({
        actualNumber: formatValue(caution.value, "", language),
        times: formatValue(100 * caution.value, "", language),
      });
    case "zeros-at-end":
      return cautions.zerosAtEnd(caution);
    case "target-as-words":
      return cautions.targetAsWords(caution);
    case "other-unit":
      return cautions.otherUnit;
    case "neighbour-fits":
      return cautions.neighbourFits({
        text: caution.label,
        address: caution.address,
        value: formatPercent(caution.value, language),
      });
    case "other-scale":
      return cautions.otherScale({ value: formatValue(caution.value, "", language) });
    case "longer-target":
      return cautions.longerTarget;
    case "targets-unmatched":
      return cautions.targetsUnmatched;
    case "negative":
      return cautions.negative({ value: formatValue(caution.value, "", language) });
    case "several-places":
      return cautions.severalPlaces(caution);
  }
}
