import { createRoot } from "react-dom/client";
import type { Language } from "../language";
import type { Session } from "../session";
import type { OfficeTheme } from "./frame/isDark";
import { Pane } from "./Pane";

export interface PaneOptions {
  readonly root: HTMLElement;
  readonly session: Session;
  /** What Office speaks; a language that the person has chosen in the pane goes before it. */
  readonly language: Language;
  /** Of Office, where it says; asked again whenever it may be another. */
  readonly officeTheme?: (() => OfficeTheme | undefined) | undefined;
  /** Called once, when the pane can be used. */
  readonly onReady?: () => void;
}

/** Shows the scorecard in the task pane. */
export function renderPane({ root, ...pane }: PaneOptions): void {
  createRoot(root).render(<Pane {...pane} />);
}
