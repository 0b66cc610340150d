import { screen, within } from "@testing-library/react";
import { failure, kpiId } from "../../../../src/scorecard";
import type { Proposal } from "../../../../src/session";
import { smallStage } from "../../scorecards";
import { createStage } from "../../stage";
import { button, field, said, show } from "../../show";
import type { Stage } from "../../stage";
import { campaignTable, keptStage, monthlyTable, PROPOSAL } from "./campaignsStage";

async function open(stage: Stage) {
  const user = show(stage);
  await user.click(button("Kampagner"));
  await screen.findByRole("heading", { level: 1, name: "Kampagner" });
  return user;
}
const names = () => screen.getAllByRole("heading", { level: 3 }).map(({ textContent }) => textContent);
const card = (name: string): HTMLElement =>
  screen.getByRole("heading", { level: 3, name }).closest("li") as HTMLElement;
const page = () => document.querySelector("main")?.textContent ?? "";

describe("without a scorecard", () => {
  async function openFromNothing(tables = [PROPOSAL]) {
    const stage = createStage();
    stage.tables = tables;
    stage.campaigns = campaignTable();
    const user = show(stage);
    await user.click(button("Find ineffektive kampagner"));
    await screen.findByRole("heading", { level: 1, name: "Kampagner" });
    return { stage, user };
  }

  test("two clicks lead to the first verdict, and no scorecard is made", async () => {
    const { stage, user } = await openFromNothing();
    expect(document.activeElement?.textContent).toBe("Kampagner");
    await user.click(await screen.findByRole("button", { name: "Brug tabellen Kampagner!A3:C3" }));
    expect(card("C").textContent).toMatch(/Ineffektiv/);
    expect(stage.store.getState().kind).toBe("empty");
    expect(stage.calls).toEqual([
      ...["readCampaigns", "findTables campaigns", "keepTable Name Spend Results", "readCampaigns"],
    ]);
  });

  test("what belongs in a scorecard is offered once there is one, and the verdicts stay", async () => {
    const { user } = await openFromNothing();
    await user.click(await screen.findByRole("button", { name: "Brug tabellen Kampagner!A3:C3" }));
    expect(screen.queryByRole("button", { name: "Lav en indsats for C" })).toBeNull();
    await user.click(within(screen.getByRole("region", { name: "Byg dit scorecard" })).getByRole("button"));
    expect(await screen.findByRole("button", { name: "Lav en indsats for C" })).toBeDefined();
    expect(document.activeElement?.textContent).toBe("Kampagner");
    expect(button("Overblik")).toBeDefined();
  });

  test("a workbook that keeps a table is looked through no more, and there is a way back", async () => {
    const stage = createStage();
    stage.keptColumns = PROPOSAL.columns;
    stage.campaigns = campaignTable();
    const user = show(stage);
    await user.click(button("Find ineffektive kampagner"));
    await screen.findByRole("heading", { level: 3, name: "C" });
    expect(stage.calls).toEqual(["readCampaigns"]);
    await user.click(button("Tilbage"));
    expect(await screen.findByRole("heading", { level: 1, name: "Byg dit scorecard" })).toBe(document.activeElement);
  });

  test("where no table is found it says so without being asked", async () => {
    await openFromNothing([]);
    expect(said("status")).toMatch(/ingen tabel med kampagne, forbrug og resultater/);
  });
});

describe("without a table", () => {
  test("it says what table it takes, and offers to look for it", async () => {
    await open(smallStage());
    expect(page()).toMatch(/En række pr\. kampagne.*navnet, forbruget/);
    expect(button("Find tabeller i projektmappen")).toBeDefined();
  });

  test("from the pane as it opens to the first verdict are three clicks", async () => {
    const stage = smallStage();
    stage.tables = [PROPOSAL];
    stage.campaigns = campaignTable();
    const user = await open(stage);
    await user.click(button("Find tabeller i projektmappen"));
    await user.click(button("Brug tabellen Kampagner!A3:C3"));
    expect(card("C").textContent).toMatch(/Ineffektiv/);
    expect(stage.calls.filter((call) => /able|Campaigns/.test(call))).toEqual([
      ...["readCampaigns", "findTables campaigns", "keepTable Name Spend Results", "readCampaigns"],
    ]);
    expect(said("status")).toMatch(/Kampagner!A3:C3 huskes/);
  });

  test("keeping it is taken back at a click", async () => {
    const stage = smallStage();
    stage.tables = [PROPOSAL];
    stage.campaigns = campaignTable();
    const user = await open(stage);
    await user.click(button("Find tabeller i projektmappen"));
    await user.click(button("Brug tabellen Kampagner!A3:C3"));
    await user.click(button("Fortryd"));
    expect(stage.keptColumns).toEqual({});
    expect(await screen.findByRole("button", { name: "Find tabeller i projektmappen" })).toBeDefined();
  });

  test("where none is found it says how to choose one; what is selected and is no table is told", async () => {
    const user = await open(smallStage());
    await user.click(button("Find tabeller i projektmappen"));
    expect(said("status")).toMatch(/ingen tabel med kampagne, forbrug og resultater/);
    await user.click(button("Brug den markerede tabel"));
    expect(said("alert")).toMatch(/Data!B4/);
  });

  test("a column that was not recognised is asked for before the table can be used, and any may be said otherwise", async () => {
    const stage = smallStage();
    stage.tables = [{ ...PROPOSAL, columns: { Name: "Kampagner!A3", Spend: "Kampagner!B3" } }];
    stage.campaigns = campaignTable();
    const user = await open(stage);
    await user.click(button("Brug den markerede tabel"));
    expect(page()).toMatch(/Vælg kolonnen for resultater\./);
    await user.click(button("Brug tabellen Kampagner!A3:C3"));
    expect(stage.calls).not.toContain("keepTable Name Spend");
    await user.selectOptions(screen.getByRole("combobox", { name: "Resultater" }), "Konverteringer");
    await user.click(button("Brug tabellen Kampagner!A3:C3"));
    expect(stage.keptColumns).toEqual(PROPOSAL.columns);
  });
});

describe("with a table", () => {
  test("the surest overspend comes first, and small campaigns are one group without a verdict", async () => {
    await open(keptStage());
    expect(names()).toEqual(["C", "E", "B", "F", "D", "A"]);
    expect(page()).toMatch(/2 små kampagner: 5\.000\skr\. · 3 resultater\./);
  });

  test("a verdict has its sentence, the overspend with its interval, and what it would take to change", async () => {
    await open(keptStage());
    const { textContent } = card("C");
    expect(textContent).toMatch(/Brugte 18\.000 på 41 resultater; til alles pris pr\. resultat ventes ca\. 73\./);
    expect(textContent).toMatch(/Merforbrug 7\.931\skr\. \(4\.341 til 10\.774\)/);
    expect(textContent).toMatch(/Med 61 eller flere resultater for samme forbrug ville vurderingen være en anden/);
  });

  test("the overspend of all inefficient ones is a comparison and no saving", async () => {
    await open(keptStage());
    const summary = screen.getByRole("region", { name: "Merforbrug" });
    expect(summary.textContent).toMatch(/11\.528\skr\..*2 ineffektive kampagner.*ikke en besparelse/);
    expect(page()).not.toMatch(/spar \d|flyt budget|stop /i);
  });

  test("how few make up most of the spend is a sentence", async () => {
    await open(keptStage());
    expect(page()).toMatch(/4 af 8 kampagner står for 82,8\s%/);
  });

  test("too few results are said once, and nobody is judged", async () => {
    const [first, second] = campaignTable().records;
    if (first === undefined || second === undefined) throw new Error("no records");
    await open(
      keptStage(
        campaignTable({
          records: [
            { ...first, results: 3 },
            { ...second, results: 4 },
          ],
        }),
      ),
    );
    expect(page()).toMatch(
      /For få data til at sammenligne: 7 resultater i alt\. Der skal 20 til og mindst 2 kampagner\./,
    );
    expect(page()).not.toMatch(/Ineffektiv|Hold øje/);
  });

  test("one campaign is not compared with itself", async () => {
    await open(keptStage(campaignTable({ records: campaignTable().records.slice(0, 1) })));
    expect(page()).toMatch(/For få data til at sammenligne/);
  });

  test("no results at all have no cost", async () => {
    const records = campaignTable().records.map((each) => ({ ...each, results: 0 }));
    await open(keptStage(campaignTable({ records })));
    expect(page()).toMatch(/på 0 resultater: ingen resultater\./);
    expect(page()).not.toMatch(/NaN|∞|undefined/);
  });

  test("no spend at all is said", async () => {
    const records = campaignTable().records.map((each) => ({ ...each, spend: 0 }));
    await open(keptStage(campaignTable({ records })));
    expect(page()).toMatch(/Her er ingen kampagne med forbrug\./);
  });

  test("what was left out is said, by column and cell", async () => {
    const [first] = campaignTable().records;
    if (first === undefined) throw new Error("no record");
    const total = { ...first, names: ["I alt", ""], spend: 125_000, results: 509 };
    const unreadable = [
      { kind: "text", column: "Spend", count: 2, address: "Kampagner!B7" },
      { kind: "otherKind", column: "Results", count: 4, address: "Kampagner!C9" },
    ] as const;
    const records = [...campaignTable().records, total];
    await open(keptStage(campaignTable({ records, unreadable, repeated: 1, beyond: 3, gone: ["Value"] })));
    expect(page()).toMatch(/2 rækker er udeladt, fordi forbrug er tekst \(den første i Kampagner!B7\)\./);
    expect(page()).toMatch(
      /4 rækker er udeladt, fordi resultatet er af en anden slags \(den første i Kampagner!C9\)\./,
    );
    expect(page()).toMatch(/1 totalrække er udeladt\./);
    expect(page()).toMatch(/1 række er magen til en tidligere/);
    expect(page()).toMatch(/3 rækker er udeladt under tomme rækker\./);
    expect(page()).toMatch(/Ikke længere ved tabellen: Omsætning\./);
  });

  test("spend and revenue in two currencies are not held against each other, and it says so", async () => {
    await open(keptStage(campaignTable({ apart: ["USD", "DKK"] })));
    expect(page()).toMatch(/Flere valutaer lægges aldrig sammen: DKK og USD\./);
  });

  test("currencies are compared each by itself", async () => {
    const records = campaignTable().records.map((each, index) => (index < 2 ? { ...each, currency: "SEK" } : each));
    const user = await open(keptStage(campaignTable({ records })));
    expect(page()).toMatch(/Flere valutaer lægges aldrig sammen: DKK og SEK\./);
    expect(names()).not.toContain("A");
    await user.selectOptions(screen.getByRole("combobox", { name: "Valuta" }), "SEK");
    expect(names().sort()).toEqual(["A", "B"]);
    expect(card("A").textContent).toMatch(/42\.000\sSEK/);
  });

  test("it may be compared by another column", async () => {
    const records = campaignTable().records.map((each, index) => ({
      ...each,
      names: [each.names[0] ?? "", index % 2 === 0 ? "Social" : "Søgning"],
    }));
    const user = await open(keptStage(campaignTable({ records })));
    await user.selectOptions(screen.getByRole("combobox", { name: "Sammenlign efter" }), "Kanal");
    expect(names().sort()).toEqual(["Social", "Søgning"]);
  });

  test("a change since the month before says whether it may be chance", async () => {
    const user = await open(keptStage(monthlyTable()));
    expect(card("A").textContent).toMatch(
      /Fra 303,23\skr\. pr\. resultat i september 2026 til 500\skr\. i oktober 2026\. Det kan være tilfældigt \(korrigeret p\s=\s0,63\)\./,
    );
    await user.selectOptions(screen.getByRole("combobox", { name: "Periode" }), "september 2026");
    expect(card("A").textContent).toMatch(/9\.400/);
    expect(card("A").textContent).not.toMatch(/Fra /);
  });

  test("a month whose results may still come is not compared, and how late they come is for who knows to say", async () => {
    const user = await open(keptStage(monthlyTable()));
    expect(page()).not.toMatch(/ikke slut:/);
    await user.clear(field("Resultater inden"));
    await user.type(field("Resultater inden"), "30");
    expect(page()).toMatch(/sikre til og med 23\. okt\. 2026, så oktober 2026 sammenlignes ikke med måneden før/);
    expect(card("A").textContent).not.toMatch(/Fra /);
    await user.type(field("Resultater inden"), "0");
    expect(page()).toMatch(/Skriv et helt tal fra 0 til 90\./);
    expect(card("A").textContent).toMatch(/i oktober 2026/);
  });

  test("an initiative begins with the campaign's numbers", async () => {
    const user = await open(keptStage());
    await user.click(button("Lav en indsats for C"));
    await screen.findByRole("heading", { level: 1, name: "Ny indsats" });
    expect((field("Navn") as HTMLInputElement).value).toBe("Se på kampagnen C");
    expect((field("Note") as HTMLTextAreaElement).value).toMatch(/18\.000.*41 resultater[^]*Merforbrug 7\.931/);
  });

  test("a return below break-even is said once the margin is known, which is asked for where there is revenue", async () => {
    const records = campaignTable().records.map((each) => ({ ...each, value: (each.results ?? 0) * 600 }));
    const headings = { ...campaignTable().headings, Value: "Omsætning" };
    const user = await open(keptStage(campaignTable({ records, headings })));
    expect(card("C").textContent).toMatch(/ROAS 1,37 \(0,98 til 1,85\)/);
    await user.type(field("Dækningsgrad"), "140");
    expect(page()).toMatch(/Skriv et tal over 0 og højst 100\./);
    await user.clear(field("Dækningsgrad"));
    await user.type(field("Dækningsgrad"), "40 %");
    expect(card("C").textContent).toMatch(/ROAS 1,37 er under break-even 2,5\./);
    expect(card("D").textContent).not.toMatch(/break-even/);
  });

  test("without revenue no margin is asked for", async () => {
    await open(keptStage());
    expect(screen.queryByRole("textbox", { name: "Dækningsgrad" })).toBeNull();
  });

  test("what was chosen is there again after an initiative", async () => {
    const user = await open(keptStage(monthlyTable()));
    await user.selectOptions(screen.getByRole("combobox", { name: "Periode" }), "september 2026");
    await user.click(button("Indsatser"));
    await user.click(button("Kampagner"));
    const period = await screen.findByRole<HTMLSelectElement>("combobox", { name: "Periode" });
    expect(period.selectedOptions[0]?.textContent).toBe("september 2026");
    expect(card("A").textContent).toMatch(/9\.400/);
  });

  test("a month that the other currency lacks is let go of, so that there is always something to choose", async () => {
    const { records } = monthlyTable();
    const [first] = records;
    if (first === undefined) throw new Error("no record");
    const swedish = [1, 2].map((later) => ({ ...first, currency: "SEK", month: (first.month ?? 0) + later }));
    const user = await open(keptStage(campaignTable({ records: [...records, ...swedish] })));
    await user.selectOptions(screen.getByRole("combobox", { name: "Periode" }), "september 2026");
    await user.selectOptions(screen.getByRole("combobox", { name: "Valuta" }), "SEK");
    const period = screen.getByRole<HTMLSelectElement>("combobox", { name: "Periode" });
    expect(period.selectedOptions[0]?.textContent).toBe("Hele tabellen");
    expect(names()).toEqual(["A"]);
  });

  test("what it is compared by is kept by its name, also when another column comes before it", async () => {
    const stage = keptStage();
    const user = await open(stage);
    await user.selectOptions(screen.getByRole("combobox", { name: "Sammenlign efter" }), "Kanal");
    const { records } = campaignTable();
    stage.campaigns = campaignTable({
      records: records.map(({ names: [name = "", channel = ""], ...rest }) => ({
        ...rest,
        names: [name, "DK", channel],
      })),
      groupings: ["Kampagne", "Land", "Kanal"],
    });
    await user.click(button("Læs igen"));
    const by = await screen.findByRole<HTMLSelectElement>("combobox", { name: "Sammenlign efter" });
    expect(by.selectedOptions[0]?.textContent).toBe("Kanal");
    expect(names()).toEqual(["Social"]);
  });

  test("the line of spend has the arrow keys and a table", async () => {
    const user = await open(keptStage());
    const drawing = screen.getByRole("img", { name: /kampagner står for/ });
    drawing.focus();
    await user.keyboard("{Home}");
    expect(said("status")).toMatch(/1\. A: 42\.000\skr\., tilsammen 33,6\s%\./);
    await user.click(button("Vis som tabel"));
    const rows = within(screen.getByRole("table")).getAllByRole("row");
    expect(rows).toHaveLength(9);
    expect(rows[1]?.textContent).toMatch(/A42\.000\skr\.33,6\s%/);
  });

  test("it is read again when asked, and forgotten", async () => {
    const stage = keptStage();
    const user = await open(stage);
    stage.campaigns = campaignTable({ records: campaignTable().records.slice(0, 3) });
    await user.click(button("Læs igen"));
    expect(names().sort()).toEqual(["A", "B", "C"]);
    await user.click(button("Glem tabellen"));
    expect(stage.keptColumns).toEqual({});
    expect(said("status")).toMatch(/Tabellen huskes ikke mere/);
    await user.click(button("Fortryd"));
    expect(stage.keptColumns).toEqual(PROPOSAL.columns);
  });

  test("of very many ten are shown, and more when asked", async () => {
    const [first] = campaignTable().records;
    if (first === undefined) throw new Error("no record");
    const records = Array.from({ length: 25 }, (_, index) => ({
      ...first,
      ...{ names: [`Annonce ${index + 1}`, ""], spend: 1000, results: 10 + (index % 3) },
    }));
    const user = await open(keptStage(campaignTable({ records })));
    expect(names()).toHaveLength(10);
    await user.click(button("Vis 10 flere"));
    await user.click(button("Vis 5 flere"));
    expect(names()).toHaveLength(25);
    expect(document.activeElement).toBe(button("Vis færre"));
  });
});

test("a table that is broken says what is gone, and asks for it again", async () => {
  const stage = keptStage();
  stage.readCampaigns = () =>
    Promise.resolve(failure({ kind: "kept-table-broken", kept: "campaigns", columns: ["Spend"] }));
  await open(stage);
  expect(said("alert")).toMatch(/Kampagnetabellen er brudt: Forbrug er slettet/);
  expect(button("Find tabeller i projektmappen")).toBeDefined();
});

test("a newer version's workbook is read, and nothing is kept in it", async () => {
  const stage = keptStage();
  stage.show({ readOnly: true });
  await open(stage);
  expect(card("C").textContent).toMatch(/Ineffektiv/);
  expect(screen.queryByRole("button", { name: "Glem tabellen" })).toBeNull();
  expect(screen.queryByRole("button", { name: /Lav en indsats/ })).toBeNull();
});

describe("KPIs of the same table", () => {
  const place = (kpi: string, address: string, more: Partial<Proposal> = {}): Proposal => ({
    ...{
      id: `${kpi}:0`,
      kpi: kpiId(kpi),
      label: "Forbrug",
      labelAddress: "Kampagner!B3",
      match: "exact",
      cautions: [],
    },
    ...{
      fields: {},
      series: { Actual: address, Period: "Kampagner!A4:A9" },
      frequency: "month",
      aggregation: undefined,
    },
    ...{ address, targetAddress: undefined, baselineAddress: undefined, count: 6, sample: [1], isPercent: false },
    ...{ alternatives: [], ...more },
  });

  test("are looked for when asked, linked at a click and taken back; what is doubtful or elsewhere is left to the finder", async () => {
    const stage = keptStage();
    stage.findings = {
      proposals: [
        place("nps", "Kampagner!B4:B9"),
        place("churn", "Kampagner!C4:C9", { cautions: [{ kind: "other-unit" }] }),
        place("roi", "Data!B4:B9"),
      ],
      ...{ outcomes: new Map(), sought: [], skipped: [], sheets: 2 },
    };
    const user = await open(stage);
    expect(stage.calls).not.toContain("find");
    await user.click(button("Find KPI'er på arket"));
    expect(await screen.findByText("1 KPI kan kobles.")).not.toBeNull();
    await user.click(button("Kobl: NPS"));
    expect(stage.calls).toContain("bindMany nps");
    expect(said("status")).toMatch(/NPS er koblet til Kampagner!B4:B9/);
    await user.click(button("Fortryd"));
    expect(stage.calls.at(-1)).toBe("undo");
  });
});
