import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { InfoRegular, WarningRegular } from "@fluentui/react-icons";
import type { KpiEvaluation } from "../../scorecard";
import type { Ready } from "../../session";
import { useNotices } from "../frame/Notices";
import { usePaneLanguage } from "../frame/paneLanguage";
import { useReady, useSession } from "../frame/session";
import { useAction } from "../frame/useAction";

const useStyles = makeStyles({
  mark: {
    display: "flex",
    gap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  icon: { flexShrink: 0, fontSize: tokens.fontSizeBase300, marginBlockStart: "1px" },
  warning: { color: tokens.colorStatusWarningForeground1 },
  way: { fontSize: "inherit", lineHeight: "inherit" },
});

interface SeriesGrowthProps {
  readonly kpi: Pick<KpiEvaluation, "id" | "name">;
}

/** What stands beyond the cells that a series is bound to, with the one click that binds it or shows it. Most have nothing, and cost nothing. */
export function SeriesGrowth({ kpi }: SeriesGrowthProps) {
  const growth = useReady().growths.get(kpi.id);
  return growth && <Growth kpi={kpi} growth={growth} />;
}

interface GrowthProps extends SeriesGrowthProps {
  readonly growth: NonNullable<ReturnType<Ready["growths"]["get"]>>;
}

function Growth({ kpi: { id, name }, growth: { taken = 0, uncounted } }: GrowthProps) {
  const styles = useStyles();
  const { words } = usePaneLanguage();
  const { readOnly } = useReady();
  const session = useSession();
  const { report } = useNotices();
  const extending = useAction(async () => report(await session.extendSeries(id), () => words.seriesExtended({ name })));
  const showing = useAction(async (address: string) => {
    const shown = await session.showCells(address);
    if (!shown.ok) report(shown, () => words.wentTo);
  });
  return (
    <>
      {uncounted !== undefined && (
        <div className={styles.mark}>
          <span className={styles.warning}>
            <WarningRegular className={styles.icon} aria-hidden />
          </span>
          <span>
            {words.seriesUncounted({ address: uncounted })}{" "}
            <Link
              as="button"
              className={styles.way}
              disabledFocusable={showing.running}
              aria-label={words.seriesShowNamed({ address: uncounted })}
              onClick={() => showing.run(uncounted)}
            >
              {words.seriesShow}
            </Link>
          </span>
        </div>
      )}
      {taken > 0 && (
        <div className={styles.mark}>
          <InfoRegular className={styles.icon} aria-hidden />
          <span>
            {words.seriesLonger({ count: taken })}{" "}
            {!readOnly && (
              <Link
                as="button"
                className={styles.way}
                disabledFocusable={extending.running}
                aria-label={words.seriesExtendNamed({ name })}
                onClick={extending.run}
              >
                {words.seriesExtend}
              </Link>
            )}
          </span>
        </div>
      )}
    </>
  );
}
