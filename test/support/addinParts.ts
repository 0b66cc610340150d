/** What one user's add-in is made of, bundled by itself so that it can run once for each of several users. */
export { associateFunctions } from "../../src/functions";
export { STATUS_WORDS } from "../../src/language";
export { createSession } from "../../src/session";
