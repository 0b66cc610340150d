import { formatSome, periodName, teamsWords, teamWords } from "../../../language";
import { teamsMoved, type TeamsChange } from "../../../insight";
import { roundedScore, type Period, type TeamId, type TeamWay } from "../../../scorecard";
import type { TeamMember, TeamsPicture } from "../../../session";
import { SelectField } from "../../form/SelectField";
import { usePaneLanguage } from "../../frame/paneLanguage";
import { useWords } from "../../frame/useWords";
import { ScoreMark } from "../../parts/ScoreMark";
import { Section } from "../../parts/Section";
import { useSettingsStyles } from "../../parts/useSettingsStyles";
import { Compared } from "./Compared";
import { Remarks } from "./Remarks";

/** The ways in which something comes of all teams. */
const WAYS = ["score", "perspectives", "objectives", "values"] as const satisfies readonly TeamWay[];

interface WholeProps {
  readonly members: readonly TeamMember[];
  readonly picture: TeamsPicture;
  readonly onWay: (way: TeamWay) => void;
  readonly onPeriod: (period: string) => void;
}

/** All teams as one: what comes of them in which way and period, what moved it, and what does not meet. */
export function Whole({ members, picture, onWay, onPeriod }: WholeProps) {
  const styles = useSettingsStyles();
  const own = useWords(teamsWords);
  const { language, words } = usePaneLanguage();
  const { ways, teamRemark } = teamWords(language);
  const { way, now, at, periods, before, teams } = picture;
  const root = now.top.evaluation?.root;
  const start = members[0]?.file.scorecard.settings.fiscalYearStart ?? 1;
  const nameOf = (of: Period): string => periodName(of, start, language);
  const names = new Map<TeamId, string>(teams.map(({ id, name }) => [id, name]));
  const moved = before && teamsMoved(before.teams, now, now.top.team.id);
  const movedText = (change: TeamsChange, since: string): string => {
    const points = change.after - change.before;
    if (roundedScore(points) === 0) return own.unmoved({ period: since });
    const parts = change.movements.map(({ name, effect }) => own.part({ name, points: effect }));
    return own.moved({ points, period: since, list: formatSome(parts, language) });
  };
  return (
    <Section heading={own.whole}>
      <SelectField
        label={own.way}
        value={way}
        options={WAYS.map((value) => ({ value, text: ways[value] }))}
        onChange={onWay}
      />
      {at && periods.length > 1 && (
        <SelectField
          label={own.period}
          value={at.code}
          options={periods.map(({ code, period }) => ({ value: code, text: nameOf(period) }))}
          onChange={onPeriod}
        />
      )}
      <p className={styles.quiet}>{at ? own.inPeriod({ period: nameOf(at.period) }) : own.asSaved}</p>
      {root?.score === undefined ? <p className={styles.text}>{own.noWhole}</p> : <ScoreMark node={root} size="huge" />}
      {root && <p className={styles.quiet}>{words.coverage({ coverage: root.coverage })}</p>}
      {moved?.ok && before && <p className={styles.text}>{movedText(moved.value, nameOf(before.period))}</p>}
      <Compared members={members} picture={picture} />
      <Remarks lines={now.remarks.map((remark) => teamRemark(remark, (team) => names.get(team) ?? own.whole))} />
    </Section>
  );
}
