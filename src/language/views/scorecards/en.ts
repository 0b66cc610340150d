import { formatNumber, plural } from "../../numbers";

const number = (value: number): string => formatNumber(value, "en");

interface Named {
  readonly name: string;
}

export const en = {
  switch: "Switch scorecard",
  all: "Scorecards in this workbook",
  hint: "Countries and teams with names, targets and settings of their own",
  search: "Search scorecards",
  noneFound: ({ text }: { readonly text: string }): string => `No scorecard here is called anything with “${text}”.`,
  children: "Scorecards below this one",
  noScore: "No score",
  manage: "New, rename, move or delete",

  first:
    "This workbook has one scorecard. Make another one, for a country or a team: it gets names, targets and settings of its own. From then on earlier versions of the add-in can only read the workbook.",
  new: "New scorecard",
  newHint: "It begins empty, with the settings of the one above it.",
  name: "Name",
  above: "Below",
  owner: "Owner",
  rollsUp: "Counts in the one above",
  ways: {
    none: "No, it is only listed there",
    values: "KPI by KPI, with its values",
    perspectives: "Perspective by perspective",
    score: "By its whole score",
  },
  rollsUpHint: {
    none: "The score above is the same with and without this scorecard.",
    values:
      "A KPI above without a value of its own has it from the KPIs of the same name in scorecards like this one: the numbers become one, and only that is scored.",
    perspectives: "Each perspective here is one part of the perspective of the same name above.",
    score: "The whole score is one part of the score above, beside its perspectives.",
  },
  weightAbove: "Weight above",
  weightAboveHint: "Beside the other things that count there. Empty is 1, and 0 is shown and not counted.",
  weightUnclear: ({ text }: { readonly text: string }): string =>
    `“${text}” is not a number. Write the weight as 2 or 0.5, for example.`,
  counts: ({ share }: { readonly share: string }): string => `counts ${share}`,
  countsIn: ({ share, name }: Named & { readonly share: string }): string => `counts ${share} of ${name}`,
  countsValues: ({ count }: { readonly count: number }): string =>
    `gives a value to ${plural(count, "en", { one: "1 KPI", other: `${number(count)} KPIs` })}`,
  valuesNowhere: "counts nowhere: no KPIs of the same name whose values become one",
  countsNowhere: "counts nowhere: no perspectives of the same name",
  create: "Create",
  made: ({ name }: Named): string => `“${name}” has been made and is shown now.`,
  shown: ({ name }: Named): string => `Shown now: ${name}`,
  top: "The top scorecard stays where it is and cannot be deleted.",
  saved: "Saved.",
  remove: "Delete scorecard",
  removeQuestion: ({
    name,
    scorecards,
    kpis,
  }: Named & { readonly scorecards: number; readonly kpis: number }): string =>
    `Delete “${name}” with ${scorecards === 0 ? "" : `${plural(scorecards, "en", { one: "1 scorecard below it", other: `${number(scorecards)} scorecards below it` })} and `}${plural(kpis, "en", { one: "1 KPI", other: `${number(kpis)} KPIs` })}?`,
  removed: ({ name }: Named): string => `“${name}” has been deleted.`,
  undo: "Undo",
  restored: ({ name }: Named): string => `“${name}” is back.`,
  sharing: "Hidden sheets keep no secrets: everybody who has the workbook can read all of its scorecards.",
};

export type ScorecardsWords = typeof en;
