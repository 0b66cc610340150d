import { check } from "../../../../../src/pane/views/editor/form/check";
import type { FieldForm } from "../../../../../src/pane/views/editor/form/fieldForm";
import type { Form, Part } from "../../../../../src/pane/views/editor/form/editorForm";
import { hasSeries } from "../../../../../src/pane/views/editor/form/seriesForm";
import { objectiveId } from "../../../../../src/scorecard";
import type { Ready } from "../../../../../src/session";
import { smallStage } from "../../../scorecards";
import { kpiForm, typed } from "./forms";

const { scorecard } = smallStage().store.getState() as Ready;
const BASE = kpiForm({ name: "Ny" });

const errorsOf = (given: Partial<Form>, base: Form = BASE) =>
  check({
    form: { ...base, ...given },
    base,
    subject: { level: "kpi", id: undefined, parent: objectiveId("loyal") },
    scorecard,
    language: "da",
  });

const row = (key: string, number: string) => ({ key, number, isDone: false });
const cells = (reference: string, count: number) => ({ reference, count });

const labelled = (key: string): FieldForm => ({
  ...typed(""),
  ...{
    choice: "cell",
    link: "label",
    keys: "A1:A3",
    key,
    labels: ["NPS", "Churn", "Churn"],
    values: "B1:B3",
    count: 3,
  },
});

/** What cannot be saved, by the part that says why. */
const BAD: readonly (readonly [Part, string, Partial<Form>, RegExp])[] = [
  ["name", "blank", { name: "  " }, /Navnet mangler/],
  ["name", "borne by another", { name: "nps" }, /bruges allerede/],
  ["parent", "gone", { parent: "nowhere" }, /Vælg, hvor den hører til/],
  ["weight", "a text", { weight: "meget" }, /ikke et entydigt tal/],
  ["weight", "negative", { weight: "-1" }, /må ikke være negativ/],
  ["greenFrom", "without a number", { thresholds: "scores", amberFrom: "70" }, /Skriv et tal/],
  ["amberFrom", "a text", { thresholds: "scores", greenFrom: "90", amberFrom: "lidt" }, /ikke et entydigt tal/],
  ["amberFrom", "above green", { thresholds: "scores", greenFrom: "70", amberFrom: "90" }, /ligger over/],
  ["greenFrom", "beyond 100", { thresholds: "scores", greenFrom: "120", amberFrom: "90" }, /120/],
  ["achievedFrom", "below green", { thresholds: "scores", greenFrom: "90", amberFrom: "70", achievedFrom: "80" }, /80/],
  [
    "thresholds",
    "of a kind that reads no number",
    { kind: "milestones", thresholds: "values", greenFrom: "3", amberFrom: "2" },
    /ingen tærskelværdier i KPI'ens enhed/,
  ],
  ["actual", "a text", { actual: typed("12 stk.") }, /ikke et entydigt tal/],
  ["target", "without its cell", { target: { ...typed(""), choice: "cell" } }, /Markér en celle/],
  ["target", "without its label", { target: { ...typed(""), choice: "cell", link: "label", keys: "A1:A9" } }, /Vælg etiketter/],
  ["target", "without its column", { target: { ...typed(""), choice: "cell", link: "column" } }, /Markér celler/],
  ["target", "found by a label that is not there", { target: labelled("CTR") }, /»CTR« findes ikke i A1:A3/],
  ["target", "found by a label that stands twice", { target: labelled("churn") }, /står 2 gange i A1:A3/],
  ["target", "beside fewer labels than values", { target: { ...labelled("NPS"), count: 2 } }, /lige mange celler/],
  ["low", "a text", { kind: "band", low: "lav" }, /ikke et entydigt tal/],
  ["high", "below the other limit", { kind: "minMax", low: "10", high: "5" }, /skal ligge under den øvre/],
  ["high", "equal to the other limit", { kind: "minMax", low: "5", high: "5" }, /skal ligge under den øvre/],
  ["tolerance", "negative", { kind: "maintain", tolerance: "-2" }, /0 eller mere/],
  ["margin", "a text", { kind: "targetIsBest", margin: "x" }, /ikke et entydigt tal/],
  ["start", "no date", { kind: "deadline", start: "i morgen" }, /Vælg en dato/],
  ["end", "before the start", { kind: "deadline", start: "2026-05-01", end: "2026-04-01" }, /efter startdatoen/],
  ["points", "a text", { kind: "anchors", points: [row("1", "0"), row("ti", "50")] }, /^Linje 2: skriv kun et tal/],
  ["points", "without a score", { kind: "steps", points: [row("1", "")] }, /^Linje 1: skriv kun et tal/],
  ["points", "repeated", { kind: "anchors", points: [row("1", "0"), row("1,0", "5")] }, /^Linje 2 siger det samme/],
  ["days", "no date", { kind: "deadlineSteps", days: [row("", "10")] }, /^Linje 1: vælg en dato/],
  ["days", "repeated", { kind: "deadlineCurve", days: [row("2026-01-01", "1"), row("2026-01-01", "2")] }, /siger det samme/],
  ["words", "blank", { kind: "qualitative", words: [row(" ", "10")] }, /^Linje 1: det første felt er tomt/],
  ["words", "repeated", { kind: "qualitative", words: [row("Høj", "10"), row(" høj", "20")] }, /^Linje 2 siger det samme/],
  ["words", "with a semicolon", { kind: "qualitative", words: [row("lav; middel", "10")] }, /semikolon/],
  ["milestones", "without a name", { kind: "milestones", milestones: [row("", "1")] }, /^Linje 1/],
  ["milestones", "with a negative weight", { kind: "milestones", milestones: [row("Idé", "-1")] }, /0 eller mere/],
  ["carryPeriods", "not whole", { missing: "carryForward", carryPeriods: "1,5" }, /helt tal/],
  ["rollingPeriods", "zero", { aggregation: "rollingSum", rollingPeriods: "0" }, /helt tal på 1/],
  ["shares", "missing", { targetSpread: "seasonal" }, /hver periodes andel/],
  ["shares", "a text", { targetSpread: "seasonal", shares: "1 to" }, /Skriv kun tal/],
  ["shares", "negative", { targetSpread: "cumulative", shares: "1 -2" }, /0 eller mere/],
  ["shares", "all zero", { targetSpread: "seasonal", frequency: "quarter", shares: "0 0 0 0" }, /over 0/],
  ["shares", "too few", { targetSpread: "seasonal", frequency: "quarter", shares: "1 2" }, /2 andele, men året har 4/],
  ["series", "without periods", { series: { ...BASE.series, Actual: cells("B2:B9", 8) } }, /perioderne/],
  ["series", "without values", { series: { ...BASE.series, Period: cells("A2:A9", 8) } }, /værdierne/],
  [
    "series",
    "uneven",
    { series: { ...BASE.series, Actual: cells("B2:B9", 8), Period: cells("A2:A8", 7) } },
    /8 celler, men 7 perioder/,
  ],
  ["targetSpread", "shared out of a level", { targetSpread: "linear" }, /lægges sammen/],
  ["aliases", "borne by another", { aliases: "Gammelt navn\nFrafald" }, /»Frafald« bruges allerede/],
]; // prettier-ignore

test.each(BAD)("%s that is %s is refused with the reason", (part, _, given, message) => {
  expect(errorsOf(given)).toEqual({ [part]: expect.stringMatching(message) });
});

test.each(
  BAD.filter(
    ([part]) => !["name", "parent", "weight", "actual", "carryPeriods", "rollingPeriods", "shares"].includes(part),
  ),
)("%s that was %s before may stay so while something else is changed", (_, __, given) => {
  const base = { ...BASE, ...given };
  expect(errorsOf({ owner: "Anne" }, base)).toEqual({});
});

const GOOD: readonly (readonly [string, Partial<Form>])[] = [
  ["nothing but a name", {}],
  ["what other kinds would need", { kind: "ratioHigher", low: "x", points: [row("x", "x")] }],
  ["a line that nothing has been typed into", { kind: "anchors", points: [row("1", "0"), row("", "")] }],
  ["a band of one value", { kind: "band", low: "5", high: "5" }],
  ["limits still to come", { kind: "minMax", low: "5" }],
  ["shares that are left out where they can be", { targetSpread: "cumulative" }],
  ["a series of equally many cells", { series: { ...BASE.series, Actual: cells("B", 8), Period: cells("A", 8) } }],
  ["a value found by a label that stands once", { target: labelled(" nps ") }],
  ["a value that the kind does not use", { kind: "milestones", actual: typed("mange") }],
];

test.each(GOOD)("%s can be saved", (_, given) => {
  expect(errorsOf(given)).toEqual({});
});

test("a series is there as soon as one part of it is", () => {
  expect(hasSeries(BASE.series)).toBe(false);
  expect(hasSeries({ ...BASE.series, Target: cells("C", 8) })).toBe(true);
});
