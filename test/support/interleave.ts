import type { User } from "../../src/workbench/user";

/** How requests of several users were carried out. */
export interface Interleaving {
  /** Whose request came next, as an index of the users. */
  readonly turns: readonly number[];
  /** How often several users had a request waiting, so that another order would have been possible. */
  readonly choices: number;
}

/** Longer than the add-in waits until it reads after an event. */
const QUIET = 30;
/** Milliseconds after which somebody who is at work but asks nothing is not waited for: not even a slow machine takes as long. */
const PATIENCE = 2000;

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * Lets users work at the same time, and decides request by request who is next. Nobody is passed over for being slow: who is
 * still at work is waited for.
 *
 * @param choose - one of so many users who wait, as an index
 * @param work - what each of the users does
 */
export async function interleave(
  users: readonly User[],
  choose: (count: number) => number,
  work: readonly (() => Promise<unknown>)[],
): Promise<Interleaving> {
  for (const user of users) user.hold();
  const turns: number[] = [];
  let choices = 0;
  const atWork = new Set<User | undefined>();
  const done = Promise.all(
    work.map((each, index) => {
      atWork.add(users[index]);
      return each().finally(() => atWork.delete(users[index]));
    }),
  );
  let lastTurn = performance.now();
  const isPatient = (): boolean => performance.now() - lastTurn < PATIENCE;
  while (atWork.size > 0 || performance.now() - lastTurn < QUIET) {
    await pause(1);
    const waiting = users.filter((user) => user.held().length > 0);
    if (waiting.length === 0) continue;
    if (users.some((user) => atWork.has(user) && !waiting.includes(user)) && isPatient()) continue;
    const next = waiting.length === 1 ? waiting[0] : waiting[choose(waiting.length)];
    if (next === undefined) throw new Error("nobody was chosen");
    if (waiting.length > 1) choices += 1;
    turns.push(users.indexOf(next));
    next.release();
    lastTurn = performance.now();
  }
  for (const user of users) user.letPass();
  await done;
  return { turns, choices };
}
