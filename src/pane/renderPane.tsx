import { createRoot } from "react-dom/client";
import { Pane, type PaneProps } from "./Pane";

export interface PaneOptions extends PaneProps {
  readonly root: HTMLElement;
}

/** Shows the scorecard in the task pane. */
export function renderPane({ root, ...pane }: PaneOptions): void {
  createRoot(root).render(<Pane {...pane} />);
}
