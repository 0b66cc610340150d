import type { Client } from "../../client";
import { defineClass, readOnly } from "../../hostClass";
import type { Host } from "../../host";
import { bodyPlace, tableOf } from "../tablePlaces";
import { sortCells } from "./sortCells";

interface LastSort {
  readonly fields: readonly object[];
  readonly matchCase: boolean;
  readonly method: unknown;
}

const NOT_SORTED: LastSort = { fields: [], matchCase: false, method: "PinYin" };

/** How tables were sorted last; it is told as long as the workbook is open. */
const lastSorts = new WeakMap<Host, Map<string, LastSort>>();

function sortsOf({ host }: Client): Map<string, LastSort> {
  const known = lastSorts.get(host) ?? new Map<string, LastSort>();
  lastSorts.set(host, known);
  return known;
}

const last = (id: string, client: Client): LastSort => sortsOf(client).get(id) ?? NOT_SORTED;

function apply(id: string, sort: LastSort, client: Client): void {
  const { grid, host } = client;
  sortCells(grid, bodyPlace(tableOf(grid, id)), {
    fields: sort.fields,
    matchCase: sort.matchCase,
    hasHeaders: false,
    axis: "rows",
    language: host.window.language,
  });
}

/** `Excel.TableSort`. */
export const tableSort = defineClass<{ readonly id: string }>({
  name: "TableSort",
  properties: {
    Fields: readOnly(({ id }, client) => last(id, client).fields),
    MatchCase: readOnly(({ id }, client) => last(id, client).matchCase),
    Method: readOnly(({ id }, client) => last(id, client).method),
  },
  methods: {
    Apply: ({ id }, [fields, matchCase, method], client) => {
      const sort = { fields: fields as readonly object[], matchCase: matchCase === true, method: method ?? "PinYin" };
      apply(id, sort, client);
      sortsOf(client).set(id, sort);
    },
    Clear: ({ id }, _, client) => void sortsOf(client).delete(id),
    Reapply: ({ id }, _, client) => {
      const sort = last(id, client);
      if (sort.fields.length > 0) apply(id, sort, client);
    },
  },
});
