import fc from "fast-check";
import {
  evaluate,
  initiativeId,
  kpiId,
  linkId,
  objectiveId,
  perspectiveId,
  type Initiative,
  type Kpi,
  type Link,
  type NodeId,
  type Readings,
  type Scorecard,
} from "../../../src/scorecard";
import { balance, BALANCE_KINDS, type BalanceFinding, type BalanceKind } from "../../../src/insight";
import { kpi, number, objective, perspective, readings, scorecard, scoring } from "../../scorecard/builders";
import { everyScorecard } from "../../support/anyScorecard";

const TODAY = 46349;

const sound = (parent: string, name: string, indicator: Kpi["indicator"], order = 1): Kpi => ({
  ...kpi(parent, name, order),
  owner: "Anne",
  indicator,
});

const link = (from: string, to: string): Link => ({
  id: linkId(`${from}>${to}`),
  from: objectiveId(`o_${from}`),
  to: objectiveId(`o_${to}`),
  note: "",
  revision: 1,
});

const initiative = (parent: string, more: Partial<Initiative> = {}): Initiative => ({
  id: initiativeId("i"),
  parent: parent as NodeId,
  name: "Kampagne",
  owner: "",
  due: undefined,
  progress: undefined,
  effect: "",
  note: "",
  revision: 1,
  ...more,
});

/** Finance above customers above learning, linked upwards; nothing to object to. */
const SOUND: Scorecard = scorecard({
  perspectives: [perspective("Finansielt", 1), perspective("Kunde", 2), perspective("Læring", 3)],
  objectives: [objective("Finansielt", "Afkast"), objective("Kunde", "Loyale"), objective("Læring", "Dygtige")],
  kpis: [
    sound("Afkast", "ROI", "lagging"),
    sound("Loyale", "NPS", "leading"),
    sound("Loyale", "Frafald", "lagging", 2),
    sound("Dygtige", "Kurser", "leading"),
  ],
});
const VALUES: Readonly<Record<string, Readings>> = {
  ROI: scoring(95),
  NPS: scoring(95),
  Frafald: scoring(95),
  Kurser: scoring(95),
};
const LINKS = [link("Dygtige", "Loyale"), link("Loyale", "Afkast")];

interface Case {
  readonly scorecard?: Scorecard;
  readonly values?: Readonly<Record<string, Readings>>;
  readonly links?: readonly Link[];
  readonly initiatives?: readonly Initiative[];
}

function found({
  scorecard: made = SOUND,
  values = VALUES,
  links = LINKS,
  initiatives = [],
}: Case): readonly BalanceFinding[] {
  const evaluation = evaluate(made, readings(values));
  return balance({ scorecard: made, evaluation, plan: { links, initiatives }, today: TODAY });
}

const withKpis = (edit: (kpi: Kpi) => Kpi): Scorecard => ({ ...SOUND, kpis: SOUND.kpis.map(edit) });
const named = (name: string, change: Partial<Kpi>): Scorecard =>
  withKpis((each) => (each.name === name ? { ...each, ...change } : each));
const more = (parts: Partial<Scorecard>): Scorecard => ({
  ...SOUND,
  perspectives: [...SOUND.perspectives, ...(parts.perspectives ?? [])],
  objectives: [...SOUND.objectives, ...(parts.objectives ?? [])],
  kpis: [...SOUND.kpis, ...(parts.kpis ?? [])],
});
const weighted = (weights: readonly number[], names: readonly string[] = []): Scorecard => ({
  ...SOUND,
  perspectives: SOUND.perspectives.map((each, index) => ({
    ...each,
    name: names[index] ?? each.name,
    weight: weights[index],
  })),
});
const many = (count: number, parents: readonly string[]): readonly Kpi[] =>
  Array.from({ length: count }, (_, index) =>
    sound(parents[index % parents.length] ?? "", `K${index}`, index % 2 === 0 ? "leading" : "lagging", index),
  );
const red = { ...VALUES, ROI: scoring(10) };
const stale: Readings = { ...scoring(95), actual: { kind: "stale", value: 95, since: "2026-08" } as never };

test("a sound scorecard has nothing against it", () => {
  expect(found({})).toEqual([]);
});

test.each<[string, Case, BalanceKind, readonly string[]]>([
  [
    "a perspective without objective",
    { scorecard: more({ perspectives: [perspective("Proces", 4)] }) },
    "perspective-empty",
    ["Proces"],
  ],
  [
    "an objective without KPI",
    { scorecard: more({ objectives: [objective("Kunde", "Ny", 2)] }), links: [...LINKS, link("Ny", "Afkast")] },
    "objective-unmeasured",
    ["Ny"],
  ],
  ["an objective without link", { links: [link("Loyale", "Afkast")] }, "objective-unlinked", ["Dygtige"]],
  ["no links at all", { links: [] }, "objective-unlinked", ["Afkast", "Loyale", "Dygtige"]],
  ["a link down the map", { links: [...LINKS, link("Afkast", "Dygtige")] }, "link-backwards", ["Afkast"]],
  ["objectives that cause each other", { links: [...LINKS, link("Afkast", "Loyale")] }, "links-circular", ["Afkast"]],
  [
    "a whole without leading KPIs",
    { scorecard: withKpis((each) => ({ ...each, indicator: "lagging" })) },
    "leading-missing",
    ["Scorecard"],
  ],
  [
    "a whole without lagging KPIs",
    { scorecard: withKpis((each) => ({ ...each, indicator: "leading" })) },
    "lagging-missing",
    ["Scorecard"],
  ],
  [
    "a perspective without leading KPIs",
    { scorecard: named("NPS", { indicator: "lagging" }) },
    "leading-missing",
    ["Kunde"],
  ],
  [
    "a perspective without lagging KPIs",
    { scorecard: named("Frafald", { indicator: "leading" }) },
    "lagging-missing",
    ["Kunde"],
  ],
  ["a KPI that is neither", { scorecard: named("NPS", { indicator: undefined }) }, "indicator-unknown", ["NPS"]],
  [
    "more than three KPIs in an objective",
    { scorecard: more({ kpis: many(3, ["Afkast"]) }), values: VALUES },
    "kpis-many",
    ["Afkast"],
  ],
  [
    "a financial perspective with most of the weight",
    { scorecard: weighted([60, 20, 20]) },
    "weight-one-sided",
    ["Finansielt"],
  ],
  [
    "the top with most of the weight where none is financial",
    { scorecard: weighted([60, 20, 20], ["Formål"]) },
    "weight-one-sided",
    ["Formål"],
  ],
  [
    "a financial perspective further down",
    { scorecard: weighted([20, 60, 20], ["Formål", "Økonomi"]) },
    "weight-one-sided",
    ["Økonomi"],
  ],
  ["a red objective that nothing is done about", { values: red }, "objective-unattended", ["Afkast"]],
  [
    "a red objective whose initiative is done",
    { values: red, initiatives: [initiative("o_Afkast", { progress: 1 })] },
    "objective-unattended",
    ["Afkast"],
  ],
  [
    "an initiative from yesterday",
    { initiatives: [initiative("o_Loyale", { due: TODAY - 1 })] },
    "initiative-overdue",
    ["Kampagne"],
  ],
  [
    "a KPI without target",
    { values: { ...VALUES, NPS: { ...scoring(95), target: { kind: "none" } } } },
    "target-missing",
    ["NPS"],
  ],
  [
    "a KPI whose target cell is empty",
    { values: { ...VALUES, NPS: { ...scoring(95), target: { kind: "blank" } } } },
    "target-missing",
    ["NPS"],
  ],
  ["a KPI without owner", { scorecard: named("NPS", { owner: "" }) }, "owner-missing", ["NPS"]],
  ["a KPI with old values", { values: { ...VALUES, NPS: stale } }, "kpi-stale", ["NPS"]],
])("%s is found", (_, given, kind, names) => {
  expect(found(given).flatMap((each) => (each.kind === kind ? each.name : []))).toEqual(names);
});

test.each<[string, Case, BalanceKind]>([
  [
    "a single objective needs no link",
    {
      scorecard: scorecard({ perspectives: [perspective("Kunde")], objectives: [objective("Kunde", "Loyale")] }),
      links: [],
    },
    "objective-unlinked",
  ],
  [
    "links within a lane are not backwards",
    { scorecard: more({ objectives: [objective("Kunde", "Ny", 2)] }), links: [...LINKS, link("Loyale", "Ny")] },
    "link-backwards",
  ],
  ["two causes of one effect are no circle", { links: [...LINKS, link("Dygtige", "Afkast")] }, "links-circular"],
  [
    "the top is not asked for leading KPIs",
    { scorecard: more({ kpis: [sound("Afkast", "Vækst", "lagging", 2)] }) },
    "leading-missing",
  ],
  ["one KPI alone is no mix", { scorecard: { ...SOUND, kpis: SOUND.kpis.slice(3) } }, "lagging-missing"],
  [
    "nothing is claimed of a mix that is not known",
    { scorecard: withKpis((each) => ({ ...each, indicator: each.name === "NPS" ? undefined : "lagging" })) },
    "leading-missing",
  ],
  ["three KPIs in an objective are fine", { scorecard: more({ kpis: many(2, ["Afkast"]) }) }, "kpis-many"],
  ["half of the weight is not most of it", { scorecard: weighted([50, 25, 25]) }, "weight-one-sided"],
  [
    "a single perspective must have all of it",
    { scorecard: { ...SOUND, perspectives: SOUND.perspectives.slice(0, 1) } },
    "weight-one-sided",
  ],
  [
    "an initiative for a KPI is one for its objective",
    { values: red, initiatives: [initiative("k_ROI")] },
    "objective-unattended",
  ],
  ["an amber objective needs no initiative", { values: { ...VALUES, ROI: scoring(80) } }, "objective-unattended"],
  ["what is due today is not overdue", { initiatives: [initiative("o_Loyale", { due: TODAY })] }, "initiative-overdue"],
  [
    "what is done is not overdue",
    { initiatives: [initiative("o_Loyale", { due: TODAY - 9, progress: 1 })] },
    "initiative-overdue",
  ],
  [
    "a kind that takes no target lacks none",
    {
      scorecard: named("NPS", { kind: "yesNo" }),
      values: { ...VALUES, NPS: { ...scoring(1), target: { kind: "none" } } },
    },
    "target-missing",
  ],
  [
    "what is left out of the scores is not asked for an owner",
    { scorecard: named("NPS", { owner: "", isExcluded: true }) },
    "owner-missing",
  ],
])("%s", (_, given, kind) => {
  expect(found(given).filter((each) => each.kind === kind)).toEqual([]);
});

test("more than 25 KPIs are too many for the whole, 25 are not", () => {
  const perspectives = [perspective("Kunde", 1)];
  const objectives = Array.from({ length: 13 }, (_, index) => objective("Kunde", `O${index}`, index));
  const parents = objectives.map(({ name }) => name);
  const counted = (count: number) =>
    found({ scorecard: scorecard({ perspectives, objectives, kpis: many(count, parents) }), values: {} }).filter(
      ({ kind }) => kind === "kpis-many",
    );
  expect(counted(25)).toEqual([]);
  expect(counted(26)).toEqual([expect.objectContaining({ level: "scorecard", count: 26 })]);
});

test("overdue days are counted, the longest overdue first", () => {
  const late = [
    initiative("o_Loyale", { due: TODAY - 2 }),
    initiative("o_Loyale", { id: initiativeId("j"), due: TODAY - 30.5, progress: 0.9 }),
  ];
  expect(found({ initiatives: late })).toMatchObject([{ days: 30 }, { days: 2 }]);
});

test("a circle names every link in it and no other", () => {
  const circle = found({ links: [...LINKS, link("Afkast", "Dygtige"), link("Loyale", "Dygtige")] });
  expect(circle.filter(({ kind }) => kind === "links-circular")).toEqual([
    {
      kind: "links-circular",
      name: "Afkast",
      links: ["Dygtige>Loyale", "Loyale>Afkast", "Afkast>Dygtige", "Loyale>Dygtige"],
    },
  ]);
});

describe("for any scorecard, links and initiatives", () => {
  const any = everyScorecard.chain(({ scorecard: made, readings: values }) => {
    const ends = made.objectives.map(({ id }) => id);
    const anyLink = fc
      .tuple(fc.constantFrom(...ends), fc.constantFrom(...ends))
      .filter(([from, to]) => from !== to)
      .map(([from, to]): Link => ({ id: linkId(`${from}>${to}`), from, to, note: "", revision: 1 }));
    const links =
      ends.length < 2 ? fc.constant([]) : fc.uniqueArray(anyLink, { maxLength: 12, selector: ({ id }) => id });
    return links.map((drawn) => ({ made, values, links: drawn }));
  });
  const check = (
    made: Scorecard,
    values: Parameters<typeof evaluate>[1],
    links: readonly Link[],
    own: readonly Initiative[] = [],
  ) =>
    balance({ scorecard: made, evaluation: evaluate(made, values), plan: { links, initiatives: own }, today: TODAY });
  const of = (kind: BalanceKind, findings: readonly BalanceFinding[]) => findings.filter((each) => each.kind === kind);

  test("another link never makes an objective unlinked", () => {
    fc.assert(
      fc.property(any, ({ made, values, links }) => {
        const [last, ...rest] = links;
        if (last === undefined) return;
        const before = of("objective-unlinked", check(made, values, rest));
        const after = of("objective-unlinked", check(made, values, links));
        for (const each of after) expect(before).toContainEqual(each);
      }),
    );
  });

  test("without the links of the circles there is no circle, and no link is in two", () => {
    fc.assert(
      fc.property(any, ({ made, values, links }) => {
        const circles = check(made, values, links).flatMap((each) =>
          each.kind === "links-circular" ? [each.links] : [],
        );
        const inCircles = circles.flat();
        expect(new Set(inCircles).size).toBe(inCircles.length);
        const rest = links.filter(({ id }) => !inCircles.includes(id));
        expect(of("links-circular", check(made, values, rest))).toEqual([]);
      }),
    );
  });

  test("every circle between lanes has a link that runs down", () => {
    fc.assert(
      fc.property(any, ({ made, values, links }) => {
        const laneOf = new Map(made.objectives.map(({ id, parent }) => [id, parent]));
        const between = links.filter(({ from, to }) => laneOf.get(from) !== laneOf.get(to));
        const findings = check(made, values, between);
        const backwards = of("link-backwards", findings).flatMap((each) =>
          each.kind === "link-backwards" ? each.link : [],
        );
        for (const each of findings)
          if (each.kind === "links-circular") expect(each.links.some((id) => backwards.includes(id))).toBe(true);
      }),
    );
  });

  test("an initiative for every objective leaves none unattended", () => {
    fc.assert(
      fc.property(any, ({ made, values, links }) => {
        const own = made.objectives.map(({ id }) => initiative(id));
        expect(of("objective-unattended", check(made, values, links, own))).toEqual([]);
      }),
    );
  });

  test("findings come in the order of their kinds and are about what is there", () => {
    fc.assert(
      fc.property(any, ({ made, values, links }) => {
        const findings = check(made, values, links);
        const order = findings.map(({ kind }) => BALANCE_KINDS.indexOf(kind));
        expect(order).toEqual([...order].sort((one, other) => one - other));
        const names = [made.settings, ...made.perspectives, ...made.objectives, ...made.kpis].map(({ name }) => name);
        for (const { name } of findings) expect(names).toContain(name);
      }),
    );
  });
});

test("an unknown KPI or perspective stands for no other", () => {
  const findings = found({ scorecard: named("NPS", { owner: "" }) });
  expect(findings).toEqual([
    { kind: "owner-missing", kpi: kpiId("k_NPS"), parent: objectiveId("o_Loyale"), name: "NPS" },
  ]);
  expect(found({ scorecard: more({ perspectives: [perspective("Proces", 4)] }) })).toEqual([
    { kind: "perspective-empty", perspective: perspectiveId("p_Proces"), name: "Proces" },
  ]);
});

test("a target that is a number is a target", () => {
  expect(found({ values: { ...VALUES, NPS: { ...scoring(0), target: number(0), baseline: number(-1) } } })).toEqual([]);
});
