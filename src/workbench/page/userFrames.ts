import type { User } from "../user";
import { faultPanel } from "./faultPanel";

const USER = { "da-DK": "Bruger", "en-US": "User" } as const;

/**
 * The frames of the users' add-ins, side by side in the task pane. One user alone has the whole pane; several have a
 * heading and the switches for their faults each.
 */
export function userFrames(
  pane: HTMLElement,
  first: HTMLIFrameElement,
  users: readonly User[],
  language: keyof typeof USER,
): readonly [HTMLIFrameElement, ...HTMLIFrameElement[]] {
  if (users.length === 1) return [first];
  const [, ...others] = users.map((user, index) => {
    const frame = index === 0 ? first : anotherFrame(index + 1);
    const name = document.createElement("strong");
    name.textContent = `${USER[language]} ${index + 1}`;
    const bar = document.createElement("header");
    bar.className = "user-bar";
    bar.append(name, faultPanel(user, language));
    const section = document.createElement("section");
    section.className = "user";
    section.setAttribute("aria-label", name.textContent);
    section.append(bar, frame);
    pane.append(section);
    return frame;
  });
  return [first, ...others];
}

function anotherFrame(number: number): HTMLIFrameElement {
  const frame = document.createElement("iframe");
  frame.id = `addin-${number}`;
  frame.title = `Add-in ${number}`;
  // A storage of its own, as another person's browser has; browsers that do not know the attribute share one.
  frame.setAttribute("credentialless", "");
  return frame;
}
