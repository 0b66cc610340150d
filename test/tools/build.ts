import { build } from "../support/builds/build";
import { BUILDS } from "../support/builds/builds";
import { writeFluentEntry } from "../support/builds/fluentEntry";

const isBuild = (name: string): name is keyof typeof BUILDS => name in BUILDS;

/** Builds what tests need, by the names in `builds.ts`, where it is not there or something has changed. */
writeFluentEntry();
build(
  process.argv
    .slice(2)
    .filter(isBuild)
    .map((name) => BUILDS[name]),
).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
