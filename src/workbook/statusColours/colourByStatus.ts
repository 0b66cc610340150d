import { failure, success, type Problem, type Result } from "../../scorecard";
import { columnLetters } from "../finder/cellReference";
import { inSelection } from "../inSelection";
import type { StatusWords } from "../native/rowFormulas";
import { loadIsOwn } from "../ownCells";
import { loadProtection } from "../protection";
import { isStatusRule, statusRules, THRESHOLD_NAMES, type StatusRule } from "./statusRules";

export interface ColouredCells {
  /** As Excel shows it. */
  readonly address: string;
  /** How many rules of ours stood there before. */
  readonly removed: number;
}

/**
 * Has the selected cells show the colour of the status that they name, also for readers without the add-in. Rules of ours that
 * stand there go, those of others stay. Refused: cells of our own sheets and protected sheets. Three syncs.
 *
 * @param scores - whether numbers among them are scores; `undefined` takes the colours away
 */
export async function colourByStatus(
  words: StatusWords,
  scores: boolean | undefined,
): Promise<Result<ColouredCells, Problem>> {
  const done = await inSelection(async (context): Promise<ColouredCells | Problem> => {
    const { names } = context.workbook;
    const range = context.workbook.getSelectedRange().load("address,rowIndex,columnIndex");
    const isOwn = loadIsOwn(range.worksheet);
    const protection = loadProtection(context, [range.worksheet]);
    const formats = range.conditionalFormats.load("items/type");
    const thresholds = Object.entries(THRESHOLD_NAMES).map(([name, formula]) => ({
      ...{ name, formula },
      item: names.getItemOrNullObject(name).load("name"),
    }));
    await context.sync();
    if (isOwn()) return { kind: "selection-in-model" };
    const closed = protection.ofSheets();
    if (closed) return closed;
    const custom = formats.items.filter(({ type }) => type === "Custom");
    const rules = custom.map((format) => format.custom.rule.load("formula"));
    await context.sync();
    const ours = custom.filter((_, index) => isStatusRule(rules[index]?.formula ?? "", words));
    for (const format of ours) format.delete();
    if (scores === true)
      for (const { name, formula, item } of thresholds) if (item.isNullObject) names.add(name, formula).visible = false;
    if (scores !== undefined) {
      const first = `${columnLetters(range.columnIndex)}${range.rowIndex + 1}`;
      for (const rule of statusRules(first, words, scores)) queueRule(range, rule);
    }
    await context.sync();
    return { address: range.address, removed: ours.length };
  });
  if (!done.ok) return done;
  return "kind" in done.value ? failure(done.value) : success(done.value);
}

function queueRule(range: Excel.Range, { formula, fill, font }: StatusRule): void {
  const { custom } = range.conditionalFormats.add("Custom");
  custom.rule.formula = formula;
  custom.format.fill.color = fill;
  custom.format.font.color = font;
}
