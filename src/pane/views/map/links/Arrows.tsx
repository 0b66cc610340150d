import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { ObjectiveId } from "../../../../scorecard";
import { verdictOf } from "../evidence/evidenceOf";
import { useVerdictStyles } from "../evidence/useVerdictStyles";
import type { Ends } from "../layout/arrange";
import { chainOf, isInChain } from "../layout/chainOf";
import { centerOf, type Point } from "../layout/geometry";
import { routeLinks } from "../layout/routeLinks";
import type { Measures } from "../useMeasures";
import type { StrategyMapState } from "../useStrategyMap";

const useStyles = makeStyles({
  drawing: {
    position: "absolute",
    inset: 0,
    width: "100%",
    height: "100%",
    overflowX: "visible",
    overflowY: "visible",
    pointerEvents: "none",
  },
  line: {
    fill: "none",
    stroke: tokens.colorNeutralStrokeAccessible,
    strokeWidth: "1.5px",
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
  head: { fill: tokens.colorNeutralStrokeAccessible, "@media (forced-colors: active)": { fill: "CanvasText" } },
  chainLine: {
    stroke: tokens.colorBrandStroke1,
    strokeWidth: "3px",
    "@media (forced-colors: active)": { stroke: "Highlight" },
  },
  chainHead: { fill: tokens.colorBrandStroke1, "@media (forced-colors: active)": { fill: "Highlight" } },
  outside: { opacity: 0.3 },
  newLine: { strokeDasharray: "6 4" },
});

interface ArrowsProps {
  readonly map: StrategyMapState;
  readonly rows: readonly (readonly ObjectiveId[])[];
  readonly measures: Measures;
}

/** The links as a drawing, for the eye alone: boxes and list say the same in words. */
export function Arrows({ map, rows, measures: boxes }: ArrowsProps) {
  const styles = useStyles();
  const verdicts = useVerdictStyles();
  const { links, active, from, linking, evidence } = map;
  const wanted = wantedLink(map);
  const routes = useMemo(() => routeLinks(rows, boxes, links), [rows, boxes, links]);
  const wantedRoute = useMemo(
    () => (wanted === undefined ? undefined : routeLinks(rows, boxes, [...links, wanted])[links.length]),
    [rows, boxes, links, wanted],
  );
  const chain = active === undefined || from !== undefined ? undefined : chainOf(active, links);
  const start = from && boxes.get(from);
  return (
    <svg className={styles.drawing} aria-hidden>
      {links.map((link, index) => {
        const route = routes[index];
        if (route === undefined) return null;
        const isIn = chain !== undefined && active !== undefined && isInChain(link, active, chain);
        return (
          <g key={link.id} className={mergeClasses(chain !== undefined && !isIn && styles.outside)}>
            <path
              d={route.line}
              className={mergeClasses(
                styles.line,
                evidence.has(link.id) && verdicts[verdictOf(evidence.get(link.id))],
                isIn && styles.chainLine,
              )}
            />
            <path d={route.head} className={mergeClasses(styles.head, isIn && styles.chainHead)} />
          </g>
        );
      })}
      {wantedRoute && (
        <g>
          <path d={wantedRoute.line} className={mergeClasses(styles.line, styles.chainLine, styles.newLine)} />
          <path d={wantedRoute.head} className={mergeClasses(styles.head, styles.chainHead)} />
        </g>
      )}
      {linking.kind === "dragging" && wantedRoute === undefined && start && (
        <path
          d={straight({ x: centerOf(start), y: start.top }, linking.pointer)}
          className={mergeClasses(styles.line, styles.chainLine, styles.newLine)}
        />
      )}
    </svg>
  );
}

/** The link that would be made now. */
function wantedLink({ linking, active }: StrategyMapState): Ends | undefined {
  if (linking.kind !== "choosing" && linking.kind !== "dragging") return undefined;
  const to = linking.kind === "dragging" ? linking.over : active;
  return to === undefined || to === linking.from ? undefined : { from: linking.from, to };
}

const straight = (start: Point, end: Point): string => `M ${start.x} ${start.y} L ${end.x} ${end.y}`;
