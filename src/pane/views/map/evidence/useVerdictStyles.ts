import { makeStyles, tokens } from "@fluentui/react-components";

const FORCED = "@media (forced-colors: active)";

/** Told apart by dashes and widths; a colour only says the same again. */
export const useVerdictStyles = makeStyles({
  supported: {
    stroke: tokens.colorStatusSuccessForeground3,
    strokeWidth: "3px",
    [FORCED]: { stroke: "CanvasText" },
  },
  against: {
    stroke: tokens.colorStatusDangerForeground3,
    strokeWidth: "2px",
    strokeDasharray: "8 3 2 3",
    [FORCED]: { stroke: "CanvasText" },
  },
  confounded: { strokeDasharray: "8 3 2 3" },
  undecided: { strokeWidth: "1.5px" },
  "too-few": { strokeDasharray: "2 3" },
  untested: { strokeDasharray: "2 3" },
});
