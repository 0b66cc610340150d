import type { ChartAxis } from "../../grid/charts/chartAxis";

export type Side = "left" | "right" | "top" | "bottom";
const ACROSS: Readonly<Record<Side, Side>> = { left: "right", right: "left", top: "bottom", bottom: "top" };

/** An axis stands where the other one begins: on the other side when that one is reversed, and so does a second axis. */
export function axisSides(
  along: ChartAxis,
  up: ChartAxis,
  { isLying, isSecondary }: { readonly isLying: boolean; readonly isSecondary: boolean },
): { readonly category: Side; readonly value: Side } {
  const place = (usual: Side, axis: ChartAxis, other: ChartAxis): Side => {
    const turns = [other.reversePlotOrder === true, isSecondary, axis.tickLabelPosition === "High"];
    return turns.filter(Boolean).length % 2 === 1 ? ACROSS[usual] : usual;
  };
  return {
    category: place(isLying ? "left" : "bottom", along, up),
    value: place(isLying ? "bottom" : "left", up, along),
  };
}
