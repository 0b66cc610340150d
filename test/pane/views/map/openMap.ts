import { screen } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { show } from "../../show";
import type { MapStage } from "./mapStage";

/** Shows the pane and goes to the strategy map. */
export async function openMap(stage: MapStage): Promise<UserEvent> {
  const user = show(stage);
  await user.click(screen.getByTitle("Strategikort"));
  await screen.findByText("Balance i scorecardet", {}, { timeout: 20_000 });
  return user;
}

/** The buttons that bear a name, inside of something. Asking jsdom for roles takes much longer. */
export const buttonsIn = (place: ParentNode, name: string | RegExp): readonly HTMLElement[] =>
  [...place.querySelectorAll<HTMLElement>("button")].filter((each) => {
    const label = each.getAttribute("aria-label") ?? each.textContent ?? "";
    return typeof name === "string" ? label === name : name.test(label);
  });

/** The one button of that name in the map or in the message below it. */
export function button(name: string, place: ParentNode = document.body): HTMLElement {
  const shown = buttonsIn(place, name).filter((each) => each.closest("[hidden]") === null);
  const [first] = shown;
  if (first === undefined || shown.length > 1) throw new Error(`There are ${shown.length} buttons called ${name}.`);
  return first;
}

/** What a screen reader announces: calmly as a status, at once as an alert. */
export const said = (role: "status" | "alert"): string =>
  [...document.querySelectorAll(`[role=${role}]`)].map(({ textContent }) => textContent).join("");

/** The part of the page below a heading. */
export function below(heading: string): HTMLElement {
  const found = [...document.querySelectorAll("h1, h2, h3")].find(({ textContent }) => textContent === heading);
  if (!found?.parentElement) throw new Error(`There is no heading ${heading}.`);
  return found.parentElement;
}

export const isHeaded = (heading: string): boolean =>
  [...document.querySelectorAll("h1, h2, h3")].some(({ textContent }) => textContent === heading);
