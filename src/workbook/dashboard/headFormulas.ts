import { joined } from "./joined";
import { cell, cells, quoted, type Rows } from "./references";
import type { DashboardWords } from "./words";

/** A tile: whose it is, the score, and the status with what has changed. @param row - of its node in the list */
export function tileFormulas(row: number): readonly string[] {
  const [symbol, name, score, status, change] = (["symbol", "name", "score", "status", "change"] as const).map((each) =>
    cell(each, row),
  );
  const arrow = `IF(${change}<0,"↓",IF(${change}>0,"↑","→"))`;
  return [
    `=${name}`,
    `=IF(ISNUMBER(${score}),FIXED(${score},1),"–")`,
    `=${symbol}&" "&${status}&IF(ISNUMBER(${change}),"  "&${arrow}&" "&FIXED(ABS(${change}),1),"")`,
  ];
}

/** What happened, in three sentences: how the KPIs stand, and which has fallen and risen the most. */
export function sentences(list: Rows, words: DashboardWords): readonly string[] {
  const [change, lights, names] = [cells("moved", list), cells("kpiLight", list), cells("name", list)];
  const count = (...of: readonly string[]): string =>
    `(${of.map((light) => `COUNTIF(${lights},${quoted(light)})`).join("+")})`;
  const moved = (most: string, isMoved: string, some: DashboardWords["fall"], none: string): string => {
    const parts = { name: `INDEX(${names},MATCH(${most},${change},0))`, points: `FIXED(${most},1)` };
    const sentence = `IF(${most}${isMoved},${joined(some, parts)},${quoted(none)})`;
    return `=IF(COUNT(${change})=0,${quoted(words.noPast)},${sentence})`;
  };
  const counts = { green: count("green", "achieved"), amber: count("amber"), red: count("red"), none: count("none") };
  return [
    `=${joined(words.counts, counts)}`,
    moved(`MIN(${change})`, "<0", words.fall, words.noFall),
    moved(`MAX(${change})`, ">0", words.rise, words.noRise),
  ];
}

/** How many KPIs have a score. */
export function coverageFormula(list: Rows, words: DashboardWords): string {
  const lights = cells("kpiLight", list);
  const all = `COUNTIF(${lights},"?*")`;
  return `=${joined(words.coverage, { scored: `(${all}-COUNTIF(${lights},"none"))`, all })}`;
}
