import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons";
import { Suspense, useId, useMemo } from "react";
import type { Attention } from "../../../../insight";
import { periodName } from "../../../../language";
import { kpiId, type Period } from "../../../../scorecard";
import { loadedLater } from "../../../frame/loadedLater";
import { useNavigation } from "../../../frame/navigation";
import { useReady } from "../../../frame/session";
import { usePaneLanguage } from "../../../frame/paneLanguage";
import { isFiltering } from "../list/choices";
import { SubtleButton } from "../SubtleButton";
import { AttentionLine } from "./AttentionLine";
import { reasonText } from "./reasonText";
import { StatusIcon } from "../../../parts/StatusMark";
import { useNodeStyles } from "../../../parts/useNodeStyles";
import type { OverviewView } from "../list/useOverviewView";

const useStyles = makeStyles({
  block: { paddingInline: tokens.spacingHorizontalM, paddingBlockEnd: tokens.spacingVerticalM },
  head: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  heading: {
    flexGrow: 1,
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    marginBlockStart: tokens.spacingVerticalXS,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowX: "hidden",
    overflowY: "hidden",
    ":empty": { display: "none" },
    "& li + li": { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  },
  since: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  none: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  calm: { flexShrink: 0, fontSize: tokens.fontSizeBase300, color: tokens.colorStatusSuccessForeground3 },
});

const Elsewhere = loadedLater("Elsewhere", () => import(/* webpackChunkName: "view-attention" */ "./Elsewhere"));

/** As many as one takes in at a glance. */
const FIRST = 3;
const LEAST_POINTS = 0.05;

interface AttentionBlockProps {
  readonly view: OverviewView;
  /** Whether the scorecard of now has a KPI. */
  exists(kpi: Attention["kpi"]): boolean;
}

/** What a manager should look at, with most at stake first, and why. */
export function AttentionBlock({ view, exists }: AttentionBlockProps) {
  const { attention, since, choices, choose, evaluation } = view;
  const styles = useStyles();
  const node = useNodeStyles();
  const { language, words } = usePaneLanguage();
  const { scorecard, asOf } = useReady();
  const named = useMemo(() => new Set<string>(attention.map(({ kpi }) => kpi.id)), [attention]);
  const { fiscalYearStart } = scorecard.settings;
  const headingId = useId();
  const isSearching = isFiltering({ ...choices, status: choices.status === "attention" ? undefined : choices.status });
  if (evaluation.root.kpiCount.setUp === 0 || isSearching) return null;
  const isNow = view.period === undefined && asOf === undefined;
  const elsewhere = isNow && (
    <Suspense fallback={null}>
      <Elsewhere named={named} />
    </Suspense>
  );
  if (attention.length === 0) {
    return (
      <div className={styles.block}>
        <p className={mergeClasses(styles.none, node.paragraph)}>
          <CheckmarkCircleFilled className={styles.calm} aria-hidden />
          {words.attentionNone}
        </p>
        {elsewhere && <ul className={styles.list}>{elsewhere}</ul>}
      </div>
    );
  }
  const isAll = choices.status === "attention";
  // The list below shows them all then.
  const first = isAll ? [] : attention.slice(0, FIRST);
  const rest = attention.length - FIRST;
  return (
    <section className={styles.block} aria-labelledby={headingId}>
      <div className={styles.head}>
        <h2 id={headingId} className={styles.heading} title={words.attentionHint}>
          {words.attention}
        </h2>
        {(rest > 0 || isAll) && (
          <SubtleButton
            onClick={() =>
              choose(isAll ? { status: undefined, sort: "own" } : { status: "attention", sort: "attention" })
            }
          >
            {isAll ? words.attentionLess : words.attentionAll({ kpis: attention.length })}
          </SubtleButton>
        )}
      </div>
      {since.newlyRed && (
        <p className={mergeClasses(styles.since, node.paragraph)}>
          {words.newlyRed({
            count: since.newlyRed.count,
            period: periodName(since.newlyRed.after, fiscalYearStart, language),
          })}
        </p>
      )}
      <ol className={styles.list}>
        {first.map((item) => (
          <li key={item.kpi.id}>
            <AttentionItem
              item={item}
              since={since.periods.get(item.kpi.id)}
              owner={scorecard.kpis.find(({ id }) => id === item.kpi.id)?.owner ?? ""}
              exists={exists(item.kpi)}
            />
          </li>
        ))}
        {elsewhere}
      </ol>
    </section>
  );
}

interface AttentionItemProps {
  readonly item: Attention;
  readonly since: Period | undefined;
  readonly owner: string;
  readonly exists: boolean;
}

function AttentionItem({
  item: { kpi, reasons, contribution, isExact, handling },
  since,
  owner,
  exists,
}: AttentionItemProps) {
  const { language, words } = usePaneLanguage();
  const { open } = useNavigation();
  const { fiscalYearStart } = useReady().scorecard.settings;
  // Points that nobody sees at one decimal are none.
  const stake = contribution < LEAST_POINTS ? [] : [(isExact ? words.costs : words.atStake)({ points: contribution })];
  const who = [
    ...(owner === "" ? [] : [owner]),
    ...(since === undefined ? [] : [words.since({ period: periodName(since, fiscalYearStart, language) })]),
    ...(handling === undefined ? [] : [words.handling[handling]]),
  ];
  return (
    <AttentionLine
      icon={<StatusIcon status={kpi.status} />}
      name={kpi.name}
      why={[...reasons.map((reason) => reasonText(reason, words)), ...stake]}
      who={who}
      onClick={
        exists
          ? () => {
              open({ kind: "kpi", id: kpiId(kpi.id) });
            }
          : undefined
      }
    />
  );
}
