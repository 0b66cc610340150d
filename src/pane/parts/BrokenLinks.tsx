import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { LinkDismissRegular, LinkRegular } from "@fluentui/react-icons";
import { problemText } from "../../language";
import { brokenFields, type Field, type KpiEvaluation } from "../../scorecard";
import { useNotices } from "../frame/Notices";
import { usePaneLanguage } from "../frame/paneLanguage";
import { useReady, useSession } from "../frame/session";
import { useAction } from "../frame/useAction";

const useStyles = makeStyles({
  link: {
    display: "flex",
    flexDirection: "column",
    alignItems: "start",
    gap: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  problem: { display: "flex", gap: tokens.spacingHorizontalXS, overflowWrap: "anywhere" },
  icon: {
    flexShrink: 0,
    fontSize: tokens.fontSizeBase300,
    color: tokens.colorStatusDangerForeground3,
    marginBlockStart: "1px",
  },
});

interface BrokenLinksProps {
  readonly kpi: KpiEvaluation;
}

/** Links whose cell is gone, each with the one click that mends it. */
export function BrokenLinks({ kpi }: BrokenLinksProps) {
  return brokenFields(kpi.readings).map((field) => <BrokenLink key={field} kpi={kpi} field={field} />);
}

interface BrokenLinkProps {
  readonly kpi: KpiEvaluation;
  readonly field: Field;
}

function BrokenLink({ kpi, field }: BrokenLinkProps) {
  const styles = useStyles();
  const { language, words } = usePaneLanguage();
  const { readOnly } = useReady();
  const session = useSession();
  const { report } = useNotices();
  const { run, running } = useAction(async () =>
    report(await session.bindToSelection(kpi.id, field), ({ address }) => words.linked({ name: kpi.name, address })),
  );
  return (
    <div className={styles.link}>
      <span className={styles.problem}>
        <LinkDismissRegular className={styles.icon} aria-hidden />
        <span>{problemText({ kind: "link-broken", field }, language)}</span>
      </span>
      {!readOnly && (
        <Button
          size="small"
          icon={<LinkRegular />}
          disabledFocusable={running}
          aria-label={words.linkFieldToSelection[field]}
          onClick={run}
        >
          {words.linkToSelection}
        </Button>
      )}
    </div>
  );
}
