/** What a workbook file can hold and the workbench cannot. */
export type LossKind =
  | "addinSettings"
  | "cellAlignment"
  | "chartDetails"
  | "charts"
  | "chartSheets"
  | "comments"
  | "conditionalFormats"
  | "connections"
  | "controls"
  | "customXml"
  | "dataTables"
  | "dataValidation"
  | "dates1904"
  | "defaultFont"
  | "documentProperties"
  | "embeddedObjects"
  | "fillPatterns"
  | "filters"
  | "fontEffects"
  | "freezePanes"
  | "hyperlinks"
  | "macros"
  | "outline"
  | "names"
  | "other"
  | "otherWorkbooks"
  | "pictures"
  | "pivotTables"
  | "printSetup"
  | "protection"
  | "richText"
  | "rowOrColumnFormats"
  | "shapeDetails"
  | "shapes"
  | "slicers"
  | "sparklines"
  | "tableStyles"
  | "tables"
  | "tableTotals"
  | "tablesWithoutHeader"
  | "view";

export interface Loss {
  readonly kind: LossKind;
  /** The sheets concerned, or the parts of the file; empty when it concerns the whole workbook. */
  readonly where: readonly string[];
}

export interface LossList {
  add(kind: LossKind, where?: string): void;
  all(): readonly Loss[];
}

export function createLosses(): LossList {
  const kinds = new Map<LossKind, Set<string>>();
  return {
    add: (kind, where) => {
      const places = kinds.get(kind) ?? new Set();
      kinds.set(kind, places);
      if (where !== undefined) places.add(where);
    },
    all: () =>
      [...kinds]
        .map(([kind, where]) => ({ kind, where: [...where] }))
        .sort((one, other) => one.kind.localeCompare(other.kind)),
  };
}
