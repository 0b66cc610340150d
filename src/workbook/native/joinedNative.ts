import type { NativeRows } from "./nativeRows";

/** The native cells of several scorecards together: no two of them have a node in common. */
export function joinedNative(all: readonly NativeRows[]): NativeRows {
  const joined = <Cells>(of: (rows: NativeRows) => ReadonlyMap<string, Cells>): ReadonlyMap<string, Cells> =>
    new Map(all.flatMap((rows) => [...of(rows)]));
  return {
    settings: joined(({ settings }) => settings),
    perspectives: joined(({ perspectives }) => perspectives),
    objectives: joined(({ objectives }) => objectives),
    kpis: joined(({ kpis }) => kpis),
    axes: joined(({ axes }) => axes),
    lines: joined(({ lines }) => lines),
  };
}
