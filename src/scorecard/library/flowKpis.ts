import { plainText } from "../plainText";
import type { Kpi } from "../scorecard";
import { processKpis } from "./process";

/** What tells how work gets through its stages, the time it takes first. */
const OF_FLOW = ["LEADTIME", "WAITSHARE", "ONTIME", "WIP", "THROUGHPUT", "REWORK"] as const;

/** The KPIs, of those given, that tell how work gets through its stages: by a name or an alias that the library knows, in either language. */
export function flowKpis<Each extends Pick<Kpi, "name" | "aliases">>(kpis: readonly Each[]): readonly Each[] {
  return OF_FLOW.flatMap((id) => {
    const words = new Set(
      processKpis
        .filter((known) => known.id === id)
        .flatMap(({ name, aliases }) => [name.da, name.en, ...aliases.da, ...aliases.en].map(plainText)),
    );
    return kpis.filter((kpi) => [kpi.name, ...kpi.aliases].some((each) => words.has(plainText(each))));
  }).filter((kpi, index, all) => all.indexOf(kpi) === index);
}
