import { build } from "./build";
import { BUILDS } from "./builds";
import { writeFluentEntry } from "./fluentEntry";

/** Before the tests of the pane. */
export default async function buildForPane(): Promise<void> {
  writeFluentEntry();
  await build([BUILDS.fluent]);
}
