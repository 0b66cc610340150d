import { build } from "./build";
import { BUILDS } from "./builds";

/** Before the tests that run Microsoft's client in Node. */
export default (): Promise<void> => build([BUILDS.univer, BUILDS.addinForNode]);
