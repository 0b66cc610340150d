import { act, fireEvent, render, screen } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import type { Language } from "../../../../src/language";
import { Editor } from "../../../../src/pane/views/editor/Editor";
import type { Subject } from "../../../../src/pane/frame/subject";
import { NavigationProvider, useNavigation } from "../../../../src/pane/frame/navigation";
import { NoticesProvider } from "../../../../src/pane/frame/Notices";
import { PaneLanguageProvider } from "../../../../src/pane/frame/paneLanguage";
import { ReadyProvider, SessionProvider, useSessionState } from "../../../../src/pane/frame/session";
import { kpiId, objectiveId, perspectiveId } from "../../../../src/scorecard";
import type { Stage } from "../../stage";

export const NPS: Subject = { level: "kpi", id: kpiId("nps"), parent: objectiveId("loyal") };
export const CHURN: Subject = { level: "kpi", id: kpiId("churn"), parent: objectiveId("loyal") };
export const NEW_KPI: Subject = { level: "kpi", id: undefined, parent: objectiveId("loyal") };
export const LOYAL: Subject = { level: "objective", id: objectiveId("loyal"), parent: perspectiveId("kunde") };
export const CUSTOMER: Subject = { level: "perspective", id: perspectiveId("kunde") };

interface PlaceProps {
  readonly subject: Subject;
}

/** Where the editor is opened from and comes back to. */
function Place({ subject }: PlaceProps) {
  const { view, open } = useNavigation();
  const state = useSessionState();
  if (state.kind !== "ready") return null;
  return (
    <ReadyProvider state={state}>
      <main>
        {view.kind === "editor" ? (
          <Editor subject={view.subject} />
        ) : (
          <h1 tabIndex={0}>
            <button id="open" onClick={() => open({ kind: "editor", subject })}>
              Åbn
            </button>
          </h1>
        )}
      </main>
    </ReadyProvider>
  );
}

/** Opens the editor without the rest of the pane. */
export function showEditor(stage: Stage, subject: Subject, language: Language = "da"): UserEvent {
  render(
    <PaneLanguageProvider officeLanguage={language}>
      <SessionProvider session={stage}>
        <NavigationProvider>
          <NoticesProvider>
            <Place subject={subject} />
          </NoticesProvider>
        </NavigationProvider>
      </SessionProvider>
    </PaneLanguageProvider>,
  );
  const opener = screen.getByRole("button", { name: "Åbn" });
  opener.focus();
  act(() => opener.click());
  return userEvent.setup({ delay: null });
}

export const isOpen = (): boolean => screen.queryByRole("button", { name: "Åbn" }) === null;

export const box = (name: string): HTMLInputElement => screen.getByRole("textbox", { name });

export const list = (name: string): HTMLSelectElement => screen.getByRole("combobox", { name });

/** Puts a text into a field at once; typing it key by key takes long in jsdom. */
export function fill(element: HTMLElement, value: string): void {
  fireEvent.change(element, { target: { value } });
}

/** Opens a section of the form, if it is closed. */
export async function openSection(user: UserEvent, name: string): Promise<void> {
  const section = screen.getByRole("button", { name: new RegExp(`^${name}`) });
  if (section.getAttribute("aria-expanded") === "false") await user.click(section);
}
