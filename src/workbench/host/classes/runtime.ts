import { defineClass, type HostObject } from "../hostClass";

/** Message category and number of the event behind `Office.addin.onVisibilityModeChanged`. */
const EVENT = 65536;
const VISIBILITY_CHANGED = 65539;

/** Behind `Office.addin`: the shared runtime's pane and start behaviour. */
export const appRuntime = defineClass<object>({
  name: "AppRuntimeService",
  methods: {
    SetAppRuntimeState: (_, [state], client) => {
      const isVisible = state === "Visible";
      if (isVisible === client.isPaneVisible) return;
      client.isPaneVisible = isVisible;
      client.host.window.setPaneVisible(isVisible);
      const body = JSON.stringify({ visibility: isVisible ? "Visible" : "Hidden" });
      client.send([[EVENT, VISIBILITY_CHANGED, "", body, "", false]]);
    },
    GetAppRuntimeState: (_, __, { isPaneVisible }) => (isPaneVisible ? "Visible" : "Background"),
  },
});

export const appRuntimePersistence = defineClass<object>({
  name: "AppRuntimePersistenceService",
  methods: {
    SetAppRuntimeStartState: (_, [state], { host }) => void host.extras.settings.set(START_STATE, state),
    GetAppRuntimeStartState: (_, __, { host }) => host.extras.settings.get(START_STATE) ?? "Inactive",
  },
});

const START_STATE = "Office.StartState";

/** Behind `Office.ribbon.requestUpdate`. */
export const dynamicRibbon = defineClass<object>({
  name: "DynamicRibbon",
  methods: {
    GetTab: (_, [id]) => ribbonPart({ id: String(id) }),
    GetButton: (_, [id]) => ribbonPart({ id: String(id) }),
    ExecuteRequestUpdate: () => null,
    ExecuteRequestCreate: () => null,
  },
});

const ribbonPart: (state: { readonly id: string }) => HostObject = defineClass<{ readonly id: string }>({
  name: "RibbonPart",
  id: ({ id }) => id,
  properties: {
    Enabled: { get: () => true, set: ({ id }, enabled, { host }) => host.window.setButton(id, Boolean(enabled)) },
    Visibility: { get: () => true, set: () => undefined },
  },
  methods: {
    GetButton: (_, [id]) => ribbonPart({ id: String(id) }),
    SetVisibility: () => null,
  },
});

/** Behind `Office.actions`: the client says that its handlers are there. */
export const addinInternal = defineClass<object>({
  name: "AddinInternalService",
  methods: { NotifyActionHandlerReady: () => null },
});
