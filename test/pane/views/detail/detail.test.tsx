import { act, screen, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { button, said, show } from "../../show";
import type { Stage } from "../../stage";
import { historyStage, monthly } from "./history/historyStage";
import { kpiId } from "../../../../src/scorecard";
import { smallStage } from "../../scorecards";
import { checkIn, initiative, planStage } from "../plan/planStage";

const STEADY = [30, 31, 30, 29, 30, 31, 30, 29, 30, 31];

async function openDetail(stage: Stage, name = "NPS") {
  const user = show(stage);
  await user.click(screen.getAllByRole("button", { name })[0] as HTMLElement);
  // The view is loaded when it is opened for the first time.
  await screen.findByRole("heading", { level: 1, name }, { timeout: 20_000 });
  return user;
}

/** Numbers keep to their units with spaces that do not break. */
const plain = (text: string | null | undefined): string => (text ?? "").replaceAll("\u00a0", " ");

const region = (name: string): HTMLElement => screen.getByRole("region", { name });

describe("how a KPI stands", () => {
  test("is said with its score, status, values and distance to the target", async () => {
    await openDetail(planStage());
    const values = within(region("Værdi mod målværdi"));
    expect(values.getByText("50 point")).toBeTruthy();
    expect(plain(values.getByText(/^Målværdi/).textContent)).toBe("Målværdi 60 point · afvigelse −10 point, −16,7 %");
    expect(values.getByText("I risiko")).toBeTruthy();
    expect(values.getByText("Score 75")).toBeTruthy();
    expect(screen.getByText(/Scoren for november 2026 · Tæller \d+ % af det hele/)).toBeTruthy();
  });

  test.each([
    [0.1 + 0.2, 0.3, "præcis på målværdien"],
    [1000.1, 1000, "afvigelse +0,1 point"],
    [1001, 1000, "afvigelse +1 point, +0,1 %"],
  ])("of %d against %d is %s", async (actual, target, text) => {
    const stage = smallStage();
    const typed = (value: number) => ({ kind: "typed", value }) as const;
    stage.change(({ sources }) =>
      sources.set(kpiId("nps"), { actual: typed(actual), target: typed(target), baseline: typed(0) }),
    );
    await openDetail(stage);
    const line = within(region("Værdi mod målværdi")).getByText(/^Målværdi/);
    expect(plain(line.textContent).split(" · ")[1]).toBe(text);
  });

  test("is explained sentence by sentence, with the calculation", async () => {
    await openDetail(planStage());
    const lines = within(region("Hvorfor denne score"))
      .getAllByRole("listitem")
      .map(({ textContent }) => textContent);
    expect(lines[0]).toBe("NPS scorer 75: I risiko.");
    expect(lines).toContain("100 × (50 − 20) ÷ (60 − 20) = 75");
    expect(lines).toContain("15 point fra »På sporet«.");
  });

  test("without a score the reasons are given", async () => {
    await openDetail(planStage(), "Frafald");
    expect(region("Hvorfor der ingen score er").textContent).toMatch(/ingen score/);
  });

  test("one that a colleague deletes meanwhile says so, and leads back", async () => {
    const stage = planStage();
    const user = await openDetail(stage);
    act(() => stage.change((definitions) => (definitions.scorecard = { ...definitions.scorecard, kpis: [] })));
    expect(screen.getByRole("heading", { level: 1, name: "KPI'en findes ikke længere" })).toBeTruthy();
    expect(said("alert")).toMatch(/slettet, måske af en kollega/);
    await user.click(button("Gå tilbage"));
    expect(screen.queryByText(/findes ikke længere/)).toBeNull();
  });
});

describe("the past of a KPI", () => {
  const chart = (): HTMLElement => screen.getByRole("img", { name: /^NPS: / });
  /** Opens what the past says beyond its values. */
  const analyse = (user: UserEvent): Promise<void> => user.click(button(/^Signal, støj og prognose/));
  const readout = (): string => plain(region("Historik").querySelector("[aria-live=polite]")?.textContent);

  test("is summed up in a picture with one tab stop", async () => {
    await openDetail(historyStage(monthly([...STEADY, 40])));
    expect(plain(chart().getAttribute("aria-label"))).toBe(
      "NPS: 11 værdier fra december 2025 til oktober 2026. Seneste 40 point i oktober 2026. Målværdi 50 point. 1 signal.",
    );
    expect(region("Historik").querySelectorAll("[tabindex]")).toHaveLength(1);
  });

  test("names its latest signal, and no other", async () => {
    await openDetail(historyStage(monthly([...STEADY, 40, 30, 31, 60])));
    expect(region("Historik").textContent).toContain("Seneste signal, oktober 2026: over den øvre grænse.");
    expect(region("Historik").querySelectorAll("path[d^=M][d$=Z]").length).toBe(2);
  });

  test("is drawn of the latest 24 periods, in months as people write them, with the year once", async () => {
    await openDetail(historyStage(monthly(Array.from({ length: 30 }, (_, month) => month))));
    expect(plain(chart().getAttribute("aria-label"))).toContain("24 værdier fra november 2024 til oktober 2026");
    const labels = [...chart().querySelectorAll("text")].map(({ textContent }) => textContent);
    expect(labels.filter((label) => /^(?:jan|maj|sep)$/.test(label))).toEqual([
      "jan",
      "maj",
      "sep",
      "jan",
      "maj",
      "sep",
    ]);
    expect(labels.filter((label) => /^20\d\d$/.test(label))).toEqual(["2025", "2026"]);
    expect(labels).not.toContain("10 point");
  });

  test("lies on the colours of its status, each with its word", async () => {
    await openDetail(historyStage(monthly([10, 40, 48, 60])));
    const words = [...chart().querySelectorAll("text")].map(({ textContent }) => textContent);
    expect(words).toEqual(expect.arrayContaining(["På sporet", "Uden for mål"]));
  });

  test("is walked through with the arrow keys, and each point is said", async () => {
    const user = await openDetail(historyStage(monthly([...STEADY, 40])));
    expect(readout()).toBe("40 point i oktober 2026 · målværdi 50 point · I risiko");
    act(() => chart().focus());
    await user.keyboard("{Home}");
    expect(readout()).toBe("30 point i december 2025 · målværdi 50 point · Uden for mål");
    await user.keyboard("{ArrowRight}");
    expect(readout()).toBe("31 point i januar 2026 · målværdi 50 point · Uden for mål");
    await user.keyboard("{ArrowLeft}{ArrowLeft}");
    expect(readout()).toBe("30 point i december 2025 · målværdi 50 point · Uden for mål");
    await user.keyboard("{End}");
    expect(readout()).toBe("40 point i oktober 2026 · målværdi 50 point · I risiko · Signal: over den øvre grænse");
    await analyse(user);
    act(() => chart().focus());
    await user.keyboard("{End}");
    expect(readout()).toMatch(/^januar 2027: prognose .+ point, interval [\d,]+ til [\d,]+ point$/);
    expect(document.activeElement).toBe(chart());
  });

  test("judges no month by what has come so far", async () => {
    await openDetail(historyStage(monthly([50, 50, 50, 5], 11), { aggregation: { kind: "sum" } }));
    expect(readout()).toMatch(/^5 point i november 2026 · målværdi 50 point/);
    expect(readout()).not.toMatch(/Uden for mål/);
    expect(plain(region("Historik").textContent)).toContain(
      "Fremskrevet til hele november 2026: 6,25 point, hvis resten kommer i samme takt (dag 24 af 30). Det er 87,5 % mindre",
    );
  });

  test("stands as a table behind the picture, newest first", async () => {
    const user = await openDetail(historyStage(monthly([...STEADY, 40])));
    expect(screen.queryByRole("table")).toBeNull();
    const toggle = button("Vis som tabel");
    expect(toggle.getAttribute("aria-expanded")).toBe("false");
    await user.click(toggle);
    const table = screen.getByRole("table", { name: "NPS periode for periode, nyeste først" });
    const rows = within(table).getAllByRole("rowheader");
    expect(rows.map(({ textContent }) => textContent).slice(2, 5)).toEqual([
      "november 2026",
      "oktober 2026",
      "september 2026",
    ]);
    expect(within(table).getAllByRole("columnheader")).toHaveLength(3);
    expect(within(table).getByText("Signal: over den øvre grænse")).toBeTruthy();
  });

  test("tells signal from noise and says what that rests on", async () => {
    const user = await openDetail(historyStage(monthly(STEADY)));
    await analyse(user);
    const history = plain(region("Historik").textContent);
    expect(history).toContain("Ingen signaler");
    expect(history).toContain("(n = 10)");
    expect(history).toContain("færre end 15 værdier");
    expect(history).toContain("uafhængige af hinanden");
    expect(history).toContain("Mindst halvdelen af værdierne før den seneste er 30 point");
    expect(history).toContain("Med 1 KPI over tid giver tilfældet alene højst ca. 0,147 signaler om året.");
  });

  test("says how sure a signal and how unusual the latest value is", async () => {
    const user = await openDetail(historyStage(monthly([...STEADY, 40])));
    await analyse(user);
    const history = plain(region("Historik").textContent);
    expect(history).toContain("Det rammer ved et rent tilfælde 0,3 % af værdierne.");
    expect(history).toMatch(
      /er usædvanlig: Den ligger 13,49 standardafvigelser fra medianen af de tidligere, 30 point/,
    );
  });

  test("with a latest value as most are says so", async () => {
    const user = await openDetail(historyStage(monthly([30, 32, 28, 31, 29, 33, 27, 35])));
    await analyse(user);
    // 5 / (1.4826 · 2)
    expect(plain(region("Historik").textContent)).toContain("ikke usædvanlig: Den ligger 1,69 standardafvigelser");
  });

  test("is forecast with interval, basis and assumption, by the method that is chosen", async () => {
    const user = await openDetail(historyStage(monthly(STEADY)));
    const history = region("Historik");
    expect(within(history).queryByText("Prognose med interval")).toBeNull();
    await analyse(user);
    expect(within(history).getByText("Prognose med interval")).toBeTruthy();
    expect(plain(history.textContent)).toContain("med 80 % sikkerhed");
    expect(plain(history.textContent)).toContain("Hviler på 10 værdier i træk (n = 10).");
    expect(plain(history.textContent)).toContain("ret linje, der fortsætter");
    await user.selectOptions(screen.getByRole("combobox", { name: "Metode" }), "Konstant tempo");
    expect(plain(history.textContent)).toContain("30,1 point ventes i november 2026");
    await user.selectOptions(screen.getByRole("combobox", { name: "Metode" }), "Som i sidste sæson");
    expect(plain(history.textContent)).toContain("metoden kræver mindst 16 værdier i træk");
    expect(within(history).queryByText("Prognose med interval")).toBeNull();
  });

  test("of too few values says so, and guesses nothing", async () => {
    const user = await openDetail(historyStage(monthly([30, 31])));
    await analyse(user);
    const history = plain(region("Historik").textContent);
    expect(history).toContain("grænserne kræver mindst 6 værdier fra afsluttede perioder; der er 2");
    expect(history).toContain("metoden kræver mindst 4 værdier i træk fra afsluttede perioder; der er 2");
  });

  test("that nobody has given is explained", async () => {
    await openDetail(planStage(), "Frafald");
    expect(region("Historik").textContent).toContain("Der er ingen værdier over tid endnu.");
    expect(screen.queryByRole("img", { name: /Frafald:/ })).toBeNull();
  });

  test("of a single value is no history", async () => {
    await openDetail(planStage());
    expect(region("Historik").textContent).toContain("Der er kun én værdi endnu");
    expect(screen.queryByRole("img", { name: /NPS:/ })).toBeNull();
  });

  test("of values that build upon each other has no limits and no forecast", async () => {
    const user = await openDetail(historyStage(monthly(STEADY), { aggregation: { kind: "yearToDate" } }));
    await analyse(user);
    expect(region("Historik").textContent).toContain("bygger oven på hinanden");
    expect(screen.queryByRole("combobox", { name: "Metode" })).toBeNull();
  });

  test("moves by percentage points where it is a percentage", async () => {
    await openDetail(historyStage(monthly([20, 25]), { unit: "%" }));
    expect(plain(region("Hvad flyttede sig").textContent)).toContain("(+5 procentpoint)");
    expect(plain(region("Værdi mod målværdi").textContent)).toContain("−25 procentpoint");
  });

  test("says what moved, and what it did to the whole", async () => {
    await openDetail(historyStage(monthly([20, 25])));
    const moved = plain(region("Hvad flyttede sig").textContent);
    expect(moved).toContain("Fra september 2026 til oktober 2026");
    expect(moved).toContain("fra 20 point til 25 point (+5 point, +25 %)");
    expect(moved).toContain("fra 40 til 50");
    expect(moved).toContain("+10 point");
  });
});

describe("about a KPI", () => {
  test("the cells behind it are one click away", async () => {
    const stage = historyStage(monthly(STEADY));
    const user = await openDetail(stage);
    // The single cell that is linked as well is not what drives the number.
    expect(region("Om KPI'en").textContent).not.toContain("Faktisk værdi Data!B4");
    await user.click(button("Gå til værdierne over tid"));
    expect(stage.calls).toEqual(expect.arrayContaining(["goTo nps series"]));
    expect(said("status")).toContain("Cellen er markeret i arket.");
  });

  test("its initiatives and check-ins stand there, newest first, and no others", async () => {
    await openDetail(
      planStage({
        initiatives: [initiative("a"), initiative("b", { parent: "churn" as never })],
        checkIns: [
          checkIn("1", { by: "Sara" }),
          checkIn("2", { by: "", confidence: undefined, value: undefined }),
          checkIn("3", { kpi: "churn" as never }),
        ],
      }),
    );
    const initiatives = within(region("Indsatser"));
    expect(initiatives.getAllByRole("listitem")).toHaveLength(1);
    const said = await within(region("Statusopdateringer")).findAllByRole("listitem");
    expect(said.map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/^Note 2Om november 2026Nogen den /),
      expect.stringMatching(/^Note 1Om november 2026 · Værdi set: 50\spoint · Sikkerhed 4 af 5: SikkerSara den /),
    ]);
  });

  test("a long row of check-ins is shown bit by bit", async () => {
    const user = await openDetail(
      planStage({ checkIns: Array.from({ length: 12 }, (_, index) => checkIn(`${index}`)) }),
    );
    const list = within(region("Statusopdateringer"));
    expect(await list.findAllByRole("listitem")).toHaveLength(5);
    await user.click(list.getByRole("button", { name: "Vis 5 flere" }));
    await user.click(list.getByRole("button", { name: "Vis 2 flere" }));
    expect(list.getAllByRole("listitem")).toHaveLength(12);
    expect(list.queryByRole("button")).toBeNull();
  });

  test("a scorecard that can only be read has nothing to change it with", async () => {
    const stage = planStage({ initiatives: [initiative("a")] });
    await openDetail(stage);
    act(() => stage.show({ readOnly: true }));
    for (const name of ["Giv statusopdatering", "Rediger", "Tilføj indsats", "Åbn indsatsen Indsats a"])
      expect(screen.queryByRole("button", { name })).toBeNull();
    expect(screen.getByText("Indsats a")).toBeTruthy();
  });
});
