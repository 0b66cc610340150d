import { DEFAULT_SETTINGS, evaluateAt, scorecardId, type Scorecard, type ScorecardValues } from "../scorecard";
import {
  createModel,
  DATE_SYSTEM_FORMULA,
  nativeRows,
  newId,
  now,
  SCHEMA_VERSION,
  settingsCells,
  type RowAddition,
  type WorkbookLanguage,
} from "../workbook";
import type { SessionContext } from "./context";
import { filledCells } from "./entryCells";
import { newEntries } from "./newEntries";
import type { Outcome } from "./outcome";
import type { TemplateName } from "./templates/templateName";
import { TEMPLATE_TREES } from "./templates";
import { templateTree } from "./templates/templateTree";

/** Nothing has a value yet. */
const NO_VALUES: ScorecardValues = { readings: new Map(), series: new Map(), closings: [], today: 0 };

/** Makes the model tables, empty or from a template. */
export async function start(context: SessionContext, name: TemplateName, language: WorkbookLanguage): Outcome {
  const { [name]: template } = TEMPLATE_TREES;
  const id = scorecardId(newId("s"));
  const settings = { ...DEFAULT_SETTINGS, id, name: template.name[language] };
  const empty: Scorecard = { settings, perspectives: [], objectives: [], kpis: [] };
  const entries = newEntries(empty, templateTree(template, language), newId);
  if (!entries.ok) return entries;
  const { after: scorecard, rows } = entries.value;
  const settingsRow: RowAddition = {
    kind: "add",
    table: "settings",
    id,
    cells: {
      ...filledCells(settingsCells(settings)),
      Schema: SCHEMA_VERSION,
      Language: language,
      DateSystem: DATE_SYSTEM_FORMULA,
    },
  };
  const evaluation = evaluateAt(scorecard, NO_VALUES);
  const nothing = { values: NO_VALUES, evaluation, reads: new Map(), growths: new Map(), dateSystem: "1900" } as const;
  const native = nativeRows({ scorecard, ...nothing }, context.words, now());
  const created = await createModel([settingsRow, ...rows], native);
  if (created.ok) await context.refresh();
  return created;
}
