import type { ConditionalFormat, RuleFormat } from "../../../src/workbench/grid/conditionalFormat";
import { drawnCell, type Match } from "../../../src/workbench/grid/drawnCell";
import { libraryRule } from "../../../src/workbench/grid/libraryRule";

const styles = { get: (style: unknown) => style as object };

/** A rule and the library's answer: its look where it applies, and nothing in it where it does not. */
function match(format: RuleFormat, stopIfTrue: boolean, applies: boolean): Match {
  const own: ConditionalFormat = {
    id: "rule",
    areas: [{ row: 0, column: 0, rows: 1, columns: 1 }],
    stopIfTrue,
    rule: { type: "Custom", formula: "=A1>1", format },
  };
  const rule = libraryRule(own);
  if (rule?.rule.type !== "highlightCell") throw new Error("no rule that gives a look");
  return { rule, result: applies ? rule.rule.style : {} };
}

const drawn = (...matches: readonly Match[]) => drawnCell({ v: 5 }, matches, true, styles, 20).s;

test.each<[string, readonly Match[], unknown]>([
  [
    "the first rule counts most",
    [match({ fill: "#111111" }, false, true), match({ fill: "#222222", bold: true }, false, true)],
    { bg: { rgb: "#111111" }, bl: 1 },
  ],
  [
    "a rule that stops hides those behind it",
    [match({ bold: true }, true, true), match({ fill: "#222222" }, false, true)],
    { bl: 1 },
  ],
  [
    "a rule that stops and has no look hides them too",
    [match({}, true, true), match({ fill: "#222222" }, false, true)],
    {},
  ],
  [
    "a rule that stops and does not apply hides nothing",
    [match({}, true, false), match({ fill: "#222222" }, false, true)],
    { bg: { rgb: "#222222" } },
  ],
  ["no rule applies", [match({ bold: true }, false, false)], undefined],
])("%s", (_, matches, style) => {
  expect(drawn(...matches)).toEqual(style);
});
