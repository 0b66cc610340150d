import { makeStyles, tokens } from "@fluentui/react-components";

const FORCED = "@media (forced-colors: active)";

/** Areas of a chart in the pale colours of the traffic light; words stand in them, for who sees no colours. */
export const useBandStyles = makeStyles({
  achieved: { fill: tokens.colorStatusSuccessBackground2, fillOpacity: 0.4, [FORCED]: { fill: "Canvas" } },
  green: { fill: tokens.colorStatusSuccessBackground2, fillOpacity: 0.4, [FORCED]: { fill: "Canvas" } },
  amber: { fill: tokens.colorStatusWarningBackground2, fillOpacity: 0.4, [FORCED]: { fill: "Canvas" } },
  red: { fill: tokens.colorStatusDangerBackground2, fillOpacity: 0.4, [FORCED]: { fill: "Canvas" } },
  none: { fill: "none" },
});
