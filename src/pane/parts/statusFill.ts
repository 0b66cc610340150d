import { tokens } from "@fluentui/react-components";

/** Strong colours of the traffic light, for bars whose words stand beside them. */
export const STATUS_FILL = {
  achieved: tokens.colorStatusSuccessBackground3,
  green: tokens.colorStatusSuccessBackground3,
  amber: tokens.colorStatusWarningBackground3,
  red: tokens.colorStatusDangerBackground3,
} as const;
