/**
 * Does something at once, or, while a mouse button or finger is down, after the click. A message that appears between
 * the two halves of a click would push the thing that is being clicked away.
 */
export function afterClick(work: () => void): void {
  if (document.querySelector(":active") === null) work();
  else window.addEventListener("pointerup", () => setTimeout(work), { once: true });
}
