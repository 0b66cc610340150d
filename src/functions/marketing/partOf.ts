import { failure, type CellProblem, type Result } from "../../scorecard";
import { divided } from "../divided";

/** The first argument by the second, which it is a part of: where it is larger they have most likely changed places. */
export const partOf = (part: number, whole: number): Result<number, CellProblem> =>
  whole > 0 && part > whole
    ? failure({ kind: "argument-exceeds", position: 1, value: part, other: 2, whole })
    : divided(part, whole);
