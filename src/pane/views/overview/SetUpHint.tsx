import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { SearchSparkleRegular, TaskListLtrRegular } from "@fluentui/react-icons";
import type { KpiCount } from "../../../scorecard";
import { useNavigation } from "../../frame/navigation";
import { usePaneLanguage } from "../../frame/paneLanguage";

const useStyles = makeStyles({
  hint: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    marginInline: tokens.spacingHorizontalM,
    marginBlockEnd: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  ways: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  button: { minWidth: 0, whiteSpace: "normal", textAlign: "start" },
});

interface SetUpHintProps {
  readonly count: KpiCount;
}

/** Some KPIs have no numbers yet: the two ways to give them some. */
export function SetUpHint({ count: { all, setUp } }: SetUpHintProps) {
  const styles = useStyles();
  const { words } = usePaneLanguage();
  const { open } = useNavigation();
  if (setUp === all) return null;
  return (
    <div className={styles.hint}>
      <span>{words.withoutNumbers({ kpis: all - setUp })}</span>
      <div className={styles.ways}>
        <Button
          size="small"
          className={styles.button}
          appearance={setUp === 0 ? "primary" : "secondary"}
          icon={<SearchSparkleRegular />}
          onClick={() => open({ kind: "finder" })}
        >
          {words.findNumbers}
        </Button>
        <Button
          size="small"
          className={styles.button}
          icon={<TaskListLtrRegular />}
          onClick={() => open({ kind: "guide" })}
        >
          {words.stepByStep}
        </Button>
      </div>
    </div>
  );
}
