import { fireEvent, screen } from "@testing-library/react";
import { kpiId, success, type Kpi } from "../../../../src/scorecard";
import type { CampaignRecord } from "../../../../src/insight";
import { button, show } from "../../show";
import { campaignTable } from "../campaigns/campaignsStage";
import { historyStage, monthly } from "../detail/history/historyStage";
import { contentOf, initiative } from "./planStage";

const LOADED = { timeout: 20_000 };
const BEFORE = [40, 42, 38, 41, 39, 40, 42, 38, 41, 39, 40, 42];
const STEP = [55, 57, 54, 56];

/** The page of an initiative for a KPI whose months end with October 2026 unless said otherwise, which the log says was written on 10 June 2026. */
async function openPage(
  values: readonly number[],
  kpi: Partial<Kpi> = {},
  isLogged = true,
  lastMonth = 10,
): Promise<HTMLElement> {
  const stage = historyStage(monthly(values, lastMonth), kpi);
  stage.show({ plan: { links: undefined, initiatives: contentOf([initiative("a", { parent: kpiId("nps") })]) } });
  const change = { table: "initiatives", row: "a", name: "Indsats a", column: undefined } as const;
  const batch = { id: "b", by: "Anne", at: "2026-06-10T09:00:00Z", undoes: undefined, owner: "" };
  const changes = [{ ...change, before: "", after: "", restores: "", holds: true }];
  const user = show({ ...stage, changes: async () => success(isLogged ? [{ ...batch, changes }] : []) });
  await user.click(button("Indsatser"));
  await user.click(await screen.findByRole("tab", { name: "Alle indsatser" }, LOADED));
  await user.click(button("Åbn indsatsen Indsats a"));
  return screen.findByRole("region", { name: "Før og efter" }, LOADED);
}

const textOf = (element: HTMLElement): string => (element.textContent ?? "").replaceAll("\u00a0", " ");

test("what the KPI has done since the initiative was written down is said with its interval, both means and what is assumed", async () => {
  const part = await openPage([...BEFORE, 99, ...STEP]);
  expect(await screen.findByDisplayValue("2026-06-10")).toBeTruthy();
  expect(textOf(part)).toMatch(
    /NPS ligger i gennemsnit 1\d(,\d+)? point over det, den var på vej mod før \(95 %: \d[\d,]* til \d\d[\d,]* point\)\. Det er bedre\./,
  );
  // June, in which it began, is not counted.
  expect(textOf(part)).toContain(
    "12 perioder før med et gennemsnit på 40,17 point, 4 efter med et gennemsnit på 55,5 point.",
  );
  expect(textOf(part)).toContain("kan dens tal ikke vise");
});

test("of a KPI that is wanted low the same step is worse, and in percent the difference is in percentage points", async () => {
  const part = await openPage([...BEFORE, 99, ...STEP], { kind: "budget", unit: "%" });
  expect(textOf(part)).toMatch(/procentpoint over det.*procentpoint\)\. Det er dårligere\./);
});

/** High in December, low in summer; the second year is hardly another one. */
const YEAR = [10, 11, 13, 12, 9, 8, 5, 6, 9, 11, 14, 20];
const TWO_YEARS = [...YEAR, ...YEAR.map((value, place) => value + (place % 3 === 0 ? 1 : -0.5))];
const YEARS_END = TWO_YEARS.slice(6).concat(TWO_YEARS.slice(0, 6));

test("with two years before the season is taken out, so that the usual end of a year is no change, and that is said", async () => {
  const usual = await openPage([...YEARS_END, 5.5, 5.75, 9.25, 11.5, 13.75]);
  expect(textOf(usual)).toContain("det, der er sædvanligt på hver tid af året, er trukket fra");
  expect(textOf(usual)).toMatch(/Ingen sikker forskel/);
});

test("with less before the season is not taken out, and what it takes is said", async () => {
  expect(textOf(await openPage([...BEFORE, 99, ...STEP]))).toContain(
    "uden sæson; den trækkes først fra, når to hele år",
  );
});

test("a difference that chance explains is no difference", async () => {
  expect(textOf(await openPage([...BEFORE, 99, 40, 43, 38, 41]))).toMatch(
    /Ingen sikker forskel\..*det kan være tilfældigt\./,
  );
});

test.each([
  ["too few after", [...BEFORE, 99, 55, 57], 8, "For få data: 2 af de 3 hele perioder efter, der skal til."],
  ["too few before", [40, 41, 99, ...STEP], 10, "For få data: 2 af de 8 hele perioder før, der skal til."],
  ["values that do not vary", [...BEFORE.map(() => 40), 40, 41, 41, 41, 41], 10, "Værdierne svinger ikke"],
])("%s: it is said why nothing can be said", async (_, values, lastMonth, said) => {
  expect(textOf(await openPage(values, {}, true, lastMonth))).toContain(said);
});

test("without a word in the log it is asked when it began, and any day can be given", async () => {
  const part = await openPage([...BEFORE, 99, ...STEP], {}, false);
  expect(textOf(part)).toContain("Angiv, hvornår den begyndte");
  fireEvent.change(screen.getByLabelText(/^Hvornår begyndte den\?/), { target: { value: "2026-06-15" } });
  expect(textOf(part)).toContain("Det er bedre.");
});

test("values that build upon each other are not compared", async () => {
  expect(textOf(await openPage([...BEFORE, 99, ...STEP], { aggregation: { kind: "yearToDate" } }))).toContain(
    "før og efter kan ikke sammenlignes",
  );
});

describe("an initiative that names a campaign of the kept table", () => {
  const JUNE = 2026 * 12 + 5;
  /** From June of the year before to October: a result costs some 400 kroner before June, and 300 after it. */
  const costs = [400, 410, 395, 405, 390, 400, 412, 398, 402, 395, 408, 400, 600, 305, 298, 302, 300];
  const records = costs.flatMap((cost, index) =>
    ["Rabatkoder", "Rabatkoder – partnere"].map((name): CampaignRecord => ({
      ...{ names: [name], month: JUNE - 12 + index, currency: "DKK", results: 20, value: undefined },
      spend: 20 * (name === "Rabatkoder" ? 100 : cost),
    })),
  );

  async function openMeasured(name: string, given: readonly CampaignRecord[] = records) {
    const stage = historyStage(monthly([...BEFORE, 99, ...STEP]), {});
    const named = initiative("a", { parent: kpiId("nps"), name });
    stage.show({ plan: { links: undefined, initiatives: contentOf([named]) } });
    const table = success(campaignTable({ records: given }));
    const user = show({
      ...stage,
      readKeptTables: async () => Promise.resolve(success({ campaigns: table, process: success(undefined) })),
    });
    await user.click(button("Indsatser"));
    await user.click(await screen.findByRole("tab", { name: "Alle indsatser" }, LOADED));
    await user.click(button(`Åbn indsatsen ${name}`));
    const part = await screen.findByRole("region", { name: "Før og efter" }, LOADED);
    fireEvent.change(await screen.findByLabelText("Hvornår begyndte den?"), { target: { value: "2026-06-10" } });
    return { part, user };
  }

  test("a month of it without results counts", async () => {
    const { part } = await openMeasured(
      "Se på kampagnen Rabatkoder – partnere",
      records.map((each) => ({ ...each, results: (each.month ?? 0) > JUNE + 1 ? 0 : each.results })),
    );
    expect(textOf(part)).toMatch(/4 efter med et gennemsnit på 0,8/);
    expect(textOf(part)).toMatch(/under det, den var på vej mod før/);
  });

  test("is measured on what it has brought for its money since, and a KPI can be chosen in its place", async () => {
    const { part, user } = await openMeasured("Se på kampagnen Rabatkoder – partnere");
    expect(textOf(part)).toMatch(
      /Resultater pr\. 1\.000 kr\. i Rabatkoder – partnere ligger i gennemsnit 0,\d+ over det, den var på vej mod før .*Det er bedre\./,
    );
    expect(textOf(part)).toContain("12 perioder før med et gennemsnit på 2,49, 4 efter med et gennemsnit på 3,32");
    await user.selectOptions(screen.getByRole("combobox", { name: "Målt på" }), "NPS");
    expect(textOf(part)).toMatch(/NPS ligger i gennemsnit/);
  });

  test.each<readonly [string, string, readonly CampaignRecord[]]>([
    ["names none", "Ring til kunderne", records],
    [
      "names one of which the table tells no months",
      "Se på Rabatkoder",
      records.map((each) => ({ ...each, month: undefined })),
    ],
  ])("one that %s is measured on its KPI", async (_, name, given) => {
    const { part } = await openMeasured(name, given);
    expect(textOf(part)).toMatch(/NPS ligger i gennemsnit/);
    expect(screen.queryByRole("combobox", { name: "Målt på" })).toBeNull();
  });
});
