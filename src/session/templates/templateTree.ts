import { libraryKpi, normalised } from "../../scorecard";
import type { WorkbookLanguage } from "../../workbook";
import { newKpiOf } from "../newKpiOf";
import type { NewKpi, NewPerspective } from "../drafts";
import type { Template, TemplateKpi } from "./template";

/** The entries of a template, in one language. */
export const templateTree = ({ perspectives }: Template, language: WorkbookLanguage): readonly NewPerspective[] =>
  perspectives.map(({ name, objectives }) => ({
    name: name[language],
    objectives: objectives.map((objective) => ({
      name: objective.name[language],
      kpis: objective.kpis.map((kpi) => kpiOf(kpi, language)),
    })),
  }));

/** What the library calls it remains as an alias. */
function kpiOf({ id, name }: TemplateKpi, language: WorkbookLanguage): NewKpi {
  const known = libraryKpi(id);
  if (known === undefined) throw new Error(`The library has no KPI ${id}.`);
  const kpi = newKpiOf(known, language);
  if (name === undefined) return kpi;
  const aliases = [kpi.name, ...(kpi.aliases ?? [])].filter((each) => normalised(each) !== normalised(name[language]));
  return { ...kpi, name: name[language], aliases };
}
