const STEP = 16;
const NARROWEST = 240;
const WIDEST = 900;

/** Lets mouse and arrow keys change the width of the task pane. */
export function createSplitter(splitter: HTMLElement, pane: HTMLElement, width: number): void {
  const set = (pixels: number): void => {
    const held = Math.min(WIDEST, Math.max(NARROWEST, Math.round(pixels)));
    pane.style.width = `${held}px`;
    splitter.setAttribute("aria-valuenow", String(held));
  };
  splitter.setAttribute("aria-valuemin", String(NARROWEST));
  splitter.setAttribute("aria-valuemax", String(WIDEST));
  set(width);
  splitter.addEventListener("keydown", ({ key }) => {
    if (key === "ArrowLeft") set(pane.offsetWidth + STEP);
    if (key === "ArrowRight") set(pane.offsetWidth - STEP);
  });
  splitter.addEventListener("pointerdown", ({ pointerId }) => splitter.setPointerCapture(pointerId));
  splitter.addEventListener("pointermove", ({ pointerId, clientX }) => {
    if (splitter.hasPointerCapture(pointerId)) set(window.innerWidth - clientX);
  });
}
