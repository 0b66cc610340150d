/** Expected trouble is a value, not an exception. */
export type Result<Value, Trouble> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: Trouble };

export const success = <Value>(value: Value): { readonly ok: true; readonly value: Value } => ({ ok: true, value });

export const failure = <Trouble>(problem: Trouble): { readonly ok: false; readonly problem: Trouble } => ({
  ok: false,
  problem,
});
