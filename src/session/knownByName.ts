import { directionOfName, type Direction } from "../scorecard";
import { libraryEntryOf, type WorkbookLanguage } from "../workbook";
import type { NewKpi } from "./drafts";
import { newKpiOf } from "./newKpiOf";

/** What the name of a KPI says of it. */
export interface KnownByName {
  /** The KPI of the library that has the name, or an alias of it, as one of the scorecard; `undefined` where none has. */
  readonly preset: NewKpi | undefined;
  /** Which way is better, by the library or else by the words of the name; `undefined` where neither says one. */
  readonly direction: Direction | undefined;
}

/** What is known of a KPI that has nothing but a name. */
export function knownByName(name: string, language: WorkbookLanguage): KnownByName {
  const entry = libraryEntryOf({ name, aliases: [] })?.entry;
  if (entry === undefined) return { preset: undefined, direction: directionOfName(name) };
  return { preset: newKpiOf(entry, language), direction: entry.direction === "target" ? undefined : entry.direction };
}
