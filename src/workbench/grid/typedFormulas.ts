import type { ICommandInfo } from "@univerjs/core";
import type { Core } from "./core";
import type { Params } from "./mutations";
import { tableFinder } from "./readTables";
import { toEngine } from "./structuredReferences";
import { SetRangeValuesMutation } from "./univer";

/** A formula with references to tables or to what a formula fills that a person types is put into the engine's form before it is stored. */
export function translateTyped(core: Core, { id, params }: Readonly<ICommandInfo>): void {
  if (id !== SetRangeValuesMutation.id) return;
  const { subUnitId, cellValue } = params as Params;
  let find: ReturnType<typeof tableFinder> | undefined;
  for (const [row, line] of Object.entries(cellValue ?? {})) {
    for (const [column, cell] of Object.entries(line)) {
      if (!cell?.f || !/[[#]/.test(cell.f)) continue;
      find ??= tableFinder(core, subUnitId);
      cell.f = toEngine(cell.f, find(Number(row), Number(column))?.name);
    }
  }
}
