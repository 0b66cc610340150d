import type { Kpi } from "../../scorecard";
import { labelKeys, nameKeys } from "./labelKeys";
import { libraryEntryOf } from "./matchLabel";

const SPEND = [
  "Amount spent",
  "Cost",
  "Total spent",
  "Spent",
  "Beløb brugt",
  "Brugt beløb",
  "Forbrugt beløb",
  "Forbrug",
  "Omk.",
  "Omkostninger",
];

/** How exports of ads and of home-made sheets head the sums of the library. */
const COLUMNS: Readonly<Record<string, readonly string[]>> = {
  Clicks: ["Link clicks", "Clicks (all)", "Clicks (destination)", "Klik på link", "Linkklik", "Klik (alle)"],
  Impressions: ["Impr.", "Eksponeringer", "Eksp."],
  Conversions: ["Purchases", "Website purchases", "Conv.", "Konv.", "Køb", "Total conversion"],
  Leads: ["Kundeemner", "Leads"],
  "Ad spend": SPEND,
  "Spend on leads": ["Spend", "Ad spend", "Annonceforbrug", ...SPEND],
  "Revenue from ads": [
    ...["Conv. value", "Conversion value", "Purchases conversion value", "Purchase conversion value"],
    ...["Total conversion value", "Konv.værdi", "Konverteringsværdi", "Konverteringsværdi for køb"],
  ],
  "Emails opened": ["Opens", "Opened", "Unique opens", "Åbninger", "Åbnede", "Åbnet", "Unikke åbninger"],
  "Emails clicked": ["Clicked", "Unique clicks", "Unikke klik", "Klikket"],
  Unsubscribes: ["Unsubscribed", "Afmeldt", "Afmeldte"],
  "Emails delivered": ["Delivered", "Deliveries", "Successful deliveries", "Leveret", "Leverede", "Leveringer"],
  Visits: ["Sessions", "Sessioner"],
  "Sick days": ["Fraværsdage", "Sygefraværsdage", "Absence days"],
  "Agreed working days": ["Arbejdsdage", "Mulige arbejdsdage", "Working days"],
};

/** What is one of the sums in a report of ads, and the price of something elsewhere. */
const AMONG_ADS: Readonly<Record<string, readonly string[]>> = {
  "Ad spend": ["Pris", "Price"],
  "Spend on leads": ["Pris", "Price"],
};

/** What may be one of the sums as well as something else. */
const LOOSE: Readonly<Record<string, readonly string[]>> = {
  Conversions: ["Results", "Resultater"],
  "Revenue from ads": ["Omsætning", "Revenue"],
  "Emails clicked": ["Klik", "Clicks"],
  // Some of what is sent never arrives.
  "Emails delivered": ["Sent", "Sends", "Recipients", "Sendt", "Sendte", "Modtagere"],
};

/** How surely a column holds one of the sums of a ratio, if it may at all. */
export type Fit = "sure" | "loose";

/** Tells columns that hold what the library names, as it names it or as those who sell ads do. */
export function columnsNamed({
  da,
  en,
}: {
  readonly da: string;
  readonly en: string;
}): (label: string, isOfAds?: boolean) => Fit | undefined {
  const keysOf = (names: readonly string[]): ReadonlySet<string> =>
    new Set(names.flatMap(nameKeys).map(({ key }) => key));
  const [sure, loose] = [keysOf([da, en, ...(COLUMNS[en] ?? [])]), keysOf(LOOSE[en] ?? [])];
  const amongAds = keysOf(AMONG_ADS[en] ?? []);
  const entry = libraryEntryOf({ name: en, aliases: [] });
  return (label, isOfAds = false) => {
    const has = (keys: ReadonlySet<string> | undefined): boolean => labelKeys(label).some(({ key }) => keys?.has(key));
    return has(sure) || has(entry?.keys) || (isOfAds && has(amongAds)) ? "sure" : has(loose) ? "loose" : undefined;
  };
}

interface AdColumns {
  readonly impressions: ReturnType<typeof columnsNamed>;
  readonly clicks: ReturnType<typeof columnsNamed>;
  readonly spend: ReturnType<typeof columnsNamed>;
}

let made: AdColumns | undefined;

/** Made when the first table is looked at. */
const adColumns = (): AdColumns =>
  (made ??= {
    impressions: columnsNamed({ da: "Visninger", en: "Impressions" }),
    clicks: columnsNamed({ da: "Klik", en: "Clicks" }),
    spend: columnsNamed({ da: "Annonceudgifter", en: "Ad spend" }),
  });

/** Whether the headings are those of a report of ads. */
export const areAds = (headings: readonly string[]): boolean =>
  headings.some((heading) => adColumns().clicks(heading)) &&
  headings.some((heading) => adColumns().impressions(heading));

/** Among ads, "cost" is what is paid for them. */
export const isAdSpend = (kpi: Kpi, heading: string): boolean =>
  adColumns().spend(heading, true) === "sure" && libraryEntryOf(kpi)?.entry.id === "ADSPEND";
