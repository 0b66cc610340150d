import { useDeferredValue, useMemo } from "react";
import { inefficientAmong, settledUntil, sureBottleneck, type Handling } from "../../../../insight";
import type { KeptTables, Ready } from "../../../../session";
import { useResultDelay } from "../../../form/useResultDelay";
import { useNavigation } from "../../../frame/navigation";
import { useReady } from "../../../frame/session";
import { longTermOf } from "../../../parts/longTermOf";
import { namesIt } from "../../../parts/plan/namesIt";
import { useKeptTables } from "../../../parts/useKeptTables";
import { handlingBy, openInitiatives } from "./handledIn";

type Found =
  | ({ readonly kind: "campaigns" } & NonNullable<ReturnType<typeof inefficientAmong>>)
  | ({ readonly kind: "bottleneck" } & NonNullable<ReturnType<typeof sureBottleneck>>)
  /** The short term wins while the long term loses. */
  | { readonly kind: "long-term" }
  /** A leading KPI worsens beyond chance, before the one that it drives. */
  | { readonly kind: "early-warning"; readonly driver: string; readonly outcome: string };

export type ElsewhereItem = Found & { readonly handled: Handled | undefined };

/** An initiative names what was found. */
interface Handled {
  readonly handling: Handling;
  readonly owner: string;
}

/**
 * What needs attention beside KPIs, what is handled last and no KPI twice; at most one of each kind. What the kept tables say comes when
 * they have been read.
 *
 * @param named - the KPIs that are in the list already
 */
export function useElsewhere(named: ReadonlySet<string>): readonly ElsewhereItem[] {
  const ready = useDeferredValue(useReady());
  const { days } = useResultDelay();
  // The overview stays behind other views, in which tables are kept and forgotten.
  const tables = useKeptTables(useNavigation().view.kind === "overview");
  const fromTables = useMemo(() => (tables === undefined ? [] : foundInTables(tables, days)), [tables, days]);
  return useMemo(
    () =>
      [...fromTables, ...foundInTime(ready, named)]
        .slice(0, MOST)
        .map((found): ElsewhereItem => ({ ...found, handled: handledBy(ready, found) }))
        .sort((one, other) => Number(one.handled !== undefined) - Number(other.handled !== undefined)),
    [fromTables, ready, named],
  );
}

/** As few as one can act on, beside the KPIs. */
const MOST = 2;

function foundInTables({ campaigns, process }: KeptTables, days: number): readonly Found[] {
  const table = campaigns.ok ? campaigns.value : undefined;
  const inefficient = table && inefficientAmong(table.records, settledUntil(table.today, days));
  const content = process.ok ? process.value?.content : undefined;
  const bottleneck = content?.kind === "items" ? sureBottleneck(content.items) : undefined;
  return [
    ...(inefficient === undefined ? [] : [{ kind: "campaigns", ...inefficient } as const]),
    ...(bottleneck === undefined ? [] : [{ kind: "bottleneck", ...bottleneck } as const]),
  ];
}

function foundInTime(ready: Ready, named: ReadonlySet<string>): readonly Found[] {
  const { moved, warnings } = longTermOf(ready).found;
  const nameOf = (id: string): string => ready.scorecard.kpis.find((kpi) => kpi.id === id)?.name ?? "";
  const first = warnings.find(({ driver }) => !named.has(driver));
  return [
    ...(moved?.isBought === true ? [{ kind: "long-term" } as const] : []),
    ...(first === undefined
      ? []
      : [{ kind: "early-warning", driver: nameOf(first.driver), outcome: nameOf(first.outcome) } as const]),
  ];
}

/** All that was found is named by initiatives that are in time. */
function handledBy(ready: Ready, found: Found): Handled | undefined {
  const wanted = found.kind === "campaigns" ? found.names : found.kind === "bottleneck" ? [found.stage] : [];
  const open = openInitiatives(ready);
  const naming = wanted.map((name) => open.find((each) => namesIt(each.name, name)));
  const [first] = naming;
  if (first === undefined || naming.includes(undefined)) return undefined;
  return { handling: handlingBy(first), owner: first.owner };
}
