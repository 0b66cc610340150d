import { screen, waitFor, within } from "@testing-library/react";
import { failure, success, type Initiative } from "../../../../src/scorecard";
import { sampleTaskRows } from "../../../support/sampleTaskRows";
import { smallStage } from "../../scorecards";
import { button, show } from "../../show";
import type { Stage } from "../../stage";
import { campaignTable, keptStage, PROPOSAL } from "../campaigns/campaignsStage";
import { processStage, tableOf } from "../flow/flowStage";
import { initiative, planStage } from "../plan/planStage";

const LOADED = { timeout: 6_000 };

const line = (name: RegExp): Promise<HTMLElement> => screen.findByRole("button", { name }, LOADED);
const said = ({ textContent }: HTMLElement): string => textContent.replaceAll("\u00a0", " ");

/** The campaigns C and E of the table are inefficient. */
const planned = (...named: readonly Partial<Initiative>[]): Stage => ({
  ...planStage({ initiatives: named.map((given, index) => initiative(`i${index}`, given)) }),
  readKeptTables: async () =>
    Promise.resolve(success({ campaigns: success(campaignTable()), process: success(undefined) })),
});

describe("campaigns that are inefficient need attention", () => {
  test("in one line, with what they overspent together, which leads to them", async () => {
    const user = show(keptStage());
    const found = await line(/ineffektive/);
    // CAMP-1 of the examples (`test/insight/oracles/campaign.json`).
    expect(said(found)).toBe("C og 1 kampagne mere er ineffektive Merforbrug 11.528 kr. (7.205 til 15.111)");
    await user.click(found);
    expect(await screen.findByRole("heading", { level: 1, name: "Kampagner" }, LOADED)).toBeDefined();
  });

  test.each([
    [
      "every one of them",
      [{ name: "Se på kampagnen C", progress: 0.2 }, { name: "Kampagnen E: nye annoncer" }],
      "i gang",
    ],
    [
      "every one of them, and nothing is begun",
      [{ name: "Se på kampagnen C" }, { name: "Look into the campaign E" }],
      "planlagt",
    ],
    ["one of two", [{ name: "Se på kampagnen C" }], undefined],
    ["none: a word that only begins like it", [{ name: "Celler" }, { name: "Et budget" }], undefined],
    ["none: a word that is also something else", [{ name: "Flere C og E" }], undefined],
    [
      "every one, but it is done",
      [
        { name: "Se på C", progress: 1 },
        { name: "Se på E", progress: 1 },
      ],
      undefined,
    ],
  ])("what initiatives say of %s is told", async (_, named, handling) => {
    show(planned(...named.map((given) => ({ owner: "Bo", due: undefined, progress: 0, ...given }))));
    const found = said(await line(/ineffektive/));
    if (handling === undefined) expect(found).not.toMatch(/Bo|indsats/);
    else expect(found).toContain(`Bo · en indsats er ${handling}`);
  });

  test("once their table is kept, and no more when it is forgotten", async () => {
    const stage = smallStage();
    stage.tables = [PROPOSAL];
    stage.campaigns = campaignTable();
    const user = show(stage);
    expect(screen.queryByText(/ineffektive/)).toBeNull();
    await user.click(button("Kampagner"));
    await user.click(await screen.findByRole("button", { name: "Find tabeller i projektmappen" }, LOADED));
    await user.click(await screen.findByRole("button", { name: "Brug tabellen Kampagner!A3:C3" }));
    await user.click(button("Overblik"));
    expect(await line(/ineffektive/)).toBeDefined();
    await user.click(button("Kampagner"));
    await user.click(await screen.findByRole("button", { name: "Glem tabellen" }, LOADED));
    await user.click(button("Overblik"));
    await waitFor(() => expect(screen.queryByText(/ineffektive/)).toBeNull());
  });

  test("not where too little is known, where no table is kept, or where it cannot be read", async () => {
    const few = campaignTable({ records: campaignTable().records.slice(0, 1) });
    const problem = failure({ kind: "kept-table-broken", kept: "campaigns", columns: ["Spend"] } as const);
    const broken: Stage = {
      ...smallStage(),
      readKeptTables: async () => Promise.resolve(success({ campaigns: problem, process: problem })),
    };
    for (const stage of [keptStage(few), smallStage(), broken]) {
      show(stage);
      await screen.findAllByRole("button", { name: /NPS/ });
      expect(screen.queryByText(/ineffektiv/)).toBeNull();
    }
  });
});

test("the stage that is surely the bottleneck needs attention, and leads to the workflow", async () => {
  const user = show(processStage(tableOf(sampleTaskRows(), 2)));
  const found = await line(/flaskehalsen/);
  expect(said(found)).toMatch(/^Godkendelse er flaskehalsen \d+(,\d)? % af al ventetid ligger før trinnet$/);
  expect(
    within(screen.getByRole("region", { name: "Kræver opmærksomhed" })).getAllByRole("listitem").length,
  ).toBeGreaterThan(1);
  await user.click(found);
  expect(await screen.findByRole("heading", { level: 1, name: "Arbejdsgang" }, LOADED)).toBeDefined();
});
