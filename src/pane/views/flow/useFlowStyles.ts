import { makeStyles, tokens } from "@fluentui/react-components";
import { QUIET, TEXT } from "../../frame/commonStyles";

const FORCED = "@media (forced-colors: active)";

/** What the parts of the view have in common. */
export const useFlowStyles = makeStyles({
  text: TEXT,
  quiet: QUIET,
  figures: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, margin: 0 },
  figure: { minWidth: 0 },
  name: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  value: { margin: 0, overflowWrap: "anywhere" },
  drawing: { display: "block", width: "100%" },
  work: { fill: tokens.colorNeutralStrokeAccessible, [FORCED]: { fill: "CanvasText" } },
  waiting: { fill: tokens.colorBrandBackground, [FORCED]: { fill: "Highlight" } },
  late: { fontWeight: tokens.fontWeightSemibold },
});
