import { useCallback, useEffect, useState } from "react";
import type { Problem, Result } from "../../../scorecard";
import type { Session } from "../../../session";
import { useSession } from "../../frame/session";
import { useAction } from "../../frame/useAction";

export type KeptTableState<Table> =
  | { readonly kind: "reading" }
  /** The workbook keeps no table. */
  | { readonly kind: "none" }
  | { readonly kind: "failed"; readonly problem: Problem }
  | { readonly kind: "read"; readonly table: Table };

/** Reads a kept table; the same function as long as the same is read. */
export type ReadTable<Table> = (session: Session) => Promise<Result<Table | undefined, Problem>>;

interface Kept<Table> {
  /** What was read last stays while it is read again. */
  readonly state: KeptTableState<Table>;
  readonly isReading: boolean;
  read(): void;
}

/** Reads the kept table when the view opens, and when asked. */
export function useKeptTable<Table>(readTable: ReadTable<Table>): Kept<Table> {
  const session = useSession();
  const [state, setState] = useState<KeptTableState<Table>>({ kind: "reading" });
  const work = useCallback(async () => {
    const found = await readTable(session);
    if (!found.ok) setState({ kind: "failed", problem: found.problem });
    else setState(found.value === undefined ? { kind: "none" } : { kind: "read", table: found.value });
  }, [session, readTable]);
  const { run, running } = useAction(work);
  useEffect(run, [run]);
  return { state, isReading: running, read: run };
}
