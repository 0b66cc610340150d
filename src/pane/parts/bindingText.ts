import { quoted, type Language } from "../../language";
import type { Binding } from "../../session";

/** Where a value comes from, in few words. */
export function bindingText(binding: Binding, language: Language): string {
  switch (binding.kind) {
    case "bound":
      return binding.address;
    case "label":
      return `${binding.values} · ${quoted(binding.key, language)}`;
    case "column":
      return `${binding.take.toUpperCase()}(${binding.values})${binding.per === undefined ? "" : ` / SUM(${binding.per})`}`;
  }
}
