import type { ICellData, IStyleData, Nullable } from "@univerjs/core";
import type {
  IConditionFormattingRule,
  IDataBar,
  IDataBarRenderParams,
  IIconSet,
  IIconSetRenderParams,
} from "@univerjs/sheets-conditional-formatting";
import type { APPLIES } from "./libraryRule";

/** A rule and what it says of a cell; nothing when it does not apply. */
export interface Match {
  readonly rule: IConditionFormattingRule;
  readonly result: unknown;
}

type DrawnCell = ICellData & {
  fontRenderExtension?: { readonly leftOffset?: number; readonly isSkip?: boolean };
  dataBar?: IDataBarRenderParams;
  iconSet?: IIconSetRenderParams;
};

/**
 * A cell as rules have it look, the one that counts most first. Bars, scales and icons are for numbers only; a cell that shows
 * nothing but its bar or icon shows no number either where these are too small to be seen.
 *
 * @param iconWidth - pixels that an icon takes from the text
 */
export function drawnCell(
  cell: Nullable<ICellData>,
  matches: readonly Match[],
  isNumber: boolean,
  styles: { get(id: string | IStyleData): Nullable<IStyleData> },
  iconWidth: number,
): ICellData {
  const drawn: DrawnCell = { ...cell };
  const looks: Partial<IStyleData>[] = [];
  let isHidden = false;
  for (const { rule, result } of matches) {
    switch (rule.rule.type) {
      case "highlightCell":
        if (hasApplied(result)) looks.push(withoutMark(result));
        break;
      case "colorScale":
        if (isNumber && typeof result === "string") looks.push({ bg: { rgb: result } });
        break;
      case "dataBar": {
        if (!isNumber) break;
        isHidden ||= !(rule.rule as IDataBar).isShowValue;
        const bar = result as IDataBarRenderParams | undefined;
        if (bar && bar.value !== 0) drawn.dataBar ??= bar;
        break;
      }
      case "iconSet":
        if (!isNumber || !result) break;
        isHidden ||= !(rule.rule as IIconSet).isShowValue;
        drawn.iconSet ??= result as IIconSetRenderParams;
        break;
      default:
    }
    if (rule.stopIfTrue && hasApplied(result)) break;
  }
  const own = (drawn.s == null ? undefined : styles.get(drawn.s)) ?? {};
  if (looks.length > 0) drawn.s = Object.assign({}, own, ...[...looks].reverse()) as IStyleData;
  drawn.fontRenderExtension = {
    ...drawn.fontRenderExtension,
    ...(isHidden ? { isSkip: true } : {}),
    ...(drawn.iconSet ? { leftOffset: iconWidth } : {}),
  };
  return drawn;
}

type MarkedLook = Partial<IStyleData> & typeof APPLIES;

const hasApplied = (result: unknown): result is MarkedLook =>
  typeof result === "object" && result !== null && "applies" in result;

const withoutMark = (look: MarkedLook): Partial<IStyleData> =>
  Object.fromEntries(Object.entries(look).filter(([name]) => name !== "applies"));
