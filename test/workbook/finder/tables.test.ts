import { isSafe } from "../../../src/workbook/finder/proposal";
import { propose } from "../../../src/workbook/finder/propose";
import { CALENDAR } from "./judge";
import { sought } from "./kpis";
import { outcomeOf } from "./readPlace";
import { TABLES, type Answer, type LabelledTable } from "./tables";

interface Verdict {
  readonly kpi: string;
  readonly isTicked: boolean;
  readonly isRight: boolean;
  readonly said: unknown;
}

const isNear = (one: number | undefined, other: number | undefined): boolean =>
  other === undefined || (one !== undefined && Math.abs(one - other) < 0.001);

function verdictsOn({ cells, kpis, answers, asked = [] }: LabelledTable): readonly Verdict[] {
  return propose(cells, sought(kpis), CALENDAR).map((proposal) => {
    const kpi = kpis.find(({ id }) => id === proposal.kpi);
    if (kpi === undefined) throw new Error(`${proposal.kpi} was not looked for`);
    const { actual, target, score } = outcomeOf(cells, kpi, proposal);
    const answer: Answer | undefined = answers[kpi.name];
    const isRight =
      answer === undefined
        ? asked.includes(kpi.name) && !isSafe(proposal)
        : isNear(actual, answer.actual) && isNear(target, answer.target) && isNear(score, answer.score);
    return {
      kpi: kpi.name,
      isTicked: isSafe(proposal),
      isRight,
      said: { actual, target, score, at: proposal.address },
    };
  });
}

const verdicts = new Map(TABLES.map((table) => [table, verdictsOn(table)] as const));

test.each(TABLES.map((table) => [table.name, table] as const))("%s", (_, table) => {
  const own = verdicts.get(table) ?? [];
  expect(own.filter(({ isTicked, isRight }) => isTicked && !isRight)).toEqual([]);
  const found = own.filter(({ isRight, isTicked }) => isRight && isTicked).map(({ kpi }) => kpi);
  expect({ found, own }).toEqual({ found: Object.keys(table.answers), own });
});

test("precision and recall of what is ticked over all tables", () => {
  const all = [...verdicts.values()].flat();
  const ticked = all.filter(({ isTicked }) => isTicked);
  const right = ticked.filter(({ isRight }) => isRight).length;
  const wanted = TABLES.flatMap(({ answers }) => Object.keys(answers)).length;
  const lines = TABLES.map((table) => {
    const own = verdicts.get(table) ?? [];
    const count = (isRight: boolean): number => own.filter((each) => each.isTicked && each.isRight === isRight).length;
    return `${table.name}: ${count(true)} of ${Object.keys(table.answers).length} right, ${count(false)} wrong`;
  });
  const [precision, recall] = [right / ticked.length, right / wanted];
  console.log(`${lines.join("\n")}\nticked: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`);
  expect(ticked.length - right).toBe(0);
  expect(recall).toBeGreaterThanOrEqual(0.9);
});
