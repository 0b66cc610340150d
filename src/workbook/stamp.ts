import type { RowInput } from "./tables";

/** What every written row says of its last change. Excel does not tell an add-in who is at work, so nobody is named. */
export const stamp = (revision: number): RowInput<"settings"> => ({
  Rev: revision,
  ChangedBy: "",
  ChangedAt: `'${new Date().toISOString()}`,
});

/** Marks a row as deleted. */
export const deletion = (): Pick<RowInput<"kpis">, "DeletedAt"> => ({ DeletedAt: `'${new Date().toISOString()}` });
