import { formatList, type Language } from "../../../../language";
import { DEFAULT_KPI } from "../../../../scorecard";
import type { Form, Part } from "./editorForm";
import { linesOf, numberIn } from "./options";
import type { Options, PartRow } from "./partRow";
import {
  asTyped,
  choiceOf,
  limit,
  number,
  scale,
  threshold,
  value,
  writeAggregation,
  writeCrossing,
  writeRule,
  writeTargetSpread,
  writeThresholds,
  yesOrNo,
} from "./partRows";
import { SERIES_PARTS } from "./seriesForm";

/** Days over which a rolling aggregation goes when nobody has said. */
const ROLLING_PERIODS = "3";

/** Each part of the form: where it stands, how it is read and saved, what it is called, and what it says. */
export const PARTS = {
  name: {
    section: undefined,
    read: ({ name }) => name,
    write: "by itself",
    name: ({ words }) => words.name,
    text: asTyped,
  },
  unit: {
    section: undefined,
    read: ({ unit }) => unit,
    write: "by itself",
    name: ({ own }) => own.fields.unit.name,
    text: asTyped,
  },
  parent: {
    section: undefined,
    read: ({ parent }) => parent,
    write: "by itself",
    name: ({ words }) => words.parent,
    text: (parent, { nameOf }) => nameOf(parent),
  },
  weight: {
    section: "weighing",
    read: ({ weight }, language) => number(weight, language),
    write: "by itself",
    name: ({ words }) => words.weight,
    text: asTyped,
  },
  kind: {
    section: "scoring",
    unchosen: DEFAULT_KPI.kind,
    read: ({ kind }) => kind,
    write: (form, language) => ({ kind: form.kind, ...writeRule(form, language) }),
    name: ({ own }) => own.fields.kind.name,
    text: (kind, { own }) => own.kinds[kind],
  },
  direction: {
    section: undefined,
    read: ({ rule }) => rule.direction ?? "",
    write: writeRule,
    name: ({ own }) => own.direction,
    text: (direction, { own }) => (direction === "" ? "" : own[direction]),
  },
  low: limit("low"),
  high: limit("high"),
  tolerance: limit("tolerance"),
  margin: limit("margin"),
  start: limit("start"),
  end: limit("end"),
  points: scale("points"),
  days: scale("days"),
  words: scale("words"),
  milestones: scale("milestones"),
  rollUp: {
    section: "weighing",
    read: ({ rollUp }) => rollUp ?? "",
    write: ({ rollUp }) => ({ rollUp: rollUp || undefined }),
    name: ({ own }) => own.rollUp,
    text: (rollUp, { own }) => (rollUp === "" ? "" : own.rollUps[rollUp]),
  },
  thresholds: {
    section: "weighing",
    read: ({ thresholds }) => (thresholds === undefined ? "" : choiceOf(thresholds)),
    write: writeThresholds,
    name: ({ own }) => own.fields.thresholds.name,
    text: (choice, { own }) => (choice === "" ? "" : own.thresholdChoices[choice]),
  },
  greenFrom: threshold("green"),
  amberFrom: threshold("amber"),
  achievedFrom: threshold("achieved"),
  isCritical: {
    section: "weighing",
    read: ({ isCritical }) => isCritical,
    write: ({ isCritical }) => ({ isCritical }),
    name: ({ own }) => own.fields.isCritical.name,
    text: yesOrNo,
  },
  isExcluded: {
    section: "weighing",
    read: ({ isExcluded }) => isExcluded,
    write: ({ isExcluded }) => ({ isExcluded }),
    name: ({ own }) => own.fields.isExcluded.name,
    text: yesOrNo,
  },
  missing: {
    section: "weighing",
    read: ({ missing }) => missing ?? "",
    write: ({ missing }) => ({ missing: missing || undefined }),
    name: ({ own }) => own.fields.missing.name,
    text: (missing, { own }) => (missing === "" ? "" : own.missings[missing]),
  },
  carryPeriods: {
    section: "weighing",
    unchosen: "dependent",
    read: ({ carryPeriods }, language) => number(carryPeriods, language),
    write: (form, language) => ({
      carryPeriods: numberIn(form.carryPeriods, language) ?? DEFAULT_KPI.carryPeriods,
    }),
    name: ({ own }) => own.fields.carryPeriods.name,
    text: asTyped,
  },
  frequency: {
    section: "data",
    unchosen: DEFAULT_KPI.frequency,
    read: ({ frequency }) => frequency,
    write: ({ frequency }) => ({ frequency }),
    name: ({ own }) => own.fields.frequency.name,
    text: (frequency, { own }) => own.frequencies[frequency],
  },
  aggregation: {
    section: "data",
    unchosen: DEFAULT_KPI.aggregation.kind,
    read: ({ aggregation }) => aggregation.kind,
    write: writeAggregation,
    name: ({ own }) => own.fields.aggregation.name,
    text: (aggregation, { own }) => own.aggregations[aggregation],
  },
  rollingPeriods: {
    section: "data",
    unchosen: "dependent",
    read: ({ aggregation }) => ("periods" in aggregation ? String(aggregation.periods) : ROLLING_PERIODS),
    write: writeAggregation,
    name: ({ own }) => own.rollingPeriods,
    text: asTyped,
  },
  across: {
    section: "data",
    read: ({ across }) => across?.kind ?? "",
    write: writeCrossing,
    name: ({ own }) => own.fields.across.name,
    text: (across, { own }) => own.acrosses[across === "" ? "usual" : across],
  },
  acrossBy: {
    section: "data",
    read: ({ across }) => (across?.kind === "ratio" ? across.by : ""),
    write: writeCrossing,
    name: ({ own }) => own.acrossBy,
    text: asTyped,
  },
  targetSpread: {
    section: "data",
    unchosen: DEFAULT_KPI.targetSpread.kind,
    read: ({ targetSpread }) => targetSpread.kind,
    write: writeTargetSpread,
    name: ({ own }) => own.fields.targetSpread.name,
    text: (targetSpread, { own }) => own.targetSpreads[targetSpread],
  },
  shares: {
    section: "data",
    read: ({ targetSpread }, language) =>
      ("shares" in targetSpread ? targetSpread.shares : []).map((share) => number(share, language)).join(" "),
    write: writeTargetSpread,
    name: ({ own }) => own.shares,
    text: asTyped,
  },
  owner: {
    section: "people",
    read: ({ owner }) => owner,
    write: ({ owner }) => ({ owner: owner.trim() }),
    name: ({ own }) => own.fields.owner.name,
    text: asTyped,
  },
  indicator: {
    section: "people",
    read: ({ indicator }) => indicator ?? "",
    write: ({ indicator }) => ({ indicator: indicator || undefined }),
    name: ({ own }) => own.fields.indicator.name,
    text: (indicator, { own }) => own.indicators[indicator || "none"],
  },
  note: {
    section: "people",
    read: ({ note }) => note,
    write: ({ note }) => ({ note: note.trim() }),
    name: ({ own }) => own.fields.note.name,
    text: asTyped,
  },
  aliases: {
    section: "people",
    read: ({ aliases }) => aliases.join("\n"),
    write: ({ aliases }) => ({ aliases: linesOf(aliases) }),
    name: ({ own }) => own.aliases,
    text: (aliases, { language }) => formatList(aliases.split("\n"), language),
  },
  actual: value("actual"),
  target: value("target"),
  baseline: value("baseline"),
  series: {
    section: "data",
    read: "from cells",
    write: "by itself",
    name: ({ own }) => own.series,
    text: (series, { language }) =>
      formatList(
        SERIES_PARTS.flatMap((part) => series[part]?.reference ?? []),
        language,
      ),
  },
} as const satisfies { readonly [Each in Part]: PartRow<Form[Each]> };

type Written<Write> = Write extends (form: Form, language: Language) => infer Saved ? keyof Saved : never;
type Unwritten = Exclude<keyof Options, Written<(typeof PARTS)[Part]["write"]>>;

/** While there is an option of an entry that no part writes, this does not compile. */
export const PART_NAMES: [Unwritten] extends [never] ? readonly Part[] : never = Object.keys(PARTS) as readonly Part[];
