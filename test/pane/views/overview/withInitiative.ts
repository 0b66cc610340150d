import { initiativeId, type NodeId } from "../../../../src/scorecard";
import type { Ready } from "../../../../src/session";
import { TABLES } from "../../../../src/workbook/tables";

interface Given {
  readonly parent: NodeId;
  readonly due: number | undefined;
  readonly progress: number | undefined;
}

/** A scorecard with one initiative. */
export function withInitiative(ready: Ready, { parent, due, progress }: Given): Ready {
  const headers = TABLES.initiatives.columns;
  const cells: Readonly<Record<string, string | number | undefined>> = {
    Id: initiativeId("i1"),
    Parent: parent,
    Name: "Ring til kunderne",
    Due: due,
    Progress: progress,
    Rev: 1,
  };
  const values = headers.map((header) => cells[header] ?? "");
  return {
    ...ready,
    // A plan is read once for each.
    scorecard: { ...ready.scorecard },
    dateSystem: "1900",
    schema: 3,
    plan: { links: undefined, initiatives: { headers, rows: [{ values, formulas: values }] } },
  };
}
