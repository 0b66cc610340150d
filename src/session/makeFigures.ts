import { betterWay } from "../insight";
import {
  closingOf,
  failure,
  kpisBelow,
  lastDay,
  NO_READINGS,
  standingSeries,
  treeOf,
  valueCoverage,
  type Kpi,
  type Period,
} from "../scorecard";
import { makeFigures as make, type DashboardLanguages, type FigureRow, type MadeDashboard } from "../workbook";
import { writable, type SessionContext } from "./context";
import { evaluationSeen } from "./evaluationAt";
import { figuresOf } from "./figures/figuresOf";
import { madeSeries } from "./figures/madeSeries";
import type { Outcome } from "./outcome";
import { periodShown } from "./periodShown";

/**
 * Writes the period that is shown, the year to date and the whole year beside each other on a sheet of its own, as values.
 * Where Excel calculates on command only they may be those of before, so nothing is written.
 *
 * @param languages - what the sheet says; it is made in the language of the workbook
 */
export async function makeFigures(context: SessionContext, languages: DashboardLanguages): Outcome<MadeDashboard> {
  const seen = await context.refresh();
  const state = seen.ok ? writable(context) : seen;
  if (!state.ok) return state;
  if (state.value.manualCalculation) return failure({ kind: "calculation-manual" });
  const { scorecard, language, moment, values } = state.value;
  const { settings } = scorecard;
  const words = languages[language];
  const period = periodShown(state.value);
  const periodName = words.periodName(period, settings.fiscalYearStart);
  const day = Math.min(lastDay(period, settings.fiscalYearStart), moment.today);
  const { closings = [] } = values;
  const shown = evaluationSeen(state.value, period).kpis;
  const isClosed = closingOf(closings, period) !== undefined;
  const rowOf = (kpi: Kpi): FigureRow => {
    const series = values.series.get(kpi.id);
    const made = madeSeries(state.value, kpi);
    const said = shown.get(kpi.id)?.readings ?? NO_READINGS;
    const known = {
      // Without days of their own, those below say what the period says.
      readings: said.crossed && made === undefined ? said : (values.readings.get(kpi.id) ?? NO_READINGS),
      series: made ?? (series && standingSeries(kpi, series, closings, settings)),
      // Of what those below make nothing is said that was not wholly there when it was signed.
      ...{ present: values.today, closed: isClosed && !(made && valueCoverage(said) < 1) ? said : undefined },
      keptIn: (each: Period) => {
        const then = evaluationSeen(state.value, each).kpis.get(kpi.id)?.readings;
        return then?.keptOn === undefined ? undefined : then;
      },
    };
    const figures = figuresOf(kpi, known, { period, today: moment.today }, settings);
    return { kind: "kpi", name: kpi.name, unit: kpi.unit, figures: { ...figures, better: betterWay(kpi, said, day) } };
  };
  const tree = treeOf(scorecard);
  const rows = tree.perspectives.flatMap(({ id, name }): readonly FigureRow[] => [
    { kind: "perspective", name },
    ...kpisBelow(tree, id).map(rowOf),
  ]);
  return make({
    ...{ rows, words: words.figures, footer: settings.name, title: settings.name },
    sheet: words.figures.sheet({ period: periodName }),
    subtitle: words.figures.subtitle({ day: words.dayOf(day) }),
    period: words.figures.period({ period: periodName, isMonth: period.frequency === "month" }),
  });
}
