import type { Client } from "./client";

/** An Excel object on the host's side: its class, and what the host needs to find it again. */
export interface HostObject {
  readonly hostClass: ErasedClass;
  readonly state: object;
}

/** What a path leads to; `null` is Excel's null object. */
export type Found = HostObject | null;

export interface Property<State> {
  readonly get: (state: State, client: Client) => unknown;
  readonly set?: (state: State, value: unknown, client: Client) => void;
}

/**
 * One class of the Excel API, declared. A new member is a line in the right list; whatever is not listed answers
 * `NotImplemented: Class.member`.
 */
export interface HostClass<State extends object> {
  readonly name: string;
  /** The id under which the client finds the object again; collections and ranges have none. */
  readonly id?: (state: State) => string | number;
  /** The client keeps the object across batches by reference instead of by id. */
  readonly tracked?: boolean;
  readonly properties?: Readonly<Record<string, Property<State>>>;
  /** Objects that hang on this one, by property name. */
  readonly navigations?: Readonly<Record<string, (state: State, client: Client) => Found>>;
  readonly methods?: Readonly<Record<string, (state: State, args: readonly unknown[], client: Client) => unknown>>;
  /** For collections: all items, in order. */
  readonly items?: (state: State, client: Client) => readonly HostObject[];
  /** For collections: one item by key. */
  readonly item?: (state: State, key: unknown, client: Client) => HostObject | undefined;
}

export type ErasedClass = HostClass<never>;

const classes: ErasedClass[] = [];

/** All classes of the files that have been loaded. */
export const declaredClasses = (): readonly ErasedClass[] => classes;

/** Declares a class; answers with the maker of its objects. */
export function defineClass<State extends object>(hostClass: HostClass<State>): (state: State) => HostObject {
  // Objects are only ever made with the state of their own class, here.
  const erased = hostClass as unknown as ErasedClass;
  classes.push(erased);
  return (state) => ({ hostClass: erased, state });
}

export const isHostObject = (value: unknown): value is HostObject =>
  typeof value === "object" && value !== null && "hostClass" in value;

/** A property that is only read. */
export const readOnly = <State>(get: Property<State>["get"]): Property<State> => ({ get });
