import { followCharts } from "./charts/followCharts";
import { followShapes } from "./shapes/followShapes";
import { intersection } from "./address";
import type { Area } from "./grid";
import type { Filters } from "./filters";
import type { Outline, Span } from "./outline";
import type { PageSetup } from "./pageSetup";
import type { Core } from "./core";
import { mapFormulas } from "./mapFormulas";
import { parts, setParts } from "./parts";
import { followRule, leavingRule } from "./followRule";
import type { Binding } from "./binding";
import { followWhole, isWithin } from "./followWhole";
import { newPartId } from "./newPartId";
import { SHEET_LIMITS } from "./sheetLimits";
import { followAreaOn, moved, type StructureChange } from "./structureChange";
import type { SheetParts } from "./sheetParts";
import { structureChangeOf } from "./structureChangeOf";

/**
 * The parts of sheets follow rows, columns and cells that come, go and move, and sheets that are renamed or deleted. Undo and redo
 * put back what there was, so nothing follows while they are at work.
 */
export function followStructure(core: Core): void {
  core.commands.beforeCommandExecuted((command) => {
    if (core.running.some((id) => /^univer\.command\.(undo|redo)$/.test(id))) return;
    const change = structureChangeOf(core, command);
    if (change) follow(core, change);
  });
}

function follow(core: Core, change: StructureChange): void {
  const sheets = core.workbook.getSheets().map((sheet) => ({ id: sheet.getSheetId(), name: sheet.getName() }));
  const source = sheets.find(({ name }) => name === change.sheet);
  const arriving = change.kind === "moveAway" && source ? leavingParts(parts(core, source.id), change) : undefined;
  for (const { id, name } of sheets) {
    const before = parts(core, id);
    const followed = followParts(before, name, change);
    const isReached = change.kind === "moveAway" && name === change.toSheet;
    const after = isReached && arriving ? joinParts(followed, arriving) : followed;
    if (JSON.stringify(after) === JSON.stringify(before)) continue;
    // Before the command takes its own place in undo: what it takes back comes first, and this last.
    core.undo.joinSoon(core.unitId);
    setParts(core, id, after);
  }
}

/** What goes with cells that are moved to another sheet, as it is there. */
type MovedParts = Pick<
  SheetParts,
  "conditionalFormats" | "dataValidations" | "links" | "comments" | "notes" | "bindings"
>;

function leavingParts(
  { conditionalFormats, dataValidations, links, comments, notes, bindings }: SheetParts,
  change: Extract<StructureChange, { kind: "moveAway" }>,
): MovedParts {
  return {
    conditionalFormats: conditionalFormats.flatMap((format) => {
      const { areas, formula } = leavingRule(format.areas, change);
      return areas.length === 0 ? [] : [{ ...format, id: newPartId(), areas, rule: mapFormulas(format.rule, formula) }];
    }),
    dataValidations: dataValidations.flatMap((each) => {
      const { areas, formula } = leavingRule(each.areas, change);
      return areas.length === 0 ? [] : [{ ...each, areas, rule: mapFormulas(each.rule, formula) }];
    }),
    links: links.flatMap((link) => {
      const area = intersection(link.area, change.from);
      return area ? [{ ...link, area: moved(area, change) }] : [];
    }),
    comments: comments.flatMap((comment) => leavingCell(comment, change)),
    notes: notes.flatMap((note) => leavingCell(note, change)),
    bindings: bindings.flatMap((binding) =>
      leaves(binding, change) ? [{ ...binding, area: moved(binding.area, change) }] : [],
    ),
  };
}

/** A binding goes with its cells when all of them go; one on a table is where the table is. */
const leaves = ({ tableId, area }: Binding, change: Extract<StructureChange, { kind: "moveAway" }>): boolean =>
  tableId === undefined && isWithin(area, change.from);

const leavingCell = <Said extends { readonly cell: Area }>(
  said: Said,
  change: Extract<StructureChange, { kind: "moveAway" }>,
): readonly Said[] => (intersection(said.cell, change.from) ? [{ ...said, cell: moved(said.cell, change) }] : []);

const joinParts = (there: SheetParts, arriving: MovedParts): SheetParts => ({
  ...there,
  conditionalFormats: [...arriving.conditionalFormats, ...there.conditionalFormats],
  dataValidations: [...there.dataValidations, ...arriving.dataValidations],
  links: [...there.links, ...arriving.links],
  comments: [...there.comments, ...arriving.comments],
  notes: [...there.notes, ...arriving.notes],
  bindings: [...there.bindings, ...arriving.bindings],
});

export function followParts(before: SheetParts, sheet: string, change: StructureChange): SheetParts {
  const isHere = sheet.toLowerCase() === change.sheet.toLowerCase();
  return {
    ...before,
    conditionalFormats: before.conditionalFormats.flatMap((format) => {
      const { areas, formula } = followRule(format.areas, sheet, change);
      return areas.length === 0 ? [] : [{ ...format, areas, rule: mapFormulas(format.rule, formula) }];
    }),
    dataValidations: before.dataValidations.flatMap((each) => {
      const { areas, formula } = followRule(each.areas, sheet, change);
      return areas.length === 0 ? [] : [{ ...each, areas, rule: mapFormulas(each.rule, formula) }];
    }),
    links: before.links.flatMap((link) => followAreaOn(link.area, sheet, change).map((area) => ({ ...link, area }))),
    comments: before.comments.flatMap((each) => followCell(each, sheet, change)),
    notes: before.notes.flatMap((each) => followCell(each, sheet, change)),
    outline: isHere ? followOutline(before.outline, change) : before.outline,
    filters: followFilters(before.filters, sheet, change),
    page: isHere ? followPage(before.page, change) : before.page,
    bindings: isHere
      ? before.bindings.flatMap((binding) => {
          if (change.kind === "moveAway" && leaves(binding, change)) return [];
          const area = followWhole(binding.area, change);
          return area ? [{ ...binding, area }] : [];
        })
      : before.bindings,
    charts: followCharts(before.charts, sheet, change),
    shapes: followShapes(before.shapes, sheet, change),
  };
}

const followCell = <Said extends { readonly cell: Area }>(
  said: Said,
  sheet: string,
  change: StructureChange,
): readonly Said[] => followAreaOn(said.cell, sheet, change).map((cell) => ({ ...said, cell }));

/** Groups of whole rows and columns; those that become the same stay levels of their own. */
const followOutline = ({ rows, columns }: Outline, change: StructureChange): Outline => ({
  rows: rows.flatMap((span) => followRows(span, change)),
  columns: columns.flatMap(({ first, count }) => {
    const area = followWhole({ ...ALL, column: first, columns: count }, change);
    return area ? [{ first: area.column, count: area.columns }] : [];
  }),
});

function followRows({ first, count }: Span, change: StructureChange): readonly Span[] {
  const area = followWhole({ ...ALL, row: first, rows: count }, change);
  return area ? [{ first: area.row, count: area.rows }] : [];
}

function followFilters({ area, columns, hidden }: Filters, sheet: string, change: StructureChange): Filters {
  const [after] = area ? followAreaOn(area, sheet, change) : [];
  const isHere = sheet.toLowerCase() === change.sheet.toLowerCase();
  return {
    ...(after ? { area: after } : {}),
    columns: columns.flatMap(({ header, criteria }) =>
      followAreaOn(header, sheet, change).map((cell) => ({ header: cell, criteria })),
    ),
    hidden: isHere ? hidden.flatMap((span) => followRows(span, change)) : hidden,
  };
}

/** A print area whose cells are all gone is none. Excel keeps it as a reference. */
function followPage(page: PageSetup, change: StructureChange): PageSetup {
  const { printArea = [], titleRows, titleColumns, rowBreaks = [], columnBreaks = [], ...rest } = page;
  const rowsAfter = rowBreaks.flatMap((row) => followRows({ first: row, count: 1 }, change).map(({ first }) => first));
  const columnsAfter = columnBreaks.flatMap(
    (column) => followWhole({ ...ALL, column, columns: 1 }, change)?.column ?? [],
  );
  const cells = printArea.flatMap((area) => followWhole(area, change) ?? []);
  const rows = titleRows && followWhole({ ...ALL, row: titleRows.first, rows: titleRows.count }, change);
  const columns =
    titleColumns && followWhole({ ...ALL, column: titleColumns.first, columns: titleColumns.count }, change);
  return {
    ...rest,
    ...(rowsAfter.length === 0 ? {} : { rowBreaks: rowsAfter }),
    ...(columnsAfter.length === 0 ? {} : { columnBreaks: columnsAfter }),
    ...(cells.length === 0 ? {} : { printArea: cells }),
    ...(rows ? { titleRows: { first: rows.row, count: rows.rows } } : {}),
    ...(columns ? { titleColumns: { first: columns.column, count: columns.columns } } : {}),
  };
}

const ALL: Area = { row: 0, column: 0, ...SHEET_LIMITS };
