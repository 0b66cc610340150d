import { betterWay } from "../insight";
import { closingOf, failure, lastDay, NO_READINGS, standingSeries } from "../scorecard";
import { makeFigures as make, type DashboardLanguages, type FigureRow, type MadeDashboard } from "../workbook";
import { writable, type SessionContext } from "./context";
import { evaluationSeen } from "./evaluationAt";
import { figuresOf } from "./figuresOf";
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
  const { scorecard, evaluation, language, moment, values } = state.value;
  const { settings } = scorecard;
  const words = languages[language];
  const period = periodShown(state.value);
  const name = words.periodName(period, settings.fiscalYearStart);
  const day = Math.min(lastDay(period, settings.fiscalYearStart), moment.today);
  const { closings = [] } = values;
  const shown = evaluationSeen(state.value, period).kpis;
  const isClosed = closingOf(closings, period) !== undefined;
  const rows = evaluation.root.children.flatMap((id): readonly FigureRow[] => {
    const perspective = evaluation.nodes.get(id);
    const objectives = perspective?.children ?? [];
    const kpis = objectives.flatMap((objective) => evaluation.nodes.get(objective)?.children ?? []);
    return [
      { kind: "perspective", name: perspective?.name ?? "" },
      ...kpis.flatMap((kpi): readonly FigureRow[] => {
        const definition = scorecard.kpis.find((each) => each.id === kpi);
        if (definition === undefined) return [];
        const series = values.series.get(definition.id);
        const said = shown.get(definition.id)?.readings ?? NO_READINGS;
        const known = {
          readings: values.readings.get(definition.id) ?? NO_READINGS,
          series: series && standingSeries(definition, series, closings, settings),
          ...{ present: values.today, closed: isClosed ? said : undefined },
        };
        const figures = figuresOf(definition, known, { period, today: moment.today }, settings);
        const better = betterWay(definition, said, day);
        return [{ kind: "kpi", name: definition.name, unit: definition.unit, figures: { ...figures, better } }];
      }),
    ];
  });
  return make({
    ...{ rows, words: words.figures, footer: settings.name, title: settings.name },
    sheet: words.figures.sheet({ period: name }),
    subtitle: words.figures.subtitle({ day: words.dayOf(day) }),
    period: words.figures.period({ period: name, isMonth: period.frequency === "month" }),
  });
}
