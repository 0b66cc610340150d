import type { Grid } from "../grid/grid";
import type { Host } from "./host";
import type { References } from "./references";

/** One message of the channel that carries events and custom function calls to the add-in. */
export type RichMessage = readonly [
  category: number,
  type: number,
  target: string,
  body: string,
  id: string,
  isRemote: boolean,
];

/** Something that happened in the workbook: one message for each target that an add-in may listen to. */
export interface HostEvent {
  readonly messages: readonly RichMessage[];
  /** Another user than the one who is told has caused it. */
  readonly isRemote: boolean;
}

/** One add-in frame at work on the workbook: several may be connected. */
export interface Client {
  readonly host: Host;
  /** Who works with the add-in. */
  readonly user: number;
  readonly grid: Grid;
  tellsNamesLocally(): boolean;
  readonly references: References;
  eventsEnabled: boolean;
  isPaneVisible: boolean;
  send(messages: readonly RichMessage[]): void;
  /** Tells what has happened in the workbook. */
  tell(events: readonly HostEvent[]): void;
}
