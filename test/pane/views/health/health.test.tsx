import { screen, within } from "@testing-library/react";
import { failure, kpiId, success, type Problem } from "../../../../src/scorecard";
import type { Finding } from "../../../../src/session";
import { severityOf } from "../../../../src/pane/views/health/severity";
import { brokenStage, smallStage } from "../../scorecards";
import { button, said, show } from "../../show";
import type { Stage } from "../../stage";

const NPS = kpiId("nps");
const BROKEN: Finding = {
  problem: { kind: "node-without-score", name: "NPS", reasons: [{ kind: "link-broken", field: "actual" }] },
  node: NPS,
  mending: { kind: "bind", kpi: NPS, field: "actual" },
};
const STUCK: Finding = {
  problem: { kind: "formulas-stuck", addresses: ["Rapport!A1"] },
  ...{ node: undefined, mending: { kind: "formulas" } },
};
const DIFFERS: Finding = {
  problem: { kind: "native-differs", names: ["NPS"] },
  ...{ node: undefined, mending: { kind: "native" } },
};
const OWNERS: Finding = {
  problem: { kind: "owner-missing", names: ["NPS", "Frafald"] },
  ...{ node: undefined, mending: undefined },
};

/** Looks again find what is left: mending takes the finding away. */
function ailing(findings: readonly Finding[], stage: Stage = smallStage()): Stage {
  let left = findings;
  return {
    ...stage,
    health: async () => Promise.resolve(success(left)),
    mend: async (mending, languages) => {
      const mended = await stage.mend(mending, languages);
      if (mended.ok) left = left.filter((finding) => finding.mending !== mending);
      return mended;
    },
  };
}

async function open(stage: Stage) {
  const user = show(stage);
  await user.click(button("Eftersyn"));
  await screen.findByRole("heading", { level: 1, name: "Eftersyn" });
  return user;
}
const group = (name: string): HTMLElement => screen.getByRole("region", { name });

test("what is wrong stands in groups, the worst first, and is counted aloud", async () => {
  await open(ailing([BROKEN, STUCK, DIFFERS, OWNERS]));
  await screen.findByRole("region", { name: "Skal rettes" });
  expect(screen.getAllByRole("heading", { level: 2 }).map(({ textContent }) => textContent)).toEqual([
    "Skal rettes",
    "Bør ses efter",
    "Gode råd",
  ]);
  expect(within(group("Skal rettes")).getAllByRole("listitem")).toHaveLength(2);
  expect(said("status")).toBe("Fundet: 2 ting at rette, 1 at se efter og 1 godt råd.");
});

test("nothing wrong is good news", async () => {
  await open(ailing([]));
  expect(await screen.findByText("Alt er i orden")).toBeTruthy();
  expect(screen.queryByRole("region")).toBeNull();
});

test("a repair is one click: it says so, looks again, and the focus is not lost", async () => {
  const stage = ailing([STUCK, DIFFERS]);
  const user = await open(stage);
  await user.click(await screen.findByRole("button", { name: "Reparér formler" }));
  expect(stage.calls).toEqual(["mend formulas"]);
  expect(said("status")).toMatch(/Det er rettet\./);
  expect(screen.queryByRole("button", { name: "Reparér formler" })).toBeNull();
  expect(button("Skriv tallene igen")).toBeTruthy();
  expect(document.activeElement).toBe(screen.getByRole("heading", { level: 1, name: "Eftersyn" }));
});

test("a repair that fails says why, and the finding stays", async () => {
  const stage = ailing([BROKEN], brokenStage());
  const user = await open(stage);
  stage.refuse({ kind: "selection-in-model" });
  await user.click(await screen.findByRole("button", { name: "Kobl til den markerede celle" }));
  expect(said("alert")).toMatch(/hører til scorecardets egne tabeller/);
  expect(button("Kobl til den markerede celle")).toBeTruthy();
});

test("a finding leads to its KPI and to its editor", async () => {
  const user = await open(ailing([BROKEN], brokenStage()));
  await user.click(await screen.findByRole("button", { name: "Rediger NPS" }));
  expect(await screen.findByRole("heading", { level: 1, name: "Rediger KPI" })).toBeTruthy();
});

test("cells that show an error can be seen in the sheet", async () => {
  const stage = ailing([STUCK]);
  const user = await open(stage);
  await user.click(await screen.findByRole("button", { name: "Vis Rapport!A1" }));
  expect(stage.calls).toEqual(["showCells Rapport!A1"]);
});

test("KPIs without an owner are listed, each with its editor", async () => {
  const user = await open(ailing([OWNERS]));
  await user.click(await screen.findByRole("button", { name: "KPI'er uden ejer" }));
  await user.click(button("Rediger Frafald"));
  expect(await screen.findByRole("heading", { level: 1, name: "Rediger KPI" })).toBeTruthy();
});

test("while it looks it says so, and a second look waits for the first", async () => {
  const stage = smallStage();
  const release = stage.hold();
  const user = await open(stage);
  expect(await screen.findByText("Projektmappen gennemgås …")).toBeTruthy();
  await user.click(button("Gennemgå igen"));
  expect(stage.calls).toEqual(["health"]);
  release();
  expect(await screen.findByText("Alt er i orden")).toBeTruthy();
});

test("a workbook that cannot be looked through says why, and can be tried again", async () => {
  const answers = [failure({ kind: "excel-busy" } satisfies Problem), success([])];
  const user = await open({ ...smallStage(), health: async () => Promise.resolve(answers.shift() ?? success([])) });
  expect(await screen.findByText(/Excel/)).toBeTruthy();
  await user.click(button("Gennemgå igen"));
  expect(await screen.findByText("Alt er i orden")).toBeTruthy();
});

test("where the scorecard can only be read, nothing is offered that would change it", async () => {
  const stage = ailing([STUCK, DIFFERS]);
  stage.show({ readOnly: true });
  await open(stage);
  await screen.findByRole("region", { name: "Skal rettes" });
  expect(screen.queryByRole("button", { name: "Reparér formler" })).toBeNull();
});

const noScore = (...reasons: Extract<Problem, { kind: "node-without-score" }>["reasons"]): Problem => ({
  ...{ kind: "node-without-score", name: "NPS", reasons },
});
test.each<[Problem, string]>([
  [noScore({ kind: "link-broken", field: "actual" }), "wrong"],
  [noScore({ kind: "value-text", field: "actual", text: "ca. 4" }), "wrong"],
  [noScore({ kind: "value-stale", field: "actual", since: "2026-03" }), "watch"],
  [noScore({ kind: "value-blank", field: "actual" }, { kind: "link-broken", field: "target" }), "wrong"],
  [{ kind: "table-missing", table: "BSC_Kpis" }, "wrong"],
  [{ kind: "calculation-manual" }, "wrong"],
  [{ kind: "source-volatile", name: "NPS", functions: ["NOW"] }, "watch"],
  [{ kind: "owner-missing", names: ["NPS"] }, "advice"],
])("%j is %s", (problem, severity) => {
  expect(severityOf(problem)).toBe(severity);
});

test("from what is wrong with the dashboard sheet one comes to its cells and to where it is made again", async () => {
  const typedOver: Finding = {
    problem: { kind: "dashboard-typed-over", sheet: "Dashboard", addresses: ["Dashboard!G15"] },
    ...{ node: undefined, mending: undefined },
  };
  const user = await open(ailing([typedOver]));
  expect(button(/Dashboard!G15/)).toBeTruthy();
  await user.click(button("Til dashboard-arket"));
  expect(await screen.findByRole("heading", { level: 1, name: "Dashboard-ark" })).toBeTruthy();
});
