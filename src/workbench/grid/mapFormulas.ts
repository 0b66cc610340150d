/** Changes whatever is a formula in an object. */
export function mapFormulas<Value>(value: Value, change: (formula: string) => string): Value {
  if (Array.isArray(value)) return value.map((each: unknown) => mapFormulas(each, change)) as Value;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]: [string, unknown]) => [
      name,
      typeof each === "string" && /^(formula|source)\d?$/.test(name) ? change(each) : mapFormulas(each, change),
    ]),
  ) as Value;
}
