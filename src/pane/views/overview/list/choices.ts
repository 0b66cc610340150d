import { STATUSES, type Period, type Status } from "../../../../scorecard";

export const SORTS = ["own", "attention", "contribution", "name"] as const;
export type Sort = (typeof SORTS)[number];

export const DATA_FILTERS = ["stale", "missing", "notSetUp"] as const;
export type DataFilter = (typeof DATA_FILTERS)[number];

/** What a person has chosen to see; everything `undefined` leaves nothing out. */
export interface Choices {
  readonly sort: Sort;
  readonly search: string;
  readonly status: Status | "attention" | undefined;
  /** Empty for what nobody answers for. */
  readonly owner: string | undefined;
  readonly data: DataFilter | undefined;
  /** The period looked at; now without one. */
  readonly period: Period | undefined;
}

export const ALL: Choices = {
  sort: "own",
  search: "",
  status: undefined,
  owner: undefined,
  data: undefined,
  period: undefined,
};

/** The parts of the choices that leave something out. */
export type Filter = Pick<Choices, "search" | "status" | "owner" | "data">;

export const isFiltering = ({ search, status, owner, data }: Filter): boolean =>
  search.trim() !== "" || status !== undefined || owner !== undefined || data !== undefined;

/** Reads a choice that a list gave as text. */
export const oneOf = <Choice extends string>(known: readonly Choice[], text: string): Choice | undefined =>
  known.find((each) => each === text);

export const STATUS_FILTERS = ["attention", ...STATUSES] as const;
