import type { Grid } from "../grid/grid";

const WORDS = {
  "da-DK": {
    label: "Prøv det selv",
    place: (step: number, steps: number) => `${step} af ${steps}`,
    next: "Næste",
    close: "Luk",
    marks: {
      number: {
        heading: "Ret et tal",
        text: "Den markerede celle er målværdien for ROI. Skriv en anden, og tryk på Enter.",
      },
      score: {
        heading: "Se scoren",
        text: "Den markerede celle viser den samlede score. Den følger med, og det gør ruden til højre også.",
      },
      map: {
        heading: "Åbn kortet",
        text: "Vælg Strategi øverst i ruden: Kortet viser, hvad der fører til hvad. Din egen fil åbner du med Åbn .xlsx øverst.",
      },
    },
  },
  "en-US": {
    label: "Try it yourself",
    place: (step: number, steps: number) => `${step} of ${steps}`,
    next: "Next",
    close: "Close",
    marks: {
      number: {
        heading: "Change a number",
        text: "The selected cell is the target for ROI. Type another one and press Enter.",
      },
      score: {
        heading: "See the score",
        text: "The selected cell shows the overall score. It follows, and so does the pane on the right.",
      },
      map: {
        heading: "Open the map",
        text: "Choose Strategy at the top of the pane: the map shows what leads to what. Open a file of your own with Open .xlsx at the top.",
      },
    },
  },
} as const;

const MARKS = ["number", "score", "map"] as const;
type Mark = (typeof MARKS)[number];

/** What a mark is about in the sample; both sheets are known by their place, whatever they are called. */
const CELLS: Readonly<
  Partial<Record<Mark, { readonly sheet: number; readonly row: number; readonly column: number }>>
> = {
  number: { sheet: 1, row: 6, column: 2 },
  score: { sheet: 0, row: 4, column: 1 },
};

/** Who has seen the marks in this browser is not shown them again. */
export const COACHED = "workbench.coached";

interface Page {
  readonly element: HTMLElement;
  readonly memory: Pick<Storage, "getItem" | "setItem">;
}

/** Three things to try on the sample, one after the other, once in a browser. They take no focus, and hide nothing that cannot be seen when they are closed. */
export function showCoachMarks(
  { element, memory }: Page,
  grid: Pick<Grid, "sheets" | "activateSheet" | "select">,
  language: keyof typeof WORDS,
): void {
  if (memory.getItem(COACHED) !== null) return;
  const page = element.ownerDocument;
  const words = WORDS[language];
  // The focus stays in the sheet, so that is where the key is pressed.
  const onKey = ({ key }: KeyboardEvent): void => {
    if (key === "Escape") close();
  };
  const close = (): void => {
    page.removeEventListener("keydown", onKey, true);
    memory.setItem(COACHED, "yes");
    element.hidden = true;
    element.replaceChildren();
  };
  const button = (text: string, work: () => void): HTMLButtonElement => {
    const made = page.createElement("button");
    made.type = "button";
    made.textContent = text;
    made.addEventListener("click", work);
    return made;
  };
  const show = (step: number): void => {
    const { [step]: mark = "map" } = MARKS;
    const isLast = step >= MARKS.length - 1;
    const heading = page.createElement("h2");
    heading.textContent = words.marks[mark].heading;
    const text = page.createElement("p");
    text.textContent = words.marks[mark].text;
    const said = page.createElement("div");
    said.setAttribute("role", "status");
    said.append(heading, text);
    const place = page.createElement("span");
    place.textContent = words.place(step + 1, MARKS.length);
    const row = page.createElement("div");
    row.className = "coach-buttons";
    row.append(place, button(words.close, close));
    const next = isLast ? undefined : button(words.next, () => show(step + 1));
    if (next) row.append(next);
    const hadFocus = element.contains(page.activeElement);
    element.replaceChildren(said, row);
    if (hadFocus) (next ?? row.querySelector("button"))?.focus();
    selectCell(grid, mark);
  };
  element.setAttribute("role", "dialog");
  element.setAttribute("aria-label", words.label);
  page.addEventListener("keydown", onKey, true);
  element.hidden = false;
  show(0);
}

function selectCell(grid: Pick<Grid, "sheets" | "activateSheet" | "select">, mark: Mark): void {
  const { [mark]: cell } = CELLS;
  const sheet = cell && grid.sheets()[cell.sheet];
  if (cell === undefined || sheet === undefined) return;
  grid.activateSheet(sheet.id);
  grid.select({ sheetId: sheet.id, area: { row: cell.row, column: cell.column, rows: 1, columns: 1 } });
}
