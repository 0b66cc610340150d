import { createRoot } from "react-dom/client";
import type { Language } from "../language";
import type { Session } from "../session";
import { Pane } from "./Pane";

export interface PaneOptions {
  readonly root: HTMLElement;
  readonly session: Session;
  /** What Office speaks; a language that the person has chosen in the pane goes before it. */
  readonly language: Language;
  /** Called once, when the pane can be used. */
  readonly onReady?: () => void;
}

/** Shows the scorecard in the task pane. */
export function renderPane({ root, session, language, onReady }: PaneOptions): void {
  createRoot(root).render(<Pane session={session} language={language} onReady={onReady} />);
}
