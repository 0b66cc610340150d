import { makeStyles, tokens } from "@fluentui/react-components";
import { memo } from "react";
import { sparkPath } from "./sparkPath";

const useStyles = makeStyles({
  line: { flexShrink: 0, overflowX: "visible", overflowY: "visible", color: tokens.colorNeutralForeground3 },
  target: { stroke: tokens.colorNeutralStroke1, "@media (forced-colors: active)": { stroke: "GrayText" } },
  values: { stroke: "currentcolor" },
  latest: { fill: "currentcolor" },
});

interface SparklineProps {
  readonly values: Float64Array;
  readonly target: number | undefined;
  readonly width: number;
  readonly height: number;
}

/** The latest periods as a small line, with the target dashed behind. It only repeats what is said in words beside it. */
export const Sparkline = memo(function Sparkline({ values, target, width, height }: SparklineProps) {
  const styles = useStyles();
  const drawn = sparkPath(values, target, { width, height });
  if (drawn === undefined) return null;
  const { path, targetHeight, latest } = drawn;
  return (
    <svg className={styles.line} width={width} height={height} aria-hidden focusable={false}>
      {targetHeight !== undefined && (
        <path className={styles.target} d={`M0 ${targetHeight}H${width}`} fill="none" strokeDasharray="2 2" />
      )}
      <path className={styles.values} d={path} fill="none" strokeWidth={1.5} strokeLinejoin="round" />
      <circle className={styles.latest} cx={latest.x} cy={latest.y} r={2} />
    </svg>
  );
});
