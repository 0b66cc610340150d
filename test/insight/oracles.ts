import { readFileSync } from "node:fs";
import path from "node:path";

/** A figure that somebody else has worked out, or that was worked out by other code than ours. */
export interface OracleExample {
  readonly id: string;
  readonly inputs: unknown;
  readonly expected: unknown;
  readonly tolerance: number;
}

/** The examples of a file in `oracles`, by their ids. */
export function examples(file: string): (id: string) => OracleExample {
  const read = JSON.parse(readFileSync(path.join(__dirname, "oracles", `${file}.json`), "utf8")) as {
    readonly examples: readonly OracleExample[];
  };
  return (id) => {
    const found = read.examples.find((each) => each.id === id);
    if (found === undefined) throw new Error(`there is no example ${id} in ${file}`);
    return found;
  };
}
