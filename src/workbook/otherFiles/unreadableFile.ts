import type { FileProblem } from "../../scorecard";

/** Thrown within this folder, where a file ends being readable. */
export class UnreadableFile extends Error {
  constructor(readonly problem: FileProblem) {
    super(problem.kind);
  }
}
