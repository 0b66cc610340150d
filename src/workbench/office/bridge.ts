import type { Answer, Gate } from "../gate";
import type { Client, RichMessage } from "../host/client";

/** The global `_richApiNativeBridge` that Microsoft's client looks for: the whole rich API in one channel, for Node. */
export interface Bridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost?: (text: string) => void;
}

interface BridgeMessage {
  readonly id: number;
  readonly type: number;
  readonly flags?: number;
  readonly message: { readonly body: unknown };
}

const REQUEST = 1;
const RESPONSE = 2;
const EVENTS = 3;

export interface BridgeConnection {
  readonly bridge: Bridge;
  send(messages: readonly RichMessage[]): void;
  attach(client: Client): void;
}

export function createBridge(gate: Gate): BridgeConnection {
  let attached: Client | undefined;
  const bridge: Bridge = {
    sendMessageToHost(text) {
      const { id, type, flags = 0, message } = JSON.parse(text) as BridgeMessage;
      if (type !== REQUEST || attached === undefined) return;
      const body = typeof message.body === "string" ? message.body : JSON.stringify(message.body);
      void gate
        .pass(attached, body, flags)
        .then((answer) =>
          bridge.onMessageFromHost?.(
            JSON.stringify({ id, type: RESPONSE, message: { headers: {}, ...messageOf(answer) } }),
          ),
        );
    },
  };
  return {
    bridge,
    send: (messages) => bridge.onMessageFromHost?.(JSON.stringify({ type: EVENTS, message: { entries: messages } })),
    attach: (client) => {
      attached = client;
    },
  };
}

const messageOf = (answer: Answer): { readonly statusCode: number; readonly body: string } =>
  "refusal" in answer
    ? { statusCode: 400, body: JSON.stringify({ error: { code: `${answer.refusal}`, message: "" } }) }
    : { statusCode: 200, body: answer.body };
