import type { Binding } from "../../session";

/** Where a value comes from, in few words that need no language. */
export function bindingText(binding: Binding): string {
  switch (binding.kind) {
    case "bound":
      return binding.address;
    case "label":
      return `${binding.values} · "${binding.key}"`;
    case "column":
      return `${binding.take.toUpperCase()}(${binding.values})${binding.per === undefined ? "" : ` / SUM(${binding.per})`}`;
  }
}
