import { useId } from "react";
import { statusWord } from "../../../../language";
import type { Thresholds } from "../../../../scorecard";
import { useBandStyles } from "../../../chart/useBandStyles";
import { usePaneLanguage } from "../../../frame/paneLanguage";
import { onPicture, type Frame } from "./frame";
import { useCurveStyles } from "./useCurveStyles";

/** A band must be so high, in pixels, to bear its word. */
const LEAST_FOR_WORD = 12;

interface BandsProps {
  readonly frame: Frame;
  readonly thresholds: Thresholds;
  /** Where the words stand: on the side on which the curve is not. */
  readonly side: "left" | "right";
}

/** Which scores are green, amber and red: by colour, by pattern and by word. */
export function Bands({ frame, thresholds, side }: BandsProps) {
  const styles = useCurveStyles();
  const areas = useBandStyles();
  const { language } = usePaneLanguage();
  // A colon in it would end the reference of a fill in some browsers.
  const id = useId().replaceAll(":", "");
  const { green, amber } = thresholds;
  const bands = [
    { status: "green", from: green, to: frame.y.high },
    { status: "amber", from: amber, to: green },
    { status: "red", from: frame.y.low, to: amber },
  ] as const;
  const left = frame.margin.left;
  const width = frame.width - left - frame.margin.right;
  return (
    <g aria-hidden>
      <defs>
        <pattern id={`${id}amber`} width={8} height={8} patternUnits="userSpaceOnUse">
          <path d="M0 8L8 0" className={styles.amberLines} />
        </pattern>
        <pattern id={`${id}red`} width={6} height={6} patternUnits="userSpaceOnUse">
          <path d="M0 6L6 0M0 0L6 6" className={styles.redLines} />
        </pattern>
      </defs>
      {bands.map(({ status, from, to }) => {
        const top = onPicture(frame, { x: frame.x.low, y: to }).y;
        const height = onPicture(frame, { x: frame.x.low, y: from }).y - top;
        if (height <= 0) return null;
        return (
          <g key={status}>
            <rect x={left} y={top} width={width} height={height} className={areas[status]} />
            {status !== "green" && (
              <rect x={left} y={top} width={width} height={height} fill={`url(#${id}${status})`} />
            )}
            {height >= LEAST_FOR_WORD && (
              <text
                x={side === "left" ? left + 4 : left + width - 4}
                y={top + height / 2 + 3.5}
                textAnchor={side === "left" ? "start" : "end"}
                className={styles.text}
              >
                {statusWord(status, language)}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}
