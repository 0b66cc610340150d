import { formatPercent, scorecardsWords, type Language, type ScorecardsWords } from "../../../../language";
import type { ScorecardId } from "../../../../scorecard";
import type { Ready } from "../../../../session";
import { usePaneLanguage } from "../../../frame/paneLanguage";
import { useReady } from "../../../frame/session";
import { useWords } from "../../../frame/useWords";
import { childrenOf } from "../../../parts/scorecardTree";
import { useSettingsStyles } from "../../../parts/useSettingsStyles";
import { ScorecardRow } from "./ScorecardRow";

interface ChildrenProps {
  readonly onShow: (id: ScorecardId) => void;
}

/** The scorecards right below the one that is shown, with status and score. */
export function Children({ onShow }: ChildrenProps) {
  const styles = useSettingsStyles();
  const own = useWords(scorecardsWords);
  const { language } = usePaneLanguage();
  const ready = useReady();
  const children = childrenOf(ready, language);
  if (children.length === 0) return null;
  return (
    <section className={styles.close} aria-label={own.children}>
      <h2 className={styles.heading}>{own.children}</h2>
      <ul className={styles.list} style={{ gap: 0 }}>
        {children.map((state) => (
          <ScorecardRow
            key={state.scorecard.settings.id}
            state={state}
            depth={0}
            isShown={false}
            counts={countsText(ready, state, own, language)}
            onShow={onShow}
          />
        ))}
      </ul>
    </section>
  );
}

/** What a scorecard below is of the score above, or of which perspectives; nothing for one that does not count. */
function countsText(
  { scorecard: { joining = [], fromBelow = [] }, evaluation: { nodes, kpis } }: Ready,
  { scorecard: { settings } }: Ready,
  own: ScorecardsWords,
  language: Language,
): string | undefined {
  if (settings.rollsUp === undefined) return undefined;
  if (settings.rollsUp === "values") {
    // A KPI above with a value of its own has none from below, nor has one from a scorecard that measures something else or has no size for it.
    const made = fromBelow.filter(
      ({ kpi: id, crossing, parts }) =>
        kpis.get(id)?.readings.crossed !== undefined &&
        parts.some(
          ({ scorecard, weight, kpi, size }) =>
            scorecard === settings.id &&
            weight > 0 &&
            kpi !== undefined &&
            (crossing.kind !== "ratio" || size !== undefined),
        ),
    );
    return made.length === 0 ? own.valuesNowhere : own.countsValues({ count: made.length });
  }
  const parts = joining.filter(({ scorecard }) => scorecard === settings.id);
  if (parts.length === 0) return own.countsNowhere;
  return parts
    .map(({ node, under }) => {
      const share = formatPercent(nodes.get(node)?.weight.share ?? 0, language);
      const name = nodes.get(under)?.name ?? "";
      return settings.rollsUp === "score" ? own.counts({ share }) : own.countsIn({ share, name });
    })
    .join(", ");
}
