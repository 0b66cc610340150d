import type { HostEvent, RichMessage } from "./host/client";

/** Faults on the way of the events to a user's add-in. */
export interface EventFaults {
  /** So many coming events are never told, or none at all is told. */
  readonly loseEvents: number | "all";
  /** Every event is told twice. */
  readonly doubleEvents: boolean;
  /** What others have done is told this much later. */
  readonly eventDelayMs: number;
}

export const NO_EVENT_FAULTS: EventFaults = { loseEvents: 0, doubleEvents: false, eventDelayMs: 0 };

/** The way of the events to one user's add-ins. */
export interface Delivery {
  deliver(events: readonly HostEvent[], send: (messages: readonly RichMessage[]) => void): void;
  setFaults(faults: Partial<EventFaults>): void;
  /** How many deliveries are still on their way. */
  underWay(): number;
}

export function createDelivery(): Delivery {
  let faults = NO_EVENT_FAULTS;
  let underWay = 0;

  const isLost = (): boolean => {
    const { loseEvents } = faults;
    if (loseEvents === "all") return true;
    if (loseEvents > 0) faults = { ...faults, loseEvents: loseEvents - 1 };
    return loseEvents > 0;
  };

  return {
    deliver: (events, send) => {
      const { doubleEvents, eventDelayMs } = faults;
      const arriving = events.filter(() => !isLost());
      const tell = (told: readonly HostEvent[]): void => {
        const messages = told.flatMap((event) => [...event.messages, ...(doubleEvents ? event.messages : [])]);
        if (messages.length > 0) send(messages);
      };
      if (eventDelayMs === 0) return tell(arriving);
      tell(arriving.filter(({ isRemote }) => !isRemote));
      underWay += 1;
      setTimeout(() => {
        underWay -= 1;
        tell(arriving.filter(({ isRemote }) => isRemote));
      }, eventDelayMs);
    },
    setFaults: (changed) => {
      faults = { ...faults, ...changed };
    },
    underWay: () => underWay,
  };
}
