export interface Notice {
  show(kind: "error" | "note", text: string): void;
  hide(): void;
}

/** A line across the page that stays until it is closed. */
export function createNotice(element: HTMLElement, dismiss: string): Notice {
  const hide = (): void => {
    element.hidden = true;
  };
  return {
    hide,
    show: (kind, text) => {
      const paragraph = document.createElement("p");
      paragraph.textContent = text;
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = dismiss;
      button.addEventListener("click", hide);
      element.dataset["kind"] = kind;
      element.replaceChildren(paragraph, button);
      element.hidden = false;
    },
  };
}
