import type { Box } from "../grid/charts/placeOfChart";
import type { Drawing } from "./drawing";

/** A part of the window that scrolls by itself, or not at all: frozen rows and columns make up to four. */
export interface Pane {
  /** In the window, in pixels. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** What of the sheet is at its corner, in pixels at 100 %. */
  readonly x: number;
  readonly y: number;
  readonly isFrozen: { readonly rows: boolean; readonly columns: boolean };
}

export interface Layer {
  readonly element: HTMLElement;
  /** What lies over the sheet now, in any order. */
  show(drawings: readonly Drawing[]): void;
  /** Where its parts are in the window. */
  place(panes: readonly Pane[], zoom: number): void;
}

const PIXELS_A_POINT = 4 / 3;

interface Shown {
  readonly drawing: Drawing;
  readonly picture: Element;
}

/** What is drawn over cells: it goes with them, and leaves pointer and keyboard to them. */
export function createLayer(label: string): Layer {
  const element = document.createElement("div");
  element.className = "drawings";
  element.setAttribute("role", "group");
  element.setAttribute("aria-label", label);
  let shown: readonly Shown[] = [];
  let placed: readonly Pane[] = [];
  let placedZoom = 1;

  const fill = (): void => {
    element.hidden = shown.length === 0;
    const homes = shown.map(({ drawing }) => homeOf(drawing, placed, placedZoom));
    element.replaceChildren(...placed.map((pane) => paneElement(pane, homes, shown)));
    for (const [index, pane] of placed.entries()) put(element.children[index] as HTMLElement, pane, placedZoom);
  };
  return {
    element,
    show: (drawings) => {
      const before = new Map(shown.map((each) => [each.drawing.id, each]));
      const inOrder = [...drawings].sort((one, other) => one.z - other.z);
      if (isSame(inOrder, shown)) return;
      shown = inOrder.map((drawing) => {
        const old = before.get(drawing.id);
        const isAsBefore = old?.drawing.key === drawing.key && isAsLarge(old.drawing.box, drawing.box);
        return { drawing, picture: isAsBefore ? old.picture : drawing.draw(sizeOf(drawing.box)) };
      });
      fill();
    },
    place: (panes, zoom) => {
      const isThere = zoom === placedZoom && JSON.stringify(panes) === JSON.stringify(placed);
      if (isThere) return;
      const isAnother = panes.length !== placed.length || panes.some((pane, index) => !isAlike(pane, placed[index]));
      placed = panes;
      placedZoom = zoom;
      if (isAnother) fill();
      else for (const [index, pane] of panes.entries()) put(element.children[index] as HTMLElement, pane, zoom);
    },
  };
}

const sizeOf = ({ width, height }: Box): { readonly width: number; readonly height: number } => ({
  width: Math.max(1, width * PIXELS_A_POINT),
  height: Math.max(1, height * PIXELS_A_POINT),
});

const isAsLarge = (one: Box, other: Box): boolean => one.width === other.width && one.height === other.height;

const isSame = (drawings: readonly Drawing[], shown: readonly Shown[]): boolean =>
  drawings.length === shown.length &&
  drawings.every(({ id, key, box }, index) => {
    const before = shown[index]?.drawing;
    return before?.id === id && before.key === key && JSON.stringify(before.box) === JSON.stringify(box);
  });

/** Panes that differ only in what is scrolled to hold the same elements. */
const isAlike = ({ isFrozen }: Pane, other: Pane | undefined): boolean =>
  isFrozen.rows === other?.isFrozen.rows && isFrozen.columns === other.isFrozen.columns;

function paneElement(pane: Pane, homes: readonly (Pane | undefined)[], shown: readonly Shown[]): HTMLElement {
  const window = document.createElement("div");
  window.className = "drawings-pane";
  const sheet = document.createElement("div");
  sheet.className = "drawings-sheet";
  sheet.append(...shown.map(({ drawing, picture }, index) => drawingElement(drawing, picture, homes[index] === pane)));
  window.append(sheet);
  return window;
}

/** A drawing is in all panes, of which each shows its part, and is said once: in the pane where it begins. */
function homeOf({ box }: Drawing, panes: readonly Pane[], zoom: number): Pane | undefined {
  const isBefore = (axis: "rows" | "columns", start: number): boolean => {
    const frozen = panes.find(({ isFrozen }) => isFrozen[axis]);
    if (!frozen) return false;
    const end = axis === "rows" ? frozen.y + frozen.height / zoom : frozen.x + frozen.width / zoom;
    return start * PIXELS_A_POINT < end;
  };
  const [rows, columns] = [isBefore("rows", box.top), isBefore("columns", box.left)];
  return panes.find(({ isFrozen }) => isFrozen.rows === rows && isFrozen.columns === columns) ?? panes[0];
}

function drawingElement({ box, label }: Drawing, picture: Element, isSaid: boolean): HTMLElement {
  const frame = document.createElement("div");
  frame.className = "drawing";
  if (isSaid && label !== "") {
    frame.setAttribute("role", "img");
    frame.setAttribute("aria-label", label);
  } else frame.setAttribute("aria-hidden", "true");
  const { width, height } = sizeOf(box);
  frame.style.left = `${box.left * PIXELS_A_POINT}px`;
  frame.style.top = `${box.top * PIXELS_A_POINT}px`;
  frame.style.width = `${width}px`;
  frame.style.height = `${height}px`;
  frame.hidden = box.width === 0 || box.height === 0;
  frame.append(picture.cloneNode(true));
  return frame;
}

function put(window: HTMLElement, { left, top, width, height, x, y }: Pane, zoom: number): void {
  window.style.left = `${left}px`;
  window.style.top = `${top}px`;
  window.style.width = `${width}px`;
  window.style.height = `${height}px`;
  (window.firstElementChild as HTMLElement).style.transform =
    `translate(${-x * zoom}px, ${-y * zoom}px) scale(${zoom})`;
}
