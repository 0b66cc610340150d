/** A button of the ribbon as the manifest describes it. */
export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  readonly icon: string;
  readonly action: { readonly kind: "showPane" } | { readonly kind: "run"; readonly command: string };
}

export interface RibbonGroup {
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

/** Reads the ribbon groups of an add-in-only manifest, with labels in the language asked for where it has them. */
export function readRibbon(manifest: Document, language: string): readonly RibbonGroup[] {
  const resources = readResources(manifest, language);
  return elements(manifest, "Group").map((group) => ({
    label: resources.get(resourceId(child(group, "Label"))) ?? "",
    buttons: elements(group, "Control").map((control) => readButton(control, resources)),
  }));
}

function readButton(control: Element, resources: ReadonlyMap<string, string>): RibbonButton {
  const action = child(control, "Action");
  const isPane = action?.getAttributeNS(XSI, "type") === "ShowTaskpane";
  const images = elements(control, "Image");
  const image = images.find((each) => each.getAttribute("size") === "32") ?? images[0];
  const tip = child(control, "Supertip");
  return {
    id: control.getAttribute("id") ?? "",
    label: resources.get(resourceId(child(control, "Label"))) ?? "",
    tip: resources.get(resourceId(tip && child(tip, "Description"))) ?? "",
    icon: new URL(resources.get(resourceId(image)) ?? "/", location.origin).pathname,
    action: isPane
      ? { kind: "showPane" }
      : { kind: "run", command: (action && child(action, "FunctionName")?.textContent.trim()) ?? "" },
  };
}

const XSI = "http://www.w3.org/2001/XMLSchema-instance";

function readResources(manifest: Document, language: string): ReadonlyMap<string, string> {
  const texts = ["Image", "Url", "String"].flatMap((name) => elements(manifest, name));
  return new Map(
    texts
      .filter((text) => text.hasAttribute("id"))
      .map((text) => {
        const override = elements(text, "Override").find((each) => each.getAttribute("Locale") === language);
        return [
          text.getAttribute("id") ?? "",
          (override ?? text).getAttribute("DefaultValue") ?? override?.getAttribute("Value") ?? "",
        ];
      }),
  );
}

/** Elements by local name, in any namespace. */
const elements = (parent: Document | Element, name: string): Element[] => [...parent.getElementsByTagNameNS("*", name)];

const child = (parent: Element, name: string): Element | undefined =>
  [...parent.children].find(({ localName }) => localName === name);

const resourceId = (element: Element | undefined): string => element?.getAttribute("resid") ?? "";

/** Draws the groups; a button does what the manifest says, and is greyed out until that is done, as in Excel. */
export function drawRibbon(
  container: HTMLElement,
  groups: readonly RibbonGroup[],
  act: (action: RibbonButton["action"]) => Promise<unknown>,
): { setEnabled(id: string, enabled: boolean): void } {
  const drawn = new Map<string, HTMLButtonElement>();
  for (const { label, buttons } of groups) {
    const group = document.createElement("div");
    group.className = "ribbon-group";
    group.setAttribute("role", "group");
    group.setAttribute("aria-label", label);
    const row = document.createElement("div");
    row.className = "ribbon-buttons";
    for (const button of buttons) {
      const element = drawButton(button, act);
      drawn.set(button.id, element);
      row.append(element);
    }
    const caption = document.createElement("div");
    caption.className = "ribbon-label";
    caption.textContent = label;
    group.append(row, caption);
    container.append(group);
  }
  return {
    setEnabled: (id, enabled) => {
      const element = drawn.get(id);
      if (element) element.disabled = !enabled;
    },
  };
}

function drawButton(
  { label, tip, icon, action }: RibbonButton,
  act: (action: RibbonButton["action"]) => Promise<unknown>,
): HTMLButtonElement {
  const element = document.createElement("button");
  element.type = "button";
  element.className = "ribbon-button";
  element.title = tip;
  const image = document.createElement("img");
  image.src = icon;
  image.alt = "";
  element.append(image, label);
  element.addEventListener("click", () => {
    if (element.ariaDisabled === "true") return;
    // It keeps the focus, which a disabled one would lose.
    element.ariaDisabled = "true";
    void act(action).finally(() => (element.ariaDisabled = null));
  });
  return element;
}
