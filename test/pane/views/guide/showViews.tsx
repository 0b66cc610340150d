import { act, fireEvent, render, screen } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import type { Language } from "../../../../src/language";
import { NavigationProvider, useNavigation } from "../../../../src/pane/frame/navigation";
import { NoticesProvider } from "../../../../src/pane/frame/Notices";
import { PaneLanguageProvider } from "../../../../src/pane/frame/paneLanguage";
import { ReadyProvider, SessionProvider, useSessionState } from "../../../../src/pane/frame/session";
import type { View } from "../../../../src/pane/frame/view";
import { Guide } from "../../../../src/pane/views/guide/Guide";
import { Import } from "../../../../src/pane/views/guide/import/Import";
import { Library } from "../../../../src/pane/views/guide/library/Library";
import type { Scorecard } from "../../../../src/scorecard";
import type { Ready } from "../../../../src/session";
import type { Stage } from "../../stage";

interface PlaceProps {
  readonly first: View;
}

/** The views that lead to each other, and a place that they are opened from and come back to. */
function Place({ first }: PlaceProps) {
  const { view, open } = useNavigation();
  switch (view.kind) {
    case "guide":
      return <Guide />;
    case "library":
      return <Library parent={view.parent} />;
    case "import":
      return <Import />;
    default:
      return <button onClick={() => open(first)}>{`Åbn fra ${view.kind}`}</button>;
  }
}

function WhenReady({ first }: PlaceProps) {
  const state = useSessionState();
  if (state.kind !== "ready") return null;
  return (
    <ReadyProvider state={state}>
      <main>
        <Place first={first} />
      </main>
    </ReadyProvider>
  );
}

/** Opens one of the views without the rest of the pane. */
export function showView(stage: Stage, first: View, language: Language = "da"): UserEvent {
  render(
    <PaneLanguageProvider officeLanguage={language}>
      <SessionProvider session={stage}>
        <NavigationProvider>
          <NoticesProvider>
            <WhenReady first={first} />
          </NoticesProvider>
        </NavigationProvider>
      </SessionProvider>
    </PaneLanguageProvider>,
  );
  reopen();
  return userEvent.setup({ delay: null });
}

/** Opens the view again after one has left it for the given place. */
export function reopen(place = "overview"): void {
  const opener = screen.getByRole("button", { name: `Åbn fra ${place}` });
  act(() => opener.click());
}

export const isLeft = (): boolean => screen.queryByRole("button", { name: /^Åbn fra/ }) !== null;

/** Puts a text into a field at once; typing it key by key takes long in jsdom. */
export function fill(element: HTMLElement, value: string): void {
  fireEvent.change(element, { target: { value } });
}

export function readyOf(stage: Stage): Ready {
  const state = stage.store.getState();
  if (state.kind !== "ready") throw new Error("There is no scorecard.");
  return state;
}

export const scorecardOf = (stage: Stage): Scorecard => readyOf(stage).scorecard;
