import type { Place } from "../../grid/grid";
import { defineClass, readOnly } from "../hostClass";
import { notFound } from "../hostError";
import { addressOf, range } from "./range";
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
export const rangeAreas = defineClass<Places>({
  name: "RangeAreas",
  tracked: true,
  properties: {
    Address: readOnly(({ places }, { grid }) => places.map((place) => addressOf(grid, place)).join(",")),
    AreaCount: readOnly(({ places }) => places.length),
    CellCount: readOnly(({ places }) => places.reduce((sum, { area }) => sum + area.rows * area.columns, 0)),
  },
  navigations: {
    Areas: ({ places }) => ranges({ places }),
    Worksheet: ({ places: [first] }) => (first ? worksheet({ id: first.sheetId }) : null),
  },
});

const ranges = defineClass<Places>({
  name: "RangeCollection",
  items: ({ places }) => places.map((place) => range(place)),
});

function bySheet(places: readonly Place[]): readonly (readonly Place[])[] {
  const sheets = new Map<string, Place[]>();
  for (const place of places) sheets.set(place.sheetId, [...(sheets.get(place.sheetId) ?? []), place]);
  return [...sheets.values()];
}
