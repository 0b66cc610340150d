import { makeStyles, tokens } from "@fluentui/react-components";
import { QUIET, TEXT } from "../../frame/commonStyles";

const FORCED = "@media (forced-colors: active)";

/** What the parts of the view have in common. */
export const useFlowStyles = makeStyles({
  text: TEXT,
  quiet: QUIET,
  figures: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, margin: 0 },
  figure: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalM,
    minWidth: 0,
  },
  name: { overflowWrap: "anywhere" },
  value: { margin: 0, textAlign: "end", fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  note: { gridColumn: "1 / -1", margin: 0 },
  drawing: { display: "block", width: "100%" },
  work: { fill: tokens.colorNeutralStrokeAccessible, [FORCED]: { fill: "CanvasText" } },
  waiting: { fill: tokens.colorBrandBackground, [FORCED]: { fill: "Highlight" } },
  late: { fontWeight: tokens.fontWeightSemibold },
});
