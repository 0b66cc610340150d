import { defineClass } from "../hostClass";

/** `Excel.Runtime`: each add-in switches its own events on and off. */
export const eventRuntime = defineClass<object>({
  name: "Runtime",
  properties: {
    EnableEvents: {
      get: (_, client) => client.eventsEnabled,
      set: (_, enabled, client) => {
        client.eventsEnabled = Boolean(enabled);
      },
    },
  },
});
