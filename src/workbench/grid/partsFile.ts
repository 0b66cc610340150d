import { columnIndex, columnName } from "./address";
import type { FiltersFile, SheetFile } from "./file";
import type { Filters } from "./filters";
import { chartsFromFile, chartsToFile } from "./charts/chartsFile";
import { shapesFromFile, shapesToFile } from "./shapes/shapesFile";
import { newPartId } from "./newPartId";
import type { Outline, Span } from "./outline";
import type { SheetParts } from "./sheetParts";
import { parseAreas, printAreas } from "./areaList";

type PartsFile = Pick<
  SheetFile,
  | "conditionalFormats"
  | "dataValidations"
  | "links"
  | "comments"
  | "notes"
  | "outline"
  | "filters"
  | "page"
  | "headings"
  | "charts"
  | "shapes"
>;

/** The parts of a sheet as a file has them; nothing for what there is none of. */
export function partsToFile(parts: SheetParts): PartsFile {
  const { conditionalFormats, dataValidations, links, page, hasHeadings, charts } = parts;
  const shapes = shapesToFile(parts.shapes, charts);
  const { printArea, ...rest } = page;
  return {
    ...(hasHeadings ? {} : { headings: false }),
    ...remarksToFile(parts),
    ...outlineToFile(parts.outline),
    ...filtersToFile(parts.filters),
    ...(charts.length === 0 ? {} : { charts: chartsToFile(charts) }),
    ...(shapes.length === 0 ? {} : { shapes }),
    ...(dataValidations.length === 0
      ? {}
      : { dataValidations: dataValidations.map(({ areas, ...said }) => ({ ranges: printAreas(areas), ...said })) }),
    ...(links.length === 0
      ? {}
      : { links: links.map(({ area, ...link }) => ({ range: printAreas([area]), ...link })) }),
    ...(Object.keys(page).length === 0
      ? {}
      : { page: { ...rest, ...(printArea ? { printArea: printAreas(printArea) } : {}) } }),
    ...(conditionalFormats.length === 0
      ? {}
      : {
          conditionalFormats: conditionalFormats.map(({ areas, stopIfTrue, rule }) => ({
            ranges: printAreas(areas),
            ...(stopIfTrue ? { stopIfTrue } : {}),
            rule,
          })),
        }),
  };
}

export function partsFromFile({
  conditionalFormats = [],
  dataValidations = [],
  links = [],
  page: { printArea, ...page } = {},
  headings = true,
  comments = [],
  notes = [],
  outline = {},
  filters = {},
  charts = [],
  shapes = [],
}: PartsFile): SheetParts {
  const ownCharts = chartsFromFile(charts);
  return {
    hasHeadings: headings,
    comments: comments.flatMap(({ cell, isResolved = false, replies = [], ...said }) =>
      parseAreas(cell).map((area) => ({ ...said, cell: area, isResolved, replies })),
    ),
    notes: notes.flatMap(({ cell, ...said }) => parseAreas(cell).map((area) => ({ ...said, cell: area }))),
    outline: { rows: rowSpans(outline.rows), columns: columnSpans(outline.columns) },
    filters: filtersFromFile(filters),
    charts: ownCharts,
    bindings: [],
    shapes: shapesFromFile(shapes, ownCharts),
    dataValidations: dataValidations.map(({ ranges, ...said }) => ({ areas: parseAreas(ranges), ...said })),
    links: links.flatMap(({ range, ...link }) => parseAreas(range).map((area) => ({ ...link, area }))),
    page: { ...page, ...(printArea === undefined ? {} : { printArea: parseAreas(printArea) }) },
    conditionalFormats: conditionalFormats.map(({ ranges, stopIfTrue = false, rule }) => ({
      id: newPartId(),
      areas: parseAreas(ranges),
      stopIfTrue,
      rule,
    })),
  };
}

function remarksToFile({ comments, notes }: SheetParts): PartsFile {
  return {
    ...(comments.length === 0
      ? {}
      : {
          comments: comments.map(({ cell, isResolved, replies, ...said }) => ({
            cell: printAreas([cell]),
            ...said,
            ...(isResolved ? { isResolved } : {}),
            ...(replies.length > 0 ? { replies } : {}),
          })),
        }),
    ...(notes.length === 0 ? {} : { notes: notes.map(({ cell, ...said }) => ({ cell: printAreas([cell]), ...said })) }),
  };
}

const outlineToFile = ({ rows, columns }: Outline): PartsFile =>
  rows.length + columns.length === 0
    ? {}
    : {
        outline: {
          ...(rows.length === 0 ? {} : { rows: printRows(rows) }),
          ...(columns.length === 0 ? {} : { columns: printColumns(columns) }),
        },
      };

function filtersToFile({ area, columns, hidden }: Filters): PartsFile {
  if (!area && columns.length === 0) return {};
  return {
    filters: {
      ...(area ? { range: printAreas([area]) } : {}),
      ...(columns.length === 0
        ? {}
        : { columns: columns.map(({ header, criteria }) => ({ header: printAreas([header]), criteria })) }),
      ...(hidden.length === 0 ? {} : { hidden: printRows(hidden) }),
    },
  };
}

function filtersFromFile({ range, columns = [], hidden }: FiltersFile): Filters {
  const [area] = parseAreas(range ?? "");
  return {
    ...(area ? { area } : {}),
    columns: columns.flatMap(({ header, criteria }) => parseAreas(header).map((cell) => ({ header: cell, criteria }))),
    hidden: rowSpans(hidden),
  };
}

const printRows = (spans: readonly Span[]): string =>
  spans.map(({ first, count }) => `${first + 1}:${first + count}`).join(" ");

const printColumns = (spans: readonly Span[]): string =>
  spans.map(({ first, count }) => `${columnName(first)}:${columnName(first + count - 1)}`).join(" ");

const rowSpans = (text = ""): readonly Span[] =>
  [...text.matchAll(/(\d+):(\d+)/g)].map(([, first, last]) => ({
    first: Number(first) - 1,
    count: Number(last) - Number(first) + 1,
  }));

const columnSpans = (text = ""): readonly Span[] =>
  [...text.matchAll(/([A-Z]+):([A-Z]+)/g)].map(([, first = "", last = ""]) => ({
    first: columnIndex(first),
    count: columnIndex(last) - columnIndex(first) + 1,
  }));
