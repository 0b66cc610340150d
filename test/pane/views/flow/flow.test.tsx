import { screen, within } from "@testing-library/react";
import { failure } from "../../../../src/scorecard";
import type { CellValue } from "../../../../src/workbook";
import { sampleTaskRows } from "../../../support/sampleTaskRows";
import { smallStage } from "../../scorecards";
import { button, field, said, show } from "../../show";
import { createStage, type Stage } from "../../stage";
import { processStage, PROPOSAL, tableOf } from "./flowStage";

async function open(stage: Stage) {
  const user = show(stage);
  await user.click(button("Flow"));
  await screen.findByRole("heading", { level: 1, name: "Arbejdsgang" }, { timeout: 20_000 });
  return user;
}
const page = (): string => (document.querySelector("main")?.textContent ?? "").replaceAll("\u00a0", " ");
const section = (name: string): string => screen.getByRole("region", { name }).textContent.replaceAll("\u00a0", " ");
const items = (name: string): readonly string[] =>
  within(screen.getByRole("list", { name }))
    .getAllByRole("listitem")
    .map(({ textContent }) => textContent.replaceAll("\u00a0", " "));

const DAY = 46_235;
const LOG = ["Opgave", "Brief start", "Brief slut", "Tekst start", "Tekst slut"];
const sample = () => tableOf(sampleTaskRows(), 2);
const logOf = (...rows: readonly (readonly CellValue[])[]) => processStage(tableOf([LOG, ...rows]));

describe("without a scorecard", () => {
  async function openFromNothing() {
    const stage = createStage();
    stage.tables = [PROPOSAL];
    stage.process = sample();
    const user = show(stage);
    await user.click(button("Find flaskehalse"));
    await screen.findByRole("heading", { level: 1, name: "Arbejdsgang" }, { timeout: 20_000 });
    return { stage, user };
  }

  test("two clicks lead to the bottleneck, and no scorecard is made", async () => {
    const { stage, user } = await openFromNothing();
    expect(document.activeElement?.textContent).toBe("Arbejdsgang");
    await user.click(await screen.findByRole("button", { name: "Brug tabellen Opgavelog!A1:L1" }));
    expect(section("Flaskehals")).toContain("Godkendelse er flaskehalsen.");
    expect(screen.queryByRole("button", { name: "Lav en indsats af det" })).toBeNull();
    expect(stage.store.getState().kind).toBe("empty");
    expect(stage.calls).toEqual([
      ...["readProcess", "findTables process", "keepTable Item FirstStage LastStage", "readProcess"],
    ]);
  });

  test("initiatives and KPIs are offered once there is a scorecard, and the bottleneck stays", async () => {
    const { user } = await openFromNothing();
    await user.click(await screen.findByRole("button", { name: "Brug tabellen Opgavelog!A1:L1" }));
    await user.click(within(screen.getByRole("region", { name: "Byg dit scorecard" })).getByRole("button"));
    expect(await screen.findByRole("button", { name: "Lav en indsats af det" })).toBeDefined();
    expect(section("KPI'er, det kan ses på")).toContain("Ingen KPI i scorecardet viser");
    expect(document.activeElement?.textContent).toBe("Arbejdsgang");
  });

  test("a workbook that keeps a table is looked through no more, and there is a way back", async () => {
    const stage = createStage();
    stage.keptColumns = PROPOSAL.columns;
    stage.process = sample();
    const user = show(stage);
    await user.click(button("Find flaskehalse"));
    await screen.findByRole("region", { name: "Flaskehals" }, { timeout: 20_000 });
    expect(stage.calls).toEqual(["readProcess"]);
    await user.click(button("Tilbage"));
    expect(button("Find flaskehalse")).toBeDefined();
  });
});

describe("without a table", () => {
  test("it says what table it takes, and offers to look for it", async () => {
    await open(smallStage());
    expect(page()).toMatch(/En række pr\. opgave med de datoer.*trinene i en tragt/);
    expect(button("Find tabeller i projektmappen")).toBeDefined();
  });

  test("from the pane as it opens to the bottleneck are three clicks, and keeping is taken back at a click", async () => {
    const stage = smallStage();
    stage.tables = [PROPOSAL];
    stage.process = sample();
    const user = await open(stage);
    await user.click(button("Find tabeller i projektmappen"));
    expect(page()).toMatch(/Første kolonne med tal eller datoerBrief start/);
    await user.click(button("Brug tabellen Opgavelog!A1:L1"));
    expect(page()).toMatch(/Godkendelse er flaskehalsen\./);
    expect(stage.calls.filter((call) => /able|Process/.test(call))).toEqual([
      ...["readProcess", "findTables process", "keepTable Item FirstStage LastStage", "readProcess"],
    ]);
    await user.click(button("Fortryd"));
    expect(stage.keptColumns).toEqual({});
    expect(await screen.findByRole("button", { name: "Find tabeller i projektmappen" })).toBeDefined();
  });

  test("the first and the last column are asked for where they were not recognised, and no others", async () => {
    const stage = smallStage();
    stage.tables = [{ ...PROPOSAL, columns: {} }];
    const user = await open(stage);
    await user.click(button("Brug den markerede tabel"));
    expect(page()).toMatch(
      /Vælg kolonnen for første kolonne med tal eller datoer og sidste kolonne med tal eller datoer\./,
    );
    expect(screen.getAllByRole("combobox")).toHaveLength(3);
  });
});

describe("the sample's log of tasks", () => {
  test("tells that approval is the bottleneck, by which signs, and how sure that is", async () => {
    await open(processStage(sample()));
    const text = section("Flaskehals");
    expect(text).toContain("Godkendelse er flaskehalsen.");
    expect(text).toContain("Ret sikkert");
    const [most, lasting, queue, old] = items("Det taler for det");
    expect(most).toMatch(/^Mest ventetid: (9\d(,\d)?) % af al ventetid ligger før trinnet\.$/);
    expect(queue).toBe("Køen foran trinnet vokser mere, end tilfældigheder forklarer.");
    expect(lasting).toMatch(/^Der er mest ventetid dér i både den første, den midterste og den sidste tredjedel/);
    expect(old).toMatch(/^(?:Flere|Ikke flere) end ventet har været der længere end 85 af 100/);
  });

  test("tells what a faster approval would give", async () => {
    await open(processStage(sample()));
    const text = section("Flaskehals");
    const [, after = "", before = ""] =
      /de (?:\d+) afsluttede opgaver i gennemsnit have taget ([\d,]+) dage i stedet for ([\d,]+)/.exec(text) ?? [];
    const number = (given: string): number => Number(given.replace(",", "."));
    expect(number(after)).toBeGreaterThan(0);
    expect(number(after)).toBeLessThan(number(before));
    expect(text).toMatch(/De seneste 6 uger kom der [\d,]+ til om ugen, og [\d,]+ kom videre\. Køen vokser, indtil/);
  });

  test("shows each stage, what is under way by its age, and the figures with what they mean", async () => {
    const user = await open(processStage(sample()));
    const table = screen.getByRole("table", { name: /Øverste streg: arbejde/ });
    expect(
      within(table)
        .getAllByRole("rowheader")
        .map(({ textContent }) => /^(Brief|Tekst|Design|Godkendelse|Udgivelse)Arbejde/.exec(textContent)?.[1]),
    ).toEqual(["Brief", "Tekst", "Design", "Godkendelse", "Udgivelse"]);
    expect(section("I gang")).toMatch(/K-\d+ har ventet på Godkendelse i \d+ dage\. Længere end 85 af 100\./);
    const count = () => within(screen.getByRole("region", { name: "I gang" })).getAllByRole("listitem").length;
    expect(count()).toBe(5);
    await user.click(button(/^Vis \d+ flere$/));
    expect(count()).toBeGreaterThan(5);
    const figures = section("I tal");
    for (const name of ["I gang", "Afsluttet om ugen", "85 af 100 tager højst", "Gennemløbstid efter Littles lov"])
      expect(figures).toContain(name);
    expect(figures).toMatch(/som kontrol: De afsluttede tog i gennemsnit [\d,]+ dage\. Kun omtrent/);
    expect(page()).toMatch(/Opgjort pr\. 31\. okt\. 2026, den seneste dag i tabellen\./);
    expect(page()).not.toMatch(/NaN|Infinity|undefined/);
  });

  test("has the numbers behind its line in a table", async () => {
    const user = await open(processStage(sample()));
    expect(screen.getByRole("img", { name: /^Fra \d+ til \d+ på \d+ uger\.$/ })).toBeTruthy();
    await user.click(button("Vis som tabel"));
    const rows = within(screen.getByRole("table", { name: "I gang uge for uge" })).getAllByRole("row");
    expect(rows.length).toBeGreaterThan(10);
    expect(rows.at(-1)?.textContent).toMatch(/^Seneste\d+$/);
  });

  test("keeps the focus when all that is under way is shown", async () => {
    const user = await open(logOf(...Array.from({ length: 7 }, (_, each) => [each, DAY, "", "", ""])));
    await user.click(button("Vis 2 flere"));
    expect(document.activeElement?.querySelectorAll("li")).toHaveLength(7);
  });

  test("becomes an initiative with what was found filled in", async () => {
    const user = await open(processStage(sample()));
    await user.click(button("Lav en indsats af det"));
    await screen.findByRole("heading", { level: 1, name: "Ny indsats" }, { timeout: 20_000 });
    expect((field("Navn") as HTMLInputElement).value).toBe("Kortere ventetid før Godkendelse");
    expect((field("Note") as HTMLTextAreaElement).value).toMatch(
      /Godkendelse er flaskehalsen\.[^]*Mest ventetid[^]*alt andet lige/,
    );
  });

  test("leads to the KPIs on which it is to be seen, and says where to find some when there are none", async () => {
    const stage = processStage(sample());
    let user = await open(stage);
    expect(section("KPI'er, det kan ses på")).toContain("Ingen KPI i scorecardet viser");
    await user.click(button("Find KPI'er i biblioteket"));
    await screen.findByRole("heading", { level: 1, name: /bibliotek/i }, { timeout: 20_000 });
    stage.change((definitions) => {
      const { scorecard } = definitions;
      const [first, ...others] = scorecard.kpis;
      if (first) definitions.scorecard = { ...scorecard, kpis: [{ ...first, name: "Gennemløbstid" }, ...others] };
    });
    user = await open(stage);
    await user.click(button("Lav en indsats af det"));
    await screen.findByRole("heading", { level: 1, name: "Ny indsats" }, { timeout: 20_000 });
    expect((screen.getByLabelText("Hører til") as HTMLSelectElement).selectedOptions[0]?.textContent).toContain(
      "Gennemløbstid",
    );
    user = await open(stage);
    await user.click(button("Gennemløbstid"));
    await screen.findByRole("heading", { level: 1, name: "Gennemløbstid" }, { timeout: 20_000 });
  });

  test("keeps the focus on the page while another table is chosen, and when it is forgotten", async () => {
    const user = await open(processStage(sample()));
    const isAtTop = () => expect(document.activeElement).toBe(screen.getByRole("heading", { level: 1 }));
    await user.click(button("En anden tabel"));
    isAtTop();
    await user.click(button("Annuller"));
    isAtTop();
    await user.click(button("Glem tabellen"));
    isAtTop();
  });

  test("is only read in a newer version's workbook", async () => {
    const stage = processStage(sample());
    stage.show({ readOnly: true });
    await open(stage);
    expect(page()).toContain("Godkendelse er flaskehalsen.");
    expect(screen.queryByRole("button", { name: /Lav en indsats|Glem tabellen/ })).toBeNull();
  });
});

describe("what cannot be right, or is too little", () => {
  const good = (name: string): readonly CellValue[] => [name, DAY, DAY + 1, DAY + 2, DAY + 3];

  test.each<readonly [string, readonly CellValue[], RegExp]>([
    [
      "dates backwards",
      ["B", DAY + 3, DAY, "", ""],
      /1 række er udeladt, fordi datoerne går baglæns \(den første ved Opgavelog!B4\)/,
    ],
    [
      "text",
      ["B", "snart", "", "", ""],
      /1 række er udeladt, fordi et trin ikke har en dato \(den første ved Opgavelog!B4\)/,
    ],
    ["an error", ["B", DAY, DAY, "#N/A", ""], /et trin ikke har en dato \(den første ved Opgavelog!D4\)/],
    ["an end without a start", ["B", "", DAY, "", ""], /sluttet uden at være begyndt/],
    ["no end before the next stage", ["B", DAY, "", DAY + 2, ""], /det næste trin er begyndt, før dette er sluttet/],
  ])("is said: %s", async (_, row, sentence) => {
    await open(logOf(good("A"), good("C"), row));
    expect(items("Udeladt")).toEqual([expect.stringMatching(sentence)]);
  });

  test("is too few data for a name below five finished tasks, and shows the figures all the same", async () => {
    const log = [...LOG, "Ud start", "Ud slut"];
    await open(processStage(tableOf([log, ["A", DAY, DAY + 1, DAY + 2, DAY + 2, DAY + 3, DAY + 3]])));
    expect(section("Flaskehals")).toMatch(
      /For få data: 1 opgave er afsluttet, og der skal 5 til, før et trin nævnes\.$/,
    );
    expect(section("I tal")).not.toContain("85 af 100");
    expect(section("I tal")).toMatch(/Gennemløbstid, den midterste4 dage/);
    expect(section("I gang")).toContain("Intet er i gang.");
    expect(screen.queryByRole("button", { name: "Lav en indsats af det" })).toBeNull();
  });

  test("is a log of tasks that are never finished: no lead time, and what is there by its age", async () => {
    await open(logOf(["A", DAY, "", "", ""], ["B", DAY + 9, "", "", ""], ["", DAY + 9, "", "", ""]));
    expect(section("Flaskehals")).toMatch(/Der kan højst ventes ét sted/);
    expect(section("I gang")).toMatch(/A har været i Brief i 10 dage\..*Opgave 3 har været i Brief i 1 dag\./);
    expect(section("I tal")).not.toMatch(/Gennemløbstid/);
    expect(page()).not.toMatch(/NaN|Infinity|undefined/);
  });

  test("is said of weeks that are fewer than six, of rework that cannot show, and of a queue that is not known to grow", async () => {
    // Everything waits for Tekst, in two whole weeks, and two are there that nobody has begun.
    const rows = Array.from({ length: 7 }, (_, each) =>
      each < 5
        ? [each, ...[DAY, DAY, DAY + 9 + each, DAY + 9 + each, DAY + 9 + each, DAY + 9 + each]]
        : [each, DAY + 3, DAY + 3, "", "", "", ""],
    );
    await open(processStage(tableOf([[...LOG, "Ud start", "Ud slut"], ...rows])));
    expect(section("Flaskehals")).toContain("Om køen foran trinnet vokser, kan ikke siges");
    expect(section("Flaskehals")).not.toContain("Køen vokser");
    expect(section("I tal")).toMatch(/Afsluttet om ugen.*Den midterste af de seneste 2 hele uger\./);
    expect(section("I tal")).not.toContain("Tilbage i samme trin");
  });

  test("is a log that holds later days than today, which says that it is looked at today", async () => {
    const table = tableOf([LOG, good("A"), ["B", DAY + 90, "", "", ""]], 1, DAY + 5);
    await open(processStage(table));
    expect(page()).toMatch(/Opgjort pr\. i dag, 6\. aug\. 2026: Der er senere dage i tabellen\./);
  });

  test("shows rework where a stage stands twice", async () => {
    const twice = [DAY, DAY + 1, DAY + 2, DAY + 3, DAY + 4];
    await open(
      processStage(
        tableOf([
          ["Opgave", "Tekst", "Ret", "Tekst", "Ret", "Ud"],
          ["A", ...twice],
        ]),
      ),
    );
    expect(section("I tal")).toMatch(/Tilbage i samme trin100 %/);
  });

  test("is no bottleneck where there is one place to wait in, which is said with what to do", async () => {
    const rows = Array.from({ length: 20 }, (_, each) => [each, DAY + each, DAY + each + 5]);
    await open(processStage(tableOf([["Sag", "Oprettet", "Færdig"], ...rows])));
    expect(section("Flaskehals")).toBe(
      "FlaskehalsIngen flaskehals kan nævnes: Der kan højst ventes ét sted, så intet trin kan sammenlignes.Giv hvert trin sine egne datoer, så trinene kan sammenlignes.",
    );
  });

  test("is no bottleneck that one forgotten task makes, which is named", async () => {
    const log = [...LOG, "Ud start", "Ud slut"];
    const quick = Array.from({ length: 8 }, (_, each) => [
      ...[each, DAY + each, DAY + each, DAY + each + 1, DAY + each + 1, DAY + each + 2, DAY + each + 2],
    ]);
    await open(processStage(tableOf([log, ...quick, ["Glemt", DAY - 500, DAY - 500, "", "", "", ""]])));
    const text = section("Flaskehals");
    expect(text).toContain("Ingen flaskehals kan nævnes: Det afhænger af 1 opgave, om det er Tekst.");
    expect(text).not.toContain("Ventetiden er fordelt eller kort");
    expect(text).toContain(
      "Uden den opgave, der har ventet længst, er ventetiden før Tekst ikke stor nok til at nævne trinnet. Se på den først:Glemt: 509 dage",
    );
    expect(text).not.toMatch(/Hvad et hurtigere trin|Ret sikkert|trin, der bliver hurtigere/);
  });

  test("is no bottleneck where nothing waits", async () => {
    await open(logOf(...Array.from({ length: 6 }, (_, each) => good(String(each)))));
    expect(section("Flaskehals")).toContain("Ingen flaskehals");
  });

  test("is one date a stage, which cannot tell work from waiting", async () => {
    const rows = Array.from({ length: 6 }, (_, each) => [each, DAY + each, DAY + each + 1, DAY + each + 9]);
    await open(processStage(tableOf([["Sag", "Modtaget", "Godkendt", "Sendt"], ...rows])));
    expect(page()).toMatch(/Med én dato pr\. trin tæller al tid som ventetid/);
    expect(section("I tal")).not.toContain("Andel af tiden, der er arbejde");
    expect(section("I tal")).toMatch(/Gennemløbstid, den midterste9 dageFra den første dato til den sidste\./);
  });

  test("is a table of nothing that can be counted", async () => {
    await open(
      processStage(
        tableOf([
          ["Opgave", "A", "B"],
          ["x", "ja", "nej"],
        ]),
      ),
    );
    expect(page()).toMatch(/hverken datoer eller tal/);
  });
});

describe("a funnel", () => {
  const funnel = (...more: readonly (readonly CellValue[])[]) => processStage(tableOf(more));

  test("names the step that costs most at the end against what it is to reach, with its interval", async () => {
    // FUN-1 of the examples: a gap of 10 points at the third step costs 42 sales.
    const user = await open(
      funnel(
        ["Trin", "Antal", "Mål"],
        ["Besøg", 12_000, ""],
        ["Produktside", 1800, 0.16],
        ["Kurv", 420, 0.333_333_333],
        ["Køb", 84, 0.2],
      ),
    );
    expect(section("Største tab")).toMatch(
      /Kurv koster mest: 23,3 % \(21,4 % til 25,3 %\) kommer videre mod 33,3 % i »Mål«\. Det er 36 til sidst\./,
    );
    await user.click(button("Lav en indsats af det"));
    await screen.findByRole("heading", { level: 1, name: "Ny indsats" }, { timeout: 20_000 });
    expect((field("Navn") as HTMLInputElement).value).toBe("Få flere videre til Kurv");
  });

  test("is held against the period before, beyond chance only", async () => {
    await open(funnel(["Trin", "Sep", "Aug"], ["Besøg", 900, 880], ["Kurv", 90, 95], ["Køb", 100, 40]));
    expect(section("Største tab")).toContain("Intet trin ligger sikkert under »Aug«.");
    expect(section("Trinene i tragten")).toMatch(/ingen sikker forskel fra 10,8 % i »Aug«.*ikke de samme personer/);
  });

  test("alone says where fewest go on, what a point more would give, and that it cannot say whether that is little", async () => {
    await open(funnel(["Trin", "Antal"], ["Besøg", 10_000], ["Kurv", 1000], ["Køb", 500]));
    expect(section("Største tab")).toMatch(
      /Færrest kommer videre til Kurv: 10 % .*Ét procentpoint mere ved Kurv ville give 50 mere til sidst.*kan kun en tidligere periode/,
    );
  });

  test("does not say what is lost at the end behind a step that more come into", async () => {
    await open(funnel(["Trin", "Sep", "Aug"], ["Besøg", 900, 880], ["Kurv", 40, 95], ["Køb", 100, 40]));
    expect(section("Største tab")).toMatch(/^Største tabKurv ligger lavere: .*kan ikke siges, fordi et senere trin/);
  });

  test("alone does not say what a point more would give behind such a step", async () => {
    await open(funnel(["Trin", "Antal"], ["Besøg", 900], ["Kurv", 40], ["Køb", 100]));
    expect(section("Største tab")).toMatch(/Færrest kommer videre til Kurv/);
    expect(section("Største tab")).not.toContain("procentpoint");
  });

  test("says that a period before it with gaps is not used", async () => {
    await open(funnel(["Trin", "Sep", "Aug"], ["Besøg", 900, 880], ["Kurv", 90, ""], ["Køb", 10, 40]));
    expect(items("Udeladt")).toEqual([expect.stringMatching(/^Kolonnen »Aug« er ikke brugt/)]);
    expect(section("Største tab")).not.toContain("Skriv den i kolonnen");
  });

  test("of one step, and of none, is too little", async () => {
    await open(funnel(["Trin", "Antal"], ["Besøg", 10_000]));
    expect(page()).toMatch(/En tragt skal have mindst to trin/);
  });
});

describe("counts over time", () => {
  const weeks = (counts: readonly (readonly CellValue[])[]) =>
    processStage(tableOf([["Uge", "I gang", "Review"], ...counts.map((row, week) => [`2026-U${30 + week}`, ...row])]));

  test("say where work piles up, and what they cannot say", async () => {
    await open(
      weeks([
        [4, 1],
        [5, 2],
        [4, 4],
        [5, 5],
        [4, 7],
        [5, 8],
        [4, 9],
      ]),
    );
    expect(section("Flaskehals")).toContain("Arbejdet hober sig op i Review.");
    expect(section("Trinene")).toMatch(/ReviewVokser.*9\+1,3/);
    expect(page()).toMatch(/Hvor længe noget tager.*kræver datoer/);
  });

  test("are too few below five periods", async () => {
    await open(
      weeks([
        [4, 1],
        [5, 2],
      ]),
    );
    expect(page()).toMatch(/For få perioder: 2 med et tal for hvert trin, og der skal 5 til\./);
  });

  test("name rows that do not count", async () => {
    const rows = ["2026-U30", "2026-U30", "Uge 31"].map((week) => [week, 1, 2]);
    await open(processStage(tableOf([["Uge", "I gang", "Review"], ...rows])));
    expect(items("Udeladt")).toEqual([
      "1 række er udeladt, fordi perioden står i en række over.",
      "1 række er udeladt, fordi perioden ikke kan læses. Skriv året med, f.eks. 2026-U31.",
    ]);
  });

  test("pile up nowhere where they stand still", async () => {
    await open(weeks(Array.from({ length: 7 }, () => [4, 1])));
    expect(section("Flaskehals")).toContain("Det er ikke sikkert, at arbejdet hober sig op i noget trin.");
  });
});

describe("days that stages take", () => {
  test("say which stage takes most, how often, and that waiting is in it", async () => {
    const rows = Array.from({ length: 5 }, (_, each) => [`S${each}`, 1, 3 + each]);
    await open(processStage(tableOf([["Sag", "Brief (dage)", "Design (dage)"], ...rows])));
    expect(section("Mest tid")).toMatch(/Design \(dage\) tager mest: 83,3 % af alle dage \(5 gange\)\./);
    expect(page()).toMatch(/Dage i et trin er begge dele/);
  });

  test("of a total are no stage, and that is said", async () => {
    const rows = Array.from({ length: 5 }, (_, each) => [`S${each}`, 1, 3, 4]);
    await open(processStage(tableOf([["Sag", "Brief (dage)", "Design (dage)", "I alt (dage)"], ...rows])));
    expect(section("Mest tid")).toMatch(/Design \(dage\) tager mest: 75 % af alle dage/);
    expect(items("Udeladt")).toEqual([
      "Kolonnen I alt (dage) er udeladt: Den er ikke et trin, men et samlet tal for de andre.",
    ]);
  });

  test("name no stage below five", async () => {
    await open(
      processStage(
        tableOf([
          ["Sag", "Brief (dage)", "Design (dage)"],
          ["A", 1, "tre"],
          ["B", 2, 4],
        ]),
      ),
    );
    expect(section("Mest tid")).toMatch(/For få data til at nævne et trin: 1 i det, der tager mest, og der skal 5 til/);
    expect(items("Udeladt")).toEqual(["1 celle er udeladt: tekst i stedet for et tal (den første er Opgavelog!C2)."]);
  });
});

test("a table that is broken says what is gone, and asks for it again", async () => {
  const stage = processStage(sample());
  stage.readProcess = () =>
    Promise.resolve(failure({ kind: "kept-table-broken", kept: "process", columns: ["FirstStage"] }));
  await open(stage);
  expect(said("alert")).toMatch(/Tabellen med arbejdsgangen er brudt: Første kolonne.* Vælg tabellen igen under Flow/);
  expect(button("Find tabeller i projektmappen")).toBeDefined();
});
