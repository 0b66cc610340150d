import type { Comparison } from "../../../../insight";

export interface ParetoRow {
  readonly name: string;
  readonly spend: number;
  /** The share of the spend up to and with this one, 0 to 1. */
  readonly together: number;
}

/** Campaigns by their spend, the largest first. */
export const paretoRows = ({ pareto, portfolio }: Comparison, unnamed: string): readonly ParetoRow[] =>
  pareto.order.map((index, place) => {
    const { name = "", spend = 0 } = portfolio.campaigns[index] ?? {};
    return { name: name || unnamed, spend, together: pareto.cumulative[place] ?? 1 };
  });
