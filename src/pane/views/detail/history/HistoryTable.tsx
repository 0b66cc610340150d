import { mergeClasses } from "@fluentui/react-components";
import { detailWords } from "../../../../language";
import { NumbersBehind } from "../../../chart/NumbersBehind";
import { useTableStyles } from "../../../chart/useTableStyles";
import { useWords } from "../../../frame/useWords";
import type { HistoryParts } from "./historyParts";
import { usePointWords } from "./usePointWords";

/** The numbers behind the chart, newest first. */
export function HistoryTable({ kpi, history, analysis }: HistoryParts) {
  const styles = useTableStyles();
  const own = useWords(detailWords);
  const say = usePointWords(kpi);
  const forecast = analysis.forecast?.ok === true ? analysis.forecast.value : [];
  const rows = [
    ...history.map((point, place) => ({
      period: say.period(point.period),
      value: point.actual === undefined ? "–" : say.value(point.actual),
      target: point.target === undefined ? "–" : say.value(point.target),
      remarks: say.remarks(point, analysis.signals.get(place) ?? []),
    })),
    ...forecast.map(({ period, value, low, high }) => ({
      period: say.period(period),
      value: say.value(value),
      target: "–",
      remarks: [own.forecastNote({ list: say.range(low, high) })],
    })),
  ].reverse();
  return (
    <NumbersBehind show={own.showTable} hide={own.hideTable}>
      <table className={styles.table}>
        <caption className={styles.caption}>{own.tableCaption(kpi)}</caption>
        <thead>
          <tr>
            {[own.columnPeriod, own.columnValue, own.columnTarget].map((header) => (
              <th key={header} scope="col" className={mergeClasses(styles.cell, styles.header, styles.onOneLine)}>
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ period, value, target, remarks }, index) => (
            <tr key={index}>
              <th scope="row" className={mergeClasses(styles.cell, styles.onOneLine)}>
                {period}
              </th>
              <td className={styles.cell}>
                {value}
                {remarks.map((remark) => (
                  <span key={remark} className={styles.remarks}>
                    {remark}
                  </span>
                ))}
              </td>
              <td className={styles.cell}>{target}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </NumbersBehind>
  );
}
