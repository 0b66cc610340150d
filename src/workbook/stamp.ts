import { cellText } from "./cellText";
import type { RowInput } from "./tables";
import { userName } from "./userName";

/** The moment of writing, in a form that sorts and that no version of Excel reads as a date of its own. */
export const now = (): string => new Date().toISOString();

/** What every written row says of its last change. */
export const stamp = (revision: number): RowInput<"settings"> => ({
  Rev: revision,
  ChangedBy: cellText(userName()),
  ChangedAt: `'${now()}`,
});

/** Marks a row as deleted. */
export const deletion = (): Pick<RowInput<"kpis">, "DeletedAt"> => ({ DeletedAt: `'${now()}` });
