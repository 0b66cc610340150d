import type { IStyleData, Nullable, Worksheet } from "@univerjs/core";
import type { IDataBarRenderParams } from "@univerjs/sheets-conditional-formatting";
import type { LookAt, ShownLook } from "../drawing/cellsPicture";

interface DrawnCell {
  readonly s?: string | IStyleData | null;
  readonly dataBar?: IDataBarRenderParams;
  readonly fontRenderExtension?: { readonly isSkip?: boolean };
}

interface Styles {
  get(id: string | IStyleData): Nullable<IStyleData>;
}

/** What rules and tables make of the cells of a sheet, as the library draws them. */
export const shownLook =
  (sheet: Worksheet, styles: Styles): LookAt =>
  (row, column) => {
    const cell = sheet.getCell(row, column) as DrawnCell | null | undefined;
    const style = cell?.s == null ? undefined : styles.get(cell.s);
    const bar = cell?.dataBar;
    return without({
      fill: style?.bg?.rgb ?? undefined,
      fontColor: style?.cl?.rgb ?? undefined,
      bold: style?.bl === undefined ? undefined : style.bl === 1,
      italic: style?.it === undefined ? undefined : style.it === 1,
      underline: style?.ul === undefined ? undefined : style.ul.s === 1,
      strikethrough: style?.st === undefined ? undefined : style.st.s === 1,
      hidesText: cell?.fontRenderExtension?.isSkip,
      bar: bar ? spanOf(bar) : undefined,
    });
  };

/** From where a bar begins, in percent of its cell, and how much of what is left on its side it takes. */
function spanOf({ startPoint, value, color }: IDataBarRenderParams): NonNullable<ShownLook["bar"]> {
  const start = startPoint / 100;
  const room = value < 0 ? start : 1 - start;
  const end = start + (value / 100) * room;
  return { from: Math.min(start, end), to: Math.max(start, end), color };
}

const without = (look: { readonly [Name in keyof ShownLook]: ShownLook[Name] | undefined }): ShownLook =>
  Object.fromEntries(Object.entries(look).filter(([, each]) => each !== undefined));
