import { makeStyles, tokens } from "@fluentui/react-components";
import { SPOKEN } from "../../../frame/commonStyles";

const FORCED = "@media (forced-colors: active)";

export const useCurveStyles = makeStyles({
  figure: { margin: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, minWidth: 0 },
  caption: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  svg: { display: "block", width: "100%", overflowX: "visible", overflowY: "visible", userSelect: "none" },
  text: {
    fontSize: tokens.fontSizeBase100,
    fill: tokens.colorNeutralForeground2,
    [FORCED]: { fill: "CanvasText" },
  },
  axis: { stroke: tokens.colorNeutralStroke1, strokeWidth: 1, [FORCED]: { stroke: "CanvasText" } },
  amberLines: {
    stroke: tokens.colorStatusWarningBorder1,
    strokeWidth: 1,
    opacity: 0.5,
    [FORCED]: { stroke: "GrayText" },
  },
  redLines: { stroke: tokens.colorStatusDangerBorder1, strokeWidth: 1, opacity: 0.3, [FORCED]: { stroke: "GrayText" } },
  line: {
    fill: "none",
    stroke: tokens.colorBrandStroke1,
    strokeWidth: 2,
    strokeLinejoin: "round",
    [FORCED]: { stroke: "CanvasText" },
  },
  nowLine: {
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: 1,
    strokeDasharray: "3 3",
    [FORCED]: { stroke: "CanvasText" },
  },
  now: {
    fill: tokens.colorNeutralForeground1,
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: 2,
    [FORCED]: { fill: "CanvasText", stroke: "Canvas" },
  },
  handle: {
    cursor: "grab",
    touchAction: "none",
    outlineStyle: "none",
    ":active": { cursor: "grabbing" },
    ":focus-visible > .bsc-ring": { opacity: 1 },
  },
  ring: {
    fill: "none",
    stroke: tokens.colorStrokeFocus2,
    strokeWidth: 2,
    opacity: 0,
    [FORCED]: { stroke: "Highlight" },
  },
  spoken: SPOKEN,
  reach: { fill: "transparent" },
  knob: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorBrandStroke1,
    strokeWidth: 2.5,
    [FORCED]: { fill: "Canvas", stroke: "Highlight" },
  },
});
