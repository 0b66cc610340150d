import type { InvocationResult } from "../../invocations/contract";
import { defineClass } from "../hostClass";

/** The service through which the custom function runtime of an add-in reports. */
export const customFunctions = defineClass<object>({
  name: "CustomFunctions",
  methods: {
    _SetOsfControlContainerReadyForCustomFunctions: (_, __, { host }) => host.functions?.ready(),
    _GetEnabledFeatures: () => [],
    SetInvocationArrayResults: (_, [results], { host }) =>
      host.functions?.receive((results as readonly ArrayResult[]).map(fromArray)),
    SetInvocationResults: (_, [results], { host }) =>
      host.functions?.receive((results as readonly ObjectResult[]).map(fromObject)),
  },
});

type ArrayResult = readonly [id: number, ok: boolean, value: unknown, errorCode?: number];

const fromArray = ([id, ok, value, errorCode]: ArrayResult): InvocationResult => ({
  id,
  ok,
  value,
  ...(errorCode === undefined ? {} : { errorCode }),
});

interface ObjectResult {
  readonly id: number;
  readonly failed?: boolean;
  readonly value: unknown;
  readonly errorCode?: number;
}

const fromObject = ({ id, failed = false, value, errorCode }: ObjectResult): InvocationResult => ({
  id,
  ok: !failed,
  value,
  ...(errorCode === undefined ? {} : { errorCode }),
});
