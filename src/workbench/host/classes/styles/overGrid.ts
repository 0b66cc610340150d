import type { Grid } from "../../../grid/grid";
import type { Client } from "../../client";
import type { ErasedClass, Found, HostObject, Property } from "../../hostClass";

/** An object that works on another grid than the one its client sees. */
export function overGrid({ hostClass, state }: HostObject, gridFor: (client: Client) => Grid): HostObject {
  const over = (client: Client): Client => ({ ...client, grid: gridFor(client) });
  const wrapped = (found: Found | undefined): Found => (found ? overGrid(found, gridFor) : null);
  const { name, properties = {}, navigations = {}, methods = {}, items, item } = hostClass;
  const own: object = {
    name,
    ...(hostClass.id ? { id: hostClass.id } : {}),
    properties: mapped(properties, ({ get, set }): Property<never> => ({
      get: (each, client) => get(each, over(client)),
      ...(set ? { set: (each, value, client) => set(each, value, over(client)) } : {}),
    })),
    navigations: mapped(
      navigations,
      (navigate) => (each: never, client: Client) => wrapped(navigate(each, over(client))),
    ),
    methods: mapped(
      methods,
      (method) => (each: never, args: readonly unknown[], client: Client) => method(each, args, over(client)),
    ),
    ...(items
      ? { items: (each: never, client: Client) => items(each, over(client)).map((found) => overGrid(found, gridFor)) }
      : {}),
    ...(item
      ? {
          item: (each: never, key: unknown, client: Client) => {
            const found = item(each, key, over(client));
            return found && overGrid(found, gridFor);
          },
        }
      : {}),
  };
  return { hostClass: own as ErasedClass, state };
}

const mapped = <Before, After>(
  members: Readonly<Record<string, Before>>,
  change: (member: Before) => After,
): Record<string, After> => Object.fromEntries(Object.entries(members).map(([name, member]) => [name, change(member)]));
