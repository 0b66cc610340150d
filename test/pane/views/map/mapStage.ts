import {
  DEFAULT_KPI,
  DEFAULT_OBJECTIVE,
  failure,
  kpiId,
  linkId,
  objectiveId,
  perspectiveId,
  success,
  type Kpi,
  type Link,
  type Objective,
  type Perspective,
  type Problem,
  type Scorecard,
} from "../../../../src/scorecard";
import type { Session } from "../../../../src/session";
import { TABLES, type TableContent } from "../../../../src/workbook/tables";
import { createStage, EMPTY_SCORECARD, type Stage } from "../../stage";

const entry = (name: string, order: number) => ({ name, aliases: [], weight: undefined, order });
const perspective = (name: string, order: number): Perspective => ({
  id: perspectiveId(`p_${name}`),
  rollUp: undefined,
  thresholds: undefined,
  ...entry(name, order),
});
const objective = (parent: string, name: string, order = 1): Objective => ({
  ...DEFAULT_OBJECTIVE,
  id: objectiveId(`o_${name}`),
  parent: perspectiveId(`p_${parent}`),
  ...entry(name, order),
});
const kpi = (parent: string, name: string, indicator: Kpi["indicator"]): Kpi => ({
  ...DEFAULT_KPI,
  id: kpiId(`k_${name}`),
  parent: objectiveId(`o_${parent}`),
  ...entry(name, 1),
  owner: "Anne",
  indicator,
});

/** Money above customers above skills; two strategic objectives want skills, and one of them is not measured. */
export const MAPPED: Scorecard = {
  ...EMPTY_SCORECARD,
  perspectives: [perspective("Finansielt", 1), perspective("Kunde", 2), perspective("Læring", 3)],
  objectives: [
    objective("Finansielt", "Vækst"),
    objective("Kunde", "Loyale kunder"),
    objective("Læring", "Kompetencer", 1),
    objective("Læring", "Forsøg", 2),
  ],
  kpis: [
    kpi("Vækst", "ROI", "lagging"),
    kpi("Loyale kunder", "NPS", "lagging"),
    kpi("Kompetencer", "Kurser", "leading"),
  ],
};

const typed = (actual: number) => ({
  actual: { kind: "typed", value: actual } as const,
  target: { kind: "typed", value: 100 } as const,
});

type Drawn = readonly [from: string, to: string, note?: string];

export interface MapStage extends Stage {
  /** What is linked, by name. */
  links(): readonly string[];
  /** The action of that name fails the next time. */
  failNext(action: "saveLink" | "removeLink"): void;
}

const BUSY: Problem = { kind: "excel-busy" };

/** A stage with a strategy map whose links are kept as a workbook keeps them. */
export function mapStage(drawn: readonly Drawn[] = [], scorecard = MAPPED): MapStage {
  const stage = createStage(scorecard, { k_ROI: typed(20), k_NPS: typed(95), k_Kurser: typed(95) });
  let links: readonly Link[] = drawn.map(([from, to, note = ""], index) => ({
    id: linkId(`l_${index}`),
    from: objectiveId(`o_${from}`),
    to: objectiveId(`o_${to}`),
    note,
    revision: 1,
  }));
  const before: (readonly Link[])[] = [];
  let failing: string | undefined;
  const draw = (changed: readonly Link[]): void => {
    links = changed;
    stage.show({ plan: { links: contentOf(links), initiatives: undefined } });
    // The plan is read once for each reading of the scorecard.
    stage.change((definitions) => (definitions.scorecard = { ...definitions.scorecard }));
  };
  const change = (changed: readonly Link[]): void => {
    before.push(links);
    draw(changed);
  };
  const refused = (action: string): boolean => {
    const isRefused = failing === action;
    if (isRefused) failing = undefined;
    return isRefused;
  };
  const actions: Pick<Session, "saveLink" | "removeLink" | "undo"> = {
    saveLink: async ({ from, to, note }) => {
      if (refused("saveLink")) return failure(BUSY);
      const known = links.find((link) => link.from === from && link.to === to);
      const id = known?.id ?? linkId(`l_${links.length}_${before.length}`);
      change([...links.filter((link) => link !== known), { id, from, to, note, revision: 1 }]);
      return success(id);
    },
    removeLink: async (id) => {
      if (refused("removeLink")) return failure(BUSY);
      change(links.filter((link) => link.id !== id));
      return success(undefined);
    },
    undo: async () => {
      const last = before.pop();
      if (last === undefined) return failure({ kind: "nothing-to-undo" });
      draw(last);
      return success({ changes: [] } as never);
    },
  };
  draw(links);
  const nameOf = (id: string): string => id.replace("o_", "");
  return {
    ...stage,
    ...actions,
    links: () => links.map(({ from, to }) => `${nameOf(from)} → ${nameOf(to)}`),
    failNext: (action) => (failing = action),
  };
}

function contentOf(links: readonly Link[]): TableContent {
  const headers = TABLES.links.columns;
  const rows = links.map(({ id, from, to, note, revision }) => {
    const cells: Readonly<Record<string, string | number>> = { Id: id, From: from, To: to, Note: note, Rev: revision };
    const values = headers.map((header) => cells[header] ?? "");
    return { values, formulas: values };
  });
  return { headers, rows };
}
