import type { SheetFile } from "../../grid/file";
import type { PageSetup } from "../../grid/pageSetup";
import { SHEET_LIMITS } from "../../grid/sheetLimits";
import { childNamed, childrenNamed, tag, type XmlElement } from "../xml";

/** Breaks that somebody has set: each before the row or column that has its number, counted from 0. */
export const breaksXml = ({ page }: SheetFile): string =>
  listXml("rowBreaks", page?.rowBreaks ?? [], SHEET_LIMITS.columns - 1) +
  listXml("colBreaks", page?.columnBreaks ?? [], SHEET_LIMITS.rows - 1);

function listXml(name: string, indexes: readonly number[], last: number): string {
  if (indexes.length === 0) return "";
  const entries = indexes.map((index) => tag("brk", { id: index, max: last, man: 1 }));
  return tag(name, { count: indexes.length, manualBreakCount: indexes.length }, entries.join(""));
}

export function readBreaks(root: XmlElement): Pick<PageSetup, "rowBreaks" | "columnBreaks"> {
  const read = (name: string): readonly number[] =>
    childrenNamed(childNamed(root, name), "brk")
      .map(({ attributes }) => Number(attributes["id"] ?? 0))
      .filter((index) => Number.isInteger(index) && index > 0);
  const [rowBreaks, columnBreaks] = [read("rowBreaks"), read("colBreaks")];
  return {
    ...(rowBreaks.length === 0 ? {} : { rowBreaks }),
    ...(columnBreaks.length === 0 ? {} : { columnBreaks }),
  };
}
