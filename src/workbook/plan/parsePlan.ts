import {
  initiativeId,
  linkId,
  objectiveId,
  type Initiative,
  type Link,
  type LinkId,
  type NodeId,
  type Plan,
  type Problem,
  type Scorecard,
} from "../../scorecard";
import { rowsOf, type Row } from "../rows";
import { TABLES, type PlanContents, type PlanKey } from "../tables";

export interface ParsedPlan extends Plan {
  readonly problems: readonly Problem[];
  /** The links that are not among `links`, because one of their ends is gone. */
  readonly dangling: readonly LinkId[];
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
  const dangling: LinkId[] = [];
  const report = (problem: Problem): void => void problems.push(problem);
  const live = <Key extends PlanKey>(key: Key): readonly Row<Key>[] => {
    const content = contents[key];
    const rows = content === undefined ? [] : (rowsOf(key, content, schema, report) as readonly Row<PlanKey>[]);
    const seen = new Set<string>();
    return rows.filter((row) => {
      if (row.text("DeletedAt") !== "") return false;
      const id = row.text("Id");
      const table = TABLES[key].name;
      const name = key === "initiatives" ? (row as Row<"initiatives">).text("Name") : id;
      if (id === "") report({ kind: "id-missing", table, name });
      else if (seen.has(id)) report({ kind: "id-duplicate", table, name, other: name });
      const isSound = id !== "" && !seen.has(id);
      seen.add(id);
      return isSound;
    }) as unknown as readonly Row<Key>[];
  };
  const nameById = new Map<string, string>(objectives.map(({ id, name }) => [id, name]));
  const nodes = new Set<string>([settings, ...perspectives, ...objectives, ...kpis].map(({ id }) => id));

  const links = live("links").flatMap((row): Link[] => {
    const [from, to] = [objectiveId(row.text("From")), objectiveId(row.text("To"))];
    const [cause, effect] = [nameById.get(from), nameById.get(to)];
    if (cause === undefined || effect === undefined) {
      report({ kind: "link-dangling", name: cause ?? effect ?? "" });
      dangling.push(linkId(row.text("Id")));
      return [];
    }
    return [{ id: linkId(row.text("Id")), from, to, note: row.text("Note"), revision: row.number("Rev") ?? 0 }];
  });
  const initiatives = live("initiatives").map((row): Initiative => {
    const name = row.text("Name");
    if (!nodes.has(row.text("Parent"))) report({ kind: "initiative-dangling", name });
    return {
      id: initiativeId(row.text("Id")),
      parent: row.text("Parent") as NodeId,
      name,
      owner: row.text("Owner"),
      due: row.number("Due"),
      progress: row.number("Progress"),
      effect: row.text("Effect"),
      note: row.text("Note"),
      revision: row.number("Rev") ?? 0,
    };
  });
  return { links, initiatives, problems, dangling };
}
