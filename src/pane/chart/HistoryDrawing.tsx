import { mergeClasses } from "@fluentui/react-components";
import type { PointerEvent } from "react";
import type { Band } from "./bandsIn";
import { diamond } from "./diamond";
import type { HistoryPlot } from "./plotHistory";
import { useChartStyles } from "./useChartStyles";

interface HistoryDrawingProps {
  readonly plot: HistoryPlot;
  readonly width: number;
  readonly height: number;
  /** Of each kind of band its word and its look. */
  readonly kinds: Readonly<Record<string, { readonly text: string; readonly className: string }>>;
  /** The place of the point that is the latest signal. */
  readonly signal: number | undefined;
  /** Places of the periods that are not over. */
  readonly openPlaces: ReadonlySet<number>;
  /** The place that a person looks at, also among the coming ones. */
  readonly chosen: number | undefined;
  readonly onPointer: (event: PointerEvent<SVGSVGElement>) => void;
}

/** Values over time with their target, limits, signals and forecast; whoever shows it says it in words. */
export function HistoryDrawing({
  plot,
  width,
  height,
  kinds,
  signal,
  openPlaces,
  chosen,
  onPointer,
}: HistoryDrawingProps) {
  const styles = useChartStyles();
  const { left, right, top, bottom, points, limits, forecast } = plot;
  const all = [...points, ...(forecast?.points.map((point) => ({ ...point, isKnown: true })) ?? [])];
  const at = chosen === undefined ? undefined : all[chosen];
  return (
    <svg
      className={styles.drawing}
      viewBox={`0 0 ${width} ${height}`}
      height={height}
      aria-hidden
      onPointerDown={onPointer}
      onPointerMove={onPointer}
    >
      {plot.bands.map(({ kind, ...area }, index) => (
        <rect key={index} className={kinds[kind]?.className} {...area} />
      ))}
      {plot.ticks.map(({ y, text }) => (
        <g key={text}>
          <line className={styles.grid} x1={left} x2={right} y1={y} y2={y} />
          <text className={styles.text} x={left - 4} y={y + 3} textAnchor="end">
            {text}
          </text>
        </g>
      ))}
      {plot.labels.map(({ x, text, group, anchor }) => (
        <g key={x}>
          <text className={styles.text} x={x} y={height - 18} textAnchor={anchor}>
            {text}
          </text>
          <text className={styles.text} x={x} y={height - 5} textAnchor={anchor}>
            {group}
          </text>
        </g>
      ))}
      {forecast && <path className={styles.band} d={forecast.band} />}
      {limits && (
        <>
          <line className={styles.mean} x1={left} x2={right} y1={limits.mean} y2={limits.mean} />
          <line className={styles.limit} x1={left} x2={right} y1={limits.lower} y2={limits.lower} />
          <line className={styles.limit} x1={left} x2={right} y1={limits.upper} y2={limits.upper} />
        </>
      )}
      <path className={styles.target} d={plot.target} />
      {forecast && <path className={styles.forecast} d={forecast.line} />}
      <path className={styles.line} d={plot.line} />
      {worded(plot).map(({ kind, x, y, anchor }) => (
        <text key={kind} className={mergeClasses(styles.text, styles.word)} x={x} y={y} textAnchor={anchor}>
          {kinds[kind]?.text}
        </text>
      ))}
      {points.map(({ x, y, isKnown }, place) => {
        if (!isKnown) return null;
        if (place === signal) return <path key={place} className={styles.signal} d={diamond(x, y, 5.5)} />;
        const isOpen = openPlaces.has(place);
        return (
          <circle key={place} className={isOpen ? styles.open : styles.point} cx={x} cy={y} r={isOpen ? 3.5 : 2.5} />
        );
      })}
      {at && (
        <>
          <line className={styles.cursor} x1={at.x} x2={at.x} y1={top} y2={bottom} />
          {at.isKnown && <circle className={styles.chosen} cx={at.x} cy={at.y} r={6} />}
        </>
      )}
    </svg>
  );
}

/** A band must be so high and wide, in pixels, to bear its word. */
const LEAST = { height: 14, width: 64 };

interface BandWord {
  readonly kind: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "end";
}

/** Of each kind the word stands in the largest band that has room for it, at the end that the line is further away from. */
function worded({ bands, points }: HistoryPlot): readonly BandWord[] {
  const size = ({ width, height }: Band): number => width * height;
  const largest = new Map<string, Band>();
  for (const band of bands) {
    if (band.width < LEAST.width || band.height < LEAST.height) continue;
    const other = largest.get(band.kind);
    if (other === undefined || size(band) > size(other)) largest.set(band.kind, band);
  }
  return [...largest.values()].map(({ kind, x, y, width, height }) => {
    const middle = y + height / 2;
    const within = points.filter((point) => point.isKnown && point.x >= x && point.x <= x + width);
    const room = (from: number, to: number): number =>
      Math.min(
        ...within.filter((point) => point.x >= from && point.x <= to).map((point) => Math.abs(point.y - middle)),
      );
    const isAtEnd = room(x, x + LEAST.width) < room(x + width - LEAST.width, x + width);
    return { kind, x: isAtEnd ? x + width - 4 : x + 4, y: middle + 3.5, anchor: isAtEnd ? "end" : "start" };
  });
}
