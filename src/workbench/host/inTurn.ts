/** Begins each work when the one before has ended. */
export type InTurn = <Value>(work: () => Promise<Value>) => Promise<Value>;

export function createInTurn(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const own = last.then(work);
    last = own.then(nothing, nothing);
    return own;
  };
}

const nothing = (): void => undefined;
