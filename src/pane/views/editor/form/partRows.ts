import { fieldWord, formatForInput, formatList, type Language } from "../../../../language";
import { presetOf, type Field, type Limit, type OwnThresholds } from "../../../../scorecard";
import { bindingText } from "../../../parts/bindingText";
import { isoOfDay } from "../../../parts/isoDate";
import type { Form } from "./editorForm";
import { bindingOf, type FieldForm } from "./fieldForm";
import type { Scale } from "./kindParts";
import { aggregationOf, crossingOf, ruleOf, targetSpreadOf, thresholdsOf } from "./options";
import type { AnyEntry, Speaking } from "./partRow";
import { scaleForms, type ScaleRow } from "./scaleRows";

export const number = (value: number | undefined, language: Language): string =>
  value === undefined ? "" : formatForInput(value, language);
const day = (value: number | undefined): string => (value === undefined ? "" : isoOfDay(value));
export const asTyped = (value: string): string => value;
export const yesOrNo = (value: boolean, { own }: Speaking): string => (value ? own.yes : own.no);

export const writeRule = (form: Form, language: Language) => ({ rule: ruleOf(form, language) });
export const writeThresholds = (form: Form, language: Language) => ({ thresholds: thresholdsOf(form, language) });
export const writeAggregation = (form: Form, language: Language) => ({ aggregation: aggregationOf(form, language) });
export const writeCrossing = (form: Form) => ({ across: crossingOf(form) });
export const writeTargetSpread = (form: Form, language: Language) => ({ targetSpread: targetSpreadOf(form, language) });

export const limit = <Name extends Limit>(name: Name) =>
  ({
    section: "scoring",
    read: ({ rule }: AnyEntry, language: Language) =>
      name === "start" || name === "end" ? day(rule[name]) : number(rule[name], language),
    write: writeRule,
    name: ({ own }: Pick<Speaking, "own">) => own.limits[name],
    text: asTyped,
  }) as const;

export const threshold = (level: "green" | "amber" | "achieved") =>
  ({
    section: "weighing",
    unchosen: "dependent",
    read: ({ thresholds }: AnyEntry, language: Language) => number(thresholds?.[level], language),
    write: writeThresholds,
    name: ({ own }: Pick<Speaking, "own">) => own.thresholdsFrom[level],
    text: asTyped,
  }) as const;

export const choiceOf = (thresholds: OwnThresholds): Form["thresholds"] =>
  presetOf(thresholds) ?? (thresholds.areValues === true ? "values" : "scores");

export const scale = (name: Scale) =>
  ({
    section: "scoring",
    read: ({ kind, rule }: AnyEntry, language: Language) => scaleForms(kind, rule, language)[name],
    write: writeRule,
    name: ({ own }: Pick<Speaking, "own">) => own.scales[name],
    text: (rows: readonly ScaleRow[], { own, language }: Speaking) =>
      formatList(
        rows.map((row) => `${row.key} = ${row.number}${row.isDone ? ` (${own.done})` : ""}`),
        language,
      ),
  }) as const;

export const value = (field: Field) =>
  ({
    section: undefined,
    read: "from cells",
    write: "by itself",
    name: ({ language }: Pick<Speaking, "language">) => fieldWord(field, language),
    text: (form: FieldForm, { words, language }: Speaking) => {
      if (form.choice !== "cell") return form.choice === "typed" ? form.typed : "";
      const binding = bindingOf(form);
      return binding === undefined ? words.brokenCell : bindingText(binding, language);
    },
  }) as const;
