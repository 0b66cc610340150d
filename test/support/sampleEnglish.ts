import type { Language } from "../../src/language";

/** What the sample says, in the language of a workbook. */
export type InSample = (danish: string) => string;

/**
 * The sample is written in Danish; this is how it reads in English.
 *
 * @throws Error where a text is missing here
 */
export const inSample =
  (language: Language): InSample =>
  (danish) => {
    if (language === "da" || danish === "" || ALIKE.has(danish)) return danish;
    const { [danish]: english } = ENGLISH;
    if (english === undefined) throw new Error(`the sample has no English for ${danish}`);
    return english;
  };

const ALIKE: ReadonlySet<string> = new Set([
  "ROI",
  "NPS",
  "Budget",
  "%",
  "Google Ads",
  "Meta",
  "SEO",
  "Affiliate",
  "Brief",
  "Design",
]);

const ENGLISH: Readonly<Record<string, string>> = {
  // Perspectives, objectives and KPIs as the marketing template calls them.
  Finansielt: "Financial",
  Kunde: "Customer",
  "Interne processer": "Internal processes",
  "Læring og vækst": "Learning and growth",
  "Højere afkast af marketing": "Higher return on marketing",
  "Budgettet bruges klogt": "The budget is well spent",
  "Tilfredse og loyale kunder": "Satisfied and loyal customers",
  "Engagerede kunder, der køber": "Engaged customers who buy",
  "Kampagner hurtigt i luften": "Campaigns live quickly",
  "Rigtigt første gang": "Right first time",
  "Stærkere kompetencer": "Stronger skills",
  "Vi lærer af forsøg": "We learn from experiments",
  Omsætningsvækst: "Revenue growth",
  Annonceudgifter: "Advertising spend",
  Dækningsgrad: "Contribution margin",
  Kundetilfredshed: "Customer satisfaction",
  Fastholdelse: "Retention",
  "Engagement på sociale medier": "Social media engagement",
  Klikfrekvens: "Click-through rate",
  Konverteringsrate: "Conversion rate",
  "Kampagner til tiden": "Campaigns on time",
  Gennemløbstid: "Lead time",
  Omarbejde: "Rework",
  "Træningstimer pr. medarbejder": "Training hours per employee",
  "Andel certificerede": "Share certified",
  "Afsluttede A/B-tests": "Completed A/B tests",

  // The sheets, their tables and their columns.
  Rapport: "Report",
  Nøgletal: "KPIs",
  Månedstal: "Monthly figures",
  Kanaler: "Channels",
  Salg: "Sales",
  Undersøgelser: "Surveys",
  Processer: "Processes",
  Kampagner: "Campaigns",
  Medarbejdere: "Employees",
  Kanaltal: "ChannelFigures",
  Salgstal: "SalesFigures",
  Svartal: "SurveyFigures",
  Trintal: "StageFigures",
  Kampagnetal: "CampaignFigures",
  Medarbejdertal: "EmployeeFigures",
  Budgettal: "BudgetFigures",
  Måned: "Month",
  Kanal: "Channel",
  Visninger: "Impressions",
  Klik: "Clicks",
  Konverteringer: "Conversions",
  Omsætning: "Revenue",
  Vareforbrug: "Cost of goods",
  Ordrer: "Orders",
  "Kunder primo": "Customers at start",
  "Nye kunder": "New customers",
  "Tabte kunder": "Lost customers",
  "Omsætning året før": "Revenue a year before",
  Svar: "Answers",
  "Tilfredse (4-5)": "Satisfied (4-5)",
  Ambassadører: "Promoters",
  Kritikere: "Detractors",
  Rækkevidde: "Reach",
  Reaktioner: "Reactions",
  Trin: "Stage",
  Opgaver: "Tasks",
  Arbejdsdage: "Working days",
  Ventedage: "Waiting days",
  "Til tiden": "On time",
  Emner: "Items",
  Omarbejdede: "Reworked",
  Træningstimer: "Training hours",
  Certificerede: "Certified",
  "A/B-tests": "A/B tests",
  Annoncebudget: "Advertising budget",
  "E-mail": "Email",
  Tekst: "Copy",
  Godkendelse: "Approval",
  Udgivelse: "Publishing",

  // The sheet of KPIs.
  "Målværdier og udgangspunkter. Tallene står måned for måned på arket Månedstal.":
    "Targets and baselines. The figures stand month by month on the sheet Monthly figures.",
  Enhed: "Unit",
  Målværdi: "Target",
  Udgangspunkt: "Baseline",
  Beregning: "Calculation",
  "kr.": "DKK",
  point: "points",
  dage: "days",
  timer: "hours",
  "stk.": "tests",
  "(dækningsbidrag fra kanaler − annonceudgifter) / annonceudgifter":
    "(gross profit from the channels − advertising spend) / advertising spend",
  "omsætning mod samme måned året før": "revenue against the same month a year before",
  "annonceudgifter i alle kanaler; målværdien er budgettet for en måned":
    "advertising spend in all channels; the target is the budget of a month",
  "(omsætning − vareforbrug) / omsætning": "(revenue − cost of goods) / revenue",
  "tilfredse svar (4-5) / alle svar": "satisfied answers (4-5) / all answers",
  "andel ambassadører − andel kritikere": "share of promoters − share of detractors",
  "1 − tabte kunder / kunder ved månedens start": "1 − lost customers / customers at the start of the month",
  "reaktioner / rækkevidde": "reactions / reach",
  "klik / visninger": "clicks / impressions",
  "konverteringer / klik": "conversions / clicks",
  "kampagner til tiden / kampagner": "campaigns on time / campaigns",
  "arbejdsdage + ventedage pr. opgave, alle trin": "working days + waiting days per task, all stages",
  "omarbejdede emner / emner": "reworked items / items",
  "timer / medarbejdere": "hours / employees",
  "certificerede / medarbejdere": "certified / employees",
  "tests, der er gennemført i måneden": "tests completed in the month",

  // The month sheet and the report.
  "Nøgletal måned for måned": "KPIs month by month",
  "Alt på dette ark er formler over de andre ark.": "Everything on this sheet is formulas over the other sheets.",
  "Balanced scorecard med tal til og med": "Balanced scorecard with figures up to",
  "Hele scorecardet": "The whole scorecard",
  "Udvalgte nøgletal": "Selected KPIs",

  // What people have written beside the numbers.
  "Nordlys & Co. er danskernes første valg til boligen – og den webshop, kunderne anbefaler.":
    "Nordlys & Co. is the Danes' first choice for the home – and the web shop that customers recommend.",
  "8 % vækst om året uden at bruge flere penge på annoncer": "8% growth a year without spending more on advertising",
  "Kunder, der kommer igen og anbefaler os": "Customers who come back and recommend us",
  "Fra idé til kampagne på 12 dage": "From idea to campaign in 12 days",
  "Affiliate trækker ned: udgifterne vokser, salget gør ikke.":
    "Affiliate pulls it down: the spend grows, the sales do not.",
  "De fleste forsinkelser venter på godkendelse.": "Most of what is late waits for approval.",
  "Den, der kan sit håndværk, laver færre fejl.": "People who know their craft make fewer mistakes.",
  "Det, der virker, er prøvet af på forhånd.": "What works has been tried beforehand.",
  "Kampagnen rammer, mens kunden har behovet.": "The campaign arrives while the customer has the need.",
  "Genkøb koster ingen annoncer.": "Repeat purchases cost no advertising.",
  "Ét sted at godkende kampagner": "One place to approve campaigns",
  "Ventetiden ved godkendelse halveres": "Waiting for approval is halved",
  "Værktøjet er valgt. Vi mangler at få juraafdelingen med.":
    "The tool has been chosen. The legal department has yet to join.",
  "Opsig de dårligste affiliateaftaler": "End the worst affiliate deals",
  "ROI op med 4 procentpoint": "ROI up by 4 percentage points",
  "Velkomstforløb til nye kunder": "Welcome series for new customers",
  "Fastholdelse tilbage på 95 %": "Retention back at 95%",
  "Tre e-mails i de første 30 dage.": "Three emails in the first 30 days.",
  "Certificering i webanalyse": "Certification in web analytics",
  "10 procentpoint flere certificerede": "10 percentage points more certified",
  "Tjekliste før udgivelse": "Checklist before publishing",
  "Omarbejde under 10 %": "Rework below 10%",
  "Spørg kunderne lige efter levering": "Ask customers right after delivery",
  "Idé fra opfølgningsmødet i oktober.": "An idea from the review meeting in October.",
  "Flere kunder falder fra efter første køb.": "More customers leave after their first purchase.",
  "Affiliate kostede igen mere, end det gav.": "Affiliate again cost more than it brought.",
  "To kampagner ventede over en uge på godkendelse.": "Two campaigns waited more than a week for approval.",
  "Velkomstforløbet går i gang i november.": "The welcome series begins in November.",
  "Den nye levering inden for to dage kan ses i svarene.": "Delivery within two days shows in the answers.",
  "De tre dyreste aftaler er sagt op. Virkningen ses fra december.":
    "The three most expensive deals have been ended. The effect shows from December.",
};
