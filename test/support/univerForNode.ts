import { existsSync, statSync } from "node:fs";
import path from "node:path";
import webpack from "webpack";

const root = path.resolve(__dirname, "../..");
const bundle = path.join(root, ".cache/node/univer.cjs");
const ingredients = ["src/workbench/grid/univer.ts", "src/workbench/grid/iteratorHelpers.ts", "package-lock.json"];

/** Builds the grid library for Node once, and again when its version or the list of what we use of it changes. */
export default async function univerForNode(): Promise<void> {
  if (existsSync(bundle) && ingredients.every((file) => modified(path.join(root, file)) < modified(bundle))) return;
  const configurations = await require(path.join(root, "webpack.config.js"))();
  const compiler = webpack(configurations.find(({ name }: { name: string }) => name === "univer-node"));
  await new Promise<void>((resolve, reject) => {
    compiler?.run((error, stats) => {
      if (error ?? stats?.hasErrors()) reject(error ?? new Error(stats?.toString("errors-only")));
      else compiler.close(() => resolve());
    });
  });
}

const modified = (file: string): number => (existsSync(file) ? statSync(file).mtimeMs : 0);
