import { failure, success, type Problem, type Result } from "../../scorecard";
import { columnLetters } from "../finder/cellReference";
import { inSelection } from "../inSelection";
import type { StatusWords } from "../native/statusFormulas";
import { loadIsOwn } from "../ownCells";
import { loadProtection } from "../protection";
import type { SettingsOwner } from "../settingOf";
import { beyond, type Cells } from "./beyond";
import {
  colourOfRule,
  statusRule,
  statusRules,
  thresholdNames,
  thresholdsIn,
  thresholdsOf,
  type StatusRule,
} from "./statusRules";

export interface ColouredCells {
  /** As Excel shows it. */
  readonly address: string;
  /** How many rules of ours reached into them before. */
  readonly removed: number;
}

/**
 * Has the selected cells show the colour of the status that they name, also for readers without the add-in. Rules of ours that
 * stand there go from these cells alone, those of others stay. Refused: cells of our own sheets and protected sheets. Three syncs.
 *
 * @param scores - whether numbers among them are scores; `undefined` takes the colours away
 * @param scorecard - whose thresholds these have
 */
export async function colourByStatus(
  words: StatusWords,
  scores: boolean | undefined,
  scorecard: SettingsOwner | undefined,
): Promise<Result<ColouredCells, Problem>> {
  const done = await inSelection(async (context): Promise<ColouredCells | Problem> => {
    const { names } = context.workbook;
    const range = context.workbook.getSelectedRange().load(`address,${CELLS}`);
    const isOwn = loadIsOwn(range.worksheet);
    const protection = loadProtection(context, [range.worksheet]);
    const formats = range.conditionalFormats.load("items/type");
    const thresholds = thresholdNames(scorecard).map(([name, formula]) => ({
      ...{ name, formula },
      item: names.getItemOrNullObject(name).load("formula"),
    }));
    await context.sync();
    if (isOwn()) return { kind: "selection-in-model" };
    const closed = protection.ofSheets();
    if (closed) return closed;
    const custom = formats.items
      .filter(({ type }) => type === "Custom")
      .map((format) => ({
        format,
        rule: format.custom.rule.load("formula"),
        areas: format.getRanges().areas.load(`items/${CELLS.replaceAll(",", ",items/")}`),
      }));
    await context.sync();
    let removed = 0;
    for (const { format, rule, areas } of custom) {
      const colour = colourOfRule(rule.formula, words);
      if (colour === undefined) continue;
      removed += 1;
      format.delete();
      // Excel deletes a rule as a whole: beyond the selection it is made again.
      for (const cells of areas.items.flatMap((each) => beyond(each, range))) {
        const rest = range.worksheet.getRangeByIndexes(...placeOf(cells));
        queueRule(rest, statusRule(colour, firstOf(cells), words, thresholdsIn(rule.formula)));
      }
    }
    if (scores === true)
      for (const { name, formula, item } of thresholds)
        if (item.isNullObject) names.add(name, formula).visible = false;
        else if (item.formula !== formula) item.formula = formula;
    const whose = scores === true ? thresholdsOf(scorecard) : undefined;
    if (scores !== undefined) for (const rule of statusRules(firstOf(range), words, whose)) queueRule(range, rule);
    await context.sync();
    return { address: range.address, removed };
  });
  if (!done.ok) return done;
  return "kind" in done.value ? failure(done.value) : success(done.value);
}

const CELLS = "rowIndex,columnIndex,rowCount,columnCount";

const placeOf = ({ rowIndex, columnIndex, rowCount, columnCount }: Cells) =>
  [rowIndex, columnIndex, rowCount, columnCount] as const;

const firstOf = ({ rowIndex, columnIndex }: Cells): string => `${columnLetters(columnIndex)}${rowIndex + 1}`;

function queueRule(range: Excel.Range, { formula, fill, font }: StatusRule): void {
  const { custom } = range.conditionalFormats.add("Custom");
  custom.rule.formula = formula;
  custom.format.fill.color = fill;
  custom.format.font.color = font;
}
