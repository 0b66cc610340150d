import { isTitleAhead } from "./titleOver";

/** "New leads by source", "Sygefravær pr. afdeling - oktober 2026". */
const BY_PARTS = /^(.+?)\s+(by|per|pr\.?|fordelt på|opdelt på|efter)\s+\S+(\s\S+)?$/i;
const CLAUSES = /\s[-–|]\s|[,:]\s/;

/**
 * What the total below a corner or a title is of, where it names a KPI: alone, by its parts or in one of several clauses. A budget or a forecast is
 * none.
 *
 * @example wholeNamed("Revenue by region - October 2026", isKnown) // "Revenue"
 */
export function wholeNamed(title: string, isKnown: (label: string) => boolean): string | undefined {
  const clauses = [title, ...title.split(CLAUSES)];
  if (clauses.some((text) => isTitleAhead({ text }))) return undefined;
  for (const clause of clauses) {
    const text = clause.trim();
    if (isKnown(text)) return text;
    const [, label = ""] = BY_PARTS.exec(text) ?? [];
    if (isKnown(label)) return label;
  }
  return undefined;
}
