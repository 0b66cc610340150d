import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { WarningRegular } from "@fluentui/react-icons";
import { useMemo } from "react";
import { type Shares } from "../../../../insight";
import { formatPercent, formatPoints, mapWords, periodName } from "../../../../language";
import { usePaneLanguage } from "../../../frame/paneLanguage";
import { useReady } from "../../../frame/session";
import { useWords } from "../../../frame/useWords";
import { useNodeStyles } from "../../../parts/useNodeStyles";
import type { StrategyMapState } from "../useStrategyMap";
import { longTermOf } from "../../../parts/longTermOf";
import { useSpendShares } from "./useSpendShares";

const FORCED = "@media (forced-colors: active)";
const HEIGHT = 8;

const useStyles = makeStyles({
  block: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    marginBlockStart: tokens.spacingVerticalM,
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase300,
  },
  text: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: "anywhere" },
  warning: { display: "flex", alignItems: "start", gap: tokens.spacingHorizontalXS },
  icon: { flexShrink: 0, fontSize: tokens.fontSizeBase400, color: tokens.colorStatusWarningForeground1 },
  bar: { display: "block", width: "100%" },
  long: { fill: tokens.colorBrandBackground, [FORCED]: { fill: "Highlight" } },
  short: { fill: tokens.colorNeutralStroke1, [FORCED]: { fill: "Canvas", stroke: "CanvasText" } },
});

interface LongTermProps {
  readonly map: StrategyMapState;
}

/** How much weight and attention the long term has, and whether the short term is bought with it. */
export function LongTerm({ map }: LongTermProps) {
  const styles = useStyles();
  const node = useNodeStyles();
  const own = useWords(mapWords);
  const { language } = usePaneLanguage();
  const ready = useReady();
  const { found, since } = useMemo(() => longTermOf(ready), [ready]);
  const spend = useSpendShares();
  if (map.objectives.size === 0 || found.weight.long + found.weight.short === 0) return null;
  const { fiscalYearStart } = ready.scorecard.settings;
  const percent = (share: number): string => formatPercent(share, language);
  const said = ({ long, short, unknown }: Shares): string =>
    unknown > 0
      ? own.longTermShares({ long: percent(long), short: percent(short), unknown: percent(unknown) })
      : own.longTermSharesKnown({ long: percent(long), short: percent(short) });
  const move = (points: number): string =>
    (points < 0 ? own.movedFall : own.movedRise)({ points: formatPoints(points, language) });
  const name = (id: string): string => ready.scorecard.kpis.find((kpi) => kpi.id === id)?.name ?? "";
  return (
    <div className={styles.block}>
      <h3 className={styles.heading}>{own.longTermHeading}</h3>
      <p className={styles.text}>
        {own.longTermWeight}: {said(found.weight)}
      </p>
      <Bar shares={found.weight} />
      {found.initiatives > 0 && (
        <>
          <p className={styles.text}>
            {own.longTermAttention({ count: found.initiatives })}: {said(found.attention)}
          </p>
          <Bar shares={found.attention} />
        </>
      )}
      {spend !== undefined && (
        <>
          <p className={styles.text}>
            {own.longTermSpend}: {said(spend)}
          </p>
          <Bar shares={spend} />
        </>
      )}
      {found.moved && since && (
        <p className={styles.text}>
          {own.longTermMoved({
            period: periodName(since, fiscalYearStart, language),
            short: move(found.moved.short),
            long: move(found.moved.long),
          })}
        </p>
      )}
      {[
        ...(found.moved?.isBought === true ? [own.longTermBought] : []),
        ...found.warnings.map(({ driver, outcome }) => own.earlyWarning({ name: name(driver), other: name(outcome) })),
      ].map((warning) => (
        <p key={warning} className={mergeClasses(styles.text, styles.warning)}>
          <WarningRegular className={styles.icon} aria-hidden />
          <span>{warning}</span>
        </p>
      ))}
      <p className={mergeClasses(node.details, node.paragraph)}>
        {own.longTermNote}
        {spend !== undefined && ` ${own.longTermSpendNote}`}
      </p>
    </div>
  );
}

interface BarProps {
  readonly shares: Shares;
}

/** The same shares for the eye; what is not said stays empty. */
function Bar({ shares: { long, short } }: BarProps) {
  const styles = useStyles();
  return (
    <svg className={styles.bar} viewBox={`0 0 100 ${HEIGHT}`} height={HEIGHT} preserveAspectRatio="none" aria-hidden>
      <rect className={styles.long} x={0} y={0} width={100 * long} height={HEIGHT} />
      <rect
        className={styles.short}
        x={100 * long + 0.7}
        y={1}
        width={Math.max(0, 100 * short - 0.7)}
        height={HEIGHT - 2}
      />
    </svg>
  );
}
