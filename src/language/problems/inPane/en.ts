import type { DifferingPart, Level, NumberSetting } from "../../../scorecard";
import { en as columnWords } from "../../keptColumns/en";
import { formatList, formatNumber, formatSome, formatTime, plural } from "../../numbers";
import type { PaneSentences } from "../sentences";

const LEVEL: Readonly<Record<Level, string>> = {
  scorecard: "scorecard",
  perspective: "perspective",
  objective: "strategic objective",
  kpi: "KPI",
};

const A_LEVEL: Readonly<Record<Level, string>> = {
  scorecard: "the scorecard",
  perspective: "a perspective",
  objective: "a strategic objective",
  kpi: "a KPI",
};

const SETTINGS: Readonly<Record<NumberSetting, string>> = {
  green: "The threshold of “On track”",
  amber: "The threshold of “At risk”",
  achieved: "The threshold of “Achieved”",
  hysteresis: "The margin before the status changes",
  ceiling: "The ceiling",
  minimumCoverage: "The least coverage",
  fiscalYearStart: "The first month of the fiscal year",
  graceDays: "The number of grace days",
};

const number = (value: number): string => formatNumber(value, "en");

export const en: PaneSentences = {
  "name-empty": () => "The name is missing. Enter a name.",
  "name-taken": ({ name, level }) =>
    `The name “${name}” is already used by ${A_LEVEL[level]}. Choose another, so that formulas can tell them apart.`,
  "name-too-long": ({ long, length, most }) =>
    `The name “${long.slice(0, 40)}…” has ${number(length)} characters. Formulas in Excel take at most ${number(most)}: make it shorter.`,
  "scorecard-exists": () => "This workbook already has a scorecard. Choose Refresh to see it.",
  "table-missing": ({ table }) =>
    `The table “${table}” is missing. Repair makes it a table again if it has been turned into a range. Otherwise undo its deletion, or restore an earlier version of the workbook.`,
  "column-missing": ({ table, column }) =>
    `The column “${column}” is missing in the table “${table}”. Choose Repair in the task pane.`,
  "id-missing": ({ table, name }) =>
    `The row “${name}” in the table “${table}” has lost its id and is left out. Choose Repair in the task pane.`,
  "id-duplicate": ({ table, name, other }) =>
    `“${name}” and “${other}” have the same id in the table “${table}”, perhaps because a row was copied. Choose Repair in the task pane.`,
  "name-missing": ({ table, row }) =>
    `A row of the table “${table}” has no name (${row}). Type a name in it, so that it can be told apart and used in formulas.`,
  "parent-missing": ({ level, name }) =>
    `The ${LEVEL[level]} “${name}” belongs to something that is no longer there, and is left out. Undo the deletion, or correct Parent in the model sheet.`,
  "scorecard-unknown": ({ table, name }) =>
    `“${name}” in ${table} belongs to a scorecard that is not in the workbook, and counts nowhere. Choose Repair to have the scorecard back, or correct Scorecard in the model sheet.`,
  "scorecard-misplaced": ({ name }) =>
    `The scorecard “${name}” stood below one that is no longer there, and now stands below the top one. Move it if it belongs elsewhere.`,
  "scorecard-place": ({ name }) =>
    `The scorecard “${name}” cannot stand there. Choose one that is not below it; the top one stays where it is.`,
  "perspective-unmatched": ({ name, perspective }) =>
    `“${perspective}” of the scorecard “${name}” counts nowhere above: the scorecard above has no perspective of that name. Give them the same name, or let the whole score count.`,
  "kpis-unmatched": ({ name, kpis }) =>
    `${formatSome(kpis, "en")} of the scorecard “${name}” count nowhere above: the scorecard above has no KPI of that name. Give them the same name.`,
  "values-differ": ({ name, kpi, part }) =>
    `“${kpi}” of the scorecard “${name}” counts nowhere above: the scorecard above has not the same ${PARTS[part]}.`,
  "values-not-joined": ({ name, reason }) =>
    `“${name}” has no value from below: ${reason === "not-a-number" ? "it is not measured by a number" : "choose at the KPI how they become one"}.`,
  "kind-unknown": ({ name, text }) =>
    `“${name}” is scored by “${text}”, which this version does not know. It is scored from baseline to target until you update the add-in.`,
  "number-unreadable": ({ table, column, name, text }) =>
    `“${text}” for “${name}” is not a number (table “${table}”, column “${column}”). Correct it in the model sheet.`,
  "choice-unknown": ({ table, column, name, text }) =>
    `“${text}” of “${name}” is not a choice (table “${table}”, column “${column}”). The default is used until it is corrected.`,
  "kept-table-broken": ({ kept, columns }) =>
    `The table of ${kept === "campaigns" ? "campaigns" : "the workflow"} is broken: ${formatList(
      columns.map((column) => columnWords[column]),
      "en",
    )} was deleted or moved away from it. Choose the table again under ${kept === "campaigns" ? "Campaigns" : "Flow"}.`,
  "series-broken": ({ name }) =>
    `The series of “${name}” is broken, because its cells are deleted. Bind the series again.`,
  "series-uneven": ({ name, values, periods }) =>
    `The series of “${name}” has ${values} values, but ${periods} periods. Bind it again with equally many cells.`,
  "series-longer": ({ name, count }) =>
    plural(count, "en", {
      one: `The series of “${name}” is 1 period longer than its link. It counts here, but not for colleagues without the add-in. Extend the link.`,
      other: `The series of “${name}” is ${number(count)} periods longer than its link. They count here, but not for colleagues without the add-in. Extend the link.`,
    }),
  "scale-doubtful": ({ name, actual, target }) =>
    `“${name}”: ${number(actual)} against the target ${number(target)}. Is one of them a share and the other a percentage? Change one, so that both are percentages.`,
  thousandfold: ({ name, actual, target }) =>
    `“${name}”: ${number(actual)} against the target ${number(target)}, about a thousand or a million times better. If one of them counts in thousands, its score cannot be relied on. Change one, so that both count alike.`,
  "percent-as-share": ({ name }) =>
    `“${name}” is in percent and its cells show percentages, but they count as shares: 32% counts as 0.32. Link them again, and they count as they are shown.`,
  "percent-no-longer": ({ name }) =>
    `“${name}” takes its cells a hundredfold, because they showed percentages. They no longer do. Link them again, or give the cells a percent format.`,
  "series-uncounted": ({ name, address }) =>
    `At the end of the series of “${name}” stands something that is not counted (${address}). If it belongs there, put it right after the last period, with its period beside it, or bind the series again.`,
  "schema-newer": ({ version }) =>
    `The scorecard was made by a newer version (${number(version)}) and can only be read. Update the add-in to edit it.`,
  "as-of-not-a-day": ({ text }) =>
    `The cell BSC_AsOf contains “${text}”, which is not a day, so the numbers are as of today. Enter a date in it, or clear it.`,
  "as-of-formula": ({ formula }) =>
    `The day in the cell BSC_AsOf comes from a formula (${formula}), which has not been overwritten. Change the day where the formula gets it.`,
  "as-of-gone": () =>
    "The cell BSC_AsOf has been deleted with its sheet, so the numbers are as of today and nobody can choose another day. Write the numbers again to have it back.",
  "dashboard-changed": ({ sheet }) =>
    `A column has been put between ours on the sheet “${sheet}”, or one of ours is gone. Nothing was written. Move the column to the right of ours, or remove the sheet and make it again.`,
  "dashboard-edited": ({ sheet }) =>
    `The sheet “${sheet}” has been changed or removed since it was renewed, so the renewal cannot be undone. Nothing was written.`,
  "dashboard-outdated": ({ sheet, rows }) => `The sheet “${sheet}” is behind (rows: ${rows}). Renew it.`,
  "dashboard-former": ({ sheet }) =>
    `The sheet “${sheet}” shows a scorecard, a perspective or an owner that is no longer there. Remove it if nobody uses it.`,
  "map-outdated": ({ sheet }) =>
    `The sheet “${sheet}” is behind: perspectives, objectives or arrows have changed since it was made. Renew it.`,
  "dashboard-typed-over": ({ sheet, addresses }) =>
    `Formulas are written over on the sheet “${sheet}”: ${formatSome(addresses, "en")}. Renew it to have them back.`,
  "dashboard-charts-gone": ({ sheet, count }) =>
    `The sheet “${sheet}” lacks ${count === 1 ? "a chart" : `${count} charts`}. Renew it to get ${count === 1 ? "it" : "them"}.`,
  "history-not-kept": () =>
    "The change has been saved, but the history on the sheet BSC History has not been written, so it is from before. It is written the next time something is saved; if the sheet is protected, unprotect it first.",
  "values-not-kept": ({ table, columns }) =>
    plural(columns.length, "en", {
      one: `Values in single cells are no longer kept, because the column ${formatList(columns, "en")} is missing in the table “${table}”. Give the column its heading back.`,
      other: `Values in single cells are no longer kept, because the columns ${formatList(columns, "en")} are missing in the table “${table}”. Give the columns their headings back.`,
    }),
  "values-never-rest": ({ names }) =>
    plural(names.length, "en", {
      one: `The values of ${formatList(names, "en")} change with every calculation (for example NOW or RAND), so this KPI is refreshed less often. Use fixed values to avoid it.`,
      other: `The values of ${formatList(names, "en")} change with every calculation (for example NOW or RAND), so these KPIs are refreshed less often. Use fixed values to avoid it.`,
    }),
  "row-changed": ({ name, by, at }) => {
    const when = at === "" ? "just now" : formatTime(at, "en");
    const who = by === "" ? "somebody else" : by;
    return `“${name}” was changed by ${who} (${when}) while you were working. Nothing was saved. Look at the change, then save again.`;
  },
  "row-gone": ({ name }) =>
    name === ""
      ? "This part of the scorecard has been deleted by somebody else. Nothing was saved."
      : `“${name}” has been deleted by somebody else. Nothing was saved.`,
  "sheet-protected": ({ sheet }) =>
    `The sheet “${sheet}” is protected. Nothing was saved. Unhide the sheet, unprotect it (the Review tab), and try again.`,
  "structure-protected": () =>
    "The structure of the workbook is protected, so the scorecard cannot get the sheet that it lacks. Nothing was saved. Unprotect the workbook (the Review tab), and try again.",
  "selection-not-cells": () => "Something else than cells is selected, perhaps a chart. Select cells and try again.",
  "selection-not-one-cell": ({ address }) => `Select exactly one cell (now ${address} is selected) and try again.`,
  "selection-in-model": () =>
    "The selected cell belongs to the scorecard's own tables. Select a cell in another sheet.",
  "cell-not-empty": ({ address }) =>
    `The formula was not written, because ${address} is not empty. Select an empty cell and try again.`,
  "source-uses-scorecard": ({ address, chain }) =>
    chain.length > 1
      ? `${address} is computed from the scorecard (${chain.join(" ← ")}), so the score would depend on itself. Select another cell.`
      : `${address} is computed from the scorecard, so the score would depend on itself. Select another cell.`,
  "source-unsearchable": ({ address, through, most }) =>
    `${address} reads more formulas (${through}) than can be looked at (${number(most)}), so nobody can say whether it depends on the scorecard. Bind a cell that reads fewer, or paste the numbers as values.`,
  "selection-not-one-line": ({ address }) =>
    `Select cells in one column or one row (now ${address} is selected), and try again.`,
  "selection-not-a-table": ({ address }) =>
    `Select the whole table, with headings and at least one row below them (now ${address} is selected), and try again.`,
  "selection-too-large": ({ address, count, most }) =>
    `${address} has ${number(count)} cells, and at most ${number(most)} can be used. Select only those that are needed.`,
  "cannot-bind": ({ name, reason }, say) => `“${name}” cannot be linked, so nothing was. ${say(reason)}`,
  "thresholds-crossed": ({ green, amber }) =>
    `The threshold of “At risk” (${number(amber)}) lies above that of “On track” (${number(green)}). Make it smaller.`,
  "setting-out-of-range": ({ setting, value, least, most, isWhole }) => {
    const kind = isWhole ? "a whole number" : "a number";
    const range = most === undefined ? `of at least ${number(least)}` : `between ${number(least)} and ${number(most)}`;
    return `${SETTINGS[setting]} must be ${kind} ${range}, not ${number(value)}.`;
  },
  "ranges-uneven": ({ one, other }) =>
    `${one} and ${other} must hold equally many cells, so that each value has its own. Select them again.`,
  "label-unknown": ({ label, address }) => `“${label}” does not stand in ${address}. Choose a label that does.`,
  "label-repeats": ({ label, address, count }) =>
    `“${label}” stands ${count} times in ${address}, so it is not clear which value is meant. Make the labels different.`,
  "formulas-stuck": ({ addresses }) =>
    `Excel does not know the BSC functions in ${formatSome(addresses, "en")} and shows #NAME?. Choose Repair formulas.`,
  "native-differs": ({ names }) =>
    `The native Excel numbers of ${formatSome(names, "en")} are not those of the scorecard. Write them again, so that colleagues without the add-in see the right ones.`,
  "source-volatile": ({ name, functions }) =>
    `The cell behind “${name}” uses ${formatList(functions, "en")} and is calculated anew every time. Use a fixed value or another formula.`,
  "calculation-manual": () =>
    "Excel calculates on command only, so the numbers may be behind. Switch automatic calculation on.",
  "owner-missing": ({ names }) => `${formatSome(names, "en")}: nobody answers for this yet. Write down who does.`,
  "no-score-formulas": () => "No visible sheet uses BSC formulas, so there is nothing to copy.",
  "link-dangling": ({ name }) =>
    name === ""
      ? "A cause-effect arrow joins objectives that are both deleted. Remove the arrow."
      : `A cause-effect arrow at “${name}” leads to an objective that is deleted. Remove the arrow, or undo the deletion.`,
  "initiative-dangling": ({ name }) =>
    `The initiative “${name}” belongs to something that is deleted. Move it, or undo the deletion.`,
  "link-to-itself": ({ name }) => `“${name}” cannot be the cause of itself. Choose another objective.`,
  "closing-damaged": ({ period }) =>
    `Some of the numbers that the period ${period} was closed with are gone, so it counts as open. Undo the change in the sheet BSC Journal, or close the period again.`,
  "period-closed": ({ period, by, at }) =>
    `The period ${period} has already been closed by ${by === "" ? "somebody else" : by} (${formatTime(at, "en")}). Open it again first if its numbers are to change.`,
  "period-open": ({ period }) => `The period ${period} is not closed, so it cannot be opened again.`,
  "period-not-begun": ({ period }) => `The period ${period} has not begun. Choose a period that is running or over.`,
  "nothing-to-undo": () => "You have no changes that can be taken back.",
  "has-children": ({ name }) =>
    `Adding “${name}” cannot be taken back, because something has been added below it. Move or delete that first.`,
  "source-gone": () => "The linked cell is no longer there. Select a new cell and link the field again.",
};

const PARTS: Readonly<Record<DifferingPart, string>> = {
  unit: "unit",
  frequency: "periods",
  reach: "time behind the value",
  fiscalYear: "fiscal year",
};
