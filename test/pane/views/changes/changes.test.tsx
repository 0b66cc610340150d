import { act, screen, within } from "@testing-library/react";
import { failure, success } from "../../../../src/scorecard";
import type { CellChange, ChangeBatch } from "../../../../src/session";
import { smallStage } from "../../scorecards";
import { button, said, show } from "../../show";
import type { Stage } from "../../stage";

const change = (
  column: string | undefined,
  before: CellChange["before"],
  after: CellChange["after"],
  more: Partial<CellChange> = {},
): CellChange => ({
  ...{ table: "kpis", row: "nps", name: "NPS", column, before, after, restores: before, holds: true },
  ...more,
});
const batch = (id: string, by: string, changes: readonly CellChange[], undoes?: string): ChangeBatch => ({
  ...{ id, by, changes, undoes, owner: "" },
  at: "2026-11-23T13:16:00Z",
});
const withLog = (batches: readonly ChangeBatch[]): Stage => ({
  ...smallStage(),
  changes: async () => Promise.resolve(success(batches)),
});

async function open(stage: Stage) {
  const user = show(stage);
  await user.click(button("Indstillinger"));
  await user.click(await screen.findByRole("button", { name: /^Ændringer/ }));
  await screen.findByRole("heading", { level: 1, name: "Ændringer" });
  return user;
}
async function texts(): Promise<readonly (string | null)[]> {
  const headings = await screen.findAllByRole("heading", { level: 2 });
  return headings.map((heading) => heading.closest("li")?.textContent ?? null);
}

test("the latest change stands first, with who, when and what", async () => {
  await open(withLog([batch("b1", "Bo", [change(undefined, "", "nps")]), batch("b2", "", [change("Weight", "", 3)])]));
  const [latest, first] = await texts();
  expect(latest).toMatch(/Nogen, 23\. nov\. 2026.*NPS.*KPI.*Vægt: 3 \(før: \(ingen\)\)/);
  expect(first).toMatch(/Bo, .*Tilføjet/);
});

test.each<[CellChange, string]>([
  [change("Name", "NPS", "Loyalitet"), "Navn: Loyalitet (før: NPS)"],
  [change("Kind", "linear", "maintain"), "Beregning: Hold målværdien (før: Fra udgangspunkt til målværdi)"],
  [change("Actual", 4, '=IF(ISBLANK(Data!$B$4),"",Data!$B$4)'), "Faktisk værdi: Data!B4 (før: 4)"],
  [change("Target", "=#REF!", 1.5), "Målværdi: 1,5 (før: Cellen er slettet)"],
  [change("Aggregation", "", "rollingSum 3"), "Flere perioder samlet: Løbende sum (3) (før: (ingen))"],
  [change("Critical", "", true), "Kritisk: Ja (før: Nej)"],
  [change("Parent", "loyal", "o_gone"), "Hører til: (slettet) (før: Loyale kunder)"],
  [change("Start", "", 46349), "Startdato: 23. nov. 2026 (før: (ingen))"],
  [change("Aliases", "", "CTR\nKlik"), "Andre betegnelser: CTR og Klik (før: (ingen))"],
  [change("Order", 1, 2), "Flyttet til en anden plads på listen"],
  [change("DeletedAt", "", "2026-11-23T13:16:00Z"), "Slettet"],
  [change("DeletedAt", "2026-11-23T13:16:00Z", ""), "Bragt tilbage"],
  [
    change("MinimumCoverage", 0.5, 0.75, { table: "settings", row: "s", name: "Marketing" }),
    "Mindste datadækning i %: 75 % (før: 50 %)",
  ],
  [
    change("FiscalYearStart", 1, 7, { table: "settings", row: "s", name: "Marketing" }),
    "Regnskabsåret begynder i: juli (før: januar)",
  ],
  [change("Egen kolonne", "a", "b"), "Egen kolonne: b (før: a)"],
])("%j is told as %s", async (each, text) => {
  await open(withLog([batch("b1", "Bo", [each])]));
  const [heading] = await screen.findAllByRole("heading", { level: 2 });
  const items = within(heading?.closest("li") as HTMLElement).getAllByRole("listitem");
  expect(items.map(({ textContent }) => textContent?.replace(/\u00a0/g, " "))).toContain(text);
});

test("a large change shows its beginning, and the rest when asked", async () => {
  const added = ["A", "B", "C", "D", "E"].map((name) => change(undefined, "", name, { row: name, name }));
  const user = await open(withLog([batch("b1", "Bo", added)]));
  const more = await screen.findByRole("button", { name: "Vis 2 flere" });
  expect(screen.queryByText("D")).toBeNull();
  await user.click(more);
  expect(screen.getByText("E")).toBeTruthy();
});

test("what was taken back says so", async () => {
  const weight = [change("Weight", "", 3)];
  await open(withLog([batch("b1", "Anne", weight), batch("b2", "Anne", [change("Weight", 3, "")], "b1")]));
  const [latest, first] = await texts();
  expect(latest).toMatch(/Tog en tidligere ændring tilbage/);
  expect(first).toMatch(/Taget tilbage/);
  expect(button("Fortryd min seneste ændring").getAttribute("aria-disabled")).toBe("true");
});

test("my last change is taken back at a click, and a conflict is told", async () => {
  const mine = batch("b1", "Anne", [change("Weight", "", 3)]);
  const answers = [
    failure({ kind: "row-changed", name: "NPS", by: "Bo", at: "2026-11-23T13:16:00Z", fields: [] } as const),
    success(mine),
  ];
  const user = await open({ ...withLog([mine]), undo: async () => Promise.resolve(answers.shift() ?? success(mine)) });
  await user.click(await screen.findByRole("button", { name: "Fortryd min seneste ændring" }));
  expect(said("alert")).toMatch(/»NPS« er ændret af Bo/);
  await user.click(button("Fortryd min seneste ændring"));
  expect(said("status")).toMatch(/Ændringen af »NPS« er taget tilbage\./);
});

test("a log that nobody has written to yet, and one that cannot be read", async () => {
  await open(withLog([]));
  expect(await screen.findByText("Intet er ændret endnu.")).toBeTruthy();
  await open({ ...smallStage(), changes: async () => Promise.resolve(failure({ kind: "excel-busy" })) });
  expect(await screen.findByText(/^Excel er optaget/)).toBeTruthy();
});

test("the log is read again when something has been changed", async () => {
  const log: ChangeBatch[] = [];
  const stage = { ...smallStage(), changes: async () => Promise.resolve(success([...log])) };
  await open(stage);
  log.push(batch("b1", "Bo", [change("Weight", "", 3)]));
  act(() => stage.change(({ revisions }) => revisions.set("nps" as never, 2)));
  expect(await screen.findByText("Vægt: 3 (før: (ingen))")).toBeTruthy();
});
