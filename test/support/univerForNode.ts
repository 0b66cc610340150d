import { existsSync, statSync } from "node:fs";
import path from "node:path";
import webpack, { type Configuration } from "webpack";

const root = path.resolve(__dirname, "../..");
const bundle = path.join(root, ".cache/node/univer.cjs");
const ingredients = ["src/workbench/grid/univer.ts", "src/workbench/grid/iteratorHelpers.ts", "package-lock.json"];

/** Builds the grid library for Node once, and again when its version or the list of what we use of it changes. */
export default async function univerForNode(): Promise<void> {
  if (existsSync(bundle) && ingredients.every((file) => modified(path.join(root, file)) < modified(bundle))) return;
  const { default: configure } = (await import(path.join(root, "webpack.config.js"))) as {
    default: () => Promise<Configuration[]>;
  };
  const configurations = await configure();
  const configuration = configurations.find(({ name }) => name === "univer-node");
  if (configuration === undefined) throw new Error("webpack.config.js has no configuration univer-node");
  const compiler = webpack(configuration);
  await new Promise<void>((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error ?? stats?.hasErrors()) reject(error ?? new Error(stats?.toString("errors-only")));
      else compiler.close(() => resolve());
    });
  });
}

const modified = (file: string): number => (existsSync(file) ? statSync(file).mtimeMs : 0);
