import { settingsWords } from "../../../language";
import { useWords } from "../../frame/useWords";
import { SettingsMenu } from "./SettingsMenu";

/** The way to the proof that all of it works in this Excel. */
export function CheckSection() {
  const own = useWords(settingsWords);
  return (
    <SettingsMenu
      heading={own.check}
      ways={[{ view: { kind: "self-test" }, name: own.selfTest, hint: own.selfTestHint }]}
    />
  );
}
