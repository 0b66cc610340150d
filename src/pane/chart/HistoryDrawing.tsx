import type { PointerEvent } from "react";
import { diamond } from "./diamond";
import type { HistoryPlot } from "./plotHistory";
import { useChartStyles } from "./useChartStyles";

interface HistoryDrawingProps {
  readonly plot: HistoryPlot;
  readonly width: number;
  readonly height: number;
  /** Places of the points that are signals. */
  readonly signals: ReadonlySet<number>;
  /** Places of the periods that are not over. */
  readonly openPlaces: ReadonlySet<number>;
  /** The place that a person looks at, also among the coming ones. */
  readonly chosen: number | undefined;
  readonly onPointer: (event: PointerEvent<SVGSVGElement>) => void;
}

/** Values over time with their target, limits, signals and forecast; whoever shows it says it in words. */
export function HistoryDrawing({ plot, width, height, signals, openPlaces, chosen, onPointer }: HistoryDrawingProps) {
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
      {plot.ticks.map(({ y, text }) => (
        <g key={text}>
          <line className={styles.grid} x1={left} x2={right} y1={y} y2={y} />
          <text className={styles.text} x={left - 4} y={y + 3} textAnchor="end">
            {text}
          </text>
        </g>
      ))}
      {plot.labels.map(({ x, text, anchor }) => (
        <text key={text} className={styles.text} x={x} y={height - 5} textAnchor={anchor}>
          {text}
        </text>
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
      {points.map(({ x, y, isKnown }, place) => {
        if (!isKnown) return null;
        if (signals.has(place)) return <path key={place} className={styles.signal} d={diamond(x, y, 5.5)} />;
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
