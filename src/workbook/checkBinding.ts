import { normalised, type Problem } from "../scorecard";
import type { Binding } from "./binding";
import { inExcel } from "./inExcel";
import { rangeAt } from "./rangeAt";

/** Why a value cannot be found by its label; `undefined` for every other binding, which Excel itself keeps right. */
export const checkBinding = async (binding: Binding): Promise<Problem | undefined> =>
  (await checkBindings([{ name: "", binding }]))?.reason;

interface NamedBinding {
  /** Of the KPI. */
  readonly name: string;
  readonly binding: Binding;
}

/** The first of some bindings that cannot be made, and why; one sync for all of them. */
export async function checkBindings(
  bindings: readonly NamedBinding[],
): Promise<{ readonly name: string; readonly reason: Problem } | undefined> {
  const byLabel = bindings.flatMap(({ name, binding }) => (binding.kind === "label" ? [{ name, ...binding }] : []));
  if (byLabel.length === 0) return undefined;
  const checked = await inExcel(async (context) => {
    const loaded = byLabel.map((each) => ({
      ...each,
      labels: rangeAt(context, each.keys).load("values"),
      cells: rangeAt(context, each.values).load("cellCount"),
    }));
    await context.sync();
    for (const { name, key, keys, values, labels, cells } of loaded) {
      const texts = labels.values.flat().map(String);
      const count = texts.filter((text) => normalised(text) === normalised(key)).length;
      const isUneven = texts.length !== cells.cellCount;
      if (isUneven) return { name, reason: { kind: "ranges-uneven", one: keys, other: values } } as const;
      if (count === 0) return { name, reason: { kind: "label-unknown", label: key, address: keys } } as const;
      if (count > 1) return { name, reason: { kind: "label-repeats", label: key, address: keys, count } } as const;
    }
    return undefined;
  });
  if (checked.ok) return checked.value;
  return { name: byLabel[0]?.name ?? "", reason: checked.problem };
}
