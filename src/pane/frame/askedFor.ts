import type { View } from "./view";

type Open = (view: View) => void;

let open: Open | undefined;
let waiting: View | undefined;

/** Opens a view that is asked for outside of the pane, as by a button of the ribbon; before the pane is there it waits for it. */
export function askFor(view: View): void {
  if (open) open(view);
  else waiting = view;
}

/** Has one opened that is asked for, until the answer is called. */
export function openWhatIsAskedFor(by: Open): () => void {
  open = by;
  if (waiting) by(waiting);
  waiting = undefined;
  return () => {
    open = undefined;
  };
}
