import type { Evaluation, NodeId, Scorecard, ScorecardId } from "../../scorecard";
import { levelsOf, type Levels } from "../native/levels";
import { listOf, type ListRow } from "./plan";

/**
 * What a dashboard shows: the whole scorecard, one perspective with all below it, or what one person answers for; `former` once that is no
 * longer in the scorecard and only the sheet is left.
 */
export type DashboardScope =
  | ({ readonly kind: "whole" } & OfScorecard)
  | { readonly kind: "perspective"; readonly id: NodeId }
  | ({ readonly kind: "owner"; readonly owner: string } & OfScorecard)
  | FormerScope;

interface OfScorecard {
  /** The scorecard, where it is not the top one of its workbook. */
  readonly of?: ScorecardId;
}

/** A dashboard that stands in the workbook. */
export interface StandingMark {
  /** See `dashboardMark`. */
  readonly mark: string;
  readonly sheet: string;
}

export interface FormerScope extends StandingMark {
  readonly kind: "former";
}

export const WHOLE: DashboardScope = { kind: "whole" };

/** The sheet is found by the name of our part of its first row, whatever people call it. */
export const DASHBOARD_NAME = "BSC_Dashboard";
/** Excel's longest name, less what stands before. */
const LONGEST = 200;

/** The name that marks the dashboard of a scope; names know no case. */
export function dashboardMark(scope: DashboardScope): string {
  if (scope.kind === "former") return scope.mark;
  if (scope.kind === "perspective") return markOf("perspective", scope.id);
  const { of = "" } = scope;
  if (scope.kind === "whole") return of === "" ? DASHBOARD_NAME : markOf("scorecard", of);
  return markOf("owner", of === "" ? scope.owner.toLowerCase() : `${of} ${scope.owner.toLowerCase()}`);
}

function markOf(kind: string, text: string): string {
  const own = encodeURIComponent(text).replaceAll(/[^\w.]/g, (sign) =>
    sign === "%" ? "." : `.${sign.charCodeAt(0).toString(16)}`,
  );
  return `${DASHBOARD_NAME}_${kind}_${own}`.slice(0, LONGEST);
}

/** A scope as it is meant while a scorecard is shown. */
export function scopeIn(
  scope: DashboardScope,
  { settings, among }: Pick<Scorecard, "settings" | "among">,
): DashboardScope {
  const isOfShown = (scope.kind === "whole" || scope.kind === "owner") && scope.of === undefined;
  return isOfShown && among === "below" ? { ...scope, of: settings.id } : scope;
}

/** What a dashboard is about beside the top scorecard; empty for the whole of that. */
export function scopeName(scope: DashboardScope, { nodes }: Pick<Evaluation, "nodes">): string {
  if (scope.kind === "former") return "";
  if (scope.kind === "whole") return (scope.of && nodes.get(scope.of)?.name) ?? "";
  return scope.kind === "owner" ? scope.owner : (nodes.get(scope.id)?.name ?? "");
}

/**
 * The rows of a dashboard: a perspective with all below it; of an owner the KPIs and objectives that the person answers for, below
 * what they belong to.
 *
 * @returns no rows for what is no longer there, a perspective that is gone, and for an owner the whole alone where nothing is that person's
 */
export function rowsOf(scope: DashboardScope, evaluation: Evaluation, scorecard: Scorecard): readonly ListRow[] {
  if (scope.kind === "whole") return listOf(evaluation);
  if (scope.kind === "former") return [];
  if (scope.kind === "perspective") {
    const perspective = evaluation.nodes.get(scope.id);
    return perspective === undefined ? [] : listOf(evaluation, perspective);
  }
  const wanted = scope.owner.toLowerCase();
  const shown = new Set<string>([evaluation.root.id]);
  for (const { id, owner } of [...scorecard.objectives, ...scorecard.kpis]) {
    if (owner.trim().toLowerCase() !== wanted) continue;
    for (let at = evaluation.nodes.get(id); at !== undefined; at = at.parent && evaluation.nodes.get(at.parent))
      shown.add(at.id);
  }
  return listOf(evaluation).filter(({ id }) => shown.has(id));
}

/** What there may be a dashboard of. */
export const scopesOf = (scorecard: Scorecard): readonly DashboardScope[] =>
  scopesWithin(scorecard).map((scope) => scopeIn(scope, scorecard));

const scopesWithin = ({ perspectives, objectives, kpis }: Scorecard): readonly DashboardScope[] => [
  WHOLE,
  ...perspectives.map(({ id }) => ({ kind: "perspective", id }) as const),
  ...[...new Map([...objectives, ...kpis].map(({ owner }) => [owner.trim().toLowerCase(), owner.trim()])).values()]
    .filter((owner) => owner !== "")
    .map((owner) => ({ kind: "owner", owner }) as const),
];

/** The dashboards of what is no longer in any scorecard of the workbook. */
export function formerScopes(marks: readonly StandingMark[], all: readonly Scorecard[]): readonly FormerScope[] {
  const known = new Set(all.flatMap(scopesOf).map(dashboardMark));
  return marks.filter(({ mark }) => !known.has(mark)).map((standing) => ({ kind: "former", ...standing }));
}

/** From which scores the status of what a dashboard is about is better, as expressions. */
export function levelsOfScope(
  scope: DashboardScope,
  { perspectives }: Scorecard,
  { levels }: { readonly levels: Levels },
): Levels {
  const own = scope.kind === "perspective" ? perspectives.find(({ id }) => id === scope.id)?.thresholds : undefined;
  return levelsOf(own, levels);
}
