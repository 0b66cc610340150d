/** Moves the focus to the heading of what is shown, where the element that had it has gone. */
export const focusHeading = (): void => document.querySelector<HTMLElement>("main h1")?.focus();
