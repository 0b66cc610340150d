import type { StoreApi } from "zustand/vanilla";
import type { ScorecardId } from "../scorecard";
import type * as actions from "./actions";
import type * as blanks from "./blanks";
import type { BoundActions } from "./boundActions";
import type * as find from "./find";
import type * as keptTables from "./keptTables";
import type { Outcome } from "./outcome";
import type * as start from "./start";
import type { SessionState } from "./state";

type Actions = BoundActions<typeof actions> &
  BoundActions<typeof blanks> &
  BoundActions<typeof find> &
  BoundActions<typeof keptTables> &
  BoundActions<typeof start>;

/** The running scorecard. Every action is one thing a person wants, at most one batch to Excel; each says in its file what it does. */
export interface Session extends Actions {
  readonly store: StoreApi<SessionState>;
  open(): Outcome;
  /** Reads no more by itself from now on. */
  close(): void;
  refresh(): Outcome;
  /** Tells of every refresh that somebody asks for, before the workbook is read. */
  whenAsked(listener: () => void): void;
  /** Shows another scorecard of the workbook; nothing is read or written, and no cell says anything else. */
  showScorecard(id: ScorecardId): void;
  /** Who is at work here, as they said once in this browser; empty until then. Every change is signed with it. */
  user(): string;
  setUser(name: string): void;
  /** Whether Ctrl+Z takes back at once what a save has defined, in this Excel; the history on its sheet is a step of its own. */
  mergesUndo(): boolean;
}
