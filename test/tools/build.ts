import { browserProgram } from "../support/browser";
import { build } from "../support/builds/build";
import { BUILDS } from "../support/builds/builds";
import { writeFluentEntry } from "../support/builds/fluentEntry";

const isBuild = (name: string): name is keyof typeof BUILDS => name in BUILDS;

/**
 * Builds what tests need, by the names in `builds.ts`, where it is not there or something has changed. With `browser` among them the
 * packaged browser is unpacked too: two that come to do it at once would get in each other's way.
 */
async function prepare(names: readonly string[]): Promise<void> {
  writeFluentEntry();
  await build(names.filter(isBuild).map((name) => BUILDS[name]));
  if (names.includes("browser")) await browserProgram();
}

prepare(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
