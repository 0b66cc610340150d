import fc from "fast-check";
import { currentPeriod, objectiveId, treeOf, type KpiId, type Problem, type Result } from "../../src/scorecard";
import type { Ready } from "../../src/session";
import { bindingFormula } from "../../src/workbook/binding";
import type { TableRow } from "./tableRows";
import type { AddinUser } from "./users";

/** What a user does next. `kpi` counts among the KPIs that the user sees at that time. */
export type Command =
  | { readonly kind: "add" | "close" | "reopen" }
  | { readonly kind: "rename" | "weigh" | "renameAndWeigh" | "remove" | "bind"; readonly kpi: number }
  | { readonly kind: "move"; readonly kpi: number; readonly direction: "up" | "down" };

/** Two people at work at once, and who comes next whenever both wait. */
export interface Job {
  readonly commands: readonly [readonly Command[], readonly Command[]];
  readonly turns: readonly number[];
  /** Whose events are all lost. */
  readonly deaf: readonly [boolean, boolean];
}

const kpi = fc.nat({ max: 2 });
const command: fc.Arbitrary<Command> = fc.oneof(
  fc.record({ kind: fc.constantFrom("add", "close", "reopen") }),
  fc.record({ kind: fc.constantFrom("rename", "weigh", "renameAndWeigh", "remove", "bind"), kpi }),
  fc.record({ kind: fc.constant("move" as const), kpi, direction: fc.constantFrom("up", "down") }),
);
const commands = fc.array(command, { minLength: 1, maxLength: 3 });

export const job: fc.Arbitrary<Job> = fc.record({
  commands: fc.tuple(commands, commands),
  turns: fc.array(fc.nat({ max: 1 }), { minLength: 1, maxLength: 30 }),
  deaf: fc.tuple(fc.boolean(), fc.boolean()),
});

/** What a command would make of one row. */
export interface Intent {
  readonly id: string;
  /** The revision that the change was made on. */
  readonly revision: number;
  readonly cells: Readonly<Record<string, string | number>>;
}

/** A command that has been carried out, and what the user was told. */
export interface Deed {
  readonly by: string;
  readonly command: Command;
  readonly intents: readonly Intent[];
  readonly result: Result<unknown, Problem>;
}

/** Stands for any time at which a row was deleted. */
export const DELETED = "<deleted>";

const UNCHANGED = { kind: "unchanged" } as const;
const NONE = { kind: "none" } as const;

/** @param fresh - a number that no other command gets */
export async function carryOut(user: AddinUser, command: Command, fresh: number): Promise<Deed> {
  const { session, name: by } = user;
  const state = user.ready();
  const name = `${by} ${fresh}`;
  if (command.kind === "add") {
    const fields = { actual: NONE, target: NONE, baseline: NONE };
    const draft = { parent: objectiveId("o_1"), name, unit: "", weight: fresh, fields };
    const result = await session.saveKpi({ ...draft, id: undefined, revision: undefined });
    const id = result.ok ? result.value : "";
    return { by, command, intents: [{ id, revision: 0, cells: { Name: name, Weight: fresh } }], result };
  }
  if (!("kpi" in command)) {
    const act = command.kind === "close" ? session.closePeriod : session.reopenPeriod;
    const result = await act(currentPeriod(state.scorecard, state.values.today));
    return { by, command, intents: [], result };
  }
  const seen = treeOf(state.scorecard).kpisOf(objectiveId("o_1"));
  const entry = seen[command.kpi % seen.length];
  if (entry === undefined) return { by, command, intents: [], result: { ok: true, value: undefined } };
  const { id, unit, parent } = entry;
  const revision = state.revisions.get(id) ?? 0;
  const one = (cells: Intent["cells"], result: Deed["result"]): Deed => ({
    ...{ by, command, intents: [{ id, revision, cells }], result },
  });
  switch (command.kind) {
    case "remove":
      return one({ DeletedAt: DELETED }, await session.remove(id));
    case "bind": {
      const binding = { kind: "bound", address: `Data!$A$${fresh}` } as const;
      return one({ Actual: bindingFormula(binding) }, await session.bind(id, "actual", binding));
    }
    case "move": {
      const intents = moved(state, id, command.direction);
      return { by, command, intents, result: await session.move(id, command.direction) };
    }
    default: {
      const cells = {
        ...(command.kind === "weigh" ? {} : { Name: name }),
        ...(command.kind === "rename" ? {} : { Weight: fresh }),
      };
      const draft = {
        id,
        revision,
        parent,
        unit,
        name: cells.Name ?? entry.name,
        weight: cells.Weight ?? entry.weight,
      };
      const fields = { actual: UNCHANGED, target: UNCHANGED, baseline: UNCHANGED };
      return one(cells, await session.saveKpi({ ...draft, fields }));
    }
  }
}

/** The places that a move gives to the entries whose place changes. */
function moved({ scorecard, revisions }: Ready, id: KpiId, direction: "up" | "down"): readonly Intent[] {
  const order = [...treeOf(scorecard).kpisOf(objectiveId("o_1"))];
  const from = order.findIndex((entry) => entry.id === id);
  const to = direction === "up" ? from - 1 : from + 1;
  const [entry, neighbour] = [order[from], order[to]];
  if (!entry || !neighbour) return [];
  [order[from], order[to]] = [neighbour, entry];
  return order.flatMap((each, index) =>
    each.order === index + 1
      ? []
      : [{ id: each.id, revision: revisions.get(each.id) ?? 0, cells: { Order: index + 1 } }],
  );
}

/** What must be in a row after everything that was acknowledged: the last word on each cell, and how many there were. */
export function expectedRow(initial: TableRow | undefined, id: string, deeds: readonly Deed[]): TableRow {
  const changes = deeds
    .filter(({ result }) => result.ok)
    .flatMap(({ by, intents }) => intents.map((intent) => ({ by, ...intent })))
    .filter((intent) => intent.id === id)
    .sort((one, other) => one.revision - other.revision);
  const first = Number(initial?.["Rev"] ?? 0);
  return Object.assign(
    { ...initial, Id: id },
    ...changes.map(({ cells }) => cells),
    { Rev: first + changes.length },
    changes.length > 0 ? { ChangedBy: changes.at(-1)?.by } : {},
  ) as TableRow;
}
