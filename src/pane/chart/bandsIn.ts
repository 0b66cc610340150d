/** A stretch of an axis that is of one kind. */
interface Stretch {
  readonly kind: string;
  readonly from: number;
  readonly to: number;
}

/** Where in a chart all values are of one kind. */
export interface Band {
  readonly kind: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** As fine as anybody sees. */
const STEP = 1;

interface Column {
  readonly left: number;
  readonly right: number;
  /** Columns with the same key have the same bands. */
  readonly key: unknown;
  /** What a value here would be; `undefined` for nothing. */
  kindOf(value: number): string | undefined;
}

/**
 * What values would be, as areas behind a chart: columns that are alike are one area.
 *
 * @param valueAt - the value at a height
 */
export function bandsIn(
  columns: readonly Column[],
  { top, bottom }: { readonly top: number; readonly bottom: number },
  valueAt: (y: number) => number,
): readonly Band[] {
  const known = new Map<unknown, readonly Stretch[]>();
  const bands: Band[] = [];
  let open: { readonly key: unknown; readonly left: number; right: number } | undefined;
  const close = (): void => {
    const area = open;
    if (area === undefined) return;
    for (const { kind, from, to } of known.get(area.key) ?? [])
      bands.push({ kind, x: area.left, y: from, width: area.right - area.left, height: to - from });
  };
  for (const { left, right, key, kindOf } of columns) {
    if (!known.has(key))
      known.set(
        key,
        stretches({ top, bottom }, (y) => kindOf(valueAt(y))),
      );
    if (open !== undefined && open.key === key) open.right = right;
    else {
      close();
      open = { key, left, right };
    }
  }
  close();
  return bands;
}

function stretches(
  { top, bottom }: { readonly top: number; readonly bottom: number },
  kindAt: (y: number) => string | undefined,
): readonly Stretch[] {
  const found: { kind: string; from: number; to: number }[] = [];
  for (let y = top; y < bottom; y += STEP) {
    const kind = kindAt(y + STEP / 2);
    const to = Math.min(bottom, y + STEP);
    const last = found.at(-1);
    if (kind === undefined) continue;
    if (last?.kind === kind && last.to === y) last.to = to;
    else found.push({ kind, from: y, to });
  }
  return found;
}
