import { guideWords } from "../../../../language";
import type { Direction, Kpi } from "../../../../scorecard";
import { useNotices } from "../../../frame/Notices";
import { useReady, useSession } from "../../../frame/session";
import { useAction } from "../../../frame/useAction";
import { useWords } from "../../../frame/useWords";
import { DirectionChoice } from "../DirectionChoice";

const UNCHANGED = { kind: "unchanged" } as const;
const FIELDS = { actual: UNCHANGED, target: UNCHANGED, baseline: UNCHANGED } as const;

interface SavedDirectionProps {
  readonly kpi: Kpi;
}

/** Which way is better for a KPI of the scorecard; saved when it is chosen. */
export function SavedDirection({ kpi }: SavedDirectionProps) {
  const words = useWords(guideWords).numbers;
  const session = useSession();
  const { revisions } = useReady();
  const { report } = useNotices();
  const { id, parent, name, unit, weight, rule } = kpi;
  const saving = useAction(async (direction: Direction) => {
    const own = { parent, name, unit, weight, rule: { ...rule, direction } };
    const saved = await session.saveKpi({ id, revision: revisions.get(id) ?? 0, ...own, fields: FIELDS });
    report(saved, () => words.directionSaved({ name }));
  });
  return <DirectionChoice name={name} direction={rule.direction} onChange={saving.run} />;
}
