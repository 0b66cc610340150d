import { contributionOf, needingAttention } from "../../src/insight";
import { STATUS_WORDS } from "../../src/language";
import { columnAt, type DashboardColumn } from "../../src/workbook/dashboard/columns";
import { deviationOf } from "../../src/workbook/dashboard/deviation";
import { SYMBOLS } from "../../src/workbook/dashboard/symbols";
import { columnLetters } from "../../src/workbook/finder/cellReference";
import { isSame, type Compared, type Fault, type ReadCell, type SheetOf } from "./dashboardFaults";

/** So many KPIs are listed. */
const MOST_NEEDS = 20;

/**
 * The pages that follow the dashboard in a report against what the engine says of the moment at which it was made: what needs action with its numbers and what
 * it costs, and on the map the status of every box.
 */
export function compareReport({ state, languages, deviation = "percent", height }: SheetOf, read: ReadCell): Compared {
  const { evaluation, language } = state;
  const words = languages[language];
  const statuses = STATUS_WORDS[language];
  const faults: Fault[] = [];
  let [cells, numbers] = [0, 0];
  const check = (row: number, column: DashboardColumn, engine: Fault["engine"]): void => {
    cells += 1;
    if (typeof engine === "number") numbers += 1;
    const sheet = read(row, columnAt(column));
    if (!isSame(engine, sheet)) faults.push({ cell: `${columnLetters(columnAt(column))}${row + 1}`, engine, sheet });
  };
  const rows = Array.from({ length: height }, (_, row) => row);
  const symbol = columnAt("symbol");
  const page = rows.find((row) => read(row, symbol) === words.needs) ?? -1;
  const mapAt = rows.find((row) => row > page && read(row, symbol) === words.map.sheet) ?? height;
  const listed = rows.filter((row) => row > page && row < mapAt && typeof read(row, columnAt("change")) === "number");
  const needing = needingAttention(evaluation, new Map()).slice(0, MOST_NEEDS);
  if (page < 0) faults.push({ cell: "A1", engine: words.needs, sheet: "" });
  if (listed.length !== needing.length)
    faults.push({ cell: `A${page + 1}`, engine: needing.length, sheet: listed.length });
  needing.forEach(({ kpi }, index) => {
    const { [index]: row = -1 } = listed;
    const { actual, target } = kpi.readings;
    const [value, planned] = [actual, target].map((each) => (each.kind === "number" ? each.value : ""));
    check(row, "symbol", SYMBOLS[kpi.status]);
    check(row, "actual", value ?? "");
    check(row, "target", planned ?? "");
    check(
      row,
      "deviation",
      typeof value === "number" && typeof planned === "number" ? deviationOf(deviation, value, planned) : "",
    );
    check(row, "score", kpi.score ?? "");
    check(row, "status", kpi.state === "error" ? statuses.failed : statuses[kpi.status]);
    check(row, "change", contributionOf(kpi));
  });
  const boxes = rows
    .filter((row) => row > mapAt)
    .flatMap((row) => Array.from({ length: columnAt("id") }, (_, column) => read(row, column)));
  for (const { level, status, score, isBelow } of evaluation.nodes.values()) {
    if ((level !== "perspective" && level !== "objective") || isBelow) continue;
    cells += 1;
    const said = `${SYMBOLS[status]} ${statuses[status]}${score === undefined ? "" : `  ${words.scoreText(score)}`}`;
    if (!boxes.some((each) => isSame(each, said))) faults.push({ cell: `B${mapAt + 1}`, engine: said, sheet: "" });
  }
  return { cells, numbers, faults };
}
