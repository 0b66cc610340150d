import { defineClass, readOnly } from "../hostClass";
import { application } from "./application";
import { comments } from "./comments/comments";
import { documentProperties } from "./documentProperties";
import { eventRuntime } from "./eventRuntime";
import { namedItems } from "./names";
import { workbookProtection } from "./protection";
import { range } from "./range";
import { rangeAreas } from "./rangeAreas";
import { settings } from "./settings";
import { tables } from "./tables";
import { worksheets } from "./worksheets";

/** `Excel.Workbook`; the client reaches everything else from it. */
export const workbook = defineClass<object>({
  name: "Workbook",
  properties: {
    Name: readOnly((_, { host }) => host.window.workbookName),
    ReadOnly: readOnly(() => false),
    IsDirty: readOnly(() => false),
  },
  navigations: {
    Application: () => application({}),
    Comments: () => comments({ sheetId: undefined }),
    Names: () => namedItems({ sheetId: undefined }),
    Properties: () => documentProperties({}),
    Protection: () => workbookProtection({}),
    Settings: () => settings({}),
    Tables: () => tables({ sheetId: undefined }),
    Worksheets: () => worksheets({}),
    _Runtime: () => eventRuntime({}),
  },
  methods: {
    GetSelectedRange: (_, __, { grid }) => range(grid.selection()),
    GetActiveCell: (_, __, { grid }) => {
      const { sheetId, area } = grid.selection();
      return range({ sheetId, area: { ...area, rows: 1, columns: 1 } });
    },
    GetSelectedRanges: (_, __, { grid }) => rangeAreas({ places: [grid.selection()] }),
    _RemoveReference: (_, [reference], { references }) => void references.delete(String(reference)),
    _RemoveAllReferences: (_, __, { references }) => references.clear(),
  },
});
