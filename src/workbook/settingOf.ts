import type { Scorecard } from "../scorecard";
import { TABLES } from "./tables";

/** A scorecard and its place among others, as far as its row of settings goes. */
export type SettingsOwner = Pick<Scorecard, "settings" | "among">;

const row = (range: string, scorecard: SettingsOwner | undefined): string =>
  scorecard?.among === undefined ? "1" : `MATCH("${scorecard.settings.id}",${range},0)`;

/** What the settings of a scorecard, or of the only one, say in a column, as an expression for formulas of sheets to show. */
export const settingOf = (column: string, scorecard: SettingsOwner | undefined): string =>
  `INDEX(${TABLES.settings.name}[${column}],${row(`${TABLES.settings.name}[Id]`, scorecard)})`;

/** Whether a formula made by `settingOf` asks for the first row, which may be another scorecard's once there are several. */
export const asksFirstRow = (formula: unknown, scorecard: SettingsOwner): boolean =>
  scorecard.among !== undefined && String(formula).includes(`INDEX(${TABLES.settings.name}[Name],1)`);

/** What its row of the block of scorecards says in a column, from 1. @param block - the name of the block */
export const numberOf = (block: string, column: number, scorecard: SettingsOwner | undefined): string =>
  `INDEX(${block},${row(`INDEX(${block},0,1)`, scorecard)},${column})`;
