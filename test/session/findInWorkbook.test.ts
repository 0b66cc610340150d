import { loadCellSentences } from "../../src/language";
import { kpiId, perspectiveId, scorecardId, DEFAULT_KPI, DEFAULT_SETTINGS, type Scorecard } from "../../src/scorecard";
import { findInWorkbook, loadSeveral, type Ready } from "../../src/session";
import { cellProblemText } from "../../src/language";

// A company with Salg and Europa, and Danmark and Sverige below Europa. NPS is in Salg, Danmark and Sverige; Vækst in the company and in Salg.
const scorecard = (id: string, name: string, above: string | undefined, kpis: readonly string[]): Scorecard => ({
  settings: {
    ...DEFAULT_SETTINGS,
    ...{ id: scorecardId(id), name, above: above === undefined ? undefined : scorecardId(above) },
    aliases: id === "s_salg" ? ["Afsætning"] : [],
  },
  perspectives: [
    {
      ...{ id: perspectiveId(`p_${id}`), name: "Kunde", aliases: [], weight: undefined, order: 1 },
      ...{ rollUp: undefined, thresholds: undefined },
    },
  ],
  objectives: [],
  kpis: kpis.map((each, order) => ({
    ...DEFAULT_KPI,
    ...{
      id: kpiId(`${id}_${each}`),
      parent: perspectiveId(`p_${id}`),
      name: each,
      aliases: [],
      weight: undefined,
      order,
    },
  })),
  among: above === undefined ? "top" : "below",
});

const ALL = [
  scorecard("s_top", "Firma", undefined, ["Vækst", "Salg: pipeline"]),
  scorecard("s_salg", "Salg", "s_top", ["NPS", "Vækst", "Hitrate"]),
  scorecard("s_eu", "Europa", "s_top", ["Danmark: NPS", "Kurs"]),
  scorecard("s_dk", "Danmark", "s_eu", ["NPS", "Web: besøg"]),
  scorecard("s_se", "Sverige", "s_eu", ["NPS"]),
].map((each) => ({ scorecard: each, others: [] as readonly Ready[] }) as unknown as Ready);

beforeAll(loadSeveral);

/** The workbook while one of the scorecards is shown. */
const shown = (place: number): Ready => {
  const own = ALL[place];
  if (own === undefined) throw new Error("no such scorecard");
  return { ...own, others: ALL.filter((each) => each !== own) };
};

const ask = (name: string): unknown => {
  const answers = ALL.map((_, place) => findInWorkbook(shown(place), name)).map((found) =>
    found.ok ? found.value.id : found.problem,
  );
  // Whatever is shown.
  for (const answer of answers) expect(answer).toEqual(answers[0]);
  return answers[0];
};

test.each([
  ["", "s_top"],
  ["Firma", "s_top"],
  ["Vækst", "s_top_Vækst"],
  ["salg", "s_salg"],
  ["Afsætning", "s_salg"],
  ["Salg: Vækst", "s_salg_Vækst"],
  ["Afsætning:NPS", "s_salg_NPS"],
  ["Firma: Salg: NPS", "s_salg_NPS"],
  ["Firma : Vækst", "s_top_Vækst"],
  ["Hitrate", "s_salg_Hitrate"],
  ["Danmark", "s_dk"],
  ["Europa: Danmark", "s_dk"],
  ["Danmark: NPS", "s_dk_NPS"],
  ["Europa: Danmark: NPS", "s_dk_NPS"],
  ["EUROPA:  Sverige :  nps", "s_se_NPS"],
  ["Web: besøg", "s_dk_Web: besøg"],
  ["Danmark: Web: besøg", "s_dk_Web: besøg"],
  ["Salg: pipeline", "s_top_Salg: pipeline"],
  ["s_salg_NPS", "s_salg_NPS"],
  ["Firma: Kunde", "p_s_top"],
])("%j is %s, whatever is shown", (name, id) => expect(ask(name)).toBe(id));

test("a name that several have is answered with the paths to choose from", async () => {
  const problem = ask("NPS");
  const choices = ["Europa: Danmark: NPS", "Europa: Sverige: NPS", "Salg: NPS"];
  expect(problem).toEqual({ kind: "name-in-several", name: "NPS", choices });
  await loadCellSentences("da");
  const text = cellProblemText({ kind: "name-in-several", name: "NPS", choices }, "da");
  expect(text).toBe("Skriv et af følgende: Europa: Danmark: NPS, Europa: Sverige: NPS og Salg: NPS.");
});

test.each([
  ["NSP", { kind: "name-unknown", name: "NSP", suggestion: undefined }],
  ["Væks", { kind: "name-unknown", name: "Væks", suggestion: "Vækst" }],
  ["Salg: Hitrat", { kind: "name-unknown", name: "Hitrat", suggestion: "Hitrate" }],
  ["Norge: NPS", { kind: "name-unknown", name: "Norge: NPS", suggestion: undefined }],
  ["Sverige: Danmark: NPS", { kind: "name-unknown", name: "Danmark: NPS", suggestion: undefined }],
])("%j is nothing here", (name, problem) => expect(ask(name)).toEqual(problem));

test("a scorecard's id names it, and so it does before what is in it", () => {
  expect([ask("s_dk"), ask("s_dk: NPS")]).toEqual(["s_dk", "s_dk_NPS"]);
});

test("a name that somebody bears today counts before the same name that another one once bore", () => {
  const later = scorecard("s_new", "Afsætning", "s_top", ["NPS"]);
  const state = shown(0);
  const among = { ...state, others: [...state.others, { scorecard: later, others: [] } as unknown as Ready] };
  const found = ["Afsætning", "Afsætning: NPS", "Firma: Afsætning: NPS"].map((name) => findInWorkbook(among, name));
  expect(found.map((each) => each.ok && each.value.id)).toEqual(["s_new", "s_new_NPS", "s_new_NPS"]);
  const former = findInWorkbook(among, "Afsætning: Hitrate");
  expect(former.ok && former.value.id).toBe("s_salg_Hitrate");
});
