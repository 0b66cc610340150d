import { DEFAULT_SETTINGS } from "../scorecard";
import {
  branchFormulas,
  cellText,
  createModel,
  DATE_SYSTEM_FORMULA,
  kpiFormulas,
  newId,
  SCHEMA_VERSION,
  scorecardFormulas,
  type RowAddition,
  type StatusWords,
  type WorkbookLanguage,
} from "../workbook";
import type { SessionContext } from "./context";
import { newEntryCells } from "./entryCells";
import { MARKETING_TEMPLATE, type TemplatePerspective } from "./marketingTemplate";
import type { Outcome } from "./session";

const SCORECARD_NAME = { da: "Balanced scorecard for marketing", en: "Marketing balanced scorecard" } as const;

/** Makes the model tables, empty or from the template. */
export async function start(
  context: SessionContext,
  template: "marketing" | "empty",
  language: WorkbookLanguage,
): Outcome {
  const { words } = context;
  const rows = template === "marketing" ? templateRows(MARKETING_TEMPLATE, language, words) : [];
  const created = await createModel([settingsRow(language, words), ...rows]);
  if (!created.ok) return created;
  return context.refresh();
}

const settingsRow = (language: WorkbookLanguage, words: StatusWords): RowAddition => ({
  kind: "add",
  table: "settings",
  id: newId("s"),
  cells: {
    Name: cellText(SCORECARD_NAME[language]),
    Schema: SCHEMA_VERSION,
    Language: language,
    Green: DEFAULT_SETTINGS.thresholds.green,
    Amber: DEFAULT_SETTINGS.thresholds.amber,
    MinimumCoverage: DEFAULT_SETTINGS.minimumCoverage,
    RollUp: DEFAULT_SETTINGS.rollUp,
    Missing: DEFAULT_SETTINGS.missing,
    Ceiling: DEFAULT_SETTINGS.ceiling,
    Frequency: DEFAULT_SETTINGS.frequency,
    FiscalYearStart: DEFAULT_SETTINGS.fiscalYearStart,
    GraceDays: DEFAULT_SETTINGS.graceDays,
    DateSystem: DATE_SYSTEM_FORMULA,
  },
  native: scorecardFormulas(DEFAULT_SETTINGS.rollUp, words, undefined),
});

function templateRows(
  template: readonly TemplatePerspective[],
  language: WorkbookLanguage,
  words: StatusWords,
): readonly RowAddition[] {
  const branch = (level: "objective" | "perspective") =>
    branchFormulas(level, DEFAULT_SETTINGS.rollUp, words, undefined);
  const rows: RowAddition[] = [];
  template.forEach((perspective, perspectiveIndex) => {
    const perspectiveId = newId("p");
    const cells = newEntryCells(perspective.name[language], undefined, perspectiveIndex + 1);
    rows.push({ kind: "add", table: "perspectives", id: perspectiveId, cells, native: branch("perspective") });
    perspective.objectives.forEach((objective, objectiveIndex) => {
      const objectiveId = newId("o");
      const objectiveCells = newEntryCells(objective.name[language], undefined, objectiveIndex + 1);
      rows.push({
        kind: "add",
        table: "objectives",
        id: objectiveId,
        cells: { ...objectiveCells, Parent: perspectiveId },
        native: branch("objective"),
      });
      objective.kpis.forEach((kpi, kpiIndex) => {
        const kpiCells = newEntryCells(kpi.name[language], undefined, kpiIndex + 1);
        const unit = cellText(kpi.unit[language]);
        rows.push({
          kind: "add",
          table: "kpis",
          id: newId("k"),
          cells: { ...kpiCells, Parent: objectiveId, Unit: unit, Kind: "linear" },
          native: kpiFormulas({ kind: "linear", rule: {} }, words, undefined),
        });
      });
    });
  });
  return rows;
}
