import { defineClass, readOnly } from "../hostClass";
import type { Host } from "../host";
import { notFound } from "../hostError";

/** `Excel.SettingCollection`: what an add-in keeps in the workbook. */
export const settings = defineClass<object>({
  name: "SettingCollection",
  items: (_, { host }) => [...host.extras.settings.keys()].map((key) => setting({ key })),
  item: (_, key, { host }) => (host.extras.settings.has(String(key)) ? setting({ key: String(key) }) : undefined),
  methods: {
    Add: (_, [key, value], { host }) => {
      host.extras.settings.set(String(key), value);
      changed(host);
      return setting({ key: String(key) });
    },
  },
});

const changed = ({ settingsListeners }: Host): void => settingsListeners.forEach((tell) => tell());

const setting = defineClass<{ readonly key: string }>({
  name: "Setting",
  id: ({ key }) => key,
  properties: {
    Key: readOnly(({ key }) => key),
    Value: {
      get: ({ key }, { host }) => {
        if (!host.extras.settings.has(key)) throw notFound();
        return host.extras.settings.get(key);
      },
      set: ({ key }, value, { host }) => {
        host.extras.settings.set(key, value);
        changed(host);
      },
    },
  },
  methods: {
    Delete: ({ key }, _, { host }) => {
      if (host.extras.settings.delete(key)) changed(host);
    },
  },
});
