import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { KpiEvaluation } from "../../scorecard";
import { useNotices } from "../frame/Notices";
import { usePaneLanguage } from "../frame/paneLanguage";
import { useReady, useSession } from "../frame/session";
import { useAction } from "../frame/useAction";

const useStyles = makeStyles({
  mark: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
});

interface SeriesGrowthProps {
  readonly kpi: Pick<KpiEvaluation, "id" | "name">;
}

/** What stands beyond the cells that a series is bound to, with the one click that binds it or shows it. */
export function SeriesGrowth({ kpi: { id, name } }: SeriesGrowthProps) {
  const styles = useStyles();
  const { words } = usePaneLanguage();
  const { growths, readOnly } = useReady();
  const session = useSession();
  const { report } = useNotices();
  const extending = useAction(async () => report(await session.extendSeries(id), () => words.seriesExtended({ name })));
  const showing = useAction(async (address: string) => {
    const shown = await session.showCells(address);
    if (!shown.ok) report(shown, () => words.wentTo);
  });
  const { taken = 0, uncounted } = growths.get(id) ?? {};
  return (
    <>
      {uncounted !== undefined && (
        <div className={styles.mark}>
          <span>{words.seriesUncounted({ address: uncounted })}</span>
          <Button size="small" disabledFocusable={showing.running} onClick={() => showing.run(uncounted)}>
            {words.seriesShow}
          </Button>
        </div>
      )}
      {taken > 0 && (
        <div className={styles.mark}>
          <span>{words.seriesLonger({ count: taken })}</span>
          {!readOnly && (
            <Button
              size="small"
              disabledFocusable={extending.running}
              aria-label={words.seriesExtendNamed({ name })}
              onClick={extending.run}
            >
              {words.seriesExtend}
            </Button>
          )}
        </div>
      )}
    </>
  );
}
