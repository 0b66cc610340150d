import { createContext, useContext } from "react";

/** What can be done in the list as it is shown. */
export interface OverviewMode {
  /** Not in the past, and not in a scorecard that can only be read. */
  readonly canEdit: boolean;
  /** Of another order nothing can be moved. */
  readonly canMove: boolean;
  /** While editing, and not in a list that leaves something out. */
  readonly canAdd: boolean;
  /** The links of now are not those of the past. */
  readonly isNow: boolean;
  readonly showsStake: boolean;
  /** What changes the scorecard stands beside what is changed; else one only reads. */
  readonly isEditing: boolean;
  /** Whether a person may choose between the two. */
  readonly canChoose: boolean;
  edit(isEditing: boolean): void;
}

const Context = createContext<OverviewMode>({
  canEdit: false,
  canMove: false,
  canAdd: false,
  isNow: true,
  showsStake: false,
  isEditing: false,
  canChoose: false,
  edit: () => undefined,
});

export const OverviewModeProvider = Context.Provider;

export const useOverviewMode = (): OverviewMode => useContext(Context);
