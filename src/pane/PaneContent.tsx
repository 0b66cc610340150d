import { ReadyProvider, useSessionState } from "./frame/session";
import { Empty } from "./frame/states/Empty";
import { Lost } from "./frame/states/Lost";
import { Opening } from "./frame/states/Opening";
import { Scorecard } from "./Scorecard";

/** What the pane shows for each state of the session. */
export function PaneContent() {
  const state = useSessionState();
  switch (state.kind) {
    case "opening":
      return <Opening />;
    case "empty":
      return <Empty />;
    case "lost":
      return <Lost problem={state.problem} />;
    case "ready":
      return (
        <ReadyProvider state={state}>
          <Scorecard />
        </ReadyProvider>
      );
  }
}
