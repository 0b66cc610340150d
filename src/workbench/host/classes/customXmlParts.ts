import { defineClass, readOnly, type HostObject } from "../hostClass";
import type { Client } from "../client";
import { fail, HostError, invalidArgument, notFound } from "../hostError";
import { rootNamespace } from "../rootNamespace";

/** `Excel.CustomXmlPartCollection`: documents that add-ins keep in the workbook. */
export const customXmlParts = defineClass<object>({
  name: "CustomXmlPartCollection",
  items: (_, client) => idsOf(client).map((id) => customXmlPart({ id })),
  item: (_, key, client) => partIn(idsOf(client), key),
  methods: {
    Add: (_, [xml], { host }) => {
      checkXml(xml);
      const id = `{${crypto.randomUUID().toUpperCase()}}`;
      host.extras.customXmlParts.set(id, String(xml));
      return customXmlPart({ id });
    },
    GetByNamespace: (_, [namespace]) => scopedParts({ namespace: String(namespace) }),
  },
});

/** `Excel.CustomXmlPartScopedCollection`: those of one namespace. */
const scopedParts = defineClass<{ readonly namespace: string }>({
  name: "CustomXmlPartScopedCollection",
  items: (scope, client) => scopedIds(scope, client).map((id) => customXmlPart({ id })),
  item: (scope, key, client) => partIn(scopedIds(scope, client), key),
  methods: {
    GetOnlyItem: (scope, _, client) => {
      const only = onlyPart(scope, client);
      if (!only) throw new HostError("InvalidOperation", "This operation is not permitted for the current object.");
      return only;
    },
    GetOnlyItemOrNullObject: (scope, _, client) => onlyPart(scope, client),
  },
});

const customXmlPart = defineClass<{ readonly id: string }>({
  name: "CustomXmlPart",
  id: ({ id }) => id,
  properties: {
    Id: readOnly(({ id }) => id),
    NamespaceUri: readOnly(({ id }, client) => namespaceOf(xmlOf(id, client))),
  },
  methods: {
    Delete: ({ id }, _, { host }) => {
      if (!host.extras.customXmlParts.delete(id)) throw notFound();
    },
    GetXml: ({ id }, _, client) => xmlOf(id, client),
    SetXml: ({ id }, [xml], client) => {
      checkXml(xml);
      xmlOf(id, client);
      client.host.extras.customXmlParts.set(id, String(xml));
    },
  },
});

const idsOf = ({ host }: Client): readonly string[] => [...host.extras.customXmlParts.keys()];

const xmlOf = (id: string, { host }: Client): string => host.extras.customXmlParts.get(id) ?? fail();

const scopedIds = ({ namespace }: { readonly namespace: string }, client: Client): readonly string[] =>
  idsOf(client).filter((id) => namespaceOf(xmlOf(id, client)) === namespace);

function onlyPart(scope: { readonly namespace: string }, client: Client): HostObject | null {
  const [id, ...others] = scopedIds(scope, client);
  return id === undefined || others.length > 0 ? null : customXmlPart({ id });
}

function partIn(ids: readonly string[], key: unknown): HostObject | undefined {
  const id = ids.find((each) => each.toLowerCase() === String(key).toLowerCase());
  return id === undefined ? undefined : customXmlPart({ id });
}

function checkXml(xml: unknown): void {
  if (typeof xml !== "string" || rootNamespace(xml) === undefined) throw invalidArgument();
}

const namespaceOf = (xml: string): string => rootNamespace(xml) ?? "";
