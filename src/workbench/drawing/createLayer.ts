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
  /** Of each pane, by the ids of the drawings. */
  let frames: readonly ReadonlyMap<string, HTMLElement>[] = [];

  /** @param kept - ids of the drawings whose elements stay as they are */
  const fill = (kept: ReadonlySet<string>): void => {
    element.hidden = shown.length === 0;
    const homes = shown.map(({ drawing }) => homeOf(drawing, placed, placedZoom));
    frames = placed.map((pane, index) => {
      const before = frames[index];
      const frameOf = ({ drawing, picture }: Shown, at: number): HTMLElement =>
        (kept.has(drawing.id) ? before?.get(drawing.id) : undefined) ??
        drawingElement(drawing, picture, homes[at] === pane);
      return new Map(shown.map((each, at) => [each.drawing.id, frameOf(each, at)]));
    });
    for (const [index, each] of frames.entries())
      putInto(element.children[index]?.firstElementChild as Element, [...each.values()]);
  };
  return {
    element,
    show: (drawings) => {
      const before = new Map(shown.map((each) => [each.drawing.id, each]));
      const inOrder = [...drawings].sort((one, other) => one.z - other.z);
      if (isSame(inOrder, shown)) return;
      const kept = new Set<string>();
      shown = inOrder.map((drawing) => {
        const old = before.get(drawing.id);
        if (old && isSameDrawing(old.drawing, drawing)) kept.add(drawing.id);
        const isAsBefore = old?.drawing.key === drawing.key && isAsLarge(old.drawing.box, drawing.box);
        return { drawing, picture: isAsBefore ? old.picture : drawing.draw(sizeOf(drawing.box)) };
      });
      fill(kept);
    },
    place: (panes, zoom) => {
      const isThere = zoom === placedZoom && JSON.stringify(panes) === JSON.stringify(placed);
      if (isThere) return;
      const isAnother = panes.length !== placed.length || panes.some((pane, index) => !isAlike(pane, placed[index]));
      placed = panes;
      placedZoom = zoom;
      if (isAnother) {
        element.replaceChildren(...panes.map(paneElement));
        fill(new Set());
      }
      for (const [index, pane] of panes.entries()) put(element.children[index] as HTMLElement, pane, zoom);
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
  drawings.every((drawing, index) => {
    const before = shown[index]?.drawing;
    return before !== undefined && isSameDrawing(before, drawing);
  });

const isSameDrawing = (one: Drawing, other: Drawing): boolean =>
  one.id === other.id &&
  one.key === other.key &&
  one.label === other.label &&
  JSON.stringify(one.box) === JSON.stringify(other.box);

/** Touches only what is not there yet, or no longer to be there. */
function putInto(parent: Element, wanted: readonly Element[]): void {
  const stays = new Set(wanted);
  for (const child of [...parent.children]) if (!stays.has(child)) child.remove();
  for (const [index, each] of wanted.entries()) {
    const there = parent.children[index];
    if (there !== each) parent.insertBefore(each, there ?? null);
  }
}

/** Panes that differ only in what is scrolled to hold the same elements. */
const isAlike = ({ isFrozen }: Pane, other: Pane | undefined): boolean =>
  isFrozen.rows === other?.isFrozen.rows && isFrozen.columns === other.isFrozen.columns;

function paneElement(): HTMLElement {
  const window = document.createElement("div");
  window.className = "drawings-pane";
  const sheet = document.createElement("div");
  sheet.className = "drawings-sheet";
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
