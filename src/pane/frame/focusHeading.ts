/** Moves the focus to the heading of what is shown, where the element that had it has gone. */
export function focusHeading(): void {
  const headings = [...document.querySelectorAll<HTMLElement>("main h1")];
  headings.find((heading) => heading.closest("[hidden]") === null)?.focus();
}
