/** What stands in a list more than once, each time but the first. */
export function repeated<Value>(values: readonly Value[]): readonly Value[] {
  const seen = new Set<Value>();
  return values.filter((value) => {
    const isKnown = seen.has(value);
    seen.add(value);
    return isKnown;
  });
}
