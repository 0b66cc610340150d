import { editorWords, paneWords, parseNumber, problemText, type Language } from "../../../../language";
import { nameLengthProblem, nameProblem, normalised, PERIODS_PER_YEAR, type Problem } from "../../../../scorecard";
import type { Ready } from "../../../../session";
import type { FormErrors } from "../../../form/useDraft";
import type { Checked } from "./checked";
import { checkThresholdParts } from "./checkThresholdParts";
import { checkRule } from "./checkRule";
import { bindingOf, type FieldForm } from "./fieldForm";
import { samePart } from "./form";
import type { Form, Part } from "./editorForm";
import { fieldsOf } from "./kindParts";
import { numberIn, sharesIn } from "./options";
import { hasSeries, SERIES_PARTS, type SeriesForm } from "./seriesForm";

/** What must be put right before the form can be saved, by the same rules as the session's. */
export function check(checked: Checked): FormErrors<Form> {
  const { form, subject, scorecard, language } = checked;
  const words = paneWords(language);
  const errors: Partial<Record<Part, string>> = {};

  const name = nameProblem(scorecard, form.name, subject.id);
  if (name) errors.name = problemText(name, language);
  if (subject.level !== "perspective" && !hasParent(form.parent, scorecard))
    errors.parent = editorWords[language].parentMissing;

  const weight = parseNumber(form.weight, language);
  if (weight.kind === "unclear") errors.weight = words.numberUnclear;
  else if (weight.kind === "number" && weight.value < 0) errors.weight = words.weightNegative;
  const [taken, tooLong] = [takenAlias(checked), longAlias(checked)];
  if (taken !== undefined) errors.aliases = editorWords[language].errors.aliasTaken({ name: taken });
  else if (tooLong !== undefined) errors.aliases = problemText(tooLong, language);

  Object.assign(errors, checkThresholdParts(checked));
  if (subject.level !== "kpi") return errors;
  return { ...errors, ...checkFields(checked), ...checkRule(checked), ...checkTiming(checked) };
}

function checkFields({ form, base, language }: Checked): FormErrors<Form> {
  const words = paneWords(language);
  const { errors: sentences, cellMissing } = editorWords[language];
  const errors: Partial<Record<Part, string>> = {};
  for (const field of fieldsOf(form.kind)) {
    const { choice, typed, link } = form[field];
    if (choice === "typed" && parseNumber(typed, language).kind === "unclear") errors[field] = words.numberUnclear;
    if (choice !== "cell" || samePart(field, form, base)) continue;
    if (bindingOf(form[field]) !== undefined) {
      const problem = labelProblem(form[field]);
      if (problem !== undefined) errors[field] = problemText(problem, language);
      continue;
    }
    if (link === "bound") errors[field] = cellMissing;
    else errors[field] = link === "label" ? sentences.linkIncomplete : sentences.cellsMissing;
  }
  return errors;
}

/** Why a value cannot be found by its label, as far as the labels were chosen just now. */
function labelProblem({ link, keys, key, labels, values, count }: FieldForm): Problem | undefined {
  if (link !== "label" || labels === undefined) return undefined;
  if (count !== undefined && count !== labels.length) return { kind: "ranges-uneven", one: keys, other: values };
  const label = key.trim();
  const found = labels.filter((each) => normalised(each) === normalised(label)).length;
  if (found === 0) return { kind: "label-unknown", label, address: keys };
  return found === 1 ? undefined : { kind: "label-repeats", label, address: keys, count: found };
}

function checkTiming({ form, base, language }: Checked): FormErrors<Form> {
  const { errors: sentences } = editorWords[language];
  const errors: Partial<Record<Part, string>> = {};
  const carry = numberIn(form.carryPeriods, language);
  if (form.missing === "carryForward" && !isCount(carry, 0)) errors.carryPeriods = sentences.countOrZero;
  const isRolling = form.aggregation === "rollingSum" || form.aggregation === "rollingAverage";
  if (isRolling && !isCount(numberIn(form.rollingPeriods, language), 1)) errors.rollingPeriods = sentences.wholeNumber;

  if (form.across === "ratio" && form.acrossBy === "") errors.acrossBy = sentences.sizeMissing;

  const shares = sharesProblem(form, language);
  const isNew = !samePart("targetSpread", form, base) || !samePart("aggregation", form, base);
  if (shares !== undefined) errors.shares = shares;
  else if (isNew && isLevelShared(form)) errors.targetSpread = sentences.levelShared;
  if (!samePart("series", form, base)) {
    const series = seriesProblem(form.series, language);
    if (series !== undefined) errors.series = series;
  }
  return errors;
}

/** A year's target is shared out only where values add up: the share of a level means nothing. */
const isLevelShared = ({ targetSpread, aggregation }: Form): boolean =>
  (targetSpread === "linear" || targetSpread === "seasonal") && !ADDS_UP.includes(aggregation);

const ADDS_UP: readonly Form["aggregation"][] = ["sum", "yearToDate", "rollingSum"];

const isCount = (value: number | undefined, least: number): boolean =>
  value !== undefined && Number.isInteger(value) && value >= least;

function sharesProblem({ targetSpread, shares, frequency }: Form, language: Language): string | undefined {
  const { errors } = editorWords[language];
  if (targetSpread !== "seasonal" && targetSpread !== "cumulative") return undefined;
  const numbers = sharesIn(shares, language);
  if (numbers === undefined || numbers.some((share) => share < 0)) return errors.shares;
  if (numbers.length === 0) return targetSpread === "seasonal" ? errors.sharesMissing : undefined;
  if (numbers.every((share) => share === 0)) return errors.sharesZero;
  const needed = PERIODS_PER_YEAR[frequency];
  return numbers.length === needed ? undefined : errors.sharesCount({ count: numbers.length, needed });
}

function seriesProblem(series: SeriesForm, language: Language): string | undefined {
  const { errors } = editorWords[language];
  if (!hasSeries(series)) return undefined;
  if (series.Actual === undefined) return errors.valuesMissing;
  if (series.Period === undefined) return errors.periodsMissing;
  const needed = series.Period.count;
  if (needed === undefined) return undefined;
  const uneven = SERIES_PARTS.map((part) => series[part]?.count).find((own) => own !== undefined && own !== needed);
  return uneven === undefined ? undefined : errors.uneven({ count: uneven, needed });
}

/** A name that somebody adds here and that another entry bears; one that was here before may stay. */
function takenAlias({ form, base, subject, scorecard }: Checked): string | undefined {
  if (samePart("aliases", form, base)) return undefined;
  const before = new Set(base.aliases.split("\n").map(normalised));
  const { perspectives, objectives, kpis } = scorecard;
  const others = [...perspectives, ...objectives, ...kpis].filter(({ id }) => id !== subject.id);
  const borne = new Set(others.map(({ name }) => normalised(name)));
  return form.aliases.split("\n").find((alias) => borne.has(normalised(alias)) && !before.has(normalised(alias)));
}

const longAlias = ({ form, base }: Checked): Problem | undefined =>
  samePart("aliases", form, base)
    ? undefined
    : form.aliases
        .split("\n")
        .map((alias) => nameLengthProblem(alias))
        .find(Boolean);

const hasParent = (parent: string, { perspectives, objectives }: Ready["scorecard"]): boolean =>
  perspectives.some(({ id }) => id === parent) || objectives.some(({ id }) => id === parent);
