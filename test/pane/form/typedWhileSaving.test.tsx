import { act, fireEvent, render, screen } from "@testing-library/react";
import type { ReactElement } from "react";
import { NavigationProvider } from "../../../src/pane/frame/navigation";
import { NoticesProvider } from "../../../src/pane/frame/Notices";
import { PaneLanguageProvider } from "../../../src/pane/frame/paneLanguage";
import { ReadyProvider, SessionProvider, useSessionState } from "../../../src/pane/frame/session";
import { Editor } from "../../../src/pane/views/editor/Editor";
import { NumbersStep } from "../../../src/pane/views/guide/steps/NumbersStep";
import { StrategyStep } from "../../../src/pane/views/guide/steps/StrategyStep";
import { CheckIn } from "../../../src/pane/views/plan/checkIn/CheckIn";
import { Initiative } from "../../../src/pane/views/plan/initiative/Initiative";
import { Scoring } from "../../../src/pane/views/scoring/Scoring";
import { initiativeId, kpiId, type NodeId, type Problem } from "../../../src/scorecard";
import { smallStage } from "../scorecards";
import { said } from "../show";
import type { Stage } from "../stage";
import { CUSTOMER, LOYAL, NPS } from "../views/editor/showEditor";
import { initiative, planStage } from "../views/plan/planStage";

interface FormCase {
  readonly stage: () => Stage;
  readonly form: ReactElement;
  readonly field: string;
  /** @defaultvalue "Gem" */
  readonly save?: string;
  /** A colleague saves the same entry. Nobody else can change a form that is always a new entry. */
  readonly colleague?: (stage: Stage) => void;
}

const raise =
  (id: string) =>
  (stage: Stage): void =>
    stage.change(({ revisions }) => revisions.set(id as NodeId, (revisions.get(id as NodeId) ?? 0) + 1));
const raiseSettings = (stage: Stage): void =>
  stage.change(({ scorecard, revisions }) => revisions.set(scorecard.settings.id, 1));

const FORMS: Readonly<Record<string, FormCase>> = {
  perspective: { stage: smallStage, form: <Editor subject={CUSTOMER} />, field: "Navn", colleague: raise("kunde") },
  "strategic objective": {
    stage: smallStage,
    form: <Editor subject={LOYAL} />,
    field: "Navn",
    colleague: raise("loyal"),
  },
  KPI: { stage: smallStage, form: <Editor subject={NPS} />, field: "Navn", colleague: raise("nps") },
  initiative: {
    stage: () => planStage({ initiatives: [initiative("a")] }),
    form: <Initiative id={initiativeId("a")} parent={kpiId("nps")} />,
    field: "Navn",
    colleague: (stage) => (stage as ReturnType<typeof planStage>).colleague(initiativeId("a"), { effect: "NPS +5" }),
  },
  settings: { stage: smallStage, form: <Scoring />, field: "Vision", colleague: raiseSettings },
  "check-in": { stage: planStage, form: <CheckIn kpi={kpiId("nps")} />, field: "Note" },
  strategy: {
    stage: smallStage,
    form: <StrategyStep found="none" onData={() => undefined} onNext={() => undefined} />,
    field: "Vision",
    save: "Gem og fortsæt",
    colleague: raiseSettings,
  },
};
const ROWS = Object.entries(FORMS);

function WhenReady({ children }: { readonly children: ReactElement }) {
  const state = useSessionState();
  return state.kind === "ready" && <ReadyProvider state={state}>{children}</ReadyProvider>;
}

function open(stage: Stage, form: ReactElement): void {
  render(
    <PaneLanguageProvider officeLanguage="da">
      <SessionProvider session={stage}>
        <NavigationProvider>
          <NoticesProvider>
            <WhenReady>{form}</WhenReady>
          </NoticesProvider>
        </NavigationProvider>
      </SessionProvider>
    </PaneLanguageProvider>,
  );
}

const box = (name: string): HTMLInputElement => screen.getByRole("textbox", { name });
const type = (name: string, value: string): void => void fireEvent.change(box(name), { target: { value } });

/** Saves, and types on before the workbook has answered. */
async function typeWhileSaving(stage: Stage, { field, save = "Gem" }: FormCase, meanwhile: () => void): Promise<void> {
  type(field, "Første");
  const answer = stage.hold();
  fireEvent.click(screen.getByRole("button", { name: save }));
  type(field, "Første og mere");
  act(meanwhile);
  await act(async () => answer());
}

test.each(ROWS)("%s: what is typed while a save is refused is kept", async (_, each) => {
  const stage = each.stage();
  open(stage, each.form);
  await typeWhileSaving(stage, each, () => stage.refuse({ kind: "excel-busy" }));
  expect(said("alert")).toContain("Excel er optaget");
  expect(box(each.field).value).toBe("Første og mere");
});

test.each(ROWS)("%s: what is typed while a save meets a colleague's change is kept", async (_, each) => {
  const stage = each.stage();
  const changed: Problem = { kind: "row-changed", name: "NPS", by: "Mette", at: "2026-11-23T13:16:00Z", fields: [] };
  open(stage, each.form);
  await typeWhileSaving(stage, each, () => (each.colleague ? each.colleague(stage) : stage.refuse(changed)));
  expect(said("alert")).toContain("Mette");
  expect(box(each.field).value).toBe("Første og mere");
});

test("a target of the guide: what is typed while it is saved is kept, and saved next", async () => {
  const stage = smallStage();
  open(stage, <NumbersStep onBack={() => undefined} onNext={() => undefined} />);
  const answer = stage.hold();
  type("Målværdi for Frafald", "70");
  fireEvent.blur(box("Målværdi for Frafald"));
  type("Målværdi for Frafald", "75");
  await act(async () => answer());
  expect(said("status")).toContain("Målværdien for »Frafald« er gemt.");
  expect(box("Målværdi for Frafald").value).toBe("75");
  await act(async () => void fireEvent.blur(box("Målværdi for Frafald")));
  const state = stage.store.getState();
  expect(state.kind === "ready" && state.sources.get(kpiId("churn"))?.target).toEqual({ kind: "typed", value: 75 });
});
