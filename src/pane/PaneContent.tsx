import { Suspense } from "react";
import { useNavigation } from "./frame/navigation";
import { ReadyProvider, useSessionState } from "./frame/session";
import { Skeleton } from "./frame/Skeleton";
import { Empty } from "./frame/states/Empty";
import { Lost } from "./frame/states/Lost";
import { Opening } from "./frame/states/Opening";
import { Scorecard } from "./Scorecard";
import { Campaigns, Flow, SelfTest } from "./views";

/** What the pane shows for each state of the session; the self-test stays through all of them. */
export function PaneContent() {
  const { view } = useNavigation();
  if (view.kind !== "self-test") return <StateContent />;
  return (
    <Suspense fallback={<Skeleton />}>
      <SelfTest />
    </Suspense>
  );
}

function StateContent() {
  const state = useSessionState();
  const { view } = useNavigation();
  switch (state.kind) {
    case "opening":
      return <Opening />;
    case "empty":
      // One boundary for all, so that what is there stays until the other is loaded.
      return (
        <Suspense fallback={<Skeleton />}>
          {view.kind === "campaigns" || view.kind === "flow" ? (
            <main>{view.kind === "flow" ? <Flow /> : <Campaigns />}</main>
          ) : (
            <Empty />
          )}
        </Suspense>
      );
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
