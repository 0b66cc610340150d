import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import {
  AddRegular,
  ArrowCircleUpRegular,
  ArrowLeftRegular,
  ArrowRightRegular,
  EditRegular,
} from "@fluentui/react-icons";
import { formatScore, mapWords } from "../../../language";
import { kpiId, objectiveId, type NodeEvaluation } from "../../../scorecard";
import { planOf } from "../../../session";
import { useNavigation } from "../../frame/navigation";
import { usePaneLanguage } from "../../frame/paneLanguage";
import { useReady } from "../../frame/session";
import { useWords } from "../../frame/useWords";
import { StatusMark } from "../../parts/StatusMark";
import { subjectOf } from "../../parts/subjectOf";
import { useMove } from "../../parts/useMove";
import { useNodeStyles } from "../../parts/useNodeStyles";
import { handleElementId } from "./boxElement";
import type { StrategyMapState } from "./useStrategyMap";

const useStyles = makeStyles({
  panel: {
    position: "relative",
    zIndex: 1,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    gridColumn: "1 / -1",
    minWidth: 0,
    marginBlockStart: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow4,
  },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  heading: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase200,
  },
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
  },
  // Large enough to be hit with a finger.
  entry: {
    display: "inline-block",
    minWidth: "24px",
    minHeight: "24px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase400,
    overflowWrap: "anywhere",
  },
  standing: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
});

interface BoxActionsProps {
  readonly map: StrategyMapState;
  readonly id: string;
  readonly node: NodeEvaluation;
  readonly row: number;
}

/** What can be done with a strategic objective, what measures it and what is done about it. */
export function BoxActions({ map, id, node, row }: BoxActionsProps) {
  const styles = useStyles();
  const { words } = usePaneLanguage();
  const own = useWords(mapWords);
  const { open } = useNavigation();
  const subject = subjectOf(node);
  const parent = objectiveId(node.id);
  const { up: left, down: right } = useMove(node, { up: own.movedLeft, down: own.movedRight });
  return (
    <div id={id} className={styles.panel} style={{ gridRow: row }} role="group" aria-label={words.moreActions(node)}>
      {!map.readOnly && subject && (
        <div className={styles.row}>
          <Button size="small" icon={<EditRegular />} onClick={() => open({ kind: "editor", subject })}>
            {words.edit}
          </Button>
          <Button
            size="small"
            icon={<ArrowCircleUpRegular />}
            onClick={() => document.getElementById(handleElementId(parent))?.click()}
          >
            {own.connect}
          </Button>
          <Button
            size="small"
            icon={<AddRegular />}
            aria-label={words.addKpiTo(node)}
            onClick={() => open({ kind: "editor", subject: { level: "kpi", id: undefined, parent } })}
          >
            {words.addKpi}
          </Button>
          <Button
            size="small"
            icon={<AddRegular />}
            aria-label={own.addInitiativeTo(node)}
            onClick={() => open({ kind: "initiative", id: undefined, parent })}
          >
            {own.addInitiative}
          </Button>
          {[
            { ...left, name: own.moveLeft, icon: <ArrowLeftRegular /> },
            { ...right, name: own.moveRight, icon: <ArrowRightRegular /> },
          ].map(({ name, icon, possible, run }) => (
            <Button
              key={name}
              size="small"
              icon={icon}
              title={name}
              aria-label={name}
              disabledFocusable={!possible}
              onClick={({ currentTarget }) => run(currentTarget)}
            />
          ))}
        </div>
      )}
      <Kpis node={node} map={map} />
      <Initiatives node={node} />
    </div>
  );
}

interface NodeProps {
  readonly node: NodeEvaluation;
}

function Kpis({ node, map }: NodeProps & Pick<BoxActionsProps, "map">) {
  const styles = useStyles();
  const nodeStyles = useNodeStyles();
  const own = useWords(mapWords);
  const { language } = usePaneLanguage();
  const { open } = useNavigation();
  const { nodes } = map.scenario.ready.evaluation;
  const kpis = node.children.flatMap((id) => nodes.get(id) ?? []);
  return (
    <div>
      <h4 className={styles.heading}>{own.kpis}</h4>
      {kpis.length === 0 && <span className={nodeStyles.details}>{own.noKpis}</span>}
      <ul className={nodeStyles.list}>
        {kpis.map((kpi) => (
          <li key={kpi.id} className={styles.line}>
            <Link as="button" className={styles.entry} onClick={() => open({ kind: "kpi", id: kpiId(kpi.id) })}>
              {kpi.name}
            </Link>
            <span className={styles.standing}>
              {kpi.score !== undefined && formatScore(kpi.score, language)}
              <StatusMark status={kpi.status} />
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Initiatives({ node }: NodeProps) {
  const styles = useStyles();
  const nodeStyles = useNodeStyles();
  const own = useWords(mapWords);
  const { open } = useNavigation();
  const initiatives = planOf(useReady()).initiatives.filter(({ parent }) => parent === node.id);
  if (initiatives.length === 0) return null;
  return (
    <div>
      <h4 className={styles.heading}>{own.initiatives}</h4>
      <ul className={nodeStyles.list}>
        {initiatives.map(({ id, parent, name }) => (
          <li key={id}>
            <Link as="button" className={styles.entry} onClick={() => open({ kind: "initiative", id, parent })}>
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
