import fc from "fast-check";
import { BY_ARGUMENT_LATER } from "../../src/functions/byArgument";
import { BY_NAME, BY_NAME_LATER } from "../../src/functions/byName";
import { nodeResolver } from "../../src/functions/byName/nodeFunction";
import { CAMPAIGNS_LATER } from "../../src/functions/campaignsLater";
import { createArguments } from "../../src/functions/createArguments";
import { FLOW_LATER } from "../../src/functions/flowLater";
import { MARKETING_FUNCTIONS } from "../../src/functions/marketing";
import { answerPure } from "../../src/functions/answerPure";
import type { Answer, Content } from "../../src/functions/answer";
import type { Ready } from "../../src/session";
import { seenAt } from "../../src/session/evaluationAt";
import { anyPast } from "../support/anyScorecard";
import { runs } from "../support/runs";
import { STATUS_WORDS } from "../../src/language";
import { createSession } from "../../src/session";

/** Whatever Excel can pass: cells of any kind, errors as objects, ranges of any shape, nothing, and what nobody expects. */
const cell = fc.oneof(
  { arbitrary: fc.double(), weight: 3 },
  { arbitrary: fc.integer({ min: -100, max: 100 }), weight: 6 },
  { arbitrary: fc.constantFrom(0, 1, -1, 1e308, -1e308, 1e-308, 2026, 46023), weight: 2 },
  fc.string({ maxLength: 8 }),
  fc.constantFrom(
    "",
    " ",
    "12,5",
    "linear",
    "band",
    "anchors",
    "milestones",
    "compliance",
    "raw",
    "code",
    "higher",
    "K0",
    "P0",
    "2026-Q1",
    "2026-12",
    "worst",
  ),
  fc.boolean(),
  fc.constant(null),
  fc.constant(undefined),
  fc.constantFrom("#DIV/0!", "#N/A", "#REF!").map((code) => ({ code })),
  fc.constant({ type: "Double", basicValue: 5 }),
  fc.constant({}),
);
const range = fc.array(fc.array(cell, { maxLength: 3 }), { maxLength: 8 });
const argument = fc.oneof(
  { arbitrary: cell, weight: 3 },
  { arbitrary: range, weight: 2 },
  {
    arbitrary: fc.array(
      fc.integer({ min: -50, max: 50 }).map((each) => [each]),
      { minLength: 6, maxLength: 30 },
    ),
    weight: 2,
  },
);
/** Long enough for every statistic, and with numbers whose sums and squares are too large. */
const column = fc.array(
  fc
    .oneof(fc.integer({ min: -50, max: 50 }), fc.double({ noNaN: true, noDefaultInfinity: true }))
    .map((each) => [each]),
  { minLength: 16, maxLength: 30 },
);
const values = fc.array(argument, { maxLength: 12 });

function expectAnswer(answer: Answer | undefined): void {
  if (answer === undefined) throw new Error("there is no answer");
  if (answer.kind === "not-available" || answer.kind === "invalid") {
    expect(answer.message).toMatch(/\S.*[.?)]/s);
    expect(answer.message).not.toMatch(/undefined|NaN|\[object/);
  }
  if (answer.kind !== "value") return;
  // Within a table each number that is none becomes an error in its own cell.
  const isTable = typeof answer.value === "object";
  const contents: readonly Content[] = typeof answer.value === "object" ? answer.value.flat() : [answer.value];
  expect(contents.length).toBeGreaterThan(0);
  for (const content of contents) {
    expect(["number", "string", "boolean"]).toContain(typeof content);
    if (typeof content === "number" && !isTable) expect(Number.isFinite(content)).toBe(true);
  }
}

const atOnce = Object.entries(MARKETING_FUNCTIONS);
const pure = atOnce.map(([id, run]) => [id, async () => run] as const);
const pureLater = Object.entries({
  ...BY_ARGUMENT_LATER(() => "da", createSession(STATUS_WORDS)),
  ...CAMPAIGNS_LATER(() => "da"),
  ...FLOW_LATER(() => "da"),
});

test.each([...pure, ...pureLater])(
  "%s ends in a value or an error with its reason, whatever it is given",
  async (_, load) => {
    const run = await load();
    fc.assert(
      fc.property(values, (args) => expectAnswer(answerPure(run, args, "da"))),
      { numRuns: runs({ full: 400, quick: 100 }) },
    );
    fc.assert(
      fc.property(column, values, (first, args) => expectAnswer(answerPure(run, [first, ...args], "da"))),
      { numRuns: runs({ full: 200, quick: 50 }) },
    );
  },
);

const STATES = runs({ full: 150, quick: 40 });
/** Drawn and evaluated once: every function is asked about each of them. */
const states = fc.sample(anyPast, STATES).map(({ scorecard, values: numbers }, index): Ready => ({
  kind: "ready",
  others: [],
  language: "da",
  // Every second one looks at another day than today, most of them in the past.
  ...seenAt(scorecard, numbers, index % 2 === 0 ? undefined : numbers.today - 7 * index + 14),
  dateSystem: "1900",
  sources: new Map(),
  seriesReferences: new Map(),
  growths: new Map(),
  reads: new Map(),
  revisions: new Map(),
  problems: [],
  outdated: undefined,
  manualCalculation: false,
  plan: { links: undefined, initiatives: undefined },
  schema: 2,
  readOnly: false,
}));
const name = fc.oneof(fc.constantFrom("K0.0.0", "O0.0", "P0", ""), cell);

const byName = Object.entries(BY_NAME).map(([id, run]) => [id, async () => run] as const);

describe.each([...byName, ...Object.entries(BY_NAME_LATER)])("%s", (_, load) => {
  test("ends in a value or an error with its reason, whatever it is given and whatever the scorecard holds", async () => {
    const run = await load();
    fc.assert(
      fc.property(fc.constantFrom(...states), name, values, (state, asked, args) => {
        expectAnswer(nodeResolver(run)(state, createArguments([asked, ...args])));
        expectAnswer(nodeResolver(run)(state, createArguments([asked])));
      }),
      { numRuns: STATES },
    );
  });
});
