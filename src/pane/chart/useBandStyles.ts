import { makeStyles, tokens } from "@fluentui/react-components";

const FORCED = "@media (forced-colors: active)";

/** Areas of a chart in the pale colours of the traffic light; words stand in them, for who sees no colours. */
export const useBandStyles = makeStyles({
  achieved: { fill: tokens.colorStatusSuccessBackground1, fillOpacity: 0.6, [FORCED]: { fill: "Canvas" } },
  green: { fill: tokens.colorStatusSuccessBackground1, fillOpacity: 0.6, [FORCED]: { fill: "Canvas" } },
  amber: { fill: tokens.colorStatusWarningBackground1, fillOpacity: 0.6, [FORCED]: { fill: "Canvas" } },
  red: { fill: tokens.colorStatusDangerBackground1, fillOpacity: 0.6, [FORCED]: { fill: "Canvas" } },
  none: { fill: "none" },
});
