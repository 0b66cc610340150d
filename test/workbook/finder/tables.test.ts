import { EIGHTH_STRANGERS } from "./eighthStrangers";
import { ELEVENTH_STRANGERS } from "./eleventhStrangers";
import { FIFTEENTH_STRANGERS } from "./fifteenthStrangers";
import { FIFTH_STRANGERS } from "./fifthStrangers";
import { FOURTEENTH_STRANGERS } from "./fourteenthStrangers";
import { FOURTH_STRANGERS } from "./fourthStrangers";
import { NINTH_STRANGERS } from "./ninthStrangers";
import { SECOND_STRANGERS } from "./secondStrangers";
import { SEVENTH_STRANGERS } from "./seventhStrangers";
import { SIXTH_STRANGERS } from "./sixthStrangers";
import { SIXTEENTH_STRANGERS } from "./sixteenthStrangers";
import { STRANGERS } from "./strangers";
import { TENTH_STRANGERS } from "./tenthStrangers";
import { THIRD_STRANGERS } from "./thirdStrangers";
import { TABLES } from "./tables";
import { THIRTEENTH_STRANGERS } from "./thirteenthStrangers";
import { TWELFTH_STRANGERS } from "./twelfthStrangers";
import { measured, verdictsOn } from "./verdicts";

describe.each([
  ["tables of every kind", TABLES],
  ["tables of strangers", STRANGERS],
  ["tables of other strangers", SECOND_STRANGERS],
  ["tables of strangers of another kind", THIRD_STRANGERS],
  ["tables of the last strangers", FOURTH_STRANGERS],
  ["tables of controllers and of exports", FIFTH_STRANGERS],
  ["tables of the kinds that were mended, by others", SIXTH_STRANGERS],
  ["tables of finance and of marketing people", SEVENTH_STRANGERS],
  ["tables of the kinds that were mended after them", EIGHTH_STRANGERS],
  ["tables of many kinds, by one who had not read the finder", NINTH_STRANGERS],
  ["tables of other companies after that", TENTH_STRANGERS],
  ["workbooks of fifty companies, by one who had not read the finder", ELEVENTH_STRANGERS],
  ["workbooks of others, labelled with them and run later", TWELFTH_STRANGERS],
  [
    "workbooks of more companies, with the direction of each KPI, by one who had not read the finder",
    THIRTEENTH_STRANGERS,
  ],
  ["workbooks that were labelled with these and run when they had been mended", FOURTEENTH_STRANGERS],
  ["workbooks of campaigns, budgets, tabs and people, by one who had not read the finder", FIFTEENTH_STRANGERS],
  ["workbooks as bookkeeping, exports and people by hand make them", SIXTEENTH_STRANGERS],
])("%s", (title, tables) => {
  const verdicts = new Map(tables.map((table) => [table, verdictsOn(table)] as const));

  test.each(tables.map((table) => [table.name, table] as const))("%s", (_, table) => {
    const own = verdicts.get(table) ?? [];
    expect(own.filter(({ isTicked, isRight }) => isTicked && !isRight)).toEqual([]);
    const found = own.filter(({ isRight, isTicked }) => isRight && isTicked).map(({ kpi }) => kpi);
    const wanted = Object.keys(table.answers).filter((name) => !table.missed?.includes(name));
    expect({ found: found.sort(), own }).toEqual({ found: wanted.sort(), own });
  });

  test("precision and recall of what is ticked", () => {
    const { lines, wrong, precision, recall } = measured(verdicts);
    console.log(`${title}\n${lines.join("\n")}\nprecision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`);
    expect(wrong).toBe(0);
    expect(recall).toBeGreaterThanOrEqual(0.9);
  });
});
