import { Button, makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import { problemText } from "../../../language";
import type { Problem } from "../../../scorecard";
import { useNotices } from "../../frame/Notices";
import { usePaneLanguage } from "../../frame/paneLanguage";
import { useReady, useSession } from "../../frame/session";
import { useAction } from "../../frame/useAction";
import { useRefresh } from "../../frame/useRefresh";

const useStyles = makeStyles({
  banners: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    marginBlockEnd: tokens.spacingVerticalS,
    ":empty": { display: "none" },
  },
  title: { fontSize: "inherit" },
  action: { marginBlockStart: tokens.spacingVerticalXS },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  body: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    whiteSpace: "normal",
    paddingBlock: tokens.spacingVerticalXS,
    overflowWrap: "anywhere",
  },
});

const REPAIRABLE: ReadonlySet<Problem["kind"]> = new Set(["column-missing", "id-missing", "id-duplicate"]);

/** What holds for the whole scorecard: numbers that may be old, and tables that are damaged or newer than we are. */
export function Banners() {
  const styles = useStyles();
  const { language, words } = usePaneLanguage();
  const { outdated, manualCalculation, readOnly, problems } = useReady();
  const refresh = useRefresh();
  const newer = problems.filter(({ kind }) => kind === "schema-newer");
  const restless = problems.filter(({ kind }) => kind === "values-never-rest");
  // What is wrong with the day that is looked at stands above every view.
  const damage = problems.filter(
    (problem) => !newer.includes(problem) && !restless.includes(problem) && problem.kind !== "as-of-not-a-day",
  );
  return (
    <div className={styles.banners} aria-live="polite">
      {outdated && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody className={styles.body}>
            <MessageBarTitle className={styles.title}>{words.outdated}</MessageBarTitle>{" "}
            {problemText(outdated, language)}
            <div className={styles.action}>
              <Button size="small" disabledFocusable={refresh.running} onClick={refresh.run}>
                {words.tryAgain}
              </Button>
            </div>
          </MessageBarBody>
        </MessageBar>
      )}
      {readOnly && newer.map((problem) => <Remark key={problem.kind} text={problemText(problem, language)} />)}
      {manualCalculation && <Remark text={words.manualCalculation} />}
      {restless.map((problem) => (
        <Remark key={problem.kind} text={problemText(problem, language)} />
      ))}
      {damage.length > 0 && <Damage problems={damage} />}
    </div>
  );
}

interface RemarkProps {
  readonly text: string;
}

/** Without a title a bar is named by what it says. */
function Remark({ text }: RemarkProps) {
  const styles = useStyles();
  const bodyId = useId();
  return (
    <MessageBar intent="info" layout="multiline" aria-labelledby={bodyId}>
      <MessageBarBody id={bodyId} className={styles.body}>
        {text}
      </MessageBarBody>
    </MessageBar>
  );
}

/** One deleted sheet can break every series: below so many lines the scorecard itself would be out of sight. */
const FIRST = 3;

interface DamageProps {
  readonly problems: readonly Problem[];
}

function Damage({ problems }: DamageProps) {
  const styles = useStyles();
  const { language, words } = usePaneLanguage();
  const { readOnly } = useReady();
  const session = useSession();
  const { report } = useNotices();
  const { run, running } = useAction(async () => report(await session.repair(), () => words.repaired));
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole || problems.length <= FIRST + 1 ? problems : problems.slice(0, FIRST);
  const canRepair = !readOnly && problems.some(({ kind }) => REPAIRABLE.has(kind));
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody className={styles.body}>
        <MessageBarTitle className={styles.title}>{words.modelProblems}</MessageBarTitle>
        <ul className={styles.list}>
          {shown.map((problem, index) => (
            <li key={index}>{problemText(problem, language)}</li>
          ))}
        </ul>
        {shown.length < problems.length && (
          <div className={styles.action}>
            <Button size="small" onClick={() => setWhole(true)}>
              {words.moreProblems({ count: problems.length - shown.length })}
            </Button>
          </div>
        )}
        {canRepair && (
          <div className={styles.action}>
            <Button size="small" disabledFocusable={running} onClick={run}>
              {words.repair}
            </Button>
          </div>
        )}
      </MessageBarBody>
    </MessageBar>
  );
}
