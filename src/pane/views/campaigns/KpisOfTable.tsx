import { Button } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { KpiId } from "../../../scorecard";
import { campaignsWords, formatValue, periodName, problemText } from "../../../language";
import { bindingOf, isSafe, sheetNameOf, type Findings, type Place } from "../../../session";
import { useNavigation } from "../../frame/navigation";
import { useNotices } from "../../frame/Notices";
import { usePaneLanguage } from "../../frame/paneLanguage";
import { useReady, useSession } from "../../frame/session";
import { useAction } from "../../frame/useAction";
import { useWords } from "../../frame/useWords";
import { Section } from "../../parts/Section";
import { useSettingsStyles } from "../../parts/useSettingsStyles";

interface KpisOfTableProps {
  /** The sheet that the table stands on. */
  readonly sheet: string;
}

/** KPIs without values that the table could give theirs, such as what is spent and the cost per result: looked for when asked, linked one by one. */
export function KpisOfTable({ sheet }: KpisOfTableProps) {
  const styles = useSettingsStyles();
  const own = useWords(campaignsWords);
  const { language } = usePaneLanguage();
  const session = useSession();
  const { open } = useNavigation();
  const { readOnly, scorecard } = useReady();
  const { report, succeed, fail } = useNotices();
  const [found, setFound] = useState<Findings>();
  const [linked, setLinked] = useState<ReadonlySet<KpiId>>(new Set());
  const searchId = useId();
  const nameOf = ({ kpi }: Place): string => scorecard.kpis.find(({ id }) => id === kpi)?.name ?? "";
  const search = useAction(async () => {
    const answer = await session.find();
    if (!answer.ok) return fail(problemText(answer.problem, language));
    setLinked(new Set());
    return setFound(answer.value);
  });
  const link = useAction(async (place: Place) => {
    const bound = await session.bindMany([bindingOf(place)]);
    if (!bound.ok) return fail(problemText(bound.problem, language));
    setLinked((before) => new Set([...before, place.kpi]));
    // The button that was pressed goes with its line.
    document.getElementById(searchId)?.focus();
    return succeed(own.kpiLinked({ name: nameOf(place), address: place.address }), {
      label: own.undo,
      run: async () => {
        const undone = await session.undo();
        if (undone.ok) setLinked((before) => new Set([...before].filter((kpi) => kpi !== place.kpi)));
        report(undone, () => own.kpiUnlinked({ name: nameOf(place) }));
      },
    });
  });
  if (readOnly) return null;
  const places = (found?.proposals ?? []).flatMap((proposal): readonly Place[] => {
    const here = [proposal, ...proposal.alternatives].find(
      (place) => sheetNameOf(place.address) === sheet && isSafe(place),
    );
    return here === undefined ? [] : [here];
  });
  const left = places.filter(({ kpi }) => !linked.has(kpi));
  return (
    <Section heading={own.kpisHeading}>
      <p className={styles.text}>{own.kpisOfTable}</p>
      <p role="status" className={styles.text}>
        {found !== undefined && places.length === 0 && own.noKpisOfTable}
        {left.length > 0 && own.kpisFound({ count: left.length })}
      </p>
      {left.length > 0 && (
        <ul className={styles.list}>
          {left.map((place) => (
            <li key={place.kpi} className={styles.row}>
              <span className={styles.text}>{lineOf(place)}</span>
              <Button
                size="small"
                aria-label={`${own.linkKpi}: ${nameOf(place)}`}
                disabledFocusable={link.running}
                onClick={() => link.run(place)}
              >
                {own.linkKpi}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <div className={styles.row}>
        <Button id={searchId} size="small" disabledFocusable={search.running} onClick={() => search.run()}>
          {search.running ? own.searchingKpis : own.findKpis}
        </Button>
        {found !== undefined && (
          <Button size="small" appearance="subtle" onClick={() => open({ kind: "finder" })}>
            {own.toFinder}
          </Button>
        )}
      </div>
    </Section>
  );

  function lineOf(place: Place): string {
    const { actual, period } = found?.outcomes.get(place.id) ?? {};
    const unit = scorecard.kpis.find(({ id }) => id === place.kpi)?.unit ?? "";
    const value = actual === undefined ? "–" : formatValue(actual, unit, language);
    const when = period === undefined ? "" : ` (${periodName(period, scorecard.settings.fiscalYearStart, language)})`;
    return `${nameOf(place)}: ${value}${when}`;
  }
}
