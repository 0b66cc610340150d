import type { BalanceFinding } from "./finding";
import type { Subject } from "./subject";

/** Initiatives that were to be done before today and are not; the longest overdue first. */
export const overdueInitiatives = ({ plan, today }: Subject): readonly BalanceFinding[] =>
  plan.initiatives
    .flatMap(({ id, parent, name, due = today, progress = 0 }) => {
      const days = Math.floor(today - due);
      return days < 1 || progress >= 1
        ? []
        : [{ kind: "initiative-overdue" as const, initiative: id, parent, name, days }];
    })
    .sort((one, other) => other.days - one.days);
