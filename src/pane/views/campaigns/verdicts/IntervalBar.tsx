import { linearScale, type Extent } from "../../../chart/linearScale";
import { useChartStyles } from "../../../chart/useChartStyles";
import { useWidth } from "../../../chart/useWidth";
import type { Range } from "../../../../insight";

const HEIGHT = 16;
const EDGE = 6;

interface IntervalBarProps {
  readonly range: Range;
  /** The same for all that stand below each other; 0 lies in it. */
  readonly extent: Extent;
}

/** An amount with its ends, against 0; the words beside it say the same. */
export function IntervalBar({ range, extent }: IntervalBarProps) {
  const styles = useChartStyles();
  const [width, measure] = useWidth();
  const x = linearScale(extent, { low: EDGE, high: width - EDGE });
  const middle = HEIGHT / 2;
  return (
    <div ref={measure} aria-hidden>
      <svg className={styles.drawing} viewBox={`0 0 ${width} ${HEIGHT}`} height={HEIGHT}>
        <line className={styles.mean} x1={x(0)} x2={x(0)} y1={0} y2={HEIGHT} />
        <line className={styles.line} x1={x(range.low)} x2={x(range.high)} y1={middle} y2={middle} />
        <circle className={styles.point} cx={x(range.estimate)} cy={middle} r={4} />
      </svg>
    </div>
  );
}
