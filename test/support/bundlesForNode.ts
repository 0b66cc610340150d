import { existsSync, readdirSync, statSync } from "node:fs";
import path from "node:path";
import webpack, { type Configuration } from "webpack";

const root = path.resolve(__dirname, "../..");
const LIBRARY = ["src/workbench/grid/univer.ts", "src/workbench/grid/iteratorHelpers.ts", "package-lock.json"];
const ADDIN = ["functions", "insight", "language", "scorecard", "session", "workbook"].map((room) => `src/${room}`);

/** Builds what tests in Node load as one file, and builds it again when something that it is made of has changed. */
export default async function bundlesForNode(): Promise<void> {
  await bundle("univer", LIBRARY);
  await bundle("addin", [...ADDIN, "test/support/addinParts.ts"]);
}

async function bundle(name: string, ingredients: readonly string[]): Promise<void> {
  const file = path.join(root, ".cache/node", `${name}.cjs`);
  if (ingredients.every((each) => modified(path.join(root, each)) < modified(file))) return;
  const { default: configure } = (await import(path.join(root, "webpack.config.js"))) as {
    default: () => Promise<Configuration[]>;
  };
  const configurations = await configure();
  const configuration = configurations.find((each) => each.name === `${name}-node`);
  if (configuration === undefined) throw new Error(`webpack.config.js has no configuration ${name}-node`);
  const compiler = webpack(configuration);
  await new Promise<void>((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error ?? stats?.hasErrors()) reject(error ?? new Error(stats?.toString("errors-only")));
      else compiler.close(() => resolve());
    });
  });
}

/** When a file, or the youngest file of a folder, was changed last; 0 when it is not there. */
function modified(file: string): number {
  if (!existsSync(file)) return 0;
  const stats = statSync(file);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(...readdirSync(file).map((name) => modified(path.join(file, name))));
}
