import { intersection } from "../../grid/address";
import type { Grid, Place } from "../../grid/grid";
import { defineClass, readOnly, type HostObject } from "../hostClass";
import { fail, notFound } from "../hostError";
import { oneOf } from "../oneOf";
import { conditionalFormats } from "./conditionalFormats/conditionalFormats";
import { dataValidation } from "./dataValidation/dataValidation";
import { eachOf } from "./eachOf";
import { joinedPlaces } from "./joinedPlaces";
import { placesFrom } from "./placeFrom";
import { clearRange } from "./clearRange";
import { addressOf, cellsOf, range, shaped } from "./range";
import { live } from "./rangeContent";
import { COPY_TYPES, copyCells } from "./rangeEdits/copyCells";
import { rangeFormat } from "./rangeFormat";
import { rangeStyle } from "./styles/rangeStyle";
import { specialCells } from "./specialCells";
import { usedCells } from "./usedCells";
import { growing, isWhole, openIntersection, wholeColumns, wholeRows } from "./wholeLines";
import { worksheet } from "./worksheets";

interface Places {
  readonly places: readonly Place[];
}

/** `Excel.WorkbookRangeAreas`, as precedents come. */
export const workbookRangeAreas = defineClass<Places>({
  name: "WorkbookRangeAreas",
  tracked: true,
  properties: {
    Addresses: readOnly(({ places }, { grid }) =>
      bySheet(places).map((sheet) => sheet.map((place) => addressOf(grid, place)).join(",")),
    ),
  },
  navigations: { Areas: ({ places }) => rangeAreasCollection({ places }), Ranges: ({ places }) => ranges({ places }) },
  methods: {
    GetRangeAreasBySheet: ({ places }, [key], { grid }) => {
      const own = places.filter(({ sheetId }) => sheetId === grid.sheet(String(key))?.id);
      if (own.length === 0) throw notFound();
      return rangeAreas({ places: own });
    },
    GetRangeAreasOrNullObjectBySheet: ({ places }, [key], { grid }) => {
      const own = places.filter(({ sheetId }) => sheetId === grid.sheet(String(key))?.id);
      return own.length === 0 ? null : rangeAreas({ places: own });
    },
  },
});

const rangeAreasCollection = defineClass<Places>({
  name: "RangeAreasCollection",
  items: ({ places }) => bySheet(places).map((own) => rangeAreas({ places: own })),
});

/** `Excel.RangeAreas`: several ranges of one sheet. */
export const rangeAreas: (state: Places) => HostObject = defineClass<Places>({
  name: "RangeAreas",
  tracked: true,
  properties: {
    Address: readOnly(({ places }, { grid }) => addressesOf(grid, places)),
    AddressLocal: readOnly(({ places }, { grid }) => addressesOf(grid, places)),
    AreaCount: readOnly(({ places }) => places.length),
    CellCount: readOnly(({ places }) => places.reduce((sum, { area }) => sum + area.rows * area.columns, 0)),
    IsEntireColumn: readOnly(({ places }, { grid }) => places.every((place) => isWhole(grid, place, "columns"))),
    IsEntireRow: readOnly(({ places }, { grid }) => places.every((place) => isWhole(grid, place, "rows"))),
    Style: {
      get: ({ places }, client) => {
        const [first, ...others] = places.map((place) => rangeStyle.get(place, client));
        return others.every((each) => each === first) ? first : null;
      },
      set: ({ places }, value, client) => {
        for (const place of places) rangeStyle.set?.(place, value, client);
      },
    },
  },
  navigations: {
    Areas: ({ places }) => ranges({ places }),
    ConditionalFormats: ({ places }) => {
      const [first] = places;
      return first ? conditionalFormats({ ...first, areas: places.map(({ area }) => area) }) : null;
    },
    DataValidation: ({ places }) => eachOf(places.map((place) => dataValidation(place))),
    Format: ({ places }) => eachOf(places.map((place) => rangeFormat(place))),
    Worksheet: ({ places: [first] }) => (first ? worksheet({ id: first.sheetId }) : null),
  },
  methods: {
    Calculate: (_, __, { grid }) => grid.calculate("Recalculate"),
    Clear: ({ places }, [applyTo], { grid }) => places.forEach((place) => clearRange(grid, live(grid, place), applyTo)),
    CopyFrom: ({ places }, [source, type, skipBlanks, transpose], { grid }) => {
      const copying = {
        type: oneOf(COPY_TYPES)(type ?? "All"),
        skipBlanks: skipBlanks === true,
        transpose: transpose === true,
      };
      for (const place of places) copyCells(grid, live(grid, place), placesFrom(grid, place.sheetId, source), copying);
    },
    GetEntireColumn: ({ places }, _, { grid }) =>
      rangeAreas({ places: places.map((place) => growing(grid, wholeColumns(grid, place))) }),
    GetEntireRow: ({ places }, _, { grid }) =>
      rangeAreas({ places: places.map((place) => growing(grid, wholeRows(grid, place))) }),
    GetIntersection: (state, [other], { grid }) => common(grid, state, other) ?? fail(),
    GetIntersectionOrNullObject: (state, [other], { grid }) => common(grid, state, other),
    GetOffsetRangeAreas: ({ places }, [rows, columns]) =>
      rangeAreas({
        places: places.map(({ sheetId, area }) => {
          const moved = { ...area, row: area.row + Number(rows), column: area.column + Number(columns) };
          shaped(sheetId, moved);
          return { sheetId, area: moved };
        }),
      }),
    GetSpecialCells: (state, types, { grid }) => special(grid, state, types) ?? fail(),
    GetSpecialCellsOrNullObject: (state, types, { grid }) => special(grid, state, types),
    GetUsedRangeAreas: (state, [valuesOnly], { grid }) => used(grid, state, valuesOnly) ?? fail(),
    GetUsedRangeAreasOrNullObject: (state, [valuesOnly], { grid }) => used(grid, state, valuesOnly),
    SetDirty: ({ places }, _, { grid }) => grid.markDirty(places.flatMap((place) => cellsOf(grid, live(grid, place)))),
  },
});

const addressesOf = (grid: Grid, places: readonly Place[]): string =>
  places.map((place) => addressOf(grid, place)).join(",");

const orNothing = (places: readonly Place[]): HostObject | null =>
  places.length === 0 ? null : rangeAreas({ places });

function common(grid: Grid, { places }: Places, other: unknown): HostObject | null {
  const sheetId = places[0]?.sheetId ?? "";
  const others = placesFrom(grid, sheetId, other).filter((each) => each.sheetId === sheetId);
  return orNothing(
    places.flatMap((place) =>
      others.flatMap((each) => {
        const area = intersection(place.area, each.area);
        return area ? [{ sheetId, area: openIntersection(area, place.area, each.area) }] : [];
      }),
    ),
  );
}

const special = (grid: Grid, { places }: Places, [cellType, valueType]: readonly unknown[]): HostObject | null =>
  orNothing(joinedPlaces(places.flatMap((place) => specialCells(grid, place, cellType, valueType))));

const used = (grid: Grid, { places }: Places, valuesOnly: unknown): HostObject | null =>
  orNothing(
    places.flatMap((place) => {
      const area = usedCells(grid, live(grid, place), valuesOnly === true);
      return area ? [{ ...place, area }] : [];
    }),
  );

const ranges = defineClass<Places>({
  name: "RangeCollection",
  items: ({ places }) => places.map((place) => range(place)),
});

function bySheet(places: readonly Place[]): readonly (readonly Place[])[] {
  const sheets = new Map<string, Place[]>();
  for (const place of places) sheets.set(place.sheetId, [...(sheets.get(place.sheetId) ?? []), place]);
  return [...sheets.values()];
}
