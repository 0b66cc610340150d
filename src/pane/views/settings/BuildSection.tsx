import { scorecardsWords, settingsWords } from "../../../language";
import { useReady } from "../../frame/session";
import { useWords } from "../../frame/useWords";
import { SettingsMenu } from "./SettingsMenu";

/** The ways to add to the scorecard, also long after it was begun. */
export function BuildSection() {
  const own = useWords(settingsWords);
  const several = useWords(scorecardsWords);
  const { readOnly } = useReady();
  if (readOnly) return null;
  return (
    <SettingsMenu
      heading={own.build}
      ways={[
        { view: { kind: "guide" }, name: own.guide, hint: own.guideHint },
        { view: { kind: "finder" }, name: own.finder, hint: own.finderHint },
        { view: { kind: "library", parent: undefined }, name: own.library, hint: own.libraryHint },
        { view: { kind: "import" }, name: own.import, hint: own.importHint },
        { view: { kind: "scorecards" }, name: several.all, hint: several.hint },
        { view: { kind: "teams" }, name: own.teams, hint: own.teamsHint },
      ]}
    />
  );
}
