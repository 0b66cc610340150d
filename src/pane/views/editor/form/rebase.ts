import { PARTS, samePart, type Form, type Part } from "./form";

export interface Rebased {
  readonly form: Form;
  /** Parts that both have changed, each to something else. */
  readonly conflicts: readonly Part[];
}

/**
 * Puts a person's changes on top of what a colleague saved meanwhile: parts that the person has not touched follow the
 * colleague, touched ones stay, and where both changed the same part the person has to look.
 */
export function rebase(mine: Form, base: Form, theirs: Form): Rebased {
  const touched = PARTS.filter((part) => !samePart(part, mine, base));
  const conflicts = touched.filter((part) => !samePart(part, theirs, base) && !samePart(part, theirs, mine));
  const form = touched.reduce((merged, part) => ({ ...merged, [part]: mine[part] }), theirs);
  return { form, conflicts };
}
