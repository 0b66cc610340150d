import fc from "fast-check";
import { kpiId } from "../../src/scorecard";
import { resultsOf, TABLES, TREE_KEYS } from "../../src/workbook/tables";
import { startAddin, type RunningAddin } from "../support/addin";
import { recordRuns, runs } from "../support/runs";
import { scorecardFile } from "../support/scorecardFile";

const ROUNDS = runs({ full: 25, quick: 8 });

let addin: RunningAddin;
afterEach(() => addin.excel.stop());

/** What a person may have typed into the model by accident, or on purpose. */
const anyContent = fc.oneof(
  fc.constantFrom<string | number | boolean>(
    "",
    "måske",
    -1,
    0,
    1e12,
    true,
    "<img onerror>",
    "=1+1",
    "=NA()",
    "'=SUM(A1)",
  ),
  fc.string({ unit: "grapheme-ascii", maxLength: 20 }).map((text) => `'${text}`),
);

const accident = fc.record({ row: fc.integer({ min: 1, max: 8 }), column: fc.nat(), content: anyContent });

const modelArea = () => {
  const { grid } = addin.excel;
  const sheet = grid.sheet("BSC Model");
  const area = sheet && grid.usedArea(sheet.id, true);
  if (!sheet || !area) throw new Error("The model sheet is gone.");
  return { sheetId: sheet.id, area };
};

const cells = (): ReadonlyMap<string, unknown> => {
  const { sheetId, area } = modelArea();
  const formulas = addin.excel.grid.formulas(sheetId, area);
  return new Map(
    formulas.flatMap((row, r) => row.map((cell, c) => [`${area.row + r}:${area.column + c}`, cell] as const)),
  );
};

const columnOf = (table: (typeof TABLES)[keyof typeof TABLES]["name"], header: string): number => {
  const found = addin.excel.grid.table(table);
  return (found?.area.column ?? 0) + (found?.columns.findIndex(({ name }) => name === header) ?? 0);
};

test("after any accident in the model sheet, repairing and saving changes only what it must", async () => {
  addin = await startAddin(scorecardFile(6));
  const { grid } = addin.excel;
  const ids = new Set([...Object.values(TABLES)].map(({ name }) => columnOf(name, "Id")));
  // Repairing says which version the tables are of, whatever stood there.
  const { area: settingsArea } = grid.table(TABLES.settings.name) ?? modelArea();
  const schema = `${settingsArea.row + 1}:${columnOf(TABLES.settings.name, "Schema")}`;
  const saved = new Set(
    ["Name", "Aliases", "Rev", "ChangedBy", "ChangedAt"].map((header) => columnOf(TABLES.kpis.name, header)),
  );
  // A formula of a result column that somebody has written over is put back.
  const results = new Set(
    TREE_KEYS.flatMap((key) => resultsOf(key).map((column) => columnOf(TABLES[key].name, column))),
  );
  // The KPI that is saved keeps its place in the tree, else nothing could be saved from then on.
  const [placeRow, parent] = [3, columnOf(TABLES.kpis.name, "Parent")];
  const accidents = fc
    .sample(accident, { numRuns: 2 * ROUNDS, seed: 4 })
    .filter(({ row, column }) => row !== placeRow || column % modelArea().area.columns !== parent)
    .slice(0, ROUNDS);
  let savings = 0;
  for (const [round, { row, column, content }] of accidents.entries()) {
    const { sheetId, area } = modelArea();
    const target = { row, column: column % area.columns, rows: 1, columns: 1 };
    grid.asOneStep("user", () => grid.write(sheetId, target, [[content]]));
    await addin.excel.settled();
    await addin.session.refresh();
    const before = cells();

    await addin.session.repair();
    const state = addin.session.store.getState();
    const kpi = state.kind === "ready" ? state.scorecard.kpis.find(({ id }) => id === kpiId("k_3")) : undefined;
    if (state.kind === "ready" && kpi !== undefined) {
      const { unit, weight } = kpi;
      const fields = {
        actual: { kind: "unchanged" },
        target: { kind: "unchanged" },
        baseline: { kind: "unchanged" },
      } as const;
      const draft = {
        id: kpi.id,
        revision: state.revisions.get(kpi.id),
        name: `Kpi nr. ${round}`,
        parent: kpi.parent,
        unit,
        weight,
        fields,
      };
      const result = await addin.session.saveKpi(draft);
      if (result.ok) savings += 1;
    }
    await addin.excel.settled();

    const after = cells();
    const changed = [...before].filter(([place, cell]) => cell !== "" && after.get(place) !== cell);
    const unexpected = changed.filter(([place]) => {
      const at = Number(place.split(":")[1]);
      return place !== schema && !ids.has(at) && !saved.has(at) && !results.has(at);
    });
    expect(unexpected).toEqual([]);
  }
  expect(savings).toBeGreaterThan(ROUNDS / 4);
  recordRuns(ROUNDS);
});
