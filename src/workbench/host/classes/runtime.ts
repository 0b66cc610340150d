import { defineClass, type HostObject } from "../hostClass";

/** Behind `Office.addin`: the shared runtime's pane and start behaviour. */
export const appRuntime = defineClass<object>({
  name: "AppRuntimeService",
  methods: {
    SetAppRuntimeState: (_, [state], { host }) => host.window.setPaneVisible(String(state) === "Visible"),
    GetAppRuntimeState: () => "Visible",
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
