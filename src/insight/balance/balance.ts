import { BALANCE_KINDS, type BalanceFinding } from "./finding";
import { lackingKpis, tooMany } from "./kpis";
import { backwardLinks, circularLinks } from "./links";
import { onesided } from "./mix";
import { overdueInitiatives } from "./overdue";
import { emptyPerspectives, unattendedObjectives, unlinkedObjectives, unmeasuredObjectives } from "./structure";
import { subjectOf, type Balanced, type Subject } from "./subject";
import { weightOnFinance } from "./weight";

const CHECKS: readonly ((subject: Subject) => readonly BalanceFinding[])[] = [
  emptyPerspectives,
  unmeasuredObjectives,
  unlinkedObjectives,
  backwardLinks,
  circularLinks,
  onesided,
  tooMany,
  weightOnFinance,
  unattendedObjectives,
  overdueInitiatives,
  lackingKpis,
];

/**
 * What the method's rules of thumb say against a scorecard: signs to look at, no proof that something is wrong. The
 * sources of their numbers stand with each check.
 *
 * @returns in the order of `BALANCE_KINDS`, and within a kind in the order of the scorecard; empty where no rule objects
 */
export function balance(balanced: Balanced): readonly BalanceFinding[] {
  const subject = subjectOf(balanced);
  const findings = CHECKS.flatMap((check) => check(subject));
  return BALANCE_KINDS.flatMap((kind) => findings.filter((finding) => finding.kind === kind));
}
