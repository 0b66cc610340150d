import type { BalanceFinding } from "../../../../insight";
import { formatList, mapWords } from "../../../../language";
import { usePaneLanguage } from "../../../frame/paneLanguage";
import { useWords } from "../../../frame/useWords";
import type { StrategyMapState } from "../useStrategyMap";

/** What a finding is about, in words. */
export function useFindingText({ links, named }: StrategyMapState): (finding: BalanceFinding) => string {
  const own = useWords(mapWords);
  const { language } = usePaneLanguage();
  return (finding) => {
    switch (finding.kind) {
      case "link-backwards":
        return own.points(finding);
      case "links-circular": {
        const knot = links.filter(({ id }) => finding.links.includes(id));
        return formatList([...new Set(knot.map((link) => named(link).name))], language);
      }
      case "leading-missing":
      case "lagging-missing":
        return finding.level === "scorecard" ? own.wholeScorecard : finding.name;
      case "kpis-many":
        return finding.level === "scorecard" ? own.kpiCountOfWhole(finding) : own.kpiCount(finding);
      case "weight-one-sided":
        return own.weightShare(finding);
      case "initiative-overdue":
        return own.overdueBy(finding);
      case "perspective-empty":
      case "objective-unmeasured":
      case "objective-unlinked":
      case "objective-unattended":
      case "indicator-unknown":
      case "target-missing":
      case "owner-missing":
      case "kpi-stale":
        return finding.name;
    }
  };
}
