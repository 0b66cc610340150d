import type { Initiative } from "../../../scorecard";

/** How an initiative stands with its time. */
export type Due =
  | { readonly kind: "done" }
  | { readonly kind: "open-ended" }
  | { readonly kind: "overdue"; readonly days: number }
  | { readonly kind: "today" }
  | { readonly kind: "ahead" };

/** What is done is never late, whenever it was due. */
export function dueOf({ due, progress }: Pick<Initiative, "due" | "progress">, today: number): Due {
  if (progress !== undefined && progress >= 1) return { kind: "done" };
  if (due === undefined) return { kind: "open-ended" };
  const days = today - Math.floor(due);
  if (days > 0) return { kind: "overdue", days };
  return { kind: days === 0 ? "today" : "ahead" };
}
