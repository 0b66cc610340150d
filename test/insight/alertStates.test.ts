import fc from "fast-check";
import { alertStates, type AlertState } from "../../src/insight";

const LETTERS: Readonly<Record<AlertState, string>> = { normal: "n", pending: "p", alerting: "A", recovering: "r" };

const states = (breaches: string, pending: number, keepFiring: number): string =>
  alertStates(
    [...breaches].map((each) => each === "1"),
    { pending, keepFiring },
  )
    .map((each) => LETTERS[each])
    .join("");

/** How often somebody is told: as often as an episode begins. */
const told = (found: string): number => (found.match(/[np]A|^A/g) ?? []).length;

// Pending period and "keep firing for": https://www.grafana.com/docs/grafana/latest/alerting/fundamentals/alert-rule-evaluation.
test.each([
  ["01011101000", 2, 2, "npnpAArArnn", 1],
  ["01011101000", 1, 1, "nAnAAAnAnnn", 3],
  ["01011101000", 1, 2, "nArAAArArnn", 1],
  ["1001", 1, 2, "ArnA", 2],
  ["1111", 3, 1, "ppAA", 1],
  ["", 1, 2, "", 0],
])("breaches %s with %p pending and kept for %p are %s: %p told", (breaches, pending, keepFiring, found, times) => {
  expect(states(breaches, pending, keepFiring)).toBe(found);
  expect(told(states(breaches, pending, keepFiring))).toBe(times);
});

test("nobody is told more often because an alert is kept for longer", () => {
  fc.assert(
    fc.property(fc.array(fc.boolean(), { maxLength: 40 }), fc.integer({ min: 1, max: 3 }), (breaches, pending) => {
      const drawn = breaches.map(Number).join("");
      expect(told(states(drawn, pending, 2))).toBeLessThanOrEqual(told(states(drawn, pending, 1)));
    }),
  );
});
