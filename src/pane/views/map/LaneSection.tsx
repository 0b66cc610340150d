import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons";
import { useId } from "react";
import { formatScore, mapWords } from "../../../language";
import { perspectiveId, type NodeEvaluation, type NodeId, type ObjectiveId } from "../../../scorecard";
import { useNavigation } from "../../frame/navigation";
import { usePaneLanguage } from "../../frame/paneLanguage";
import { useWords } from "../../frame/useWords";
import type { NodePast } from "../../parts/nodePasts";
import { StatusMark } from "../../parts/StatusMark";
import { GAP } from "./layout/rowsOf";
import { ObjectiveBox } from "./ObjectiveBox";
import type { StrategyMapState } from "./useStrategyMap";

/** Rows of one to six boxes share the width of a lane evenly. */
const TRACKS = 60;

const useStyles = makeStyles({
  lane: {
    paddingBlockStart: tokens.spacingVerticalS,
    paddingBlockEnd: "20px",
    paddingInline: tokens.spacingHorizontalL,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    ":nth-child(odd)": { backgroundColor: tokens.colorNeutralBackground2 },
  },
  head: {
    // Above the arrows that pass it.
    position: "relative",
    zIndex: 1,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    width: "fit-content",
    // Arrows turn to the side below it.
    marginBlockEnd: "24px",
    marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})`,
    paddingInline: tokens.spacingHorizontalXS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "inherit",
  },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
  score: { fontSize: tokens.fontSizeBase200, fontVariantNumeric: "tabular-nums" },
  boxes: {
    display: "grid",
    gridTemplateColumns: `repeat(${TRACKS}, minmax(0, 1fr))`,
    marginBlock: 0,
    marginInline: `-${GAP / 2}px`,
    padding: 0,
    listStyleType: "none",
    "& > li > *": { marginInline: `${GAP / 2}px` },
  },
  empty: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface LaneSectionProps {
  readonly map: StrategyMapState;
  readonly perspective: NodeEvaluation;
  /** The boxes of this lane, row by row. */
  readonly own: readonly (readonly ObjectiveId[])[];
  /** Those of the whole map. */
  readonly rows: readonly (readonly ObjectiveId[])[];
  readonly pasts: ReadonlyMap<NodeId, NodePast>;
}

/** A perspective with its strategic objectives. */
export function LaneSection({ map, perspective, own: boxes, rows, pasts }: LaneSectionProps) {
  const styles = useStyles();
  const own = useWords(mapWords);
  const { language, words } = usePaneLanguage();
  const { open } = useNavigation();
  const headingId = useId();
  return (
    <li className={styles.lane}>
      <div className={styles.head}>
        <h2 id={headingId} className={styles.name}>
          {perspective.name}
        </h2>
        {perspective.score !== undefined && (
          <span className={styles.score}>{formatScore(perspective.score, language)}</span>
        )}
        <StatusMark status={perspective.status} />
      </div>
      {boxes.length === 0 && <div className={styles.empty}>{own.laneEmpty}</div>}
      {boxes.length === 0 && !map.readOnly && (
        <Button
          size="small"
          appearance="subtle"
          icon={<AddRegular />}
          aria-label={words.addObjectiveTo(perspective)}
          onClick={() =>
            open({
              kind: "editor",
              subject: { level: "objective", id: undefined, parent: perspectiveId(perspective.id) },
            })
          }
        >
          {words.addObjective}
        </Button>
      )}
      {boxes.length > 0 && (
        <ul className={styles.boxes} aria-labelledby={headingId}>
          {boxes.flatMap((row, rowIndex) =>
            row.map((id, index) => {
              const node = map.objectives.get(id);
              const span = TRACKS / row.length;
              return (
                node && (
                  <ObjectiveBox
                    key={id}
                    map={map}
                    id={id}
                    node={node}
                    rows={rows}
                    signal={pasts.get(id)?.signal}
                    place={{ row: rowIndex, column: `${index * span + 1} / span ${span}` }}
                  />
                )
              );
            }),
          )}
        </ul>
      )}
    </li>
  );
}
