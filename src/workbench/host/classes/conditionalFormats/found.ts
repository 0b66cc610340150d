import type { ConditionalFormat, ConditionalRule, FormatRule, RuleFormat } from "../../../grid/conditionalFormat";
import type { Grid } from "../../../grid/grid";
import { notFound } from "../../hostError";

/** A conditional format by its id; it may be gone. */
export interface FormatState {
  readonly sheetId: string;
  readonly id: string;
}

export function formatOf(grid: Grid, { sheetId, id }: FormatState): ConditionalFormat {
  const found = grid.sheet(sheetId) && grid.parts(sheetId).conditionalFormats.find((each) => each.id === id);
  if (!found) throw notFound();
  return found;
}

export function changeFormat(
  grid: Grid,
  state: FormatState,
  change: (format: ConditionalFormat) => ConditionalFormat,
): void {
  const changed = change(formatOf(grid, state));
  grid.setParts(state.sheetId, {
    conditionalFormats: grid
      .parts(state.sheetId)
      .conditionalFormats.map((each) => (each.id === state.id ? changed : each)),
  });
}

export type RuleOf<Type extends ConditionalRule["type"]> = Extract<ConditionalRule, { readonly type: Type }>;

export function ruleOf<Type extends ConditionalRule["type"]>(grid: Grid, state: FormatState, type: Type): RuleOf<Type> {
  const { rule } = formatOf(grid, state);
  if (rule.type !== type) throw notFound();
  return rule as RuleOf<Type>;
}

export function changeRule<Type extends ConditionalRule["type"]>(
  grid: Grid,
  state: FormatState,
  type: Type,
  change: Partial<RuleOf<Type>>,
): void {
  const rule = { ...ruleOf(grid, state, type), ...change };
  changeFormat(grid, state, (format) => ({ ...format, rule }));
}

/** The look that a rule gives; bars, scales and icons have none. */
export function lookOf(grid: Grid, state: FormatState): RuleFormat {
  const { rule } = formatOf(grid, state);
  if (!("format" in rule)) throw notFound();
  return rule.format;
}

/** Members that are undefined are taken away. */
export function changeLook(
  grid: Grid,
  state: FormatState,
  change: { readonly [Name in keyof RuleFormat]?: RuleFormat[Name] | undefined },
): void {
  const format = Object.fromEntries(
    Object.entries({ ...lookOf(grid, state), ...change }).filter(([, value]) => value !== undefined),
  ) as RuleFormat;
  changeFormat(grid, state, (each) => ({ ...each, rule: { ...(each.rule as FormatRule), format } }));
}
