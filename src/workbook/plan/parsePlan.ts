import {
  initiativeId,
  linkId,
  type Initiative,
  type Link,
  type Plan,
  type Problem,
  type Scorecard,
} from "../../scorecard";
import { INITIATIVE_FIELDS, LINK_FIELDS } from "../entityFields";
import { liveRows } from "../liveRows";
import { rowsOf, type Row } from "../rows";
import { readFields } from "../storedField";
import type { PlanContents, PlanKey } from "../tables";

export interface ParsedPlan extends Plan {
  readonly problems: readonly Problem[];
}

/**
 * Understands the tables of links and initiatives. What points at something that is gone is reported and left out of the links;
 * an initiative is kept, so that it can be moved.
 */
export function parsePlan(
  contents: PlanContents,
  { settings, perspectives, objectives, kpis }: Scorecard,
  schema: number,
): ParsedPlan {
  const problems: Problem[] = [];
  const report = (problem: Problem): void => void problems.push(problem);
  const live = <Key extends PlanKey>(key: Key): readonly Row<Key>[] => {
    const { [key]: content } = contents;
    return content === undefined ? [] : liveRows(key, rowsOf<Key>(key, content, schema, report), report);
  };
  const nameById = new Map<string, string>(objectives.map(({ id, name }) => [id, name]));
  const nodes = new Set<string>([settings, ...perspectives, ...objectives, ...kpis].map(({ id }) => id));

  const links = live("links").flatMap((row): Link[] => {
    const id = linkId(row.text("Id"));
    const link = readFields(LINK_FIELDS, row);
    const [cause, effect] = [nameById.get(link.from), nameById.get(link.to)];
    if (cause !== undefined && effect !== undefined) return [{ ...link, id, revision: row.number("Rev") ?? 0 }];
    report({ kind: "link-dangling", id, name: cause ?? effect ?? "" });
    return [];
  });
  const initiatives = live("initiatives").map((row): Initiative => {
    const initiative = readFields(INITIATIVE_FIELDS, row);
    const { parent, name } = initiative;
    if (!nodes.has(parent)) report({ kind: "initiative-dangling", name });
    return { ...initiative, id: initiativeId(row.text("Id")), revision: row.number("Rev") ?? 0 };
  });
  return { links, initiatives, problems };
}
