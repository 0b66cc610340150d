import { parseAddress, printArea, printSheet } from "../../../src/workbench/grid/address";
import { NO_VALIDATION } from "../../../src/workbench/grid/dataValidation";
import type { WorkbookFile } from "../../../src/workbench/grid/file";
import type { Area } from "../../../src/workbench/grid/grid";
import { gridToFile } from "../../../src/workbench/grid/gridToFile";
import { layOut } from "../../../src/workbench/grid/shapes/layOut";
import { SHEET_LIMITS } from "../../../src/workbench/grid/sheetLimits";
import { readXlsx } from "../../../src/workbench/xlsx/readXlsx";
import { valuesOfGrid } from "../../../src/workbench/xlsx/valueOf";
import { rightXlsx } from "../../support/rightXlsx";
import { random } from "../../support/random";
import { recordRuns, runs, SEED } from "../../support/runs";
import { createBoard, type Board, type BoardEdit } from "./boardModel";
import { openGrid, type OpenGrid } from "./openGrid";

/** Books, and edits of each, one upon the other. */
const BOOKS = runs({ full: 30, quick: 2 });
const EDITS = 10;

/** Cells that hold something at first, and room for what comes. */
const HELD = { rows: 24, columns: 12 };
const ROWS = 80;
const COLUMNS = 50;
const POINTS = { row: 18, column: 66 };

const area = (address: string): Area => parseAddress(address, SHEET_LIMITS)!.area;
const MERGED = ["J3:K4", "A20:C20", "I12:I14"];
/** What rules and the like are for: each cell for itself. */
const CELLS = {
  rule: "B2:D6 F2:F6",
  limit: "C8:H12",
  list: "B14:B20",
  between: "E14:G16",
  link: "E2:E3",
  comment: "G14",
  note: "H18",
} as const;
/** What is referred to, wherever it is said. */
const REFERENCES = {
  values: "B2:B9",
  categories: "A2:A9",
  name: "B1",
  across: "D4:H4",
  limit: "L20",
  least: "L2",
  source: "K2:K9",
  shown: "L23",
  named: "C3:F12",
  printed: "A1:L24",
} as const;
type Reference = keyof typeof REFERENCES;

const fixed = (key: Reference): string => printArea(area(REFERENCES[key]), "$");
const onData = (key: Reference): { readonly formula: string } => ({ formula: `=Data!${fixed(key)}` });

/** Held by corners in rows and columns, by one of them, and not at all; in points. */
const BOXES = {
  chart: { left: 2.5 * POINTS.column, top: 2 * POINTS.row + 6, right: 7 * POINTS.column, bottom: 9 * POINTS.row },
  both: { left: POINTS.column, top: 12 * POINTS.row, right: 4 * POINTS.column + 10, bottom: 17 * POINTS.row + 9 },
  first: {
    left: 5 * POINTS.column,
    top: 15 * POINTS.row + 1,
    right: 5 * POINTS.column + 90,
    bottom: 15 * POINTS.row + 41,
  },
  none: { left: 300, top: 90, right: 350, bottom: 130 },
} as const;
type Box = (typeof BOXES)[keyof typeof BOXES] | Record<"left" | "top" | "right" | "bottom", number>;

const corner = (x: number, y: number) => ({
  row: Math.floor(y / POINTS.row),
  column: Math.floor(x / POINTS.column),
  x: x % POINTS.column,
  y: y % POINTS.row,
});
const corners = ({ left, top, right, bottom }: Box) => ({ from: corner(left, top), to: corner(right, bottom) });

function bookOf(): WorkbookFile["sheets"] {
  const covered = new Set(
    MERGED.flatMap((each) => {
      const { row, column, rows, columns } = area(each);
      return Array.from({ length: rows * columns - 1 }, (_, index) => {
        const place = index + 1;
        return `${row + Math.floor(place / columns)} ${column + (place % columns)}`;
      });
    }),
  );
  const cells = Object.fromEntries(
    Array.from({ length: HELD.rows * HELD.columns }, (_, index): readonly [string, number] | undefined => {
      const [row, column] = [Math.floor(index / HELD.columns), index % HELD.columns];
      if (covered.has(`${row} ${column}`)) return undefined;
      return [printArea({ row, column, rows: 1, columns: 1 }), row * COLUMNS + column + 1];
    }).filter((each) => each !== undefined),
  );
  const chart = { type: "Line", plotBy: "Columns" } as const;
  return [
    {
      name: "Data",
      cells,
      merged: MERGED,
      conditionalFormats: [
        { ranges: CELLS.rule, rule: { type: "Custom", formula: `=${fixed("least")}>5`, format: { bold: true } } },
        {
          ranges: CELLS.limit,
          rule: {
            type: "CellValue",
            operator: "GreaterThan",
            formula1: `=${fixed("limit")}`,
            format: { fill: "#FF0000" },
          },
        },
      ],
      dataValidations: [
        {
          ...NO_VALIDATION,
          ranges: CELLS.list,
          rule: { type: "List", source: `=${fixed("source")}`, inCellDropDown: true },
        },
        {
          ...NO_VALIDATION,
          ranges: CELLS.between,
          rule: { type: "Decimal", operator: "GreaterThan", formula1: `=${fixed("least")}` },
        },
      ],
      links: [{ range: CELLS.link, documentReference: "Rapport!A1" }],
      comments: [
        {
          cell: CELLS.comment,
          id: "{11111111-1111-4111-8111-111111111111}",
          content: "Hvorfor?",
          author: "User 1",
          created: "2026-11-01T09:30:00.000Z",
        },
      ],
      notes: [{ cell: CELLS.note, text: "Note", author: "User 1" }],
      page: { printArea: REFERENCES.printed },
      charts: [
        {
          ...chart,
          name: "Trend",
          place: corners(BOXES.chart),
          title: { formula: "=Kilde!$A$1" },
          series: [{ name: onData("name"), values: onData("values"), categories: onData("categories") }],
        },
      ],
      shapes: [
        { kind: "geometric", name: "both", place: corners(BOXES.both), geometry: "rect", ...onData("shown") },
        {
          kind: "geometric",
          name: "first",
          place: { from: corners(BOXES.first).from, width: 90, height: 40 },
          geometry: "ellipse",
        },
        { kind: "geometric", name: "none", place: { left: 300, top: 90, width: 50, height: 40 }, geometry: "diamond" },
      ],
    },
    {
      name: "Rapport",
      cells: Object.fromEntries(
        (Object.keys(REFERENCES) as Reference[]).map((key, index) => [`A${index + 1}`, `=SUM(Data!${fixed(key)})`]),
      ),
      charts: [
        {
          ...chart,
          name: "Across",
          place: corners(BOXES.chart),
          plotBy: "Rows",
          series: [{ values: onData("across") }],
        },
      ],
    },
    { name: "Kilde", cells: { A1: "Titel" } },
  ];
}

/** What the edits leave, by the model and by the grid: each kind of thing by its name. */
type Seen = Readonly<Record<string, unknown>>;

const listed = (areas: readonly Area[]): string =>
  areas
    .flatMap(({ row, column, rows, columns }) =>
      Array.from({ length: rows * columns }, (_, index) => [
        row + Math.floor(index / columns),
        column + (index % columns),
      ]),
    )
    .sort(([row = 0, column = 0], [otherRow = 0, otherColumn = 0]) => row - otherRow || column - otherColumn)
    .map((place) => place.join(":"))
    .join(" ");

class Model {
  readonly #board: Board = createBoard(ROWS, COLUMNS);
  readonly #cells = this.#following("cells", CELLS);
  readonly #references = this.#following("reference", REFERENCES);
  readonly #merged = MERGED.map((each) => this.#board.follow("merged", [area(each)]));
  readonly boxes: Record<keyof typeof BOXES, Box> = { ...BOXES };
  sheets = ["Data", "Rapport", "Kilde"];
  data = "Data";
  isSourceGone = false;

  #following<Key extends string>(following: "cells" | "reference", places: Readonly<Record<Key, string>>) {
    return Object.entries<string>(places).map(([key, list]) => {
      const found = this.#board.follow(following, list.split(" ").map(area));
      return [key, () => found() ?? []] as const;
    });
  }

  canBe = (edit: BoardEdit): boolean => this.#board.canBe(edit);

  rename(name: string): void {
    this.sheets = this.sheets.map((each) => (each === this.data ? name : each));
    this.data = name;
  }

  move(sheet: string, to: number): void {
    const others = this.sheets.filter((each) => each !== sheet);
    this.sheets = [...others.slice(0, to), sheet, ...others.slice(to)];
  }

  deleteSource(): void {
    this.sheets = this.sheets.filter((each) => each !== "Kilde");
    this.isSourceGone = true;
  }

  edit(edit: BoardEdit): void {
    this.#board.edit(edit);
    const isWhole = edit.across.size === (edit.axis === "rows" ? COLUMNS : ROWS);
    if (!isWhole) return;
    const [start, end, size] =
      edit.axis === "rows" ? (["top", "bottom", POINTS.row] as const) : (["left", "right", POINTS.column] as const);
    const [at, by] = [edit.at * size, edit.count * size];
    const follow = (point: number, isEnd: boolean): number => {
      if (by > 0) return point > at || (point === at && !isEnd) ? point + by : point;
      return point <= at ? point : Math.max(at, point + by);
    };
    for (const key of ["chart", "both", "first"] as const) {
      const box: Box = this.boxes[key];
      const from = follow(box[start], false);
      this.boxes[key] = {
        ...box,
        [start]: from,
        [end]: key === "first" ? from + box[end] - box[start] : follow(box[end], true),
      };
    }
  }

  seen(): Seen {
    const reference = Object.fromEntries(
      this.#references.map(([key, places]) => {
        const [place] = places();
        return [key, place ? `${printSheet(this.data)}!${printArea(place)}` : "gone"];
      }),
    );
    return {
      sheets: this.sheets,
      values: Array.from({ length: ROWS }, (_, row) =>
        Array.from({ length: COLUMNS }, (_, column) => {
          const cell = this.#board.at(row, column) - 1;
          const [home, homeColumn] = [Math.floor(cell / COLUMNS), cell % COLUMNS];
          return home < HELD.rows && homeColumn < HELD.columns && HELD_CELLS.has(cell + 1) ? cell + 1 : "";
        }),
      ),
      merged: this.#merged
        .flatMap((place) => place() ?? [])
        .filter(({ rows, columns }) => rows * columns > 1)
        .map((each) => printArea(each))
        .sort(),
      cells: Object.fromEntries(this.#cells.map(([key, places]) => [key, listed(places())])),
      reference,
      title: this.isSourceGone ? "gone" : "Kilde!A1",
      boxes: this.boxes,
    };
  }
}

/** Numbers of cells that hold one at first. */
const HELD_CELLS = new Set(Object.values(bookOf()[0]?.cells ?? {}));

/** A reference as the model says it. */
function said(formula: string | undefined, home: string): string {
  const parsed = parseAddress((formula ?? "").replace(/^=SUM\(([^]*)\)$/, "=$1"), SHEET_LIMITS);
  return parsed && !formula?.includes("#REF!")
    ? `${printSheet(parsed.sheet ?? home)}!${printArea(parsed.area)}`
    : "gone";
}

function seenIn({ grid }: OpenGrid, data: string): Seen {
  const { id } = grid.sheet(data)!;
  const report = grid.sheet("Rapport")!.id;
  const { conditionalFormats, dataValidations, links, comments, notes, page, charts, shapes } = grid.parts(id);
  const [rule, limit] = ["Custom", "CellValue"].map((type) =>
    conditionalFormats.find((each) => each.rule.type === type),
  );
  const [list, between] = ["List", "Decimal"].map((type) => dataValidations.find((each) => each.rule.type === type));
  const chart = charts[0]!;
  const across = grid.parts(report).charts[0]!;
  if ("pieces" in chart || "pieces" in across) throw new Error("charts are not read as charts");
  const shown = shapes.find((each) => "formula" in each) as { readonly formula?: string } | undefined;
  const formulas = grid.formulas(report, { row: 0, column: 0, rows: Object.keys(REFERENCES).length, columns: 1 });
  const inCells = Object.fromEntries(
    Object.keys(REFERENCES).map((key, index) => [key, said(String(formulas[index]?.[0]), "Rapport")]),
  );
  const reference = {
    ...inCells,
    values: both(inCells["values"], said(chart.series[0]?.values?.formula, data)),
    categories: both(inCells["categories"], said(chart.series[0]?.categories?.formula, data)),
    name: both(inCells["name"], said(chart.series[0]?.name?.formula, data)),
    across: both(inCells["across"], said(across.series[0]?.values?.formula, data)),
    shown: both(inCells["shown"], said(shown?.formula, data)),
    named: both(inCells["named"], said(grid.name("Navngivet")?.formula, data)),
    printed: both(
      inCells["printed"],
      page.printArea?.[0] ? `${printSheet(data)}!${printArea(page.printArea[0])}` : "gone",
    ),
    // A rule without cells is gone, and says nothing any more.
    limit:
      limit?.rule.type === "CellValue" ? both(inCells["limit"], said(limit.rule.formula1, data)) : inCells["limit"],
    source: list?.rule.type === "List" ? both(inCells["source"], said(list.rule.source, data)) : inCells["source"],
    least:
      between?.rule.type === "Decimal" ? both(inCells["least"], said(between.rule.formula1, data)) : inCells["least"],
  };
  const frames = new Map(
    layOut(grid, id, { shapes, charts }).map((each) => ["name" in each.shape ? each.shape.name : "chart", each.frame]),
  );
  return {
    sheets: grid.sheets().map(({ name }) => name),
    values: grid.values(id, { row: 0, column: 0, rows: ROWS, columns: COLUMNS }),
    merged: grid
      .merges(id)
      .map((each) => printArea(each))
      .sort(),
    cells: {
      rule: listed(rule?.areas ?? []),
      limit: listed(limit?.areas ?? []),
      list: listed(list?.areas ?? []),
      between: listed(between?.areas ?? []),
      link: listed(links.map((link) => link.area)),
      comment: listed(comments.map(({ cell }) => cell)),
      note: listed(notes.map(({ cell }) => cell)),
    },
    reference,
    title: said(chart.title?.formula, data),
    boxes: Object.fromEntries(
      Object.keys(BOXES).map((key) => {
        const { left, top, width, height } = frames.get(key) ?? { left: 0, top: 0, width: 0, height: 0 };
        return [key, { left, top, right: left + width, bottom: top + height }];
      }),
    ),
  };
}

/** What two places say when they say the same, else both. */
const both = (one: string | undefined, other: string): string => (one === other ? other : `${one ?? ""} or ${other}`);

/** The book as a file; in what order it names merged cells means nothing. */
function filed({ grid }: OpenGrid): WorkbookFile {
  const extras = { settings: {}, sheetProperties: () => ({}), protection: () => undefined };
  const file = gridToFile(grid, "Bog.xlsx", extras);
  const sheets = file.sheets.map((sheet) => (sheet.merged ? { ...sheet, merged: [...sheet.merged].sort() } : sheet));
  return { ...file, sheets };
}

/** Files say by their cells whether series are rows or columns: those whose cells are gone say nothing. */
const asFiled = (file: WorkbookFile): unknown =>
  JSON.parse(JSON.stringify(file, (member, value: unknown) => (member === "plotBy" ? undefined : value)));

interface Drawn {
  readonly title: string;
  /** Undefined where Excel refuses. */
  readonly inModel: ((model: Model) => void) | undefined;
  readonly inGrid: (book: OpenGrid) => void;
}

/** Draws an edit, one of three of a sheet as a whole or of the order of sheets. */
function draw(chance: (below: number) => number, model: Model): Drawn {
  const { data } = model;
  const kind = chance(12);
  if (kind === 0) {
    const names = ["Data", "Nye tal", "2026", "Q1", "Bo's", "Æbler"].filter((each) => each !== data);
    const name = names[chance(names.length)] ?? "Data";
    return {
      title: `${data} is called ${name}`,
      inModel: (each) => each.rename(name),
      inGrid: ({ grid }) => grid.renameSheet(grid.sheet(data)!.id, name),
    };
  }
  if (kind === 1) {
    const [sheet = "", to] = [model.sheets[chance(model.sheets.length)], chance(model.sheets.length)];
    return {
      title: `${sheet} goes to ${to}`,
      inModel: (each) => each.move(sheet, to),
      inGrid: ({ grid }) => grid.moveSheet(grid.sheet(sheet)!.id, to),
    };
  }
  if (kind === 2 && !model.isSourceGone)
    return {
      title: "Kilde is deleted",
      inModel: (each) => each.deleteSource(),
      inGrid: ({ grid }) => grid.deleteSheet(grid.sheet("Kilde")!.id),
    };
  const edit = drawEdit(chance);
  return {
    title: `${edit.count} ${edit.axis} at ${edit.at} across ${edit.across.from}+${edit.across.size}`,
    inModel: model.canBe(edit) ? (each) => each.edit(edit) : undefined,
    inGrid: ({ grid }) => editGrid(grid, grid.sheet(data)!.id, edit),
  };
}

function drawEdit(chance: (below: number) => number): BoardEdit {
  const axis = chance(2) === 0 ? "rows" : "columns";
  const [along, across, most] = axis === "rows" ? [HELD.rows, HELD.columns, COLUMNS] : [HELD.columns, HELD.rows, ROWS];
  const isWhole = chance(2) === 0;
  return {
    axis,
    at: chance(along + 1),
    count: (1 + chance(3)) * (chance(2) === 0 ? 1 : -1),
    across: isWhole ? { from: 0, size: most } : { from: chance(across), size: 1 + chance(6) },
  };
}

function editGrid(grid: OpenGrid["grid"], id: string, { axis, at, count, across }: BoardEdit): void {
  const size = Math.abs(count);
  const isWhole = across.size === (axis === "rows" ? COLUMNS : ROWS);
  const kind = `${count > 0 ? "insert" : "delete"} ${isWhole ? axis : "cells"}`;
  const cells: Area =
    axis === "rows"
      ? { row: at, rows: size, column: across.from, columns: across.size }
      : { column: at, columns: size, row: across.from, rows: across.size };
  switch (kind) {
    case "insert rows":
      return grid.insertRows(id, at, size);
    case "delete rows":
      return grid.deleteRows(id, at, size);
    case "insert columns":
      return grid.insertColumns(id, at, size);
    case "delete columns":
      return grid.deleteColumns(id, at, size);
    case "insert cells":
      return grid.insertCells(id, cells, axis === "rows" ? "Down" : "Right");
    default:
      return grid.deleteCells(id, cells, axis === "rows" ? "Up" : "Left");
  }
}

test(`${BOOKS * EDITS} random edits of the structure (seed ${SEED}): all on the sheet follows as Excel has it, is undone, and goes into files`, async () => {
  for (let number = 0; number < BOOKS; number += 1) {
    const next = random(SEED + number);
    const chance = (below: number): number => Math.floor(next() * below);
    const book = await openGrid(
      { Data: {} },
      { sheets: bookOf(), names: [{ name: "Navngivet", formula: `=Data!${fixed("named")}` }] },
    );
    try {
      const model = new Model();
      const begun = filed(book);
      expect(seenIn(book, model.data)).toEqual(model.seen());
      const done: string[] = [];
      let steps = 0;
      for (let index = 0; index < EDITS; index += 1) {
        const { title, inModel, inGrid } = draw(chance, model);
        done.push(`${title}${inModel ? "" : " (refused)"}`);
        if (inModel) {
          await book.change(() => inGrid(book));
          inModel(model);
          steps += 1;
        } else expect(() => book.grid.asOneStep("user", () => inGrid(book))).toThrow();
        expect({ done, ...seenIn(book, model.data) }).toEqual({ done, ...model.seen() });
      }
      const file = filed(book);
      const bytes = rightXlsx(file, valuesOfGrid(book.grid));
      const read = readXlsx(bytes, file.name);
      expect({ done, ...read, file: asFiled(read.file) }).toEqual({ done, file: asFiled(file), notKept: [] });
      for (let step = 0; step < steps; step += 1) await book.undo();
      // Which sheet is shown is no part of undo.
      expect({ done, file: { ...filed(book), active: begun.active } }).toEqual({ done, file: begun });
    } finally {
      book.grid.dispose();
    }
  }
  recordRuns(BOOKS * EDITS);
});
