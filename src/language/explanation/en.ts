import { formatList } from "../numbers";
import type { ExplanationSentences } from "./sentences";

export const en: ExplanationSentences = {
  kinds: {
    linear: "The score says how far the actual value has come from the baseline to the target.",
    minMax: "The score says where the value lies between the ends of its scale.",
    goalRedFlag: "The score says where the value lies between red flag and goal.",
    anchors: "The score follows the curve that is set by points.",
    ratioHigher: "The score is the actual value as a share of the target; higher is better.",
    ratioLower: "The score is the actual value against the target; lower is better.",
    targetIsBest: "The score falls with the distance to the target; exact is best.",
    band: "The score says whether the value lies in the band.",
    maintain: "The score says whether the value is kept on target.",
    compliance: "The score is the share of periods that met the target.",
    yesNo: "The score is all or nothing: yes or no.",
    milestones: "The score is the share of milestones that are done, by their weight.",
    qualitative: "The score is the one that the word has on the scale.",
    steps: "The score is that of the step which the value has reached.",
    deadline: "The score is progress against the time that has passed.",
    deadlineSteps: "The score is progress against the steps that were to be reached.",
    deadlineCurve: "The score is progress against the curve set for the deadline.",
  },
  rollUps: {
    weightedMean: "the weighted mean",
    worst: "the weakest",
    geometricMean: "the weighted geometric mean",
    shareGreen: "the share on track",
    min: "the lowest",
    max: "the highest",
    median: "the median",
    meanWithVeto: "the weighted mean with a veto",
  },
  score: (name, score, status) => `${name} scores ${score}: ${status}.`,
  noScore: (name) => `${name} has no score.`,
  values: (parts) => ended(capitalised(formatList(parts, "en"))),
  actual: (value) => `actual value ${value}`,
  target: (value) => `target ${value}`,
  baseline: (value) => `baseline ${value}`,
  capped: (raw, score) => `Without limits it would be ${raw}; it is held at ${score}.`,
  rolledUp: (rollUp, children) => `The score is ${rollUp} of ${formatList(children, "en")}.`,
  child: (name, score, share) => `${name} (${score}, ${share} of the weight)`,
  missing: (names) => `Without a score: ${formatList(names, "en")}.`,
  coverage: (share) => `Data coverage ${share}.`,
  weight: (share) => `It counts for ${share} of the whole scorecard.`,
  threshold: (status, least) => `${status} needs at least ${least}.`,
  toNext: (points, status) => `${points} points short of ${status.toLowerCase()}.`,
  veto: (names) => `Not better than at risk, because ${formatList(names, "en")} is critical and off track.`,
};

/** A unit such as "kr." ends a sentence by itself. */
const ended = (text: string): string => (text.endsWith(".") ? text : `${text}.`);

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
