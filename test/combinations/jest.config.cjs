/**
 * The add-in's tests with Excel's AutoCorrect options for tables, which a person may have switched on or off: in the
 * combination of `src/workbench/ownAddin.ts` they run with all others, here in the other three. `RUNS=full` runs all of them,
 * else those that add rows to the model's tables and to the journal's.
 */
const path = require("node:path");
const { projects, ...settings } = require("../rules/jest.config.cjs");

const MODEL_TESTS = ["addEntries", "journal"];

const COMBINATIONS = {
  include: { includeNewRowsAndColumnsInTable: true, fillFormulasInTables: false },
  fill: { includeNewRowsAndColumnsInTable: false, fillFormulasInTables: true },
  both: { includeNewRowsAndColumnsInTable: true, fillFormulasInTables: true },
};

const host = projects.find(({ displayName }) => displayName === "host");
const testMatch =
  process.env.RUNS === "full"
    ? ["<rootDir>/test/workbook/native/**/*.test.ts", "<rootDir>/test/session/**/*.test.ts"]
    : MODEL_TESTS.map((name) => `<rootDir>/test/session/${name}.test.ts`);

module.exports = {
  ...settings,
  rootDir: path.resolve(__dirname, "../.."),
  projects: Object.entries(COMBINATIONS).map(([displayName, autoCorrect]) => ({
    ...host,
    displayName,
    testMatch,
    globals: { autoCorrect },
    testEnvironment: "<rootDir>/test/combinations/environment.cjs",
    testEnvironmentOptions: { combination: displayName },
  })),
};
