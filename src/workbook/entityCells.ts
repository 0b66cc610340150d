import {
  DEFAULT_KPI,
  type Entry,
  type Initiative,
  type Kpi,
  type KpiDefinition,
  type Link,
  type Objective,
  type Perspective,
  type Settings,
} from "../scorecard";
import {
  ENTRY_FIELDS,
  INITIATIVE_FIELDS,
  LINK_FIELDS,
  OBJECTIVE_FIELDS,
  PERSPECTIVE_FIELDS,
  SETTINGS_FIELDS,
} from "./entityFields";
import { KPI_FIELDS } from "./kpiFields";
import { writeFields } from "./storedField";
import type { RowInput } from "./tables";

/** The cells that hold an entity; what it is bound to stands beside them. */
export const perspectiveCells = (entry: Omit<Perspective, "id">): RowInput<"perspectives"> =>
  writeFields(PERSPECTIVE_FIELDS, entry);

export const objectiveCells = (entry: Omit<Objective, "id">): RowInput<"objectives"> =>
  writeFields(OBJECTIVE_FIELDS, entry);

export const kpiCells = (entry: Omit<Kpi, "id">): RowInput<"kpis"> => ({
  ...writeFields<Entry>(ENTRY_FIELDS, entry),
  Parent: entry.parent,
  ...writeFields<KpiDefinition>(KPI_FIELDS, entry),
});

/** The cells of a new KPI: its kind, and what is not the default. */
export function newKpiCells(entry: Kpi): RowInput<"kpis"> {
  const usual = writeFields<KpiDefinition>(KPI_FIELDS, DEFAULT_KPI);
  const said = Object.entries(kpiCells(entry)).filter(([column, input]) => input !== "" && input !== usual[column]);
  return { ...Object.fromEntries(said), Kind: entry.kind };
}

export const settingsCells = (settings: Omit<Settings, "id">): RowInput<"settings"> =>
  writeFields(SETTINGS_FIELDS, settings);

export const initiativeCells = (initiative: Omit<Initiative, "id" | "revision">): RowInput<"initiatives"> =>
  writeFields(INITIATIVE_FIELDS, initiative);

export const linkCells = (link: Omit<Link, "id" | "revision">): RowInput<"links"> => writeFields(LINK_FIELDS, link);
