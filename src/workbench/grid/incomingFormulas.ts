import type { WorkbookFile } from "./file";
import { followFormula } from "./followFormula";
import type { StructureChange } from "./structureChange";
import { fromEngine, renameTableIn, toEngine, withoutTable } from "./structuredReferences";

/** What sheets and tables of a file are called in the workbook that they come into; what stays behind is missing. */
export interface NewNames {
  readonly sheets: ReadonlyMap<string, string>;
  readonly tables: ReadonlyMap<string, string>;
}

/**
 * What happens to the sheets of a file on their way into a workbook. All are called something else before any gets its name, since one may
 * get the name that another has in the file.
 */
export function changesOf({ sheets }: Pick<WorkbookFile, "sheets">, names: NewNames): readonly StructureChange[] {
  const gone = sheets.filter(({ name }) => !names.sheets.has(name));
  const renamed = [...names.sheets].filter(([before, now]) => before !== now);
  return [
    ...gone.map(({ name }): StructureChange => ({ kind: "delete", sheet: name })),
    ...renamed.map(([before], at): StructureChange => ({ kind: "rename", sheet: before, name: `~${at}~` })),
    ...renamed.map(([, now], at): StructureChange => ({ kind: "rename", sheet: `~${at}~`, name: now })),
  ];
}

/** A formula of the file as it is to stand in the workbook, with the cells and tables of its own file. @param owner - the new name of its sheet */
export function incomingFormula(
  formula: string,
  owner: string,
  file: Pick<WorkbookFile, "sheets" | "tables">,
  names: NewNames,
): string {
  const inSheets = changesOf(file, names).reduce((text, change) => followFormula(text, owner, change), formula);
  if (!inSheets.includes("[")) return inSheets;
  const all = file.tables.map(({ name }, at) => ({ name, interim: `interim.${at}.`, now: names.tables.get(name) }));
  const apart = all.reduce(
    (text, { name, interim }) => renameTableIn(text, name, interim),
    toEngine(inSheets, undefined),
  );
  const renamed = all.reduce(
    (text, { interim, now }) => (now === undefined ? withoutTable(text, interim) : renameTableIn(text, interim, now)),
    apart,
  );
  return fromEngine(renamed, undefined);
}
