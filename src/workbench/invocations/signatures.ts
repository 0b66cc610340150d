import type { FunctionSignature } from "../grid/gridFunctions";
import type { FunctionMetadata } from "./contract";

/** What the grid must know of a function to read formulas with it and to help while one is typed. */
export const toSignature = (
  namespace: string,
  { name, description, parameters }: FunctionMetadata,
): FunctionSignature => ({
  name: `${namespace}.${name}`,
  description: description ?? "",
  parameters: (parameters ?? []).map((parameter) => ({
    name: parameter.name,
    description: parameter.description ?? "",
    optional: parameter.optional === true,
    repeating: parameter.repeating === true,
  })),
});

/** Matches formulas that call one of the functions; undefined when there are none. */
export function callPattern(namespace: string, functions: readonly FunctionMetadata[]): RegExp | undefined {
  if (functions.length === 0) return undefined;
  const names = functions.map(({ name }) => literally(name)).join("|");
  return new RegExp(`(?<![\\p{L}\\p{N}_.])${literally(namespace)}\\.(?:${names})\\s*\\(`, "iu");
}

const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
