import { normalised, type KpiEvaluation, type Team, type TeamsEvaluation } from "../../../scorecard";

/** A KPI as the teams have it. */
export interface KpiRow {
  readonly name: string;
  /** Of each team, in their order; `undefined` for one that lacks it. */
  readonly cells: readonly (KpiEvaluation | undefined)[];
}

/** Every KPI of any team by its name, those that most teams have first, else in the order in which they come. */
export function kpiRows(teams: readonly Pick<Team, "id">[], evaluation: TeamsEvaluation): readonly KpiRow[] {
  const rows = new Map<string, { readonly name: string; readonly cells: (KpiEvaluation | undefined)[] }>();
  teams.forEach(({ id }, place) => {
    for (const kpi of evaluation.teams.get(id)?.evaluation?.kpis.values() ?? []) {
      const key = normalised(kpi.name);
      const row = rows.get(key) ?? { name: kpi.name, cells: teams.map(() => undefined) };
      rows.set(key, row);
      row.cells[place] = kpi;
    }
  });
  const having = ({ cells }: KpiRow): number => cells.filter((each) => each !== undefined).length;
  return [...rows.values()].sort((one, other) => having(other) - having(one));
}
