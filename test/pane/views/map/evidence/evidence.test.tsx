import { within } from "@testing-library/react";
import { kpiId, objectiveId, type Kpi, type Series } from "../../../../../src/scorecard";
import { evidenceOf } from "../../../../../src/pane/views/map/evidence/evidenceOf";
import type { Ready } from "../../../../../src/session";
import { monthly } from "../../detail/history/historyStage";
import { mapStage, MAPPED, type MapStage } from "../mapStage";
import { below, button, openMap } from "../openMap";

const MONTHS = 40;

/** Whole numbers from 0 to 99 without any order that a test would see. */
const scattered = (length: number, seed: number): readonly number[] => {
  let state = seed;
  return Array.from({ length }, () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * 100);
  });
};

const running = (changes: readonly number[]): readonly number[] => {
  let sum = 1000;
  return changes.map((change) => (sum += change - 50));
};

const DRIVER = scattered(MONTHS, 7);
/** Two months behind the driver, with a little of its own. */
const FOLLOWER = scattered(MONTHS, 99).map((own, month) => (DRIVER[month - 2] ?? 50) + own / 20);

const ARROWS: Parameters<typeof mapStage>[0] = [
  ["Kompetencer", "Loyale kunder"],
  ["Loyale kunder", "Vækst"],
];

function stageWith(series: Readonly<Record<string, readonly number[]>>, scorecard = MAPPED, arrows = ARROWS): MapStage {
  const stage = mapStage(arrows, scorecard);
  const state = readyOf(stage);
  const all = Object.entries(series).map(
    ([id, values]) => [kpiId(`k_${id}`), { actual: monthly(values), target: [] } as Series] as const,
  );
  stage.show({ values: { ...state.values, series: new Map(all) } });
  return stage;
}

function readyOf(stage: MapStage): Ready {
  const state = stage.store.getState();
  if (state.kind !== "ready") throw new Error("not ready");
  return state;
}

const row = (name: RegExp): HTMLElement => {
  const found = [...below("Årsag og virkning").querySelectorAll<HTMLElement>("ul > li")].find(({ textContent }) =>
    name.test(textContent ?? ""),
  );
  if (found === undefined) throw new Error("There is no such arrow.");
  return found;
};

describe("an arrow of the map", () => {
  test("is supported where the driver moves first, with delay, count and interval, and no word of proof but that there is none", async () => {
    const user = await openMap(stageWith({ Kurser: running(DRIVER), NPS: running(FOLLOWER) }));
    const arrow = row(/Kompetencer.*Loyale/);
    expect(arrow.textContent).toContain("Understøttet");
    await user.click(button("Se tallene", arrow));
    expect(arrow.textContent).toMatch(/Data understøtter koblingen \(ca\. 2 perioder.*Det er ikke bevis for årsag\./);
    expect(arrow.textContent).toMatch(
      /Prøvet på Kurser og derefter NPS\. r\s=\s0,99\d? \(95 % for alle pile og forskydninger: 0,9\d+ til (?:0,999|1)\), n\s=\s37/,
    );
  });

  test("is against the map where the outcome falls when the driver rises", async () => {
    await openMap(stageWith({ Kurser: running(DRIVER), NPS: running(FOLLOWER.map((each) => 100 - each)) }));
    expect(row(/Kompetencer.*Loyale/).textContent).toContain("Modsat");
  });

  test.each([
    ["Ikke afgjort", "two that have nothing to do with each other", running(scattered(MONTHS, 3))],
    ["For få data", "eight months", running(FOLLOWER).slice(-8)],
    ["ændrer sig aldrig", "one that never changes", Array.from({ length: MONTHS }, () => 5)],
  ])("says %s of %s", async (verdict, _, outcome) => {
    await openMap(stageWith({ Kurser: running(DRIVER), NPS: outcome }));
    expect(row(/Kompetencer.*Loyale/).textContent).toContain(verdict);
  });

  test("says why it cannot be tested where there are no series", async () => {
    await openMap(stageWith({ Kurser: running(DRIVER), NPS: running(FOLLOWER) }));
    expect(row(/Loyale.*Vækst/).textContent).toContain("Ikke prøvetIngen KPI'er under Vækst har en tidsserie.");
  });

  test("has its numbers in a table behind the picture", async () => {
    const user = await openMap(stageWith({ Kurser: running(DRIVER), NPS: running(FOLLOWER) }));
    const arrow = row(/Kompetencer.*Loyale/);
    await user.click(button("Se tallene", arrow));
    expect(within(arrow).getByRole("img", { name: /^Kurser, rykket 2 perioder frem, og NPS/ })).toBeTruthy();
    await user.click(button("Vis som tabel", arrow));
    // Two more than there are months, for the driver is moved ahead.
    expect(within(arrow).getAllByRole("row")).toHaveLength(MONTHS + 2 + 1);
  });

  describe("with something that drives both of its ends", () => {
    const [course] = MAPPED.kpis.slice(-1);
    const spend = { ...course, id: kpiId("k_Annoncer"), parent: objectiveId("o_Forsøg"), name: "Annoncer" } as Kpi;
    const scorecard = { ...MAPPED, kpis: [...MAPPED.kpis, spend] };
    const after = (months: number, seed: number): readonly number[] =>
      running(scattered(MONTHS, seed).map((own, month) => (DRIVER[month - months] ?? 50) + own / 4));
    const series = { Annoncer: running(DRIVER), Kurser: after(1, 31), NPS: after(3, 57) };
    const common = [["Forsøg", "Kompetencer"], ["Forsøg", "Loyale kunder"], ...ARROWS] as typeof ARROWS;

    test("is supported as long as the map does not say so", async () => {
      await openMap(stageWith(series, scorecard));
      expect(row(/Kompetencer.*Loyale/).textContent).toContain("Understøttet");
    });

    test("is also explained by it, whenever it comes before, and says by what", async () => {
      const user = await openMap(stageWith(series, scorecard, common));
      const arrow = row(/Kompetencer.*Loyale/);
      expect(arrow.textContent).toContain("Forklares også af andet");
      await user.click(button("Se tallene", arrow));
      expect(arrow.textContent).toContain("Kortet lader Annoncer drive begge, og når den er holdt fast");
    });

    test("stays supported where it explains nothing", async () => {
      const user = await openMap(
        stageWith(
          { Annoncer: running(scattered(MONTHS, 5)), Kurser: running(DRIVER), NPS: running(FOLLOWER) },
          scorecard,
          common,
        ),
      );
      const arrow = row(/Kompetencer.*Loyale/);
      expect(arrow.textContent).toContain("Understøttet");
      await user.click(button("Se tallene", arrow));
      expect(arrow.textContent).toContain("det er prøvet, om den alene forklarer sammenhængen");
    });

    test.each([
      ["Ikke afgjort", "an arrow that does not count", running(scattered(MONTHS, 3)), MONTHS],
      ["Understøttet", "something too short to be held still", running(FOLLOWER), 12],
    ])("is %s without a word that it was tested, of %s", async (verdict, _, outcome, known) => {
      const other = running(scattered(MONTHS, 5)).slice(-known);
      const user = await openMap(
        stageWith({ Annoncer: other, Kurser: running(DRIVER), NPS: outcome }, scorecard, common),
      );
      const arrow = row(/Kompetencer.*Loyale/);
      expect(arrow.textContent).toContain(verdict);
      await user.click(button("Se tallene", arrow));
      expect(arrow.textContent).toContain("Prøvet på Kurser og derefter NPS");
      expect(arrow.textContent).not.toContain("Annoncer");
    });

    test("does not take for such a thing what leads to the one end only through the other", () => {
      const stage = stageWith(series, scorecard, [["Forsøg", "Kompetencer"], ...ARROWS] as typeof ARROWS);
      const found = [...evidenceOf(readyOf(stage)).values()].map(
        (each) => each.kind === "tested" && each.tested.common,
      );
      expect(found).not.toContainEqual(expect.objectContaining({ name: "Annoncer" }));
    });
  });

  test("is counted among all of them", async () => {
    await openMap(stageWith({ Kurser: running(DRIVER), NPS: running(FOLLOWER) }));
    expect(below("Årsag og virkning").textContent).toContain("1 af 2 pile er understøttet af data.");
  });
});

describe("what is tested", () => {
  test("leaves the running month out", () => {
    const stage = stageWith({ Kurser: running(DRIVER), NPS: running(FOLLOWER) });
    const [first] = [...evidenceOf(readyOf(stage)).values()];
    expect(first?.kind === "tested" && first.tested.periods).toHaveLength(MONTHS);
  });

  test("is the KPI that weighs most", () => {
    const other = {
      ...MAPPED.kpis[1],
      id: kpiId("k_CSAT"),
      name: "CSAT",
      weight: 3,
      order: 9,
    } as (typeof MAPPED.kpis)[number];
    const scorecard = { ...MAPPED, kpis: [...MAPPED.kpis, other] };
    const stage = stageWith({ Kurser: running(DRIVER), NPS: running(DRIVER), CSAT: running(FOLLOWER) }, scorecard);
    const [first] = [...evidenceOf(readyOf(stage)).values()];
    expect(first?.kind === "tested" && first.tested.outcome.name).toBe("CSAT");
  });

  test("is nothing that builds on its own past", () => {
    const kpis = MAPPED.kpis.map((kpi) =>
      kpi.name === "NPS" ? { ...kpi, aggregation: { kind: "yearToDate" } as const } : kpi,
    );
    const stage = stageWith({ Kurser: running(DRIVER), NPS: running(FOLLOWER) }, { ...MAPPED, kpis });
    const [first] = [...evidenceOf(readyOf(stage)).values()];
    expect(first).toMatchObject({ kind: "untested", why: { kind: "accumulates", name: "NPS" } });
  });
});
