import { makeStyles } from "@fluentui/react-components";
import { useCallback, useMemo, useRef, type KeyboardEvent } from "react";
import { mapWords } from "../../../language";
import { objectiveId } from "../../../scorecard";
import { useReady } from "../../frame/session";
import { useWords } from "../../frame/useWords";
import { NO_PASTS, nodePasts } from "../../parts/nodePasts";
import { Arrows } from "./links/Arrows";
import { BOX_ATTRIBUTE, focusBox } from "./boxElement";
import { LaneSection } from "./LaneSection";
import { ARROWS, neighbour } from "./layout/neighbour";
import { columnsIn, rowsOf } from "./layout/rowsOf";
import { TidyMap } from "./TidyMap";
import { useMeasures } from "./useMeasures";
import { useWidth } from "../../chart/useWidth";
import type { StrategyMapState } from "./useStrategyMap";

const useStyles = makeStyles({
  map: { position: "relative", isolation: "isolate" },
  lanes: { margin: 0, padding: 0, listStyleType: "none" },
});

/** Where arrows pass at both ends of a lane. */
const MARGINS = 32;
/** So many boxes share a row evenly. */
const MOST_COLUMNS = 6;

interface MapCanvasProps {
  readonly map: StrategyMapState;
}

/** The lanes with their boxes, and the arrows between them. */
export function MapCanvas({ map }: MapCanvasProps) {
  const styles = useStyles();
  const own = useWords(mapWords);
  const ready = useReady();
  const isNow = map.scenario.chosen === undefined;
  // What is supposed has no past.
  const pasts = useMemo(() => (isNow ? nodePasts(ready, undefined) : NO_PASTS).nodes, [ready, isNow]);
  const element = useRef<HTMLDivElement | null>(null);
  const [width, measureWidth] = useWidth(window.innerWidth);
  const columns = Math.min(MOST_COLUMNS, columnsIn(width - MARGINS));
  const { lanes, links } = map;
  const order = useMemo(() => lanes.map(({ objectives }) => objectives), [lanes]);
  const inRows = useMemo(() => order.map((lane) => rowsOf(lane, columns)), [order, columns]);
  const rows = useMemo(() => inRows.flat(), [inRows]);
  const measures = useMeasures(element, `${rows.join(" / ")} ${map.opened ?? ""}`);

  const measured = useCallback(
    (shown: HTMLDivElement | null) => {
      element.current = shown;
      measureWidth(shown);
    },
    [measureWidth],
  );
  const onKeyDown = (event: KeyboardEvent): void => {
    const arrow = ARROWS.find((each) => each === event.key);
    const box = event.target instanceof Element ? event.target.closest(`[${BOX_ATTRIBUTE}]`) : null;
    const id = objectiveId(box?.getAttribute(BOX_ATTRIBUTE) ?? "");
    if (arrow === undefined || box === null) return;
    const next = neighbour(rows, id, arrow);
    if (next === undefined) return;
    event.preventDefault();
    focusBox(next);
  };

  return (
    <div ref={measured} data-map className={styles.map} onKeyDown={onKeyDown}>
      {!map.readOnly && <TidyMap order={order} links={links} columns={columns} />}
      <ul className={styles.lanes} aria-label={own.lanes}>
        {lanes.map(({ perspective }, index) => (
          <LaneSection
            key={perspective.id}
            map={map}
            perspective={perspective}
            own={inRows[index] ?? []}
            rows={rows}
            pasts={pasts}
          />
        ))}
      </ul>
      <Arrows map={map} rows={rows} measures={measures} />
    </div>
  );
}
