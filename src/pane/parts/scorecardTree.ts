import type { Language } from "../../language";
import { scorecardsOf, topOf, type Ready } from "../../session";

/** A scorecard of the workbook, and how many stand above it. */
export interface TreeScorecard {
  readonly state: Ready;
  readonly depth: number;
}

/** All scorecards, each followed by what stands below it, by name. */
export function scorecardTree(state: Ready, language: Language): readonly TreeScorecard[] {
  const all = scorecardsOf(state);
  const from = (own: Ready, depth: number): readonly TreeScorecard[] => [
    { state: own, depth },
    ...childrenIn(all, own, language).flatMap((child) => from(child, depth + 1)),
  ];
  return from(topOf(state), 0);
}

/** The scorecards right below one, by name. */
export const childrenOf = (state: Ready, language: Language): readonly Ready[] =>
  childrenIn(scorecardsOf(state), state, language);

const childrenIn = (all: readonly Ready[], { scorecard: { settings } }: Ready, language: Language): readonly Ready[] =>
  all
    .filter((each) => each.scorecard.settings.above === settings.id)
    .sort((one, other) => one.scorecard.settings.name.localeCompare(other.scorecard.settings.name, language));
