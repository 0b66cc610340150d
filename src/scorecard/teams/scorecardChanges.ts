import type { Level, NodeId } from "../identity";
import { FIELDS, type Field, type Reading, type Readings } from "../reading";
import type { KpiId } from "../identity";
import { NO_READINGS } from "../evaluateKpi";
import type { Scorecard } from "../scorecard";
import { definitionText } from "./definitionText";

/** What has become of a scorecard since it was last read. */
export type ScorecardChange =
  | { readonly kind: "entry-added"; readonly level: Level; readonly name: string }
  | { readonly kind: "entry-gone"; readonly level: Level; readonly name: string }
  | { readonly kind: "entry-renamed"; readonly level: Level; readonly name: string; readonly before: string }
  /** Something else of it than its name: its weight, its rule, its place. */
  | { readonly kind: "entry-defined-otherwise"; readonly level: Level; readonly name: string }
  /** Of the whole scorecard: thresholds, roll-up, periods. */
  | { readonly kind: "settings-changed" }
  | {
      readonly kind: "value-changed";
      readonly name: string;
      readonly field: Field;
      readonly before: Reading;
      readonly after: Reading;
    };

/** A scorecard with the values of one moment. */
export interface Known {
  readonly scorecard: Scorecard;
  readonly readings: ReadonlyMap<KpiId, Readings>;
}

interface Definition {
  readonly level: Level;
  readonly name: string;
  /** All of it but its name, as a text. */
  readonly rest: string;
}

/**
 * What differs between two readings of one scorecard: its settings, then its entries from above, then their values.
 *
 * - Empty: nothing for two that say the same, in whatever order their rows stand.
 */
export function scorecardChanges(before: Known, after: Known): readonly ScorecardChange[] {
  const [olds, news] = [definitionsOf(before.scorecard), definitionsOf(after.scorecard)];
  const changes: ScorecardChange[] = [];
  if (definitionText(before.scorecard.settings) !== definitionText(after.scorecard.settings))
    changes.push({ kind: "settings-changed" });
  for (const [id, { level, name, rest }] of news) {
    const old = olds.get(id);
    if (old === undefined) changes.push({ kind: "entry-added", level, name });
    else {
      if (old.name !== name) changes.push({ kind: "entry-renamed", level, name, before: old.name });
      if (old.rest !== rest) changes.push({ kind: "entry-defined-otherwise", level, name });
    }
  }
  for (const [id, { level, name }] of olds) if (!news.has(id)) changes.push({ kind: "entry-gone", level, name });
  for (const { id, name } of after.scorecard.kpis) {
    if (!olds.has(id)) continue;
    const [old, now] = [before, after].map(({ readings }) => readings.get(id) ?? NO_READINGS);
    for (const field of FIELDS) {
      const [one, other] = [old?.[field], now?.[field]];
      if (one && other && definitionText(one) !== definitionText(other))
        changes.push({ kind: "value-changed", name, field, before: one, after: other });
    }
  }
  return changes;
}

function definitionsOf({ perspectives, objectives, kpis }: Scorecard): ReadonlyMap<NodeId, Definition> {
  const found = new Map<NodeId, Definition>();
  const add = (level: Level, { id, name, ...rest }: { readonly id: NodeId; readonly name: string }): void =>
    void found.set(id, { level, name, rest: definitionText(rest) });
  for (const each of perspectives) add("perspective", each);
  for (const each of objectives) add("objective", each);
  for (const each of kpis) add("kpi", each);
  return found;
}
