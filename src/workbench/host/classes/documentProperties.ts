import { defineClass, readOnly, type Property } from "../hostClass";
import { invalidArgument, notFound } from "../hostError";
import { authorName } from "./comments/author";

/** `Excel.DocumentProperties`, as far as add-ins keep things of their own there. */
export const documentProperties = defineClass<object>({
  name: "DocumentProperties",
  properties: {
    Author: kept("author"),
    Category: kept("category"),
    Comments: kept("comments"),
    Company: kept("company"),
    CreationDate: readOnly((_, { host }) => host.openedAt),
    LastAuthor: readOnly((_, client) => authorName(client)),
    RevisionNumber: {
      get: (_, { host }) => Number(host.extras.documentProperties.get("revisionNumber") ?? 0),
      set: (_, value, { host }) => {
        if (!Number.isInteger(value)) throw invalidArgument();
        host.extras.documentProperties.set("revisionNumber", String(value));
      },
    },
    Keywords: kept("keywords"),
    Manager: kept("manager"),
    Subject: kept("subject"),
    Title: kept("title"),
  },
  navigations: { Custom: () => customProperties({}) },
});

function kept(member: string): Property<object> {
  return {
    get: (_, { host }) => host.extras.documentProperties.get(member) ?? "",
    set: (_, value, { host }) => void host.extras.documentProperties.set(member, String(value)),
  };
}

/** Keys are the same in any case; text is cut as Excel cuts it. */
const LONGEST = 255;

const customProperties = defineClass<object>({
  name: "CustomPropertyCollection",
  items: (_, { host }) => [...host.extras.customProperties.keys()].map((key) => customProperty({ key })),
  item: (_, key, { host }) => {
    const known = [...host.extras.customProperties.keys()].find(
      (each) => each.toLowerCase() === String(key).toLowerCase(),
    );
    return known === undefined ? undefined : customProperty({ key: known });
  },
  methods: {
    Add: (_, [name, value], { host }) => {
      const key = String(name).slice(0, LONGEST);
      host.extras.customProperties.set(key, typeof value === "string" ? value.slice(0, LONGEST) : value);
      return customProperty({ key });
    },
    DeleteAll: (_, __, { host }) => host.extras.customProperties.clear(),
  },
});

const customProperty = defineClass<{ readonly key: string }>({
  name: "CustomProperty",
  id: ({ key }) => key,
  properties: {
    Key: readOnly(({ key }) => key),
    Type: readOnly(({ key }, { host }) =>
      typeof host.extras.customProperties.get(key) === "number" ? "Number" : "String",
    ),
    Value: {
      get: ({ key }, { host }) => {
        if (!host.extras.customProperties.has(key)) throw notFound();
        return host.extras.customProperties.get(key);
      },
      set: ({ key }, value, { host }) => void host.extras.customProperties.set(key, value),
    },
  },
  methods: { Delete: ({ key }, _, { host }) => void host.extras.customProperties.delete(key) },
});
