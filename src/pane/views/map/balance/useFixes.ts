import { mapWords } from "../../../../language";
import type { BalanceFinding } from "../../../../insight";
import type { KpiId, LinkId, ObjectiveId, PerspectiveId } from "../../../../scorecard";
import { useNavigation } from "../../../frame/navigation";
import { useWords } from "../../../frame/useWords";
import { focusBox, handleElementId } from "../boxElement";
import type { StrategyMapState } from "../useStrategyMap";

export interface Fix {
  readonly text: string;
  /** Whether it leads to where the finding is mended, or mends it here and now: then the finding goes away. */
  readonly kind: "leads" | "mends";
  run(): void;
}

/** What leads a person from a finding to where it is mended, or mends it. */
export function useFixes(map: StrategyMapState): (finding: BalanceFinding) => readonly Fix[] {
  const { fixes } = useWords(mapWords);
  const { open, show } = useNavigation();
  const linkWith = (id: LinkId) => map.links.find((link) => link.id === id);
  const editKpi = (id: KpiId, parent: ObjectiveId | PerspectiveId): void =>
    open({ kind: "editor", subject: { level: "kpi", id, parent } });
  const remove = (id: LinkId): void => {
    const link = linkWith(id);
    if (link) map.remove(link);
  };
  const reverse = (id: LinkId): void => {
    const link = linkWith(id);
    if (link) map.reverse(link);
  };
  const connect = (id: ObjectiveId): void => {
    focusBox(id);
    document.getElementById(handleElementId(id))?.click();
  };

  return (finding) => {
    switch (finding.kind) {
      case "perspective-empty": {
        const subject = { level: "objective", id: undefined, parent: finding.perspective } as const;
        return [{ kind: "leads", text: fixes.addObjective, run: () => open({ kind: "editor", subject }) }];
      }
      case "objective-unmeasured":
        return [
          { kind: "leads", text: fixes.chooseKpi, run: () => open({ kind: "library", parent: finding.objective }) },
        ];
      case "objective-unlinked":
        return [{ kind: "leads", text: fixes.connect, run: () => connect(finding.objective) }];
      case "link-backwards":
        return [
          { kind: "mends", text: fixes.reverse, run: () => reverse(finding.link) },
          { kind: "mends", text: fixes.remove, run: () => remove(finding.link) },
        ];
      case "links-circular":
        return finding.links.flatMap((id): Fix[] => {
          const link = linkWith(id);
          return link === undefined
            ? []
            : [{ kind: "mends", text: fixes.removeNamed(map.named(link)), run: () => map.remove(link) }];
        });
      case "leading-missing":
      case "lagging-missing": {
        const parent = finding.level === "scorecard" ? undefined : finding.node;
        return [{ kind: "leads", text: fixes.chooseKpi, run: () => open({ kind: "library", parent }) }];
      }
      case "kpis-many": {
        const objective = map.lanes.flatMap(({ objectives }) => objectives).find((id) => id === finding.node);
        return [
          {
            kind: "leads",
            text: fixes.showKpis,
            run: () => (objective === undefined ? show("overview") : map.reveal(objective)),
          },
        ];
      }
      case "weight-one-sided": {
        const subject = { level: "perspective", id: finding.perspective } as const;
        return [{ kind: "leads", text: fixes.editWeight, run: () => open({ kind: "editor", subject }) }];
      }
      case "objective-unattended":
        return [
          {
            kind: "leads",
            text: fixes.addInitiative,
            run: () => open({ kind: "initiative", id: undefined, parent: finding.objective }),
          },
        ];
      case "initiative-overdue":
        return [
          {
            kind: "leads",
            text: fixes.openInitiative,
            run: () => open({ kind: "initiative", id: finding.initiative, parent: finding.parent }),
          },
        ];
      case "indicator-unknown":
      case "target-missing":
      case "owner-missing":
        return [{ kind: "leads", text: fixes.editKpi, run: () => editKpi(finding.kpi, finding.parent) }];
      case "kpi-stale":
        return [{ kind: "leads", text: fixes.showKpi, run: () => open({ kind: "kpi", id: finding.kpi }) }];
    }
  };
}
