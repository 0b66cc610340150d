/** What a form is made of, and when two states of a part mean the same. */
export interface FormParts<Form> {
  readonly parts: readonly (keyof Form)[];
  same(part: keyof Form, one: Form, other: Form): boolean;
}

export interface Rebased<Form> {
  readonly form: Form;
  /** Parts that both have changed, each to something else. */
  readonly conflicts: readonly (keyof Form)[];
  /** Parts that the person had not touched and that follow the colleague. */
  readonly followed: readonly (keyof Form)[];
}

/**
 * Puts a person's changes on top of what a colleague saved meanwhile: parts that the person has not touched follow the
 * colleague, touched ones stay, and where both changed the same part the person has to look.
 */
export function rebase<Form extends object>(
  mine: Form,
  base: Form,
  colleagues: Form,
  { parts, same }: FormParts<Form>,
): Rebased<Form> {
  const touched = parts.filter((part) => !same(part, mine, base));
  const changed = parts.filter((part) => !same(part, colleagues, base));
  return {
    form: touched.reduce((merged, part) => ({ ...merged, [part]: mine[part] }), colleagues),
    conflicts: touched.filter((part) => changed.includes(part) && !same(part, colleagues, mine)),
    followed: changed.filter((part) => !touched.includes(part)),
  };
}

/** The parts of a form in which everything is text; spaces around it mean nothing. */
export const textParts = <Form extends Readonly<Record<keyof Form, string>>>(
  parts: readonly (keyof Form)[],
): FormParts<Form> => ({ parts, same: (part, one, other) => one[part].trim() === other[part].trim() });
