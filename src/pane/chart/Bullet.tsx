import { makeStyles, tokens } from "@fluentui/react-components";
import { plotBullet } from "./plotBullet";
import { useWidth } from "./useWidth";

const FORCED = "@media (forced-colors: active)";
const HEIGHT = 28;
const BAR = 10;

const useStyles = makeStyles({
  frame: { width: "100%", minWidth: 0 },
  drawing: { display: "block", width: "100%" },
  track: { fill: tokens.colorNeutralBackground4, [FORCED]: { fill: "Canvas", stroke: "CanvasText" } },
  bar: { fill: tokens.colorBrandBackground, [FORCED]: { fill: "Highlight" } },
  target: { stroke: tokens.colorNeutralForeground1, strokeWidth: "3px", [FORCED]: { stroke: "CanvasText" } },
  baseline: {
    stroke: tokens.colorNeutralForeground3,
    strokeWidth: "2px",
    strokeDasharray: "2 2",
    [FORCED]: { stroke: "CanvasText" },
  },
});

interface BulletProps {
  readonly actual: number | undefined;
  readonly target: number | undefined;
  readonly baseline: number | undefined;
}

/** A value on the way to its target: a bar, a solid mark for the target, a dashed one for the baseline. Words stand beside it. */
export function Bullet(values: BulletProps) {
  const styles = useStyles();
  const [width, measure] = useWidth();
  const plot = plotBullet(values, width);
  const middle = HEIGHT / 2;
  return (
    <div ref={measure} className={styles.frame} aria-hidden>
      {plot && (
        <svg className={styles.drawing} viewBox={`0 0 ${width} ${HEIGHT}`} height={HEIGHT}>
          <rect className={styles.track} x={0} y={middle - BAR / 2} width={width} height={BAR} rx={2} />
          <rect
            className={styles.bar}
            x={Math.min(plot.from, plot.to)}
            y={middle - BAR / 2}
            width={Math.max(1, Math.abs(plot.to - plot.from))}
            height={BAR}
          />
          {plot.baseline !== undefined && (
            <line className={styles.baseline} x1={plot.baseline} x2={plot.baseline} y1={5} y2={HEIGHT - 5} />
          )}
          {plot.target !== undefined && (
            <line className={styles.target} x1={plot.target} x2={plot.target} y1={3} y2={HEIGHT - 3} />
          )}
        </svg>
      )}
    </div>
  );
}
