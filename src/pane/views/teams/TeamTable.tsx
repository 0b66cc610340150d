import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { teamsWords } from "../../../language";
import { normalised, type TeamsEvaluation } from "../../../scorecard";
import type { TeamsPicture } from "../../../session";
import { useTableStyles } from "../../chart/useTableStyles";
import { useWords } from "../../frame/useWords";
import { Section } from "../../parts/Section";
import { useSettingsStyles } from "../../parts/useSettingsStyles";
import { kpiRows, type KpiRow } from "./kpiRows";
import { TeamCell } from "./TeamCell";

const useStyles = makeStyles({
  scroll: { overflowX: "auto", minWidth: 0 },
  table: { width: "auto", minWidth: "100%", borderCollapse: "separate", borderSpacing: 0 },
  name: {
    position: "sticky",
    insetInlineStart: 0,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
    width: "112px",
    minWidth: "112px",
    maxWidth: "112px",
    boxShadow: `inset -1px 0 ${tokens.colorNeutralStroke2}`,
  },
  cell: { minWidth: "84px", maxWidth: "140px", paddingInlineStart: tokens.spacingHorizontalS },
});

/** So many rows are drawn until somebody asks for all. */
const MOST_ROWS = 40;

interface TeamTableProps {
  readonly picture: TeamsPicture;
}

/** The score of each team in each KPI. The names stay in sight while the teams are scrolled. */
export function TeamTable({ picture: { teams, now, before, way } }: TeamTableProps) {
  const styles = useStyles();
  const settings = useSettingsStyles();
  const table = useTableStyles();
  const own = useWords(teamsWords);
  const [areAllShown, showAll] = useState(false);
  const rows = useMemo(() => kpiRows(teams, now), [teams, now]);
  const rowsBefore = useMemo(
    () => (before ? byName(kpiRows(teams, before.teams)) : new Map<string, KpiRow>()),
    [teams, before],
  );
  // Where values become one each KPI has a value of all teams.
  const wholes = useMemo(() => (way === "values" ? wholeRows(now) : new Map<string, KpiRow>()), [way, now]);
  const wholesBefore = useMemo(
    () => (way === "values" && before ? wholeRows(before.teams) : new Map<string, KpiRow>()),
    [way, before],
  );
  const shown = areAllShown ? rows : rows.slice(0, MOST_ROWS);
  const heading = mergeClasses(table.cell, table.header);
  return (
    <Section heading={own.table}>
      <p className={settings.quiet}>{own.tableHint}</p>
      <div className={styles.scroll} role="region" aria-label={own.table} tabIndex={0}>
        <table className={mergeClasses(table.table, styles.table)}>
          <thead>
            <tr>
              <th scope="col" className={mergeClasses(heading, styles.name)}>
                {own.kpi}
              </th>
              {way === "values" && (
                <th scope="col" className={mergeClasses(heading, styles.cell)}>
                  {own.all}
                </th>
              )}
              {teams.map(({ id, name }) => (
                <th key={id} scope="col" className={mergeClasses(heading, styles.cell)}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row" className={mergeClasses(heading, styles.name)}>
                {own.wholeScore}
              </th>
              {way === "values" && (
                <TeamCell
                  className={styles.cell}
                  node={now.top.evaluation?.root}
                  before={before?.teams.top.evaluation?.root}
                  since={before?.period}
                />
              )}
              {teams.map(({ id }) => (
                <TeamCell
                  key={id}
                  className={styles.cell}
                  node={now.teams.get(id)?.evaluation?.root}
                  before={before?.teams.teams.get(id)?.evaluation?.root}
                  since={before?.period}
                />
              ))}
            </tr>
            {shown.map(({ name, cells }) => {
              const key = normalised(name);
              return (
                <tr key={key}>
                  <th scope="row" className={mergeClasses(table.cell, styles.name)}>
                    {name}
                  </th>
                  {way === "values" && (
                    <TeamCell
                      className={styles.cell}
                      node={wholes.get(key)?.cells[0]}
                      before={wholesBefore.get(key)?.cells[0]}
                      since={before?.period}
                    />
                  )}
                  {cells.map((node, place) => (
                    <TeamCell
                      key={teams[place]?.id}
                      className={styles.cell}
                      node={node}
                      before={rowsBefore.get(key)?.cells[place]}
                      since={before?.period}
                    />
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {shown.length < rows.length && (
        <div className={settings.row}>
          <Button size="small" onClick={() => showAll(true)}>
            {own.showAll({ count: rows.length })}
          </Button>
        </div>
      )}
    </Section>
  );
}

const byName = (rows: readonly KpiRow[]): ReadonlyMap<string, KpiRow> =>
  new Map(rows.map((row) => [normalised(row.name), row]));

const wholeRows = (evaluation: TeamsEvaluation): ReadonlyMap<string, KpiRow> =>
  byName(kpiRows([evaluation.top.team], evaluation));
