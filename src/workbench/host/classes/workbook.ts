import { defineClass, readOnly } from "../hostClass";
import { application } from "./application";
import { bindings } from "./bindings";
import { chart } from "./charts/charts";
import { comments } from "./comments/comments";
import { customXmlParts } from "./customXmlParts";
import { documentProperties } from "./documentProperties";
import { eventRuntime } from "./eventRuntime";
import { functions } from "./functions/functions";
import { insertWorksheets } from "./insertWorksheets";
import { namedItems } from "./names";
import { workbookProtection } from "./protection";
import { range } from "./range";
import { rangeAreas } from "./rangeAreas";
import { settings } from "./settings";
import { styles } from "./styles/styles";
import { tables } from "./tables";
import { growing, opened } from "./wholeLines";
import { worksheets } from "./worksheets";

/** Of Excel since 2019. */
const ENGINE_VERSION = 191_029;

/** `Excel.Workbook`; the client reaches everything else from it. */
export const workbook = defineClass<object>({
  name: "Workbook",
  properties: {
    Name: readOnly((_, { host }) => host.window.workbookName),
    ReadOnly: readOnly(() => false),
    IsDirty: readOnly(() => false),
    AutoSave: readOnly(() => false),
    CalculationEngineVersion: readOnly(() => ENGINE_VERSION),
    ChartDataPointTrack: readOnly(() => true),
    PreviouslySaved: readOnly(() => false),
    UsePrecisionAsDisplayed: readOnly(() => false),
  },
  navigations: {
    Bindings: () => bindings({}),
    Application: () => application({}),
    Comments: () => comments({ sheetId: undefined }),
    CustomXmlParts: () => customXmlParts({}),
    Functions: () => functions({}),
    Names: () => namedItems({ sheetId: undefined }),
    Properties: () => documentProperties({}),
    Protection: () => workbookProtection({}),
    Settings: () => settings({}),
    Styles: () => styles({}),
    Tables: () => tables({ sheetId: undefined }),
    Worksheets: () => worksheets({}),
    _Runtime: () => eventRuntime({}),
  },
  methods: {
    InsertWorksheetsFromBase64: (_, [file, options], client) => insertWorksheets(client, file, options),
    GetSelectedRange: (_, __, { grid }) => range(growing(grid, opened(grid.selection()))),
    GetActiveChart: (_, __, { host }) => (host.activeChart ? chart(host.activeChart) : fail()),
    GetActiveChartOrNullObject: (_, __, { host }) => (host.activeChart ? chart(host.activeChart) : null),
    GetIsActiveCollabSession: (_, __, { host }) => new Set([...host.clients].map(({ user }) => user)).size > 1,
    GetActiveCell: (_, __, { grid }) => {
      const { sheetId, area } = grid.selection();
      return range({ sheetId, area: { ...area, rows: 1, columns: 1 } });
    },
    GetSelectedRanges: (_, __, { grid }) => rangeAreas({ places: [growing(grid, opened(grid.selection()))] }),
    _RemoveReference: (_, [reference], { references }) => void references.delete(String(reference)),
    _RemoveAllReferences: (_, __, { references }) => references.clear(),
  },
});
