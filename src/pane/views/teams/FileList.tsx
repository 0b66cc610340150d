import { Button, Checkbox } from "@fluentui/react-components";
import { formatTime, teamsWords, teamWords } from "../../../language";
import type { TeamsPicture } from "../../../session";
import { usePaneLanguage } from "../../frame/paneLanguage";
import { useWords } from "../../frame/useWords";
import { ScoreMark } from "../../parts/ScoreMark";
import { Section } from "../../parts/Section";
import { useNodeStyles } from "../../parts/useNodeStyles";
import { useSettingsStyles } from "../../parts/useSettingsStyles";
import { useChangeLines } from "./useChangeLines";
import type { TeamsRead } from "./useTeams";

interface FileListProps {
  readonly teams: TeamsRead;
  readonly picture: TeamsPicture;
}

/** A row for each file that was chosen: its scorecard and how that stands, or why it was not read. */
export function FileList({ teams: { known, members, countsHere, countHere, remove }, picture }: FileListProps) {
  const styles = useSettingsStyles();
  const node = useNodeStyles();
  const own = useWords(teamsWords);
  const { language, words } = usePaneLanguage();
  const changeLines = useChangeLines();
  const { fileProblem, fileRemark } = teamWords(language);
  const first = members.length - known.teams.length;
  const removeButton = (name: string) => (
    <Button size="small" appearance="subtle" aria-label={own.removeNamed({ name })} onClick={() => remove(name)}>
      {own.remove}
    </Button>
  );
  return (
    <Section heading={own.scorecards}>
      <ul className={styles.list}>
        {known.teams.map(({ name, file, remarks, changes }, index) => {
          const team = picture.teams[first + index];
          const root = team && picture.now.teams.get(team.id)?.evaluation?.root;
          const { savedAt, savedBy } = file;
          const at = formatTime(savedAt, language);
          const saved = savedAt === "" ? "" : savedBy === "" ? own.saved({ at }) : own.savedBy({ at, by: savedBy });
          return (
            <li key={name} className={styles.card}>
              <div className={node.line}>
                <div className={node.main}>
                  <h3 className={styles.heading}>{members[first + index]?.name}</h3>
                  <p className={styles.quiet}>{[name, saved].filter((each) => each !== "").join(", ")}</p>
                </div>
                {root && <ScoreMark node={root} size="medium" />}
              </div>
              {root && <p className={styles.quiet}>{words.coverage({ coverage: root.coverage })}</p>}
              {remarks.map((remark) => (
                <p key={remark.kind} className={styles.quiet}>
                  {fileRemark(remark)}
                </p>
              ))}
              {changes && (
                <div className={styles.text}>
                  {changes.length === 0 ? own.same : own.changed({ count: changes.length })}
                  {changes.length > 0 && (
                    <ul>
                      {changeLines(changes, file).map((line, place) => (
                        <li key={place}>{line}</li>
                      ))}
                    </ul>
                  )}
                </div>
              )}
              <div className={styles.row}>{removeButton(name)}</div>
            </li>
          );
        })}
        {known.refused.map(({ name, problem }) => (
          <li key={`! ${name}`} className={styles.card}>
            <h3 className={styles.heading}>{name}</h3>
            <p className={styles.text}>{fileProblem(problem)}</p>
            {known.teams.some((team) => team.name === name) ? (
              <p className={styles.quiet}>{own.stillThere}</p>
            ) : (
              <div className={styles.row}>{removeButton(name)}</div>
            )}
          </li>
        ))}
      </ul>
      {known.teams.length > 0 && (
        <Checkbox
          label={own.countHere}
          checked={countsHere}
          onChange={(_, { checked }) => countHere(checked === true)}
        />
      )}
    </Section>
  );
}
