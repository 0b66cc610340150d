import { cleanName } from "../scorecard";
import { cellLines, cellText, linesOf } from "./cellText";
import type { CellFormat } from "./storedField";

export const text: CellFormat<string> = {
  read: (row, column) => row.text(column),
  write: (value) => cellText(value.trim()),
};

/** What an entry is called. */
export const name: CellFormat<string> = {
  read: (row, column) => cleanName(row.text(column)),
  write: (value) => cellText(cleanName(value)),
};

/** Several names, one a line. */
export const names: CellFormat<readonly string[]> = {
  read: (row, column) => linesOf(row.text(column)).map(cleanName).filter(Boolean),
  write: (values) => cellLines(values.map(cleanName)),
};

/** Several texts, one a line. */
export const lines: CellFormat<readonly string[]> = {
  read: (row, column) => linesOf(row.text(column)),
  write: cellLines,
};

export const optionalNumber: CellFormat<number | undefined> = {
  read: (row, column) => row.number(column),
  write: (value) => value ?? "",
};

/** An empty cell says what holds as long as nobody has chosen. */
export const number = (otherwise: number): CellFormat<number> => ({
  read: (row, column) => row.number(column) ?? otherwise,
  write: (value) => value,
});

export const flag: CellFormat<boolean> = {
  read: (row, column) => row.value(column) === true || row.text(column).toUpperCase() === "TRUE",
  write: (value) => value || "",
};

const oneOf =
  <Word extends string>(words: readonly Word[]) =>
  (found: string): Word | undefined =>
    words.find((word) => word === found);

export const optionalChoice = <Word extends string>(words: readonly Word[]): CellFormat<Word | undefined> => ({
  read: (row, column) => row.choice(column, oneOf(words)),
  write: (word) => word ?? "",
});

export const choice = <Word extends string>(words: readonly Word[], otherwise: Word): CellFormat<Word> => ({
  read: (row, column) => row.choice(column, oneOf(words)) ?? otherwise,
  write: (word) => word,
});

/** A value that has a notation of its own. */
export const notation = <Value>(
  parse: (text: string) => Value | undefined,
  write: (value: Value) => string,
  otherwise: Value,
): CellFormat<Value> => ({
  read: (row, column) => row.choice(column, parse) ?? otherwise,
  write,
});

/** As `notation`, of something that nobody may have chosen. */
export const optionalNotation = <Value>(
  parse: (text: string) => Value | undefined,
  write: (value: Value) => string,
): CellFormat<Value | undefined> => ({
  read: (row, column) => row.choice(column, parse),
  write: (value) => (value === undefined ? "" : cellText(write(value))),
});

/** The id of another entity, if there is one. */
export const optionalId = <Id extends string>(make: (text: string) => Id): CellFormat<Id | undefined> => ({
  read: (row, column) => (row.text(column) === "" ? undefined : make(row.text(column))),
  write: (value) => value ?? "",
});

/** The id of another entity. */
export const id = <Id extends string>(make: (text: string) => Id): CellFormat<Id> => ({
  read: (row, column) => make(row.text(column)),
  write: (value) => value,
});
