import { formatMoney } from "../../money";
import { formatNumber, formatPercent, formatReadable, plural } from "../../numbers";
import type { CampaignsWords } from "./en";

const number = (value: number): string => formatNumber(value, "da");
const readable = (value: number): string => formatReadable(value, "da");
const money = (value: number, currency: string): string => formatMoney(value, currency, "da");
/** To two decimals: a return of 0.4 is no 0.401. */
const times = (value: number): string => readable(Math.round(value * 100) / 100);
const chanceOf = (chance: number): string => readable(Number(chance.toPrecision(2)));
const campaigns = (count: number): string =>
  plural(count, "da", { one: "1 kampagne", other: `${number(count)} kampagner` });
const rows = (count: number): string => plural(count, "da", { one: "1 række er", other: `${number(count)} rækker er` });

export const da: CampaignsWords = {
  teach: "Hvilke kampagner giver færre resultater for pengene end resten, og hvor sikkert er det?",

  needsHeading: "Hvilken tabel har dine kampagner?",
  needs:
    "En række pr. kampagne, eller pr. kampagne og periode: navnet, forbruget og det, der kom ud af det, fx køb, leads eller klik. Med omsætning, kanal, dato og valuta kan der siges mere.",
  needsExport: "En eksport fra Meta, Google Ads, Microsoft eller LinkedIn kan bruges, som den er.",
  nothingFound:
    "Der er ingen tabel med kampagne, forbrug og resultater at finde. Markér en celle i tabellen, og vælg den selv.",

  reading: "Læser kampagnerne …",
  source: ({ name, text }) => `Fra arket »${name}«. Resultater: kolonnen »${text}«.`,
  compareBy: "Sammenlign efter",
  period: "Periode",
  wholeTable: "Hele tabellen",
  currency: "Valuta",
  noCurrency: "Ikke angivet",

  margin: "Dækningsgrad",
  marginHint: "Af omsætningen. Så kan du se, hvilke afkast der ligger under break-even.",
  marginOutside: "Skriv et tal over 0 og højst 100.",
  delay: "Resultater inden",
  delayHint: "Så mange dage efter klikket kan et resultat stadig komme. Indtil da er måneden ikke slut.",
  days: "dage",
  delayOutside: "Skriv et helt tal fra 0 til 90.",

  kpisHeading: "KPI'er fra tabellens ark",
  kpisOfTable:
    "Annonceudgifter, pris pr. resultat og andre KPI'er uden tal kan kobles til tal på tabellens ark. I en Excel-tabel følger nye rækker med; ellers siger Eftersyn til.",
  findKpis: "Find KPI'er på arket",
  searchingKpis: "Leder …",
  noKpisOfTable: "Ingen af scorecardets KPI'er uden tal kan med sikkerhed kobles til arket.",
  kpisFound: ({ count }) =>
    plural(count, "da", { one: "1 KPI kan kobles.", other: `${number(count)} KPI'er kan kobles.` }),
  linkKpi: "Kobl",
  kpiLinked: ({ name, address }) => `${name} er koblet til ${address}.`,
  kpiUnlinked: ({ name }) => `${name} er ikke koblet længere.`,
  withScorecard: "Så kan du lave indsatser for kampagnerne og koble KPI'er til tabellen.",
  toFinder: "Se alle steder",
  undo: "Fortryd",

  overspendHeading: "Merforbrug",
  money: ({ amount, unit }) => money(amount, unit),
  between: ({ low, high, unit }) => `${readable(low)} til ${money(high, unit)}`,
  overspendMeans: ({ count }) =>
    plural(count, "da", {
      one: "Så meget brugte 1 ineffektiv kampagne ud over det, dens resultater koster i gennemsnit. Det er en sammenligning, ikke en besparelse.",
      other: `Så meget brugte ${number(count)} ineffektive kampagner ud over det, deres resultater koster i gennemsnit. Det er en sammenligning, ikke en besparelse.`,
    }),
  noneInefficient: "Ingen kampagne er klart mindre effektiv end resten.",
  tooFew: ({ results, needed, least }) =>
    `For få data til at sammenligne: ${readable(results)} resultater i alt. Der skal ${number(needed)} til og mindst ${campaigns(least)}.`,
  whole: ({ spend, results, unit }) => `${money(spend, unit)} på ${readable(results)} resultater`,
  perResult: ({ amount, unit }) => `${money(amount, unit)} pr. resultat`,
  noResults: "ingen resultater",
  nothing: "Her er ingen kampagne med forbrug.",

  pareto: ({ count, all, share }) =>
    `${number(count)} af ${campaigns(all)} står for ${formatPercent(share, "da")} af forbruget.`,
  paretoHeading: "Hvor pengene går hen",
  paretoPoint: ({ count, name, amount, unit, share }) =>
    `${number(count)}. ${name}: ${money(amount, unit)}, tilsammen ${formatPercent(share, "da")}.`,
  paretoKeys: "Piletasterne går fra kampagne til kampagne.",
  showTable: "Vis som tabel",
  hideTable: "Skjul tabellen",
  paretoCaption: "Forbrug, det største først",
  together: "Tilsammen",
  rest: ({ count }) => plural(count, "da", { one: "1 mere", other: `${number(count)} flere` }),

  listHeading: "Vurderinger",
  listOrder: "Det sikreste merforbrug står øverst.",
  facts: ({ spend, results, unit }) => `${money(spend, unit)} · ${readable(results)} resultater`,
  overspendOf: ({ amount, low, high, unit }) =>
    `Merforbrug ${money(amount, unit)} (${readable(low)} til ${readable(high)})`,
  returned: ({ amount, low, high }) => `ROAS ${times(amount)} (${times(low)} til ${times(high)})`,
  atLeast: ({ count }) =>
    `Med ${number(count)} eller flere resultater for samme forbrug ville vurderingen være en anden.`,
  atMost: ({ count }) =>
    `Med ${number(count)} eller færre resultater for samme forbrug ville den ikke være bedre end resten.`,
  changed: ({ other, period, before, after, unit }) =>
    `Fra ${money(before, unit)} pr. resultat i ${other} til ${money(after, unit)} i ${period}.`,
  notOver: ({ period, text }) =>
    `Perioden er ikke slut: Resultaterne er sikre til og med ${text}, så ${period} sammenlignes ikke med måneden før.`,
  byChance: ({ chance }) => `Det kan være tilfældigt (korrigeret p\u00a0=\u00a0${chanceOf(chance)}).`,
  notByChance: ({ chance, compared, isAssumed }) =>
    `Det er mere, end tilfældet normalt giver${compared > 1 ? `, også når ${number(compared)} sammenlignes` : ""}${isAssumed ? ", selv hvis de svinger 40\u00a0% fra måned til måned" : ""} (korrigeret p\u00a0${chance < 0.0001 ? "<\u00a00,0001" : `=\u00a0${chanceOf(chance)}`}).`,
  more: ({ count }) => plural(count, "da", { one: "Vis 1 mere", other: `Vis ${number(count)} flere` }),
  fewer: "Vis færre",
  unnamed: "(uden navn)",

  initiative: "Lav en indsats",
  initiativeOf: ({ name }) => `Lav en indsats for ${name}`,
  initiativeName: ({ name }) => `Se på kampagnen ${name}`,

  limitsHeading: "Det kan tallene ikke sige",
  limits: [
    "Hvad der kan spares, eller hvad den næste krone giver: Det siger et gennemsnit intet om.",
    "Hvorfor en kampagne skiller sig ud. Andre høster måske, hvad den sår.",
    "Hvor mange salg der var: Annonceplatforme kan hver tælle det samme.",
    "Hvad der endnu ikke er kommet: De seneste dages resultater er stadig på vej.",
  ],

  text: ({ name, count, address }) =>
    `${rows(count)} udeladt, fordi ${name.toLowerCase()} er tekst (den første i ${address}).`,
  error: ({ name, count, address }) =>
    `${rows(count)} udeladt, fordi ${name.toLowerCase()} er en fejl (den første i ${address}).`,
  negative: ({ name, count, address }) =>
    `${rows(count)} udeladt, fordi ${name.toLowerCase()} er under 0 (den første i ${address}).`,
  otherKind: ({ count, address }) =>
    `${rows(count)} udeladt, fordi resultatet er af en anden slags (den første i ${address}).`,
  tabs: ({ list }) => `Læst fra et ark pr. måned: ${list}.`,
  withoutResults: ({ count }) => `${rows(count)} uden resultater: Det tomme tæller som 0.`,
  withoutValue: ({ count }) => `${rows(count)} uden værdi, men med resultater: Deres kampagner vises uden ROAS.`,
  late: ({ count, text }) => `${rows(count)} efter ${text} og er ikke med: Deres resultater er måske på vej.`,
  fewCampaigns: ({ needed }) =>
    `Med under ${number(needed)} kampagner kan det ikke ses, hvor meget de svinger af sig selv. Svinger de tre til fire gange så meget som ved ren tilfældighed, har hver femte til hver tredje tabel en falsk »ineffektiv«, og intervallerne er for smalle.`,
  repeated: ({ count }) => `${rows(count)} magen til en tidligere og tæller kun med én gang.`,
  beyond: ({ count }) => `${rows(count)} udeladt under tomme rækker.`,
  gone: ({ list }) => `Ikke længere ved tabellen: ${list}.`,
  currencies: ({ list }) => `Flere valutaer lægges aldrig sammen: ${list}.`,
};
