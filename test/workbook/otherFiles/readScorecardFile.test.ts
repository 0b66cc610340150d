import fc from "fast-check";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { evaluate, kpiId, type FileProblem, type Result } from "../../../src/scorecard";
import { emptyWorkbook, type WorkbookFile } from "../../../src/workbench/grid/file";
import { rightXlsx } from "../../support/rightXlsx";
import { HISTORY_COLUMNS, HISTORY_NAME } from "../../../src/workbook/history/layout";
import { readScorecardFile, type ScorecardFile } from "../../../src/workbook/otherFiles/readScorecardFile";
import { SCHEMA_VERSION } from "../../../src/workbook/tables";
import { formerScorecardFile, numberedScorecardFile } from "../../support/scorecardFile";
import { runs } from "../../support/runs";
import { xlsxOf } from "../../support/xlsx";

const KPIS = 6;
let whole: Uint8Array;
beforeAll(async () => {
  whole = await xlsxOf(withHistory(numberedScorecardFile(KPIS)));
});

/** What the add-in writes down of a node's past, in a workbook whose sheet somebody has renamed. */
function withHistory(file: WorkbookFile): WorkbookFile {
  const rows = [
    ["k_1", "Kpi 1", "2026-01", 46023, 40, 100, 40, "Rød", true, 46055],
    ["k_1", "Kpi 1", "2026-02", 46054, 45, 100, 45, "Rød", false, 46055],
    ["k_2", "Kpi 2", "2026-02", 46054, "", "", "", "Ingen", false, 46055],
  ];
  const cells = Object.fromEntries(
    [[...HISTORY_COLUMNS], ...rows].flatMap((row, at) =>
      row.map((content, column) => [`${String.fromCharCode(65 + column)}${at + 1}`, content] as const),
    ),
  );
  const sheet = "Vores fortid";
  return {
    ...file,
    sheets: [...file.sheets, { name: sheet, cells }],
    names: [...(file.names ?? []), { name: HISTORY_NAME, formula: `='${sheet}'!$A$1:$N$4` }],
  };
}

const opened = (result: Result<ScorecardFile, FileProblem>): ScorecardFile => {
  if (!result.ok) throw new Error(result.problem.kind);
  return result.value;
};

/** The same file with one of its parts changed. */
function changed(bytes: Uint8Array, part: RegExp, change: (text: string) => string): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([path, content]) => [
    path,
    part.test(path) ? strToU8(change(strFromU8(content))) : content,
  ]);
  return zipSync(Object.fromEntries(parts) as Record<string, Uint8Array>);
}

test("reads definitions and the values in force, so that the engine says what the workbook says", () => {
  const { scorecard, readings, problems, schema, language } = opened(readScorecardFile(whole));
  expect(problems).toEqual([]);
  expect([schema, language]).toEqual([SCHEMA_VERSION, "da"]);
  expect(scorecard.kpis.map(({ name }) => name)).toEqual(Array.from({ length: KPIS }, (_, at) => `Kpi ${at + 1}`));
  expect(readings.get(kpiId("k_3"))).toEqual({
    actual: { kind: "number", value: 52 },
    target: { kind: "number", value: 100 },
    baseline: { kind: "none" },
  });
  const { root, kpis } = evaluate(scorecard, readings);
  expect(kpis.get(kpiId("k_3"))?.score).toBeCloseTo(52, 9);
  expect(root.score).toBeCloseTo((50 + 51 + 52 + 53 + 54 + 55) / KPIS, 9);
});

test("reads the history by its defined name, whatever the sheet is called", () => {
  const { history } = opened(readScorecardFile(whole));
  expect([...history]).toEqual([
    [
      "k_1",
      [
        { period: "2026-01", value: 40, target: 100, score: 40, isClosed: true },
        { period: "2026-02", value: 45, target: 100, score: 45, isClosed: false },
      ],
    ],
    ["k_2", [{ period: "2026-02", value: undefined, target: undefined, score: undefined, isClosed: false }]],
  ]);
});

test("unpacks no sheet but those of the model and of the history", () => {
  const secret = changed(whole, /sheets\/sheet[12]\.xml$/, () => "not well-formed <");
  expect(opened(readScorecardFile(secret)).print).toBe(opened(readScorecardFile(whole)).print);
});

test("has the same print after a change elsewhere, and another after a change of a value", async () => {
  const print = async (change: (file: WorkbookFile) => WorkbookFile): Promise<string> =>
    opened(readScorecardFile(await xlsxOf(change(withHistory(numberedScorecardFile(KPIS)))))).print;
  const cell = (sheet: string, address: string, content: number) => (file: WorkbookFile) => ({
    ...file,
    sheets: file.sheets.map((each) =>
      each.name === sheet ? { ...each, cells: { ...each.cells, [address]: content } } : each,
    ),
  });
  const { print: before } = opened(readScorecardFile(whole));
  expect(await print(cell("Rapport", "H40", 7))).toBe(before);
  expect(await print(cell("Data", "A3", 7))).not.toBe(before);
});

test("reads a workbook of a former version by the values that stand in its tables", async () => {
  const { schema, readings } = opened(readScorecardFile(await xlsxOf(formerScorecardFile(KPIS))));
  expect(schema).toBeLessThan(SCHEMA_VERSION);
  expect(readings.get(kpiId("k_3"))?.actual).toEqual({ kind: "number", value: 52 });
});

test.each([
  ["what is no zip file", () => strToU8("Navn;Værdi"), { kind: "file-not-workbook" }],
  ["an empty file", () => new Uint8Array(), { kind: "file-not-workbook" }],
  [
    "a file with a password",
    () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    { kind: "file-locked" },
  ],
  [
    "a zip file of something else",
    () => zipSync({ "word/document.xml": strToU8("<w/>") }),
    { kind: "file-not-workbook" },
  ],
  ["half a file", () => whole.slice(0, whole.length / 2), { kind: "file-damaged" }],
  [
    "a part that is no XML",
    () => changed(whole, /workbook\.xml$/, (text) => text.slice(0, 200)),
    { kind: "file-damaged" },
  ],
  [
    "a workbook that no program has calculated",
    () => rightXlsx(numberedScorecardFile(KPIS), () => undefined),
    { kind: "file-not-calculated" },
  ],
  [
    "a workbook without a scorecard",
    () => rightXlsx(emptyWorkbook(), () => undefined),
    { kind: "file-without-scorecard" },
  ],
  [
    "tables of a later version",
    () => changed(whole, /\.xml$/, (text) => text.replaceAll(`<v>${SCHEMA_VERSION}</v>`, "<v>99</v>")),
    { kind: "file-newer", version: 99 },
  ],
  [
    "a table larger than any scorecard",
    () =>
      changed(whole, /tables\/table\d+\.xml$/, (text) =>
        text.replace(/ref="([A-Z]+\d+):([A-Z]+)\d+"/g, 'ref="$1:$21048576"'),
      ),
    { kind: "file-too-large" },
  ],
] as const)("refuses %s, and says why", (_, bytes, problem) => {
  expect(readScorecardFile(bytes())).toEqual({ ok: false, problem });
});

/** A place in a file or a part, as a share of its length, and what is put there instead. */
const spoiled = fc.record({ at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), byte: fc.nat(255) });
const spoil = (bytes: Uint8Array, { at, byte }: { readonly at: number; readonly byte: number }): Uint8Array => {
  const copy = bytes.slice();
  copy[Math.floor(at * copy.length)] = byte;
  return copy;
};
const isAnswer = (result: Result<ScorecardFile, FileProblem>): boolean =>
  result.ok || /^file-/.test(result.problem.kind);

test("a file cut or spoiled anywhere is read or refused, and never stops the pane", () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(share, spoiled, (part, change) => {
      expect(isAnswer(readScorecardFile(whole.slice(0, Math.floor(whole.length * part))))).toBe(true);
      expect(isAnswer(readScorecardFile(spoil(whole, change)))).toBe(true);
    }),
    { numRuns: runs({ full: 500, quick: 20 }) },
  );
});

test("a file with any part spoiled is read or refused, and never stops the pane", () => {
  const parts = unzipSync(whole);
  const paths = Object.keys(parts).filter((path) => /\.(xml|rels)$/.test(path));
  fc.assert(
    fc.property(fc.constantFrom(...paths), spoiled, (path, change) => {
      const bytes = zipSync({ ...parts, [path]: spoil(parts[path] ?? new Uint8Array(), change) }, { level: 0 });
      expect(isAnswer(readScorecardFile(bytes))).toBe(true);
    }),
    { numRuns: runs({ full: 2000, quick: 40 }) },
  );
});

test.each(["http://", "%", "../../../../x", ""])("a part that points to %j is refused, or passed over", (target) => {
  const bytes = changed(whole, /_rels\/workbook\.xml\.rels$/, (text) =>
    text.replace(/Target="[^"]*"/, `Target="${target}"`),
  );
  expect(isAnswer(readScorecardFile(bytes))).toBe(true);
});

test.each([
  ["with its corners the wrong way round", 'ref="$2$3:$11"', "file-damaged"],
  ["of sixty million cells", 'ref="A1:ALA60000"', "file-too-large"],
] as const)("a table %s is refused, and nothing is read as an empty scorecard", (_, area, kind) => {
  const bytes = changed(whole, /table\d+\.xml$/, (text) => text.replace(/ref="([A-Z]+)1:([A-Z]+)(\d+)"/g, area));
  expect(readScorecardFile(bytes)).toEqual({ ok: false, problem: { kind } });
});
