import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { formatList, formatScore, mapWords } from "../../../language";
import type { NodeEvaluation, ObjectiveId } from "../../../scorecard";
import { usePaneLanguage } from "../../frame/paneLanguage";
import { useWords } from "../../frame/useWords";
import { StatusMark } from "../../parts/StatusMark";
import { TrendMark } from "../../parts/TrendMark";
import { useNodeStyles } from "../../parts/useNodeStyles";
import { BoxActions } from "./BoxActions";
import { boxElementId } from "./boxElement";
import { chainOf } from "./layout/chainOf";
import { LinkHandle } from "./links/LinkHandle";
import type { StrategyMapState } from "./useStrategyMap";

const useStyles = makeStyles({
  item: { display: "contents" },
  box: {
    position: "relative",
    zIndex: 1,
    display: "flex",
    flexDirection: "column",
    justifyContent: "space-between",
    gap: tokens.spacingVerticalXXS,
    minWidth: 0,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    borderInlineStartWidth: tokens.strokeWidthThicker,
    backgroundColor: tokens.colorNeutralBackground1,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  // Room for arrows between the rows of a lane.
  later: { marginBlockStart: "24px" },
  achieved: { borderInlineStartColor: tokens.colorStatusSuccessForeground3 },
  green: { borderInlineStartColor: tokens.colorStatusSuccessForeground3 },
  amber: { borderInlineStartColor: tokens.colorStatusWarningForeground1 },
  red: { borderInlineStartColor: tokens.colorStatusDangerForeground1 },
  none: {},
  inChain: {
    outline: `${tokens.strokeWidthThick} solid ${tokens.colorBrandStroke1}`,
    "@media (forced-colors: active)": { outlineColor: "Highlight" },
  },
  wanted: {
    outline: `${tokens.strokeWidthThick} dashed ${tokens.colorBrandStroke1}`,
    "@media (forced-colors: active)": { outlineColor: "Highlight" },
  },
  outside: { borderTopStyle: "dotted", borderBottomStyle: "dotted", borderInlineEndStyle: "dotted" },
  heading: { margin: 0, fontSize: "inherit", fontWeight: tokens.fontWeightSemibold },
  name: {
    width: "100%",
    padding: 0,
    border: "none",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    fontWeight: "inherit",
    lineHeight: tokens.lineHeightBase200,
    textAlign: "start",
    overflowWrap: "anywhere",
    hyphens: "auto",
    userSelect: "text",
    cursor: "pointer",
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  foot: { display: "flex", alignItems: "end", justifyContent: "space-between", gap: tokens.spacingHorizontalXXS },
  standing: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
  score: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
});

interface ObjectiveBoxProps {
  readonly map: StrategyMapState;
  readonly id: ObjectiveId;
  readonly node: NodeEvaluation;
  readonly rows: readonly (readonly ObjectiveId[])[];
  readonly signal: "up" | "down" | undefined;
  /** Where it lies in its lane. */
  readonly place: { readonly row: number; readonly column: string };
}

export function ObjectiveBox({ map, id, node, rows, signal, place }: ObjectiveBoxProps) {
  const styles = useStyles();
  const spoken = useNodeStyles().spoken;
  const own = useWords(mapWords);
  const { language } = usePaneLanguage();
  const actionsId = useId();
  const relationsId = useId();
  const { name } = node;
  const isOpen = map.opened === id;
  const choose = (): void => (map.linking.kind === "choosing" ? map.finish(id) : map.toggle(id));
  return (
    <li className={styles.item}>
      <div
        data-objective={id}
        className={mergeClasses(
          styles.box,
          place.row > 0 && styles.later,
          styles[node.status],
          styles[emphasisOf(map, id)],
        )}
        style={{ gridRow: place.row * 2 + 1, gridColumn: place.column }}
        onClick={({ target }) => {
          if (!(target instanceof Element && target.closest("button"))) choose();
        }}
        onPointerEnter={({ pointerType }) => pointerType === "mouse" && map.setActive(id)}
        onPointerLeave={({ pointerType }) => pointerType === "mouse" && map.setActive(undefined)}
        onFocus={() => map.setActive(id)}
        onBlur={() => map.setActive(undefined)}
      >
        <h3 className={styles.heading}>
          <button
            type="button"
            id={boxElementId(id)}
            className={styles.name}
            aria-label={labelOf(map, id, own)}
            aria-expanded={map.from === undefined ? isOpen : undefined}
            aria-controls={isOpen ? actionsId : undefined}
            aria-describedby={relationsId}
            onClick={choose}
          >
            {name}
          </button>
        </h3>
        <div className={styles.foot}>
          <div className={styles.standing}>
            {node.score !== undefined && <span className={styles.score}>{formatScore(node.score, language)}</span>}
            <StatusMark status={node.status} />
            <TrendMark signal={signal} />
          </div>
          {!map.readOnly && <LinkHandle map={map} id={id} name={name} rows={rows} />}
        </div>
        <span id={relationsId} className={spoken}>
          {relationsOf(map, id, own, (names) => formatList(names, language))}
        </span>
      </div>
      {isOpen && <BoxActions map={map} id={actionsId} node={node} row={place.row * 2 + 2} />}
    </li>
  );
}

type Words = ReturnType<typeof useWords<typeof mapWords.da>>;

/** While a link is being made, a box is a possible effect. */
function labelOf({ from, objectives }: StrategyMapState, id: ObjectiveId, own: Words): string | undefined {
  if (from === undefined) return undefined;
  const other = objectives.get(id)?.name ?? "";
  return from === id ? own.theCause({ name: other }) : own.linkTo({ name: objectives.get(from)?.name ?? "", other });
}

/** What leads to an objective and what it leads to, in words. */
function relationsOf(
  { links, objectives }: StrategyMapState,
  id: ObjectiveId,
  own: Words,
  listOf: (names: readonly string[]) => string,
): string {
  const names = (ids: readonly ObjectiveId[]): readonly string[] => ids.map((each) => objectives.get(each)?.name ?? "");
  const causes = names(links.flatMap(({ from, to }) => (to === id ? from : [])));
  const effects = names(links.flatMap(({ from, to }) => (from === id ? to : [])));
  const causeText = causes.length === 0 ? own.noCauses : own.causes({ list: listOf(causes) });
  const effectText = effects.length === 0 ? own.noEffects : own.effects({ list: listOf(effects) });
  return `${causeText}. ${effectText}.`;
}

/** How a box stands out, if it does. */
function emphasisOf(
  { active, from, linking, links }: StrategyMapState,
  id: ObjectiveId,
): "inChain" | "wanted" | "outside" | "none" {
  if (from !== undefined) {
    if (id === from) return "inChain";
    return id === (linking.kind === "dragging" ? linking.over : active) ? "wanted" : "none";
  }
  if (active === undefined) return "none";
  const { causes, effects } = chainOf(active, links);
  return id === active || causes.has(id) || effects.has(id) ? "inChain" : "outside";
}
