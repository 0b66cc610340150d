import * as React from "react";

/** jsdom has no layout, so there is nothing to scroll. */
Element.prototype.scrollIntoView = () => undefined;

/** Nor has it pointers that could be held. */
Element.prototype.setPointerCapture = () => undefined;

/** Nor does it draw: looking for the one rule among thousands that hides something would take most of the time of a test. */
CSSStyleSheet.prototype.insertRule = () => 0;

const realComputedStyle = window.getComputedStyle.bind(window);
const knownStyles = new Map<string, CSSStyleDeclaration>();

/** What jsdom's own style sheet asks about an element besides its name. */
const ASKED = ["hidden", "type", "open", "style"];

/**
 * With no rules but its own, jsdom has one answer for all elements alike that stand in alike ones, and looks through hundreds of
 * rules for it: asked for each role and name, that would take a quarter of the time of these tests.
 */
window.getComputedStyle = (element, pseudo) => {
  const kind = (each: Element): string =>
    each.localName +
    ASKED.map((name) => (each.hasAttribute(name) ? `[${name}=${each.getAttribute(name)}]` : "")).join("");
  let key = pseudo ?? "";
  for (let each: Element | null = element; each !== null; each = each.parentElement) key += `<${kind(each)}`;
  let style = knownStyles.get(key);
  if (style === undefined) {
    style = realComputedStyle(element, pseudo);
    knownStyles.set(key, style);
  }
  return style;
};

/**
 * Whose labels a field has, jsdom tells by looking for the field of each label of the page, for each field whose name is asked for.
 * Ours stand around their field or name it.
 */
for (const { prototype } of [HTMLButtonElement, HTMLInputElement, HTMLSelectElement, HTMLTextAreaElement])
  Object.defineProperty(prototype, "labels", {
    get(this: HTMLElement) {
      const labels = [...this.ownerDocument.getElementsByTagName("label")];
      return labels.filter((each) => (each.htmlFor === "" ? each.contains(this) : each.htmlFor === this.id));
    },
  });

/**
 * For its warnings React notes at the making of each element which component makes it: ten thousand stacks a second, a seventh of the
 * time of these tests. It believes that so many have been noted.
 */
Object.defineProperty(
  (React as unknown as Record<string, object>)["__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE"] ?? {},
  "recentlyCreatedOwnerStacks",
  { get: () => Infinity, set: () => undefined },
);

const realSetTimeout = globalThis.setTimeout;
const realClearTimeout = globalThis.clearTimeout;

/** Turns of the event loop that somebody waits for. React draws in such turns: one, or several where the machine is slow. */
const turns = new Set<unknown>();

/** From here on a time is one that a person is given, such as that of a notice: a slow machine must not use it up. */
const A_PERSONS_TIME = 5000;

globalThis.setTimeout = ((work: (...given: unknown[]) => void, delay = 0, ...given: unknown[]) => {
  if (delay > 1) return realSetTimeout(work, delay < A_PERSONS_TIME ? delay : 10 * delay, ...given);
  const turn = realSetTimeout(() => {
    turns.delete(turn);
    work(...given);
  }, delay);
  turns.add(turn);
  return turn;
}) as typeof setTimeout;

globalThis.clearTimeout = (turn) => {
  turns.delete(turn);
  realClearTimeout(turn);
};

declare global {
  /** Waits until React has drawn what it was about to draw. */
  var drawn: () => Promise<void>;
}

globalThis.drawn = async () => {
  while (turns.size > 0) await new Promise((resolve) => realSetTimeout(resolve, 0));
};
