import { quoted, type Language } from "../../language";
import type { Binding } from "../../session";

/** Where a value comes from, in few words. */
export function bindingText(binding: Binding, language: Language): string {
  switch (binding.kind) {
    case "bound":
      return binding.address;
    case "label":
      return `${binding.values} · ${quoted(binding.key, language)}`;
    case "column": {
      const { take, values, per, isPerThousand } = binding;
      const below = per === undefined ? "" : ` / SUM(${per})${isPerThousand ? " × 1000" : ""}`;
      return `${take.toUpperCase()}(${values})${below}`;
    }
  }
}
