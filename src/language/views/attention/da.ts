import { formatMoney } from "../../money";
import { formatNumber, formatPercent, formatReadable, plural } from "../../numbers";
import type { ElsewhereWords } from "./en";

const money = (value: number, currency: string): string => formatMoney(value, currency, "da");

export const da: ElsewhereWords = {
  unnamed: "En kampagne uden navn",
  campaigns: ({ name, count }) =>
    count === 0
      ? `${name} er ineffektiv`
      : `${name} og ${plural(count, "da", { one: "1 kampagne mere", other: `${formatNumber(count, "da")} kampagner mere` })} er ineffektive`,
  overspend: ({ estimate, low, high, unit }) =>
    `Merforbrug ${money(estimate, unit)} (${formatReadable(low, "da")} til ${formatReadable(high, "da")})`,
  bottleneck: ({ name }) => `${name} er flaskehalsen`,
  waits: ({ share }) => `${formatPercent(share, "da")} af al ventetid ligger før trinnet`,
  longTerm: "Kort sigt vinder, mens langt sigt taber",
  longTermWhy: "Se på kortet, hvilke KPI'er det går ud over",
  earlyWarning: ({ name }) =>
    `Bliver dårligere ud over det tilfældige; ${name}, som den skal føre til, viser det ikke endnu`,
};
