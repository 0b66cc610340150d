import { normalised, type Problem } from "../scorecard";
import type { Binding } from "./binding";
import { inExcel } from "./inExcel";
import { rangeAt } from "./rangeAt";

/** Why a value cannot be found by its label; `undefined` for every other binding, which Excel itself keeps right. */
export async function checkBinding(binding: Binding): Promise<Problem | undefined> {
  if (binding.kind !== "label") return undefined;
  const { keys, key, values } = binding;
  const checked = await inExcel(async (context): Promise<Problem | undefined> => {
    const labels = rangeAt(context, keys).load("values");
    const cells = rangeAt(context, values).load("cellCount");
    await context.sync();
    const texts = labels.values.flat().map(String);
    if (texts.length !== cells.cellCount) return { kind: "ranges-uneven", one: keys, other: values };
    const count = texts.filter((text) => normalised(text) === normalised(key)).length;
    if (count === 0) return { kind: "label-unknown", label: key, address: keys };
    return count === 1 ? undefined : { kind: "label-repeats", label: key, address: keys, count };
  });
  return checked.ok ? checked.value : checked.problem;
}
