import type { Session } from "../session";
import { createStreams } from "./createStreams";
import { score } from "./score";
import { status } from "./status";

/** Tells Excel which code answers for which function, all at once: a function that Excel asks for too early fails. */
export function associateFunctions(session: Session): void {
  const stream = createStreams(session);
  const functions = { SCORE: stream(score), STATUS: stream(status) };
  for (const [id, run] of Object.entries(functions)) CustomFunctions.associate(id, run);
}
