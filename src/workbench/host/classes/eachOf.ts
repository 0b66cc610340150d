import type { Client } from "../client";
import type { ErasedClass, Found, HostObject, Property } from "../hostClass";

/**
 * Several objects of one class as one: what is the same of all is told, anything else is `null`; what is set or done is set or
 * done to each.
 */
export function eachOf(objects: readonly HostObject[]): Found {
  const [first] = objects;
  return first ? { hostClass: classFor(first.hostClass), state: { objects } } : null;
}

interface Several {
  readonly objects: readonly HostObject[];
}

const known = new WeakMap<ErasedClass, ErasedClass>();

function classFor(own: ErasedClass): ErasedClass {
  const found = known.get(own) ?? (several(own) as unknown as ErasedClass);
  known.set(own, found);
  return found;
}

function several({ name, properties = {}, navigations = {}, methods = {}, item }: ErasedClass): object {
  return {
    name,
    properties: mapped(properties, ({ get, set }): Property<Several> => ({
      get: ({ objects }, client) => common(objects.map(({ state }) => get(state as never, client))),
      ...(set
        ? {
            set: ({ objects }, value, client) => {
              for (const { state } of objects) set(state as never, value, client);
            },
          }
        : {}),
    })),
    navigations: mapped(navigations, (navigate) => ({ objects }: Several, client: Client) => {
      const reached = objects.flatMap(({ state }) => navigate(state as never, client) ?? []);
      return eachOf(reached);
    }),
    methods: mapped(methods, (method) => ({ objects }: Several, args: readonly unknown[], client: Client) => {
      for (const { state } of objects) method(state as never, args, client);
      return null;
    }),
    ...(item
      ? {
          item: ({ objects }: Several, key: unknown, client: Client) =>
            eachOf(objects.flatMap(({ state }) => item(state as never, key, client) ?? [])) ?? undefined,
        }
      : {}),
  };
}

function common(values: readonly unknown[]): unknown {
  const [first = null] = values;
  return values.every((value) => JSON.stringify(value) === JSON.stringify(first)) ? first : null;
}

const mapped = <Before, After>(
  members: Readonly<Record<string, Before>>,
  change: (member: Before) => After,
): Record<string, After> => Object.fromEntries(Object.entries(members).map(([name, member]) => [name, change(member)]));
