import { formatCalendar, formatNumber, formatScore, type Language } from "../../../../language";
import { calendarDate } from "../../../../scorecard";
import { usePaneLanguage } from "../../../frame/paneLanguage";
import { onPicture, type Frame } from "./frame";
import { ticksOf } from "./steps";
import { useCurveStyles } from "./useCurveStyles";

/** What a letter of a label takes, and the air between two labels, in pixels. */
const LETTER = 6;
const AIR = 14;
const MOST_TICKS = 7;

interface AxesProps {
  readonly frame: Frame;
  readonly over: "value" | "day";
}

/** The scale of the scores on the left, and of the values or days below. */
export function Axes({ frame, over }: AxesProps) {
  const styles = useCurveStyles();
  const { language } = usePaneLanguage();
  const bottom = frame.height - frame.margin.bottom;
  const right = frame.width - frame.margin.right;
  return (
    <g aria-hidden>
      <path d={`M${frame.margin.left} ${frame.margin.top}V${bottom}H${right}`} fill="none" className={styles.axis} />
      {[frame.y.low, frame.y.high / 2, frame.y.high].map((score) => (
        <text
          key={score}
          x={frame.margin.left - 4}
          y={onPicture(frame, { x: frame.x.low, y: score }).y + 3.5}
          textAnchor="end"
          className={styles.text}
        >
          {formatScore(score, language)}
        </text>
      ))}
      {labelsOf(frame, over, language).map(({ at, text, anchor }) => {
        const { x } = onPicture(frame, { x: at, y: 0 });
        return (
          <g key={at}>
            <path d={`M${x} ${bottom}v4`} className={styles.axis} />
            <text x={x} y={bottom + 15} textAnchor={anchor} className={styles.text}>
              {text}
            </text>
          </g>
        );
      })}
    </g>
  );
}

interface AxisLabel {
  readonly at: number;
  readonly text: string;
  readonly anchor: "start" | "middle" | "end";
}

/** As many labels as have room; days are said where the axis begins and ends. */
function labelsOf({ width, margin, x }: Frame, over: "value" | "day", language: Language): readonly AxisLabel[] {
  if (over === "day") {
    const text = (day: number): string => formatCalendar(calendarDate(day), "day", language);
    const [first, last] = [Math.ceil(x.low), Math.floor(x.high)];
    return [
      { at: first, text: text(first), anchor: "start" },
      { at: last, text: text(last), anchor: "end" },
    ];
  }
  const room = width - margin.left - margin.right;
  for (let most = MOST_TICKS; most >= 2; most -= 1) {
    const labels = ticksOf(x, most).map((at) => ({ at, text: formatNumber(at, language), anchor: "middle" }) as const);
    const longest = Math.max(...labels.map(({ text }) => text.length * LETTER + AIR));
    if (longest * labels.length <= room) return labels;
  }
  return [];
}
