import fc from "fast-check";
import { evaluate, type KpiId, type NodeId, type Readings, type Scorecard } from "../../src/scorecard";
import type { CellContent, WorkbookFile } from "../../src/workbench/grid/file";
import { mirrorFormula } from "../../src/workbook/mirror";
import { startAddin } from "../support/addin";
import { anyScorecard } from "../support/anyScorecard";
import { chainable, nested, readingsOf, scoreArguments, type ScoreArgument } from "../support/chained";
import { recordRuns, runs } from "../support/runs";
import { modelSheet } from "../support/modelSheet";

const FIELDS = ["actual", "target", "baseline"] as const;

/** The scorecard in model tables, its values in `Data`, and on `Rapport` each score by name and by chained functions. */
function workbookOf(scorecard: Scorecard, readings: ReadonlyMap<KpiId, Readings>) {
  const data: Record<string, CellContent> = {};
  const report: Record<string, CellContent> = {};
  const rows = new Map<NodeId, number>();
  const text = (value: unknown): CellContent => (value === undefined ? "" : (value as CellContent));

  const kpis = scorecard.kpis.map((kpi, index) => {
    const bound = FIELDS.map((field, column) => {
      const reading = readingsOf(readings, kpi)[field];
      const address = `${"ABC"[column] ?? ""}${index + 1}`;
      if (reading.kind === "number") data[address] = reading.value;
      if (reading.kind === "text") data[address] = reading.text;
      return reading.kind === "none" ? "" : mirrorFormula(`Data!${address}`);
    });
    const { low, high, tolerance, margin, direction, points } = kpi.rule;
    return {
      Id: kpi.id,
      Parent: kpi.parent,
      Name: kpi.name,
      Weight: text(kpi.weight),
      Order: kpi.order,
      Kind: kpi.kind,
      Actual: bound[0] ?? "",
      Target: bound[1] ?? "",
      Baseline: bound[2] ?? "",
      Low: text(low),
      High: text(high),
      Tolerance: text(tolerance),
      Margin: text(margin),
      Direction: text(direction),
      Scale: (points ?? []).map(({ value, score }) => `${value} = ${score}`).join("; "),
      Rev: 1,
    };
  });

  /** Every node gets the next row: its name in A, its score by name in B, by chained functions in C, its weight in D. */
  const put = (id: NodeId, name: string, weight: number | undefined, chained: string): number => {
    const row = rows.size + 1;
    rows.set(id, row);
    report[`B${row}`] = `=IFERROR(BSC.SCORE("${name}"),"")`;
    report[`C${row}`] = `=IFERROR(${chained},"")`;
    report[`D${row}`] = weight ?? 1;
    return row;
  };
  const rollUp = (places: readonly number[], method: string): string => {
    const [first = 1, last = first] = [places[0], places.at(-1)];
    return `BSC.ROLLUP(C${first}:C${last},D${first}:D${last},"${method}",,0)`;
  };
  const tree = nested(scorecard);
  const named = (entries: readonly { readonly id: NodeId; readonly name: string }[], id: NodeId): string =>
    entries.find((entry) => entry.id === id)?.name ?? "";
  // Children of one parent stand below each other, so the tree is written level by level.
  const objectives = tree.children.flatMap((perspective) => perspective.children);
  const placesOf = new Map(
    objectives.map((objective) => [
      objective.id,
      objective.children.map((kpi) =>
        put(
          kpi.id,
          kpi.name,
          kpi.weight,
          scoreFormula(scoreArguments(kpi, readingsOf(readings, kpi), scorecard.settings.ceiling)),
        ),
      ),
    ]),
  );
  const perspectivePlaces = tree.children.map((perspective) =>
    perspective.children.map((objective) =>
      put(
        objective.id,
        named(scorecard.objectives, objective.id),
        objective.weight,
        rollUp(placesOf.get(objective.id) ?? [], objective.rollUp),
      ),
    ),
  );
  const top = tree.children.map((perspective, index) =>
    put(
      perspective.id,
      named(scorecard.perspectives, perspective.id),
      perspective.weight,
      rollUp(perspectivePlaces[index] ?? [], perspective.rollUp),
    ),
  );
  put(tree.id, "", 1, rollUp(top, tree.rollUp));

  const entry = ({
    id,
    name,
    weight,
    order,
    rollUp: own,
  }: Scorecard["perspectives"][number] | Scorecard["objectives"][number]) => ({
    Id: id,
    Name: name,
    Weight: text(weight),
    Order: order,
    RollUp: text(own),
    Rev: 1,
  });
  const { settings } = scorecard;
  const model = modelSheet({
    settings: [
      {
        Id: settings.id,
        Name: "Test",
        Schema: 1,
        Language: "da",
        MinimumCoverage: 0,
        RollUp: settings.rollUp,
        Ceiling: settings.ceiling,
        Rev: 1,
      },
    ],
    perspectives: scorecard.perspectives.map(entry),
    objectives: scorecard.objectives.map((each) => ({ ...entry(each), Parent: each.parent })),
    kpis,
  });
  const file: WorkbookFile = {
    name: "Test",
    active: "Rapport",
    sheets: [{ name: "Rapport", cells: {} }, { name: "Data", cells: data }, ...model.sheets],
    tables: model.tables,
    names: [],
    settings: {},
  };
  return { file, rows, report };
}

function scoreFormula(values: readonly ScoreArgument[]): string {
  const print = (value: ScoreArgument): string => {
    if (value === null) return "";
    if (typeof value === "string") return `"${value}"`;
    if (typeof value === "number") return String(value);
    return `{${value.map((row) => row.join(",")).join(";")}}`;
  };
  return `BSC.SCOREOF(${values.map(print).join(",")})`;
}

const samples = fc.sample(anyScorecard, { numRuns: runs({ full: 8, quick: 3 }), seed: 20261123 });

test.each(samples.map((sample, index) => [index + 1, sample] as const))(
  "random scorecard %p: a cell by name, the engine and chained functions say the same",
  async (_, { scorecard: any, readings }) => {
    const scorecard = chainable(any);
    const { nodes } = evaluate(scorecard, readings);
    const { file, rows, report } = workbookOf(scorecard, readings);
    const { excel } = await startAddin(file);
    try {
      // As a person types them: what a formula refers to has its value before.
      for (const column of ["D", "B", "C"])
        for (const [address, content] of Object.entries(report))
          if (address.startsWith(column)) excel.enter(`Rapport!${address}`, content);
      await excel.settled();
      expect(rows.size).toBe(nodes.size);
      for (const [id, row] of rows) {
        const score = nodes.get(id)?.score ?? "";
        expect([id, excel.value(`Rapport!B${row}`)]).toEqual([id, score]);
        expect([id, excel.value(`Rapport!C${row}`)]).toEqual([id, score]);
      }
      recordRuns(1);
    } finally {
      await excel.stop();
    }
  },
);
