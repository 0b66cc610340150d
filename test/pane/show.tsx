import { cleanup, configure, getConfig, render, screen, within } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import type { Language } from "../../src/language";
import { Pane } from "../../src/pane/Pane";
import type { Stage } from "./stage";

const { asyncWrapper } = getConfig();

/** Views are loaded when they are opened, and in a test compiled on the way. What a person does next comes when all is drawn. */
configure({
  asyncUtilTimeout: 10_000,
  asyncWrapper: (work) =>
    asyncWrapper(async () => {
      const answer = await work();
      await drawn();
      return answer;
    }),
});

/** Bugs are to fail the test. */
globalThis.reportError ??= (error) => {
  throw error;
};

/** Shows the pane for a staged session as a person would meet it, in place of what was shown before. */
export function show(stage: Stage, language: Language = "da"): UserEvent {
  cleanup();
  render(<Pane session={stage} language={language} />);
  return userEvent.setup({ delay: null });
}

export const button = (name: string | RegExp): HTMLElement => screen.getByRole("button", { name });

/** Turns the overview, which is for reading, into what it is changed by. */
export async function edit(user: UserEvent): Promise<void> {
  await user.click(button("Rediger"));
  await screen.findAllByRole("button", { name: /^Handlinger for (?!hele)/ });
}

export const field = (name: string): HTMLElement => screen.getByRole("textbox", { name });

/** One of the three ways to give a value. */
export const choice = (group: string, option: string): HTMLElement =>
  within(screen.getByRole("group", { name: group })).getByRole("radio", { name: option });

/** What is said of the KPI, strategic objective or perspective with this name. */
export function lineOf(name: string): HTMLElement {
  const line = screen.getByRole("button", { name }).closest<HTMLElement>("li, section");
  if (line === null) throw new Error(`${name} stands in no list.`);
  return line;
}

/** What a screen reader announces: calmly as a status, at once as an alert. */
export const said = (role: "status" | "alert"): string =>
  screen
    .queryAllByRole(role)
    .map(({ textContent }) => textContent)
    .join("");
