import { normalised } from "../../../src/scorecard";
import {
  flowKpis,
  KPI_LIBRARY,
  LIBRARY_PERSPECTIVES,
  libraryKpi,
  type Bilingual,
  type LibraryKpi,
} from "../../../src/scorecard/library";
import { aggregate } from "../../../src/scorecard/time/aggregation";

const LANGUAGES = ["en", "da"] as const;

const namesOf = ({ name, aliases }: LibraryKpi, language: keyof Bilingual): readonly string[] =>
  [name[language], ...aliases[language]].map(normalised);

/** Everything the reader reads, except aliases, which are whatever people write. */
const textsOf = ({ name, formula, pitfall, parts }: LibraryKpi): readonly Bilingual[] => [
  name,
  formula,
  pitfall,
  ...(parts ? [parts.numerator, parts.denominator] : []),
];

/** Written alike in English and Danish. */
const SHARED_WORDS = ["Budget"];

const each = KPI_LIBRARY.map((kpi) => [kpi.id, kpi] as const);

test("there are at least 90 KPIs", () => {
  expect(KPI_LIBRARY.length).toBeGreaterThanOrEqual(90);
});

test.each(LIBRARY_PERSPECTIVES)("%s has at least ten KPIs, leading as well as lagging ones", (perspective) => {
  const kpis = KPI_LIBRARY.filter((kpi) => kpi.perspective === perspective);
  expect(kpis.length).toBeGreaterThanOrEqual(10);
  expect(new Set(kpis.map(({ timing }) => timing))).toEqual(new Set(["leading", "lagging"]));
});

test("ids are upper case and each is used once", () => {
  const ids = KPI_LIBRARY.map(({ id }) => id);
  expect(ids.filter((id) => !/^[A-Z][A-Z0-9]+$/.test(id))).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
});

test("a KPI is found by its id, and only by a known one", () => {
  expect(libraryKpi("CTR")?.name.da).toBe("Klikfrekvens (CTR)");
  expect(libraryKpi("toString")).toBeUndefined();
});

test.each(LANGUAGES)("no name or alias occurs twice within %s", (language) => {
  const names = KPI_LIBRARY.flatMap((kpi) => namesOf(kpi, language));
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

test("no name or alias of one language means another KPI in the other", () => {
  const owners = new Map<string, Set<string>>();
  for (const kpi of KPI_LIBRARY) {
    for (const name of LANGUAGES.flatMap((language) => namesOf(kpi, language))) {
      owners.set(name, (owners.get(name) ?? new Set()).add(kpi.id));
    }
  }
  expect([...owners].filter(([, ids]) => ids.size > 1)).toEqual([]);
});

test.each([
  ["ROI", "ROI"],
  ["Omsætningsvækst", "REVGROWTH"],
  ["Annonceudgifter", "ADSPEND"],
  ["Kundetilfredshed", "CSAT"],
  ["Engagementsrate", "ENGRATE"],
  ["Engagement på sociale medier", "ENGRATE"],
  ["Kundefastholdelse", "RETENTION"],
  ["Fastholdelse", "RETENTION"],
  ["Konverteringsrate", "CONV"],
  ["Klikfrekvens", "CTR"],
  ["Uddannelsestimer", "TRAINHRS"],
  ["Medarbejdertræning", "TRAINHRS"],
  ["Dækningsgrad", "CM"],
  ["Bruttomargin", "GM"],
])("the promised %p is there", (name, id) => {
  expect(KPI_LIBRARY.filter((kpi) => namesOf(kpi, "da").includes(normalised(name))).map((kpi) => kpi.id)).toEqual([id]);
});

test.each([
  ["Leads", "Leads", "LEADS", "higher"],
  ["Besøg", "Sessions", "VISITS", "higher"],
  ["Nye følgere", "New followers", "FOLLOWERS", "higher"],
  ["Nyhedsbrevstilmeldinger", "Newsletter sign-ups", "SIGNUPS", "higher"],
  ["Nye kunder", "New customers", "NEWCUSTOMERS", "higher"],
  ["Antal kunder", "Number of customers", "CUSTOMERS", "higher"],
  ["Antal ordrer", "Orders", "ORDERS", "higher"],
  ["Konverteringer", "Conversions", "CONVERSIONS", "higher"],
  ["Gns. ordreværdi", "Average order value", "AOV", "higher"],
  ["CAC", "Customer acquisition cost", "CAC", "lower"],
  ["ROAS", "Return on ad spend", "ROAS", "higher"],
  ["Åbningsrate", "Open rate", "OPENRATE", "higher"],
  ["Afmeldingsrate", "Unsubscribe rate", "UNSUB", "lower"],
  ["NPS", "Net promoter score", "NPS", "higher"],
  ["Returprocent", "Return rate", "RETURNS", "lower"],
  ["Svartid", "Response time", "LEADRESP", "lower"],
  ["Sagsbehandlingstid", "Resolution time", "RESOLUTION", "lower"],
  ["Leveringstid", "Delivery time", "DELIVERYTIME", "lower"],
  ["Bookede møder", "Meetings booked", "MEETINGS", "higher"],
  ["Hitrate", "Win rate", "WINRATE", "higher"],
  ["Pipelineværdi", "Pipeline", "PIPELINE", "higher"],
  ["Medarbejdertilfredshed", "Employee satisfaction", "EMPSAT", "higher"],
  ["Sygefravær", "Sick leave", "ABSENCE", "lower"],
  ["Træningstimer", "Training hours", "TRAINHRS", "higher"],
  ["Bruttofortjeneste", "Gross profit", "GROSSPROFIT", "higher"],
  ["Dækningsbidrag", "Total contribution", "CONTRIBUTION", "higher"],
  ["EBIT", "Operating profit", "EBIT", "higher"],
  ["Overskudsgrad", "Profit margin", "PROFITMARGIN", "higher"],
])("what people look for is there by its Danish and English name: %s, %s", (danish, english, id, direction) => {
  const idOf = (name: string, language: keyof Bilingual) =>
    KPI_LIBRARY.filter((kpi) => namesOf(kpi, language).includes(normalised(name))).map((kpi) => kpi.id);
  expect([idOf(danish, "da"), idOf(english, "en")]).toEqual([[id], [id]]);
  expect(libraryKpi(id)?.direction).toBe(direction);
});

test("what is left of the revenue after tax is no margin of running the company", () => {
  const named = KPI_LIBRARY.filter((kpi) => namesOf(kpi, "en").includes(normalised("Net profit margin")));
  expect(named.map(({ id }) => id)).toEqual([]);
});

describe.each(each)("%s", (_, kpi) => {
  test("is written in both languages, without stray spaces, on one line", () => {
    const texts = [...textsOf(kpi).flatMap(({ en, da }) => [en, da]), ...kpi.aliases.en, ...kpi.aliases.da];
    expect(texts.filter((text) => text === "" || text !== text.trim() || /\s\s|\n/.test(text))).toEqual([]);
    expect(kpi.aliases.en.length).toBeGreaterThan(0);
    expect(kpi.aliases.da.length).toBeGreaterThan(0);
  });

  test("is truly translated, but for words that both languages share", () => {
    expect(textsOf(kpi).filter(({ en, da }) => en === da && !SHARED_WORDS.includes(en))).toEqual([]);
  });

  test("has no English left in its Danish", () => {
    const english = / (and|the|with|of|per|by|from|is|not|share) /i;
    expect(textsOf(kpi).filter(({ da }) => english.test(` ${da} `.replace("(share of voice)", "")))).toEqual([]);
  });

  test("never says mål alone, which could mean an objective as well as a target", () => {
    const words = textsOf(kpi).flatMap(({ da }) => da.toLowerCase().split(/[^\p{L}]+/u));
    expect(words).not.toContain("mål");
  });

  test("has a pitfall of one sentence with a full stop", () => {
    for (const language of LANGUAGES) {
      expect(kpi.pitfall[language]).toMatch(/^\p{Lu}.*\.$/u);
      expect(kpi.pitfall[language]).not.toMatch(/\. \p{Lu}/u);
    }
  });

  test("has parts just when it is a ratio of sums", () => {
    expect(kpi.parts !== undefined).toBe(kpi.aggregation === "ratioOfSums");
  });

  test("names two different parts", () => {
    for (const language of LANGUAGES) {
      expect(kpi.parts === undefined || kpi.parts.numerator[language] !== kpi.parts.denominator[language]).toBe(true);
    }
  });

  test("is scored around its target just when neither more nor less is better", () => {
    expect(kpi.kind === "targetIsBest" || kpi.kind === "band").toBe(kpi.direction === "target");
    expect(kpi.kind !== "budget" || kpi.direction === "lower").toBe(true);
  });

  test("is never scored as a share of its target on a scale that does not begin at 0", () => {
    const begins = kpi.bounds?.[0] ?? 0;
    expect(begins !== 0 && kpi.kind !== "linear").toBe(false);
    expect(begins !== 0 && !/baseline/.test(kpi.pitfall.en)).toBe(false);
    expect(begins !== 0 && !/udgangspunkt/.test(kpi.pitfall.da)).toBe(false);
  });

  test("has bounds in order, if any", () => {
    expect(kpi.bounds === undefined || kpi.bounds[0] < kpi.bounds[1]).toBe(true);
  });

  test("says nothing about whether percent are written as 12 or 0.12", () => {
    expect(kpi.unit === "percent" && /100/.test(`${kpi.formula.en}${kpi.formula.da}`)).toBe(false);
  });

  test("does not add up what is not additive", () => {
    const isShare = ["percent", "times", "points", "stars", "days", "seconds", "months"].includes(kpi.unit);
    expect(isShare && (kpi.aggregation === "sum" || kpi.aggregation === "average")).toBe(false);
  });

  test("stands at its latest value when it is a median or percentile, and says so", () => {
    const isQuantile = /median|p75/i.test(`${kpi.name.en} ${kpi.formula.en}`);
    expect(isQuantile && kpi.aggregation !== "last").toBe(false);
    expect(isQuantile && !/latest value stands/.test(kpi.pitfall.en)).toBe(false);
    expect(isQuantile && !/seneste værdi gælder/.test(kpi.pitfall.da)).toBe(false);
  });
});

test.each([
  ["REACH", "last", "unique people come back"],
  ["REPEAT", "last", "customers come back"],
  ["CLV", "last", "an estimate"],
  ["CLVCAC", "last", "an estimate"],
  ["PAYBACK", "last", "an estimate"],
  ["CHURN", "last", "it compounds"],
  ["RETENTION", "productOfRates", "shares kept multiply"],
  ["WIP", "last", "a stock"],
  ["REVGROWTH", "ratioOfSums", "growth of the sums"],
  ["ADSPEND", "sum", "money adds up"],
])("%s over a longer period is %p: %s", (id, aggregation) => {
  expect(libraryKpi(id)?.aggregation).toBe(aggregation);
});

test("parts give the KPI in its own unit: a year of quarters, NPS in points, CPM per thousand", () => {
  const ratio = (values: readonly number[], denominators: readonly number[], unit: string) =>
    aggregate({ kind: "ratioOfSums" }, values, denominators, unit);
  expect(libraryKpi("NPS")?.parts?.numerator.en).toBe("100 × (promoters − detractors)");
  expect(ratio([100 * (60 - 20), 100 * (30 - 10)], [100, 50], "")).toBe(40);
  expect(libraryKpi("CPM")?.parts?.denominator.en).toBe("Impressions in thousands");
  expect(ratio([500, 300], [10, 6], "kr.")).toBe(50);
  expect(libraryKpi("TURNOVER")?.parts?.denominator.en).toMatch(/share of a year/);
  expect(ratio([1, 0, 2, 1], [5, 5, 5, 5], "%")).toBe(20);
});

test("the figures in the pitfalls of retention and churn are right", () => {
  const kept = aggregate({ kind: "productOfRates" }, Array<number>(12).fill(97), [], "%")!;
  expect(Math.round(kept)).toBe(69);
  expect(Math.round(100 - kept)).toBe(31);
});

test("KPIs of how work gets through its stages are known by name and alias, in both languages, the time it takes first", () => {
  const kpi = (name: string, ...aliases: string[]) => ({ name, aliases });
  const [lead, late, rework] = [kpi("Gennemløbstid"), kpi("Campaigns on time"), kpi("Kvalitet", "Omarbejde")];
  expect(flowKpis([rework, kpi("NPS"), kpi("Omsætning pr. gennemløb"), late, lead])).toEqual([lead, late, rework]);
  expect(flowKpis([])).toEqual([]);
});
