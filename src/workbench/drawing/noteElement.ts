/** Words in place of what is not drawn. */
export function noteElement(text: string): HTMLElement {
  const note = document.createElement("p");
  note.className = "drawing-note";
  note.textContent = text;
  return note;
}
