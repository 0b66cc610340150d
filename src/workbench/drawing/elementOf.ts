/** A picture that is to fill the element that it is put into. Throws when it is not well-formed. */
export function elementOf(svg: string): Element {
  const parsed = new DOMParser().parseFromString(svg, "image/svg+xml");
  const error = parsed.querySelector("parsererror");
  if (error) throw new Error(error.textContent);
  const element = document.importNode(parsed.documentElement, true);
  element.setAttribute("width", "100%");
  element.setAttribute("height", "100%");
  return element;
}
