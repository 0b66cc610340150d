import { anchors } from "./anchors";
import { band } from "./band";
import { budget } from "./budget";
import { compliance } from "./compliance";
import { deadline, deadlineCurve, deadlineSteps } from "./deadline";
import { goalRedFlag } from "./goalRedFlag";
import type { Kind } from "./kind";
import { linear } from "./linear";
import { maintain } from "./maintain";
import { milestones } from "./milestones";
import { minMax } from "./minMax";
import { qualitative } from "./qualitative";
import { ratioHigher, ratioLower } from "./ratio";
import { steps } from "./steps";
import { targetIsBest } from "./targetIsBest";
import { yesNo } from "./yesNo";

/** Every kind of KPI by its name in the model table. A new kind is a file and a line here; what else must be said of it, the compiler asks for. */
export const KINDS = {
  linear,
  minMax,
  goalRedFlag,
  anchors,
  ratioHigher,
  ratioLower,
  budget,
  targetIsBest,
  band,
  maintain,
  compliance,
  yesNo,
  milestones,
  qualitative,
  steps,
  deadline,
  deadlineSteps,
  deadlineCurve,
} as const satisfies Readonly<Record<string, Kind>>;

export type KindName = keyof typeof KINDS;

export const KIND_NAMES = Object.keys(KINDS) as readonly KindName[];

export const isKindName = (text: string): text is KindName => Object.hasOwn(KINDS, text);
