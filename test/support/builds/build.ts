import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import webpack, { type Configuration } from "webpack";

export const ROOT = path.resolve(__dirname, "../../..");
const STAMPS = path.join(ROOT, ".cache/built");

/** One of the configurations of webpack.config.js. */
export interface Build {
  readonly name: string;
  /** One of the files that come out. */
  readonly makes: string;
  /** The files and folders that it is made of, besides webpack.config.js and the packages. */
  readonly from: readonly string[];
}

/** Builds what is not there yet and what has changed since it was built. */
export async function build(builds: readonly Build[]): Promise<void> {
  const wanted = builds.filter((each) => !isFresh(each)).map(({ name }) => name);
  if (wanted.length === 0) return;
  const { default: configure } = (await import(path.join(ROOT, "webpack.config.js"))) as {
    default: () => Promise<Configuration[]>;
  };
  const configurations = (await configure()).filter(({ name }) => name !== undefined && wanted.includes(name));
  const missing = wanted.filter((name) => !configurations.some((each) => each.name === name));
  if (missing.length > 0) throw new Error(`webpack.config.js has no configuration ${missing.join(", ")}`);
  const begun = new Date();
  await run(configurations);
  mkdirSync(STAMPS, { recursive: true });
  for (const name of wanted) writeFileSync(path.join(STAMPS, name), begun.toISOString());
}

function run(configurations: readonly Configuration[]): Promise<void> {
  const compiler = webpack([...configurations]);
  return new Promise<void>((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error || stats?.hasErrors()) reject(error ?? new Error(stats?.toString("errors-only")));
      else compiler.close(() => resolve());
    });
  });
}

function isFresh({ name, makes, from }: Build): boolean {
  const stamp = path.join(STAMPS, name);
  if (!existsSync(stamp) || !existsSync(path.join(ROOT, makes))) return false;
  const built = Date.parse(readFileSync(stamp, "utf8"));
  return [...from, "webpack.config.js", "package-lock.json"].every((each) => modified(path.join(ROOT, each)) < built);
}

/** When a file, or the youngest file of a folder, was changed last. */
function modified(file: string): number {
  const stats = statSync(file);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(stats.mtimeMs, ...readdirSync(file).map((name) => modified(path.join(file, name))));
}
