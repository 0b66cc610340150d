import { isTotalAlone } from "../../scorecard";
import { currenciesOf, recordsIn, type CampaignRecord } from "../campaigns/recordsIn";
import { totalsAmong } from "../campaigns/totalsAmong";
import type { Horizon } from "./horizon";
import type { Shares } from "./longTerm";

/** What makes people know, like and keep to somebody. A campaign on the name of the brand in a search engine sells what others have made known. */
const LONG =
  /branding|brand (building|awareness)|kendskab|awareness|image|loyal|fasthold|retention|rækkevidde|(^|[^\p{L}])reach|video ?views|videovisning|employer|pr-kampagne|sponsor(?!ed)/iu;
/** What is to sell now. */
const SHORT =
  /salg|sales|konver|conver|(^|[^\p{L}])leads?([^\p{L}]|$)|kundeemne|trafik|traffic|(?<!re)search|(?<!be|under|an|for)søg|shopping|remarket|retarget|performance|katalog|catalog|køb(?!enhavn)|purchase|udsalg|tilbud|black ?friday|(^|[^\p{L}])ppc/iu;

/**
 * How the spend of a table of campaigns is shared between long and short term, by the words in the names, channels and objectives of the
 * campaigns; where they say neither, or both, it is unknown. Of several currencies only the commonest.
 *
 * @returns `undefined` where nothing was spent, or where no campaign says anything
 */
export function spendShares(records: readonly CampaignRecord[]): Shares | undefined {
  const own = recordsIn(records, currenciesOf(records)[0] ?? "");
  const rows = own.map((record) => ({ ...record, name: record.names.find(isTotalAlone) ?? record.names[0] ?? "" }));
  const isWhole = totalsAmong(rows);
  const sums: Record<Horizon, number> = { long: 0, short: 0, unknown: 0 };
  for (const row of rows) if (!isWhole(row)) sums[horizonOf(row.names)] += row.spend ?? 0;
  const whole = sums.long + sums.short + sums.unknown;
  if (sums.long + sums.short === 0) return undefined;
  return { long: sums.long / whole, short: sums.short / whole, unknown: sums.unknown / whole };
}

function horizonOf(names: readonly string[]): Horizon {
  const said = names.join(" ").replaceAll("_", " ");
  const [isLong, isShort] = [LONG.test(said), SHORT.test(said)];
  return isLong === isShort ? "unknown" : isLong ? "long" : "short";
}
