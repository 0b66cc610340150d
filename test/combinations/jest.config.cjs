/**
 * The add-in's tests with Excel's AutoCorrect options for tables, which a person may have switched off: as Excel is delivered
 * they run with all others, here in the other three combinations. `RUNS=full` runs all of them, else those that write rows and
 * links, each with one combination.
 */
const path = require("node:path");
const { projects, ...settings } = require("../rules/jest.config.cjs");

const COMBINATIONS = {
  include: { includeNewRowsAndColumnsInTable: true, fillFormulasInTables: false },
  fill: { includeNewRowsAndColumnsInTable: false, fillFormulasInTables: true },
  neither: { includeNewRowsAndColumnsInTable: false, fillFormulasInTables: false },
};

const isFull = process.env.RUNS === "full";
const host = projects.find(({ displayName }) => displayName === (isFull ? "host" : "host-together"));
const testMatch = isFull
  ? ["<rootDir>/test/workbook/native/**/*.test.ts", "<rootDir>/test/session/**/*.test.ts"]
  : ["<rootDir>/test/together/combinations.test.ts"];

module.exports = {
  ...settings,
  rootDir: path.resolve(__dirname, "../.."),
  projects: Object.entries(COMBINATIONS).map(([displayName, autoCorrect]) => ({
    ...host,
    displayName,
    testMatch,
    globals: { autoCorrect },
  })),
};
