import { failure, initiativeId, kpiId, success, type Initiative, type NodeId } from "../../../../src/scorecard";
import type { CheckIn, NewCheckIn, Session } from "../../../../src/session";
import { TABLES, type TableContent } from "../../../../src/workbook/tables";
import { smallStage } from "../../scorecards";
import type { Stage } from "../../stage";

/** The stage's day is 23 November 2026. */
export const TODAY = 46349;

export const initiative = (id: string, given: Partial<Initiative> = {}): Initiative => ({
  id: initiativeId(id),
  parent: kpiId("nps"),
  name: `Indsats ${id}`,
  owner: "Anne",
  due: undefined,
  progress: undefined,
  effect: "",
  note: "",
  revision: 1,
  ...given,
});

export const checkIn = (id: string, given: Partial<CheckIn> = {}): CheckIn => ({
  id,
  kpi: kpiId("nps"),
  period: "2026-11",
  value: 50,
  note: `Note ${id}`,
  confidence: 4,
  by: "Sara",
  at: "2026-11-20T09:00:00Z",
  ...given,
});

export interface PlanStage extends Stage {
  /** The initiatives as the workbook has them. */
  initiatives(): readonly Initiative[];
  /** What has been said by check-in, oldest first. */
  readonly said: readonly NewCheckIn[];
  /** A colleague changes an initiative, or deletes it. */
  colleague(id: string, change: Partial<Initiative> | "deletes"): void;
  rename(name: string): void;
}

interface Beginning {
  readonly initiatives?: readonly Initiative[];
  readonly checkIns?: readonly CheckIn[];
  readonly person?: string;
}

/** A stage whose initiatives and check-ins are kept as a workbook keeps them. NPS has 75 points, Frafald no values. */
export function planStage({ initiatives: given = [], checkIns = [], person = "Anne" }: Beginning = {}): PlanStage {
  const stage = smallStage();
  let initiatives = given;
  let user = person;
  const before: (readonly Initiative[])[] = [];
  const said: NewCheckIn[] = [];
  const show = (changed: readonly Initiative[]): void => {
    initiatives = changed;
    stage.show({ plan: { links: undefined, initiatives: contentOf(initiatives) } });
    // The plan is read once for each reading of the scorecard.
    stage.change((definitions) => (definitions.scorecard = { ...definitions.scorecard }));
  };
  const put = (each: Initiative): void => show([...initiatives.filter(({ id }) => id !== each.id), each]);
  const actions: Pick<
    Session,
    "saveInitiative" | "removeInitiative" | "undo" | "checkIn" | "checkIns" | "user" | "setUser"
  > = {
    saveInitiative: async (draft) => {
      const refused = await stage.saveInitiative(draft);
      if (!refused.ok) return refused;
      const known = initiatives.find(({ id }) => id === draft.id);
      if (draft.id !== undefined && known === undefined) return failure({ kind: "row-gone", name: draft.name });
      if (known !== undefined && known.revision !== draft.revision)
        return failure({ kind: "row-changed", name: known.name, by: "Mette", at: "2026-11-23T13:16:00Z", fields: [] });
      const id = draft.id ?? initiativeId(`new${initiatives.length}`);
      before.push(initiatives);
      put({ ...draft, id, revision: (known?.revision ?? 0) + 1 });
      return success(id);
    },
    removeInitiative: async (id) => {
      const refused = await stage.removeInitiative(id);
      if (!refused.ok) return refused;
      before.push(initiatives);
      show(initiatives.filter((each) => each.id !== id));
      return success(undefined);
    },
    undo: async () => {
      const last = before.pop();
      if (last === undefined) return failure({ kind: "nothing-to-undo" });
      show(last);
      return success({ changes: [] } as never);
    },
    checkIn: async (each) => {
      const answer = await stage.checkIn(each);
      if (answer.ok) said.push(each);
      return answer;
    },
    checkIns: async () => success(checkIns),
    user: () => user,
    setUser: (name) => {
      user = name;
      stage.setUser(name);
    },
  };
  show(initiatives);
  return {
    ...stage,
    ...actions,
    said,
    initiatives: () => initiatives,
    colleague: (id, change) => {
      const known = initiatives.find((each) => each.id === id);
      if (known === undefined) throw new Error(`there is no ${id}`);
      if (change === "deletes") show(initiatives.filter((each) => each !== known));
      else put({ ...known, ...change, revision: known.revision + 1 });
    },
    rename: (name) =>
      stage.change((definitions) => {
        const { scorecard } = definitions;
        definitions.scorecard = {
          ...scorecard,
          kpis: scorecard.kpis.map((kpi) => (kpi.id === ("nps" as NodeId) ? { ...kpi, name } : kpi)),
        };
      }),
  };
}

/** The table that holds initiatives. */
export function contentOf(initiatives: readonly Initiative[]): TableContent {
  const headers = TABLES.initiatives.columns;
  const rows = initiatives.map((each) => {
    const cells: Readonly<Record<string, string | number>> = {
      Id: each.id,
      Parent: each.parent,
      Name: each.name,
      Owner: each.owner,
      Due: each.due ?? "",
      Progress: each.progress ?? "",
      Effect: each.effect,
      Note: each.note,
      Rev: each.revision,
    };
    const values = headers.map((header) => cells[header] ?? "");
    return { values, formulas: values };
  });
  return { headers, rows };
}
