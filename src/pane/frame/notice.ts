import type { View } from "./view";

/** A sentence about what has just been done. */
export interface Notice {
  /** The same sentence twice is two notices. */
  readonly number: number;
  readonly tone: "success" | "failure";
  readonly text: string;
  /** What one should know of it beside. */
  readonly hint: string | undefined;
  readonly action: NoticeAction | undefined;
  /** Where one was then. */
  readonly view: View;
}

/** Something that can be done about what was said. */
export interface NoticeAction {
  readonly label: string;
  readonly run: () => Promise<unknown>;
  /** What it takes back is not in the change log, so nothing is said of that. */
  readonly isOnlyHere?: true;
}
