import { compact, plainText, type CampaignColumn } from "../../scorecard";

/**
 * How exports of ads and home-made sheets head their columns, the likelier ones first. Rates are not among them: they are worked out
 * from the sums, and never added up.
 */
const WORDS: Readonly<Record<CampaignColumn, readonly string[]>> = {
  Name: [
    ...["Kampagne", "Kampagnenavn", "Kampagner", "Campaign", "Campaign name", "Campaigns", "CampaignName"],
    ...["Session campaign", "Session Google Ads campaign", "Annoncesæt", "Annoncesættets navn", "Ad set name"],
    ...["Annoncegruppe", "Annoncegrupper", "Ad group", "Ad group name", "Annonce", "Annoncens navn", "Ad name"],
    ...["Campaign Group Name", "Creative name", "Søgeord", "Keyword", "Search keyword"],
  ],
  Channel: [
    ...["Kanal", "Channel", "Platform", "Medie", "Medium", "Kilde", "Source", "Session source / medium"],
    ...["Session primary channel group (Default Channel Group)", "Campaign type", "Kampagnetype", "Publisher"],
  ],
  Spend: [
    ...["Amount spent", "Cost", "Total spent", "Spent", "Spend", "Ad spend", "Ads cost", "Media spend"],
    ...["Beløb brugt", "Brugt beløb", "Forbrugt beløb", "Forbrug", "Annonceforbrug", "Annonceudgifter"],
    ...["Omk.", "Omkostning", "Omkostninger", "Udgift", "Udgifter", "Mediespend", "Annonceudgift"],
  ],
  Results: [
    ...["Results", "Resultater", "Conversions", "Konverteringer", "Konv.", "Conv.", "Purchases", "Website purchases"],
    ...[
      "Køb",
      "Ordrer",
      "Orders",
      "Salg (antal)",
      "Leads",
      "Kundeemner",
      "Key events",
      "Key results",
      "Nøgleresultater",
    ],
    ...["Sign-ups", "Signups", "Tilmeldinger", "Bookinger", "Bookings"],
  ],
  Clicks: [
    ...["Clicks", "Klik", "Link clicks", "Linkklik", "Klik på link", "Clicks (all)", "Klik (alle)"],
    ...["Clicks (destination)", "Clicks to Landing Page"],
  ],
  Impressions: ["Impressions", "Impr.", "Eksponeringer", "Visninger", "Eksp."],
  Value: [
    ...["Conv. value", "Conversion value", "Purchases conversion value", "Purchase conversion value", "Results value"],
    ...["Website purchases conversion value", "Total conversion value", "Total revenue", "Revenue", "Omsætning"],
    ...["Konv.værdi", "Konverteringsværdi", "Konverteringsværdi for køb", "Værdi", "Salg", "Indtægt", "Indtægter"],
  ],
  Day: [
    ...["Dato", "Date", "Dag", "Day", "Måned", "Month", "Uge", "Week", "Periode", "Period", "TimePeriod"],
    ...["Reporting starts", "Rapporteringsstart", "Start Date (in UTC)"],
  ],
  Currency: ["Valuta", "Currency", "Currency code", "CurrencyCode", "Valutakode"],
};

const COLUMNS = Object.keys(WORDS) as readonly CampaignColumn[];

/** A currency, or how a number is meant, in parentheses behind a heading. */
const BEHIND = /\s*[([](?:[A-Za-z]{3}|kr\.?|stk\.?|antal|€|\$)[)\]]\s*$/i;

const keyOf = (text: string): string => compact(plainText(text));

let known: ReadonlyMap<string, { readonly column: CampaignColumn; readonly place: number }> | undefined;

/** Made when the first table is looked at. */
const keys = () =>
  (known ??= new Map(
    COLUMNS.flatMap((column) => WORDS[column].map((word, place) => [keyOf(word), { column, place }] as const)),
  ));

/**
 * Which of the headings means what: of several that mean the same, the likelier one. Where nothing else counts results, clicks do.
 *
 * @returns the place of each column that was recognised
 */
export function recognise(headings: readonly string[]): Readonly<Partial<Record<CampaignColumn, number>>> {
  const found = new Map<CampaignColumn, { readonly at: number; readonly place: number }>();
  headings.forEach((heading, at) => {
    const match = keys().get(keyOf(heading)) ?? keys().get(keyOf(heading.replace(BEHIND, "")));
    if (match === undefined) return;
    const before = found.get(match.column);
    if (before === undefined || match.place < before.place) found.set(match.column, { at, place: match.place });
  });
  const places = Object.fromEntries([...found].map(([column, { at }]) => [column, at]));
  return places["Results"] === undefined && places["Clicks"] !== undefined
    ? { ...places, Results: places["Clicks"] }
    : places;
}
