import { formatForInput, parseNumber, type Language } from "../../../language";
import {
  checkSettings,
  cleanName,
  isFrequency,
  isKeepingRule,
  isMissingPolicy,
  isRollUpName,
  isRunningRule,
  nameLengthProblem,
  THRESHOLD_PRESETS,
  type NameProblem,
  type NumberSetting,
  type Settings,
  type SettingsProblem,
  type ThresholdPreset,
} from "../../../scorecard";

export const SCORING_PARTS = [
  "name",
  "vision",
  "goals",
  "green",
  "amber",
  "achieved",
  "hysteresis",
  "ceiling",
  "minimumCoverage",
  "rollUp",
  "missing",
  "frequency",
  "fiscalYearStart",
  "graceDays",
  "running",
  "keeping",
] as const;
export type ScoringPart = (typeof SCORING_PARTS)[number];

/** What is typed or chosen, as text. The coverage is in percent, and goals stand one a line. */
export type ScoringForm = Readonly<Record<ScoringPart, string>>;

/** Why a part cannot be saved; the problems of numbers are those of the engine. */
export type ScoringError =
  Exclude<NameProblem, { kind: "name-taken" }> | { readonly kind: "unclear" | "needed" } | SettingsProblem;
export type ScoringErrors = Readonly<Partial<Record<ScoringPart, ScoringError>>>;

/** A blank one switches off what it is for. */
const OPTIONAL: readonly ScoringPart[] = ["achieved", "hysteresis"];

function numbersIn(settings: Settings): Readonly<Record<NumberSetting, number | undefined>> {
  const { thresholds, ceiling, minimumCoverage, fiscalYearStart, graceDays } = settings;
  const { green, amber, achieved, hysteresis } = thresholds;
  const percent = minimumCoverage * 100;
  return { green, amber, achieved, hysteresis, ceiling, minimumCoverage: percent, fiscalYearStart, graceDays };
}

export function scoringForm(settings: Settings, language: Language): ScoringForm {
  const { name, vision, goals, rollUp, missing, frequency, running, keeping } = settings;
  const numbers = Object.entries(numbersIn(settings)).map(
    ([part, value]) => [part, value === undefined ? "" : formatForInput(value, language)] as const,
  );
  return {
    ...{ name, vision, goals: goals.join("\n"), rollUp, missing, frequency, running, keeping },
    ...(Object.fromEntries(numbers) as Record<NumberSetting, string>),
  };
}

/**
 * What the form says. A number whose text nobody has changed is what it was, to the last digit.
 *
 * @returns the errors, and the settings as far as they can be understood
 */
export function readScoring(
  form: ScoringForm,
  before: Settings,
  language: Language,
): { readonly settings: Settings; readonly errors: ScoringErrors } {
  const errors: Partial<Record<ScoringPart, ScoringError>> = {};
  const was = numbersIn(before);
  const exact = [...Object.values(THRESHOLD_PRESETS).flatMap(({ green, amber }) => [green, amber])];
  const numberOf = (part: NumberSetting): number | undefined => {
    const known = [was[part], ...exact].find(
      (value) => value !== undefined && formatForInput(value, language) === form[part].trim(),
    );
    if (known !== undefined) return known;
    const typed = parseNumber(form[part], language);
    if (typed.kind === "number") return typed.value;
    if (typed.kind === "unclear") errors[part] = { kind: "unclear" };
    else if (!OPTIONAL.includes(part)) errors[part] = { kind: "needed" };
    return undefined;
  };
  const [achieved, hysteresis] = [numberOf("achieved"), numberOf("hysteresis")];
  const coverage = numberOf("minimumCoverage");
  const { rollUp, missing, frequency, running, keeping } = form;
  const { above, rollsUp, weightAbove, owner, aliases } = before;
  const settings: Settings = {
    id: before.id,
    ...{ above, rollsUp, weightAbove, owner, aliases },
    name: cleanName(form.name),
    vision: form.vision.trim(),
    goals: form.goals
      .split("\n")
      .map((goal) => goal.trim())
      .filter((goal) => goal !== ""),
    thresholds: {
      green: numberOf("green") ?? before.thresholds.green,
      amber: numberOf("amber") ?? before.thresholds.amber,
      ...(achieved === undefined ? {} : { achieved }),
      ...(hysteresis === undefined ? {} : { hysteresis }),
    },
    ceiling: numberOf("ceiling") ?? before.ceiling,
    minimumCoverage: coverage === undefined ? before.minimumCoverage : coverage / 100,
    rollUp: isRollUpName(rollUp) ? rollUp : before.rollUp,
    missing: isMissingPolicy(missing) ? missing : before.missing,
    frequency: isFrequency(frequency) ? frequency : before.frequency,
    fiscalYearStart: numberOf("fiscalYearStart") ?? before.fiscalYearStart,
    graceDays: numberOf("graceDays") ?? before.graceDays,
    running: isRunningRule(running) ? running : before.running,
    keeping: isKeepingRule(keeping) ? keeping : before.keeping,
  };
  const nameProblem =
    settings.name === "" ? ({ kind: "name-empty" } as const) : nameLengthProblem(settings.name, before.name);
  if (nameProblem) errors.name = nameProblem;
  for (const problem of checkSettings(settings)) errors[partOf(problem)] ??= problem;
  return { settings, errors };
}

const partOf = (problem: SettingsProblem): ScoringPart =>
  problem.kind === "thresholds-crossed" ? "amber" : problem.setting;

/** The named thresholds that the form has; `undefined` for thresholds of one's own. */
export function presetIn({ green, amber }: Pick<ScoringForm, "green" | "amber">, language: Language) {
  const names = Object.keys(THRESHOLD_PRESETS) as ThresholdPreset[];
  return names.find((name) => {
    const texts = presetTexts(name, language);
    return texts.green === green.trim() && texts.amber === amber.trim();
  });
}

export function presetTexts(name: ThresholdPreset, language: Language): Pick<ScoringForm, "green" | "amber"> {
  const { green, amber } = THRESHOLD_PRESETS[name];
  return { green: formatForInput(green, language), amber: formatForInput(amber, language) };
}
