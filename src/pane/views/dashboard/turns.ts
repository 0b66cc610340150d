/** Lets actions wait for each other: each that it is given begins when those before it have ended, well or not. */
export function turns() {
  let last: Promise<unknown> = Promise.resolve();
  return <Arguments extends readonly unknown[]>(work: (...args: Arguments) => Promise<void>) =>
    async (...args: Arguments): Promise<void> => {
      const begin = async (): Promise<void> => work(...args);
      const own = last.then(begin, begin);
      last = own;
      return own;
    };
}
