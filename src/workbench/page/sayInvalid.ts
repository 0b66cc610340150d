import { printArea, printSheet } from "../grid/address";
import type { Grid } from "../grid/grid";
import type { Notice } from "./notice";

const WORDS = {
  da: "Værdien er ikke tilladt i cellen.",
  en: "The value is not allowed in the cell.",
} as const;

/** Says that what was typed may not be in a cell, in the words of the workbook when it has some. */
export function sayInvalid(grid: Grid, notice: Notice, language: string): void {
  grid.on("typedInvalid", ({ sheetId, area, isRefused, title, message }) => {
    const place = `${printSheet(grid.sheet(sheetId)?.name ?? "")}!${printArea(area)}`;
    const text = message === "" ? WORDS[language === "da-DK" ? "da" : "en"] : message;
    notice.show(isRefused ? "error" : "note", [place, title, text].filter((each) => each !== "").join(": "));
  });
}
