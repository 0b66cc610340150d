declare global {
  interface Window {
    /** What has been written on the page's canvases, glyph by glyph, since it was last forgotten. */
    painted: string;
  }
}

/** Run in a page before its own scripts: keeps what is painted. */
export function keepPainted(): void {
  window.painted = "";
  const prototype = CanvasRenderingContext2D.prototype;
  const fillText = Reflect.get(prototype, "fillText") as CanvasRenderingContext2D["fillText"];
  prototype.fillText = function (this: CanvasRenderingContext2D, text, ...place) {
    window.painted += text;
    fillText.call(this, text, ...place);
  };
}
