import type { FinderWords } from "../../../language";
import type { Place } from "../../../session";

/** Where the values are and what they are: `Data!C3:C26: 24 monthly values`. */
export function placeText({ address, count, series, tabs, frequency, fields }: Place, words: FinderWords): string {
  const [first] = tabs ?? [];
  if (first !== undefined)
    return words.values[frequency ?? "dated"]({ address: `${first.address} … ${address}`, count });
  if (series !== undefined) return words.values[frequency ?? "dated"]({ address, count });
  const { actual } = fields;
  if (actual?.kind !== "column") return address;
  const { take, per, isPerThousand } = actual;
  if (per === undefined) return words.made[take]({ address, count });
  return isPerThousand ? words.ratioOfThousands({ address, per }) : words.ratio({ address, per });
}
