import { customFunctions } from "./classes/customFunctions";
import { addinInternal, appRuntime, appRuntimePersistence, dynamicRibbon } from "./classes/runtime";
import type { HostObject } from "./hostClass";
import { notImplemented } from "./hostError";

/** Objects that an add-in makes by name instead of finding them in the workbook. */
const SERVICES: Readonly<Record<string, (state: object) => HostObject>> = {
  "Microsoft.ExcelServices.CustomFunctions": customFunctions,
  "Microsoft.AppRuntime.AppRuntimeService": appRuntime,
  "Microsoft.AppRuntime.AppRuntimePersistenceService": appRuntimePersistence,
  "Microsoft.InternalService.AddinInternalService": addinInternal,
  "Microsoft.DynamicRibbon.DynamicRibbon": dynamicRibbon,
};

export function serviceFor(name: string): HostObject {
  const make = SERVICES[name];
  if (make === undefined) throw notImplemented(`new ${name}`);
  return make({});
}
