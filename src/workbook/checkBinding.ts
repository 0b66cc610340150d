import { normalised, type Problem } from "../scorecard";
import { referencesOf, type Binding } from "./binding";
import { circleIn } from "./circularChain";
import { inExcel } from "./inExcel";
import { rangeAt } from "./rangeAt";
import { isBroken } from "./reference";
import { SERIES_PARTS } from "./seriesNames";
import type { SeriesWrite } from "./seriesWrites";

/** What a KPI is to be bound to. */
export interface NamedBinding {
  /** Of the KPI. */
  readonly name: string;
  readonly binding: Binding | { readonly kind: "series"; readonly references: SeriesWrite["references"] };
}

/** Why something cannot be bound; `undefined` when it can. */
export const checkBinding = async (binding: NamedBinding["binding"]): Promise<Problem | undefined> =>
  (await checkBindings([{ name: "", binding }]))?.reason;

interface Impossible {
  readonly name: string;
  readonly reason: Problem;
}

/**
 * The first of some bindings that cannot be made, and why: its value would depend on itself, or cannot be found by its label.
 * All of them are looked at together.
 */
export async function checkBindings(bindings: readonly NamedBinding[]): Promise<Impossible | undefined> {
  const cells = bindings.flatMap(({ name, binding }) =>
    cellsOf(binding)
      .filter(isOfThisWorkbook)
      .map((reference) => ({ name, reference })),
  );
  if (cells.length === 0) return undefined;
  const checked = await inExcel(async (context) => {
    return (await labelProblem(context, bindings)) ?? (await circleProblem(context, cells));
  });
  return checked.ok ? checked.value : { name: cells[0]?.name ?? "", reason: checked.problem };
}

const cellsOf = (binding: NamedBinding["binding"]): readonly string[] =>
  binding.kind === "series" ? SERIES_PARTS.flatMap((part) => binding.references[part] ?? []) : referencesOf(binding);

/** A formula that somebody wrote by hand, cells that are gone, and another workbook cannot be looked at as cells. */
const isOfThisWorkbook = (reference: string): boolean =>
  !isBroken(reference) && !reference.startsWith("=") && !/^'?[^!]*\[[^!]*\][^!]*!/.test(reference);

async function labelProblem(
  context: Excel.RequestContext,
  bindings: readonly NamedBinding[],
): Promise<Impossible | undefined> {
  const loaded = bindings.flatMap(({ name, binding }) => {
    if (binding.kind !== "label") return [];
    const keys = rangeAt(context, binding.keys).load("cellCount");
    // Whole columns may be searched.
    const labels = keys.getUsedRangeOrNullObject(true).load("values");
    return [{ ...binding, name, range: keys, labels, cells: rangeAt(context, binding.values).load("cellCount") }];
  });
  if (loaded.length === 0) return undefined;
  await context.sync();
  for (const { name, key, keys, values, range, labels, cells } of loaded) {
    const texts = labels.isNullObject ? [] : labels.values.flat().map(String);
    const count = texts.filter((text) => normalised(text) === normalised(key)).length;
    const isUneven = range.cellCount !== cells.cellCount;
    if (isUneven) return { name, reason: { kind: "ranges-uneven", one: keys, other: values } };
    if (count === 0) return { name, reason: { kind: "label-unknown", label: key, address: keys } };
    if (count > 1) return { name, reason: { kind: "label-repeats", label: key, address: keys, count } };
  }
  return undefined;
}

async function circleProblem(
  context: Excel.RequestContext,
  cells: readonly { readonly name: string; readonly reference: string }[],
): Promise<Impossible | undefined> {
  const first = new Map<string, string>();
  for (const { name, reference } of cells) if (!first.has(reference)) first.set(reference, name);
  const ranges = new Map([...first].map(([reference, name]) => [rangeAt(context, reference), name]));
  const circle = await circleIn(context, [...ranges.keys()]);
  return circle && { name: ranges.get(circle.range) ?? "", reason: circle.problem };
}
