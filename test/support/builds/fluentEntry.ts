import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

const ROOT = path.resolve(__dirname, "../../..");
const IMPORT = /import \{([^}]*)\} from "@fluentui\/(react-components|react-icons)";/g;
const TYPES = /import type \{[^}]*\} from "@fluentui\/[^"]*";/g;

/** The module that the bundle of Fluent begins with. */
export const FLUENT_ENTRY = ".cache/node/fluentEntry.js";

/** Writes the module anew when the pane uses other parts of Fluent than it did. */
export function writeFluentEntry(): void {
  const used = new Set(sourcesIn(path.join(ROOT, "src/pane")).flatMap(fluentNamesIn));
  const text = [...used].sort().join("\n") + "\n";
  const file = path.join(ROOT, FLUENT_ENTRY);
  if (existsSync(file) && readFileSync(file, "utf8") === text) return;
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function fluentNamesIn(file: string): readonly string[] {
  const source = readFileSync(file, "utf8");
  const rest = source.replace(IMPORT, "").replace(TYPES, "");
  if (rest.includes('"@fluentui/')) {
    throw new Error(`${file} takes something of Fluent in a way that tests do not know: import { … } from a package.`);
  }
  return [...source.matchAll(IMPORT)].flatMap(([, names = "", from = ""]) =>
    names
      .split(",")
      .map((name) => name.trim().replace(/ as .*/, ""))
      .filter((name) => name !== "" && !name.startsWith("type "))
      .map((name) => `export { ${name} } from "@fluentui/${from}";`),
  );
}

const sourcesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name));
