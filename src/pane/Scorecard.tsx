import { Editor } from "./editor/Editor";
import { useNavigation } from "./frame/navigation";
import { Overview } from "./overview/Overview";
import { Settings } from "./settings/Settings";

/** The overview stays in the page behind the other views, so that it is found as it was left. */
export function Scorecard() {
  const { view } = useNavigation();
  return (
    <main>
      <div hidden={view.kind !== "overview"}>
        <Overview />
      </div>
      {view.kind === "settings" && <Settings />}
      {view.kind === "editor" && <Editor subject={view.subject} />}
    </main>
  );
}
