import { screen, within } from "@testing-library/react";
import { kpiId, success } from "../../../src/scorecard";
import type { Growth } from "../../../src/workbook/growth";
import { smallStage } from "../scorecards";
import { button, lineOf, said, show } from "../show";

const NPS = kpiId("nps");
const growing = (growth: Partial<Growth>) =>
  new Map([[NPS, { taken: 0, side: "after" as const, references: {}, uncounted: undefined, ...growth }]]);

test("periods beyond the link are marked on the KPI, and one click takes them in", async () => {
  const stage = smallStage();
  stage.show({ growths: growing({ taken: 2 }) });
  stage.extendSeries = async (kpi) => {
    expect(kpi).toBe(NPS);
    stage.show({ growths: new Map() });
    return Promise.resolve(success(undefined));
  };
  const user = show(stage);
  expect(lineOf("NPS").textContent).toContain("2 nye perioder tæller med uden at være i koblingen.");
  await user.click(button("Forlæng koblingen for NPS"));
  expect(said("status")).toContain("Koblingen for »NPS« er forlænget.");
  expect(lineOf("NPS").textContent).not.toContain("perioder tæller");
});

test("what is not counted is named with its address, and shown", async () => {
  const stage = smallStage();
  stage.show({ growths: growing({ uncounted: "Data!A8" }) });
  let shown = "";
  stage.showCells = async (address) => {
    shown = address;
    return Promise.resolve(success(undefined));
  };
  const user = show(stage);
  expect(lineOf("NPS").textContent).toContain("Ved seriens ende er Data!A8 ikke talt med.");
  await user.click(within(lineOf("NPS")).getByRole("button", { name: "Vis Data!A8" }));
  expect(shown).toBe("Data!A8");
});

test("the page of the KPI says so too, and a scorecard that is read only offers no change", async () => {
  const stage = smallStage();
  stage.show({ growths: growing({ taken: 1 }), readOnly: true });
  const user = show(stage, "en");
  await user.click(button("NPS"));
  await screen.findByRole("heading", { level: 1, name: "NPS" });
  // In the list, which stays behind, and on the page.
  expect(screen.getAllByText("1 new period counts, but is not in the link.")).toHaveLength(2);
  expect(screen.queryByRole("button", { name: "Extend the link of NPS" })).toBeNull();
});
