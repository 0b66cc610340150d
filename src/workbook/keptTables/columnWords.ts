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
    ...["Annoncenavn", "Annoncesætnavn", "Annoncegruppenavn", "Campaign Group Name", "Creative name", "Søgeord"],
    ...["Keyword", "Search keyword", "Aktivitet", "Rækkenavne", "Row Labels"],
  ],
  Channel: [
    ...["Kanal", "Channel", "Platform", "Medie", "Medium", "Kilde", "Source", "Session source / medium"],
    ...["Session primary channel group (Default Channel Group)", "Campaign type", "Kampagnetype", "Publisher"],
  ],
  Spend: [
    ...["Amount spent", "Cost", "Total spent", "Spent", "Spend", "Ad spend", "Ads cost", "Media spend"],
    ...["Beløb brugt", "Brugt beløb", "Forbrugt beløb", "Forbrug", "Annonceforbrug", "Annonceudgifter"],
    ...[
      "Omk.",
      "Omkostning",
      "Omkostninger",
      "Udgift",
      "Udgifter",
      "Mediespend",
      "Annonceudgift",
      "Media cost",
      "Pris",
    ],
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
    ...["Sign-ups", "Signups", "Tilmeldinger", "Bookinger", "Bookings", "Transactions", "Transaktioner"],
    ...["Nye kunder", "New customers", "Kunder", "Customers", "Bookede møder", "Møder", "Meetings", "Henvendelser"],
    ...["All conv.", "Alle konverteringer", "App installs", "Installs", "Downloads"],
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
    ...["Purchase revenue", "Sales"],
  ],
  Day: [
    ...["Dato", "Date", "Dag", "Day", "Måned", "Month", "Uge", "Week", "Periode", "Period", "TimePeriod"],
    ...["Reporting starts", "Rapporteringsstart", "Start Date (in UTC)"],
  ],
  Currency: ["Valuta", "Currency", "Currency code", "CurrencyCode", "Valutakode"],
};

const COLUMNS = Object.keys(WORDS) as readonly CampaignColumn[];

/** A currency in parentheses behind a heading; pieces are counted. */
const BEHIND = /\s*[([](?!stk)[a-z]{3}[)\]]\s*$/i;
/** What a plain heading says of its numbers beside what they are: that they are added up or counted, their unit, and whether VAT is in them. */
const AROUND =
  /^(?:sum af|sum of|total|samlet|antal|no of|number of) | (?:i |in )?(?:kr|dkk|sek|nok|eur|usd|gbp|stk|antal)$| (?:eks|eksl|ekskl|excl|ex|inkl|incl) (?:moms|vat)$/g;
const COUNTED = /^(?:antal|no of|number of) | (?:stk|antal)$/;

const keyOf = (text: string): string => compact(plainText(text));
const bare = (plain: string): string => plain.replaceAll(AROUND, "");

let known: ReadonlyMap<string, { readonly column: CampaignColumn; readonly place: number }> | undefined;

/** Made when the first table is looked at. */
const keys = () =>
  (known ??= new Map(
    COLUMNS.flatMap((column) => WORDS[column].map((word, place) => [keyOf(word), { column, place }] as const)),
  ));

/** What a heading means; where it counts something, no amount and no name. */
function meaningOf(heading: string) {
  const exact = keys().get(keyOf(heading));
  if (exact !== undefined) return exact;
  const plain = plainText(heading.replace(BEHIND, ""));
  const found = keys().get(compact(bare(bare(plain))));
  if (found === undefined || !COUNTED.test(plain)) return found;
  if (found.column === "Value") return { ...found, column: "Results" as const };
  return NUMBERS.has(found.column) ? found : undefined;
}

const NUMBERS: ReadonlySet<CampaignColumn> = new Set(["Results", "Clicks", "Impressions"]);

/**
 * Which of the headings means what: of several that mean the same, the likelier one. Where nothing else counts results, clicks do, and
 * where nothing names campaigns, channels are what is compared.
 *
 * @returns the place of each column that was recognised
 */
export function recognise(headings: readonly string[]): Readonly<Partial<Record<CampaignColumn, number>>> {
  const found = new Map<CampaignColumn, { readonly at: number; readonly place: number }>();
  headings.forEach((heading, at) => {
    const match = meaningOf(heading);
    if (match === undefined) return;
    const before = found.get(match.column);
    if (before === undefined || match.place < before.place) found.set(match.column, { at, place: match.place });
  });
  const places: Partial<Record<CampaignColumn, number>> = {};
  for (const [column, { at }] of found) places[column] = at;
  const { Clicks, Channel } = places;
  if (Clicks !== undefined) places.Results ??= Clicks;
  if (Channel !== undefined && places.Name === undefined) {
    places.Name = Channel;
    delete places.Channel;
  }
  return places;
}
