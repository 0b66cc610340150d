import fc from "fast-check";
import { problemText } from "../../src/language";
import { evaluateAt } from "../../src/scorecard";
import { parsePlan } from "../../src/workbook/plan/parsePlan";
import { parseModel } from "../../src/workbook/parseModel";
import type { CellValue } from "../../src/workbook/cells";
import type { LinkCells } from "../../src/workbook/numbers/loadLinks";
import {
  NEWEST_VERSION,
  SCHEMA_VERSION,
  TABLE_KEYS,
  columnsIn,
  type TableContent,
  type TableContents,
  type TableKey,
} from "../../src/workbook/tables";
import { runs } from "../support/runs";

type Rows = Readonly<Record<string, CellValue>>[];

/** A sound model: two perspectives, each with an objective, each with two KPIs, and a column that somebody has added. */
const SOUND: Readonly<Record<TableKey, Rows>> = {
  settings: [{ Id: "s_1", Name: "Marketing", Schema: SCHEMA_VERSION, Language: "da", Green: 90, Amber: 75 }],
  perspectives: ["1", "2"].map((n) => ({ Id: `p_${n}`, Name: `Perspektiv ${n}`, Order: Number(n), Weight: 1 })),
  objectives: ["1", "2"].map((n) => ({ Id: `o_${n}`, Parent: `p_${n}`, Name: `Mål ${n}`, Order: 1, Weight: 2 })),
  kpis: ["1", "2", "3", "4"].map((n) => ({
    ...{ Id: `k_${n}`, Parent: `o_${Number(n) > 2 ? 2 : 1}`, Name: `Kpi ${n}`, Order: Number(n), Weight: 1 },
    ...{ Kind: "linear", TypedActual: 40, TypedTarget: 50, Frequency: "month", Noter: "min egen kolonne" },
  })),
  links: [{ Id: "l_1", From: "o_1", To: "o_2" }],
  initiatives: [{ Id: "i_1", Parent: "o_1", Name: "Kampagne", Progress: 0.5 }],
};

function content(key: TableKey, rows: Rows): TableContent {
  const headers = [...columnsIn(key), "Noter"];
  const cells = rows.map((row) => headers.map((header) => row[header] ?? ""));
  return { headers, rows: cells.map((values) => ({ values, formulas: values })) };
}

const sound = (): Record<TableKey, TableContent | undefined> => ({
  settings: content("settings", SOUND.settings),
  perspectives: content("perspectives", SOUND.perspectives),
  objectives: content("objectives", SOUND.objectives),
  kpis: content("kpis", SOUND.kpis),
  links: content("links", SOUND.links),
  initiatives: content("initiatives", SOUND.initiatives),
});

const NO_LINKS: ReadonlyMap<string, LinkCells> = new Map();

const kindsIn = (contents: TableContents): readonly string[] =>
  parseModel(contents, () => false, undefined, NO_LINKS).problems.map(({ kind }) => kind);

/** 23 November 2026, as an Excel date. */
const TODAY = 46349;

test("a sound model has no problem, and a column that somebody has added is none", () => {
  expect(kindsIn(sound())).toEqual([]);
});

/** What may stand in a cell after an accident: anything that Office.js can give. */
const anyCell = fc.oneof(
  fc.constantFrom<CellValue>(
    "",
    " ",
    "#REF!",
    "#N/A",
    "=1+1",
    "-1",
    "1e308",
    "<img onerror>",
    true,
    false,
    -1,
    0,
    1e308,
  ),
  fc.string(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);

interface Damage {
  readonly contents: TableContents;
  /** What must be reported, when it is certain that something must. */
  readonly expected: string | undefined;
}

const without = <Value>(list: readonly Value[], index: number): Value[] => list.filter((_, each) => each !== index);
const mapRows = (
  table: TableContent,
  change: (values: readonly CellValue[], row: number) => readonly CellValue[],
): TableContent => ({
  headers: table.headers,
  rows: table.rows.map(({ values }, row) => ({ values: change(values, row), formulas: change(values, row) })),
});
const withCell = (table: TableContent, column: string, row: number, cell: CellValue): TableContent =>
  mapRows(table, (values, each) =>
    each === row ? values.map((value, index) => (table.headers[index] === column ? cell : value)) : values,
  );

const key = fc.constantFrom(...TABLE_KEYS);
const entityKey = fc.constantFrom("perspectives" as const, "objectives" as const, "kpis" as const);

const damaged = (table: TableKey, change: (content: TableContent) => TableContent | undefined): TableContents => {
  const contents = sound();
  const { [table]: before } = contents;
  return { ...contents, [table]: before && change(before) };
};

const CHOICES: readonly (readonly [TableKey, string])[] = [
  ...["Missing", "Frequency", "Aggregation", "TargetSpread", "Direction"].map((column) => ["kpis", column] as const),
  ...["RollUp", "Missing", "Frequency", "Language"].map((column) => ["settings", column] as const),
  ["perspectives", "RollUp"],
  ["objectives", "RollUp"],
];

const damages: readonly fc.Arbitrary<Damage>[] = [
  key.map((table) => ({ contents: damaged(table, () => undefined), expected: "table-missing" })),
  fc.tuple(key, fc.nat()).map(([table, at]) => {
    const index = at % columnsIn(table).length;
    const cut = ({ headers, rows }: TableContent): TableContent => ({
      headers: without(headers, index),
      rows: rows.map(({ values }) => ({ values: without(values, index), formulas: without(values, index) })),
    });
    return { contents: damaged(table, cut), expected: "column-missing" };
  }),
  entityKey.map((table) => ({
    contents: damaged(table, (each) => withCell(each, "Id", 1, String(each.rows[0]?.values[0]))),
    expected: "id-duplicate",
  })),
  entityKey.map((table) => ({
    contents: damaged(table, (each) => withCell(each, "Id", 0, "")),
    expected: "id-missing",
  })),
  fc.constantFrom("objectives" as const, "kpis" as const).chain((table) =>
    fc.string().map((parent) => ({
      contents: damaged(table, (each) => withCell(each, "Parent", 0, `?${parent}`)),
      expected: "parent-missing",
    })),
  ),
  fc.constantFrom("perspectives" as const, "objectives" as const).map((table) => ({
    // A row deleted by hand: what stood below it has lost its parent.
    contents: damaged(table, ({ headers, rows }) => ({ headers, rows: rows.slice(1) })),
    expected: "parent-missing",
  })),
  fc.string({ minLength: 1 }).map((text) => ({
    contents: damaged("kpis", (each) => withCell(each, "Kind", 0, `?${text}`)),
    expected: "kind-unknown",
  })),
  fc.tuple(entityKey, fc.constantFrom("Weight", "Order"), fc.string()).map(([table, column, text]) => ({
    contents: damaged(table, (each) => withCell(each, column, 0, `ca. ${text}`)),
    expected: "number-unreadable",
  })),
  fc.constantFrom(...CHOICES).map(([table, column]) => ({
    contents: damaged(table, (each) => withCell(each, column, 0, "måske")),
    expected: "choice-unknown",
  })),
  fc.integer({ min: NEWEST_VERSION + 1, max: 99 }).map((version) => ({
    contents: damaged("settings", (each) => withCell(each, "Schema", 0, version)),
    expected: "schema-newer",
  })),
  // Anything anywhere: it need not be damage, but it must be survived.
  fc.tuple(key, fc.array(fc.tuple(fc.nat(), fc.nat(), anyCell), { maxLength: 20 })).map(([table, cells]) => ({
    contents: damaged(table, (each) =>
      cells.reduce(
        (changed, [row, column, cell]) =>
          withCell(
            changed,
            changed.headers[column % changed.headers.length] ?? "",
            row % Math.max(1, changed.rows.length),
            cell,
          ),
        each,
      ),
    ),
    expected: undefined,
  })),
  fc.tuple(key, fc.array(fc.array(anyCell, { maxLength: 8 }), { maxLength: 6 })).map(([table, lines]) => ({
    contents: damaged(table, () => ({
      headers: (lines[0] ?? []).map(String),
      rows: lines.slice(1).map((values) => ({ values, formulas: values })),
    })),
    expected: undefined,
  })),
];

const RUNS = runs({ full: 10_000, quick: 1000 });

test("whatever the damage, opening never throws, and reports what is wrong in words", () => {
  let seen = 0;
  fc.assert(
    fc.property(fc.oneof(...damages), ({ contents, expected }) => {
      const { problems, scorecard, readings, series } = parseModel(contents, () => false, undefined, NO_LINKS);
      const { root } = evaluateAt(scorecard, { readings, series, today: TODAY });
      expect(root.score === undefined || Number.isFinite(root.score)).toBe(true);
      seen += 1;
      const plan = parsePlan(contents, scorecard, SCHEMA_VERSION);
      const all = [...problems, ...plan.problems];
      for (const problem of all) expect(problemText(problem, "da").length).toBeGreaterThan(10);
      if (expected !== undefined) expect(all.map(({ kind }) => kind)).toContain(expected);
    }),
    { numRuns: RUNS },
  );
  expect(seen).toBe(RUNS);
});
