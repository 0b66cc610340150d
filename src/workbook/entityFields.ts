import {
  DEFAULT_SETTINGS,
  FREQUENCIES,
  KEEPING_RULES,
  MISSING_POLICIES,
  objectiveId,
  perspectiveId,
  ROLL_UP_NAMES,
  ROLLS_UP,
  RUNNING_RULES,
  scorecardId,
  type Entry,
  type Initiative,
  type Link,
  type NodeId,
  type Objective,
  type Perspective,
  type Settings,
  type Thresholds,
} from "../scorecard";
import {
  choice,
  id,
  lines,
  name,
  names,
  number,
  optionalChoice,
  optionalId,
  optionalNumber,
  text,
} from "./cellFormats";
import { inColumn, type StoredField, type StoredFields } from "./storedField";
import { thresholds as ownThresholds } from "./thresholdCells";

/** What every entry of the tree has in common. */
export const ENTRY_FIELDS = {
  name: inColumn("Name", name),
  aliases: inColumn("Aliases", names),
  weight: inColumn("Weight", optionalNumber),
  order: inColumn("Order", number(0)),
} as const satisfies StoredFields<Entry>;

/** What only those have that stand above others. */
const PARENT_FIELDS = {
  rollUp: inColumn("RollUp", optionalChoice(ROLL_UP_NAMES)),
  thresholds: inColumn("Thresholds", ownThresholds, 7),
} as const;

export const PERSPECTIVE_FIELDS = { ...ENTRY_FIELDS, ...PARENT_FIELDS } as const satisfies StoredFields<
  Omit<Perspective, "id">
>;

export const OBJECTIVE_FIELDS = {
  parent: inColumn("Parent", id(perspectiveId)),
  ...ENTRY_FIELDS,
  ...PARENT_FIELDS,
  owner: inColumn("Owner", text, 2),
  note: inColumn("Note", text, 2),
} as const satisfies StoredFields<Omit<Objective, "id">>;

export const LINK_FIELDS = {
  from: inColumn("From", id(objectiveId)),
  to: inColumn("To", id(objectiveId)),
  note: inColumn("Note", text),
} as const satisfies StoredFields<Omit<Link, "id" | "revision">>;

export const INITIATIVE_FIELDS = {
  parent: inColumn(
    "Parent",
    id((found) => found as NodeId),
  ),
  name: inColumn("Name", name),
  owner: inColumn("Owner", text),
  due: inColumn("Due", optionalNumber),
  progress: inColumn("Progress", optionalNumber),
  effect: inColumn("Effect", text),
  note: inColumn("Note", text),
} as const satisfies StoredFields<Omit<Initiative, "id" | "revision">>;

const thresholds: StoredField<Thresholds, unknown, "Green" | "Amber" | "Achieved" | "Hysteresis"> = {
  columns: ["Green", "Amber", "Achieved", "Hysteresis"],
  since: 1,
  read: (row) => {
    const [achieved, hysteresis] = [row.number("Achieved"), row.number("Hysteresis")];
    return {
      green: row.number("Green") ?? DEFAULT_SETTINGS.thresholds.green,
      amber: row.number("Amber") ?? DEFAULT_SETTINGS.thresholds.amber,
      ...(achieved === undefined ? {} : { achieved }),
      ...(hysteresis === undefined ? {} : { hysteresis }),
    };
  },
  write: ({ green, amber, achieved, hysteresis }) => ({
    Green: green,
    Amber: amber,
    Achieved: achieved ?? "",
    Hysteresis: hysteresis ?? "",
  }),
};

/** What holds for the whole scorecard. */
export const SETTINGS_FIELDS = {
  name: inColumn("Name", name),
  vision: inColumn("Vision", text, 3),
  goals: inColumn("Goals", lines, 3),
  thresholds,
  ceiling: inColumn("Ceiling", number(DEFAULT_SETTINGS.ceiling)),
  minimumCoverage: inColumn("MinimumCoverage", number(DEFAULT_SETTINGS.minimumCoverage)),
  rollUp: inColumn("RollUp", choice(ROLL_UP_NAMES, DEFAULT_SETTINGS.rollUp)),
  missing: inColumn("Missing", choice(MISSING_POLICIES, DEFAULT_SETTINGS.missing)),
  frequency: inColumn("Frequency", choice(FREQUENCIES, DEFAULT_SETTINGS.frequency)),
  fiscalYearStart: inColumn("FiscalYearStart", number(DEFAULT_SETTINGS.fiscalYearStart)),
  graceDays: inColumn("GraceDays", number(DEFAULT_SETTINGS.graceDays)),
  running: inColumn("Running", choice(RUNNING_RULES, DEFAULT_SETTINGS.running), 7),
  keeping: inColumn("Keeping", choice(KEEPING_RULES, DEFAULT_SETTINGS.keeping), 8),
  above: inColumn("Above", optionalId(scorecardId), 9),
  rollsUp: inColumn("RollsUp", optionalChoice(ROLLS_UP), 10),
  weightAbove: inColumn("WeightAbove", optionalNumber, 10),
  owner: inColumn("Owner", text, 9),
  aliases: inColumn("Aliases", names, 9),
} as const satisfies StoredFields<Omit<Settings, "id">>;
