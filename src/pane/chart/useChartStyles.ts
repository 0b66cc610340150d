import { makeStyles, tokens } from "@fluentui/react-components";

/** Browsers force no colours upon drawings, so these take the system's themselves. */
const FORCED = "@media (forced-colors: active)";

/** Told apart by dashes and shapes as well as by colours. */
export const useChartStyles = makeStyles({
  drawing: { display: "block", width: "100%", overflow: "visible" },
  text: { fill: tokens.colorNeutralForeground3, fontSize: "10px", [FORCED]: { fill: "CanvasText" } },
  /** Legible where the line runs through it. */
  word: {
    paintOrder: "stroke",
    stroke: tokens.colorNeutralBackground1,
    strokeOpacity: 0.75,
    strokeWidth: "3px",
    strokeLinejoin: "round",
    [FORCED]: { stroke: "Canvas" },
  },
  grid: { stroke: tokens.colorNeutralStroke2, strokeWidth: "1px", [FORCED]: { stroke: "none" } },
  limit: {
    fill: "none",
    stroke: tokens.colorNeutralStroke1Selected,
    strokeWidth: "1px",
    strokeDasharray: "1 3",
    strokeLinecap: "round",
    [FORCED]: { stroke: "CanvasText" },
  },
  mean: { fill: "none", stroke: tokens.colorNeutralStroke1, strokeWidth: "1px", [FORCED]: { stroke: "CanvasText" } },
  target: {
    fill: "none",
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: "1.5px",
    strokeDasharray: "6 3",
    [FORCED]: { stroke: "CanvasText" },
  },
  line: {
    fill: "none",
    stroke: tokens.colorBrandStroke1,
    strokeWidth: "2px",
    strokeLinejoin: "round",
    [FORCED]: { stroke: "Highlight" },
  },
  point: { fill: tokens.colorBrandStroke1, [FORCED]: { fill: "Highlight" } },
  open: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorBrandStroke1,
    strokeWidth: "1.5px",
    [FORCED]: { fill: "Canvas", stroke: "Highlight" },
  },
  signal: {
    fill: tokens.colorPaletteDarkOrangeBorderActive,
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: "1px",
    [FORCED]: { fill: "CanvasText", stroke: "Canvas" },
  },
  forecast: {
    fill: "none",
    stroke: tokens.colorBrandStroke1,
    strokeWidth: "1.5px",
    strokeDasharray: "3 3",
    [FORCED]: { stroke: "Highlight" },
  },
  band: {
    fill: tokens.colorBrandBackground2,
    stroke: "none",
    [FORCED]: { fill: "none", stroke: "Highlight", strokeDasharray: "1 2" },
  },
  cursor: { stroke: tokens.colorNeutralForeground3, strokeWidth: "1px", [FORCED]: { stroke: "CanvasText" } },
  chosen: {
    fill: "none",
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: "2px",
    [FORCED]: { stroke: "CanvasText" },
  },
});
