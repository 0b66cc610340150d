import type { InvocationResult } from "../../invocations/contract";
import type { Client } from "../client";
import { defineClass } from "../hostClass";

/** The service through which the custom function runtime of an add-in reports. */
export const customFunctions = defineClass<object>({
  name: "CustomFunctions",
  methods: {
    _SetOsfControlContainerReadyForCustomFunctions: (_, __, client) => portOf(client)?.ready(),
    _GetEnabledFeatures: () => [],
    SetInvocationArrayResults: (_, [results], client) =>
      portOf(client)?.receive((results as readonly ArrayResult[]).map(fromArray)),
    SetInvocationResults: (_, [results], client) =>
      portOf(client)?.receive((results as readonly ObjectResult[]).map(fromObject)),
  },
});

/** Cells have one value for all users here, so the add-in that was connected first works them all out. */
const portOf = (client: Client): Client["host"]["functions"] => {
  const [first] = client.host.clients;
  return client === first ? client.host.functions : undefined;
};

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
