/** A picture that is to fill the element that it is put into. */
export function elementOf(svg: string): Element {
  const element = document.importNode(new DOMParser().parseFromString(svg, "image/svg+xml").documentElement, true);
  element.setAttribute("width", "100%");
  element.setAttribute("height", "100%");
  return element;
}
