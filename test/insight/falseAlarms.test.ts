import { CHANCE_OF_SIGNAL, falseAlarms, xmr } from "../../src/insight";

// https://en.wikipedia.org/wiki/68%E2%80%9395%E2%80%9399.7_rule for the chances; the rest is arithmetic.
test.each([
  [0.05, 15, 0.7226104269],
  [0.0027, 0.81, 0.06535760618],
])(
  "25 KPIs that are looked at every month and give an alarm by a chance of %p give %p a year",
  (chance, perYear, in1) => {
    const found = falseAlarms(25, 12, chance);
    expect(found.perYear).toBeCloseTo(perYear, 9);
    expect(found.inPeriod).toBeCloseTo(in1, 9);
  },
);

// https://en.wikipedia.org/wiki/Western_Electric_rules
test("eight in a row are on one side of the mean by a chance of 1 in 128", () => {
  expect(CHANCE_OF_SIGNAL.run).toBe(0.0078125);
});

test("a value is near a limit with two of the three before it, on the same side, by a chance of 17 in 10,000", () => {
  // Worked out by hand: 2 · 0.0668 · (3 · 0.0668² · 0.9332 + 0.0668³)
  expect(CHANCE_OF_SIGNAL["near-limit"]).toBeCloseTo(0.001709, 6);
});

test("no more signals are said to come by chance than twice those that do, and no fewer", () => {
  let state = 20_261_128;
  const uniform = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state + 0.5) / 2 ** 32;
  };
  const normal = (): number => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
  const series = 8000;
  let seen = 0;
  for (let each = 0; each < series; each += 1) {
    const values = Array.from({ length: 24 }, normal);
    const chart = xmr(values);
    if (chart.ok && chart.value.signals.some(({ last }) => last === 23)) seen += 1;
  }
  const said = falseAlarms(series, 1).perYear;
  expect(seen).toBeLessThan(said);
  expect(seen).toBeGreaterThan(said / 2);
});
