import { audienceKpis } from "./audience";
import { customerKpis } from "./customer";
import { earningsKpis } from "./earnings";
import { financialKpis } from "./financial";
import { learningKpis } from "./learning";
import type { LibraryKpi } from "./libraryKpi";
import { orderKpis } from "./orders";
import { processKpis } from "./process";
import { salesKpis } from "./sales";
import { serviceKpis } from "./service";

export { directionOfName } from "./directionOfName";
export { flowKpis } from "./flowKpis";
export {
  LIBRARY_PERSPECTIVES,
  type Bilingual,
  type LibraryAggregation,
  type LibraryDirection,
  type LibraryKind,
  type LibraryKpi,
  type LibraryPerspective,
  type LibraryUnit,
  type RatioParts,
} from "./libraryKpi";

/** Marketing KPIs ready to use, by perspective: what is paid for first, what makes it possible last. */
export const KPI_LIBRARY: readonly LibraryKpi[] = [
  ...[...financialKpis, ...earningsKpis],
  ...[...customerKpis, ...audienceKpis, ...orderKpis],
  ...[...processKpis, ...salesKpis, ...serviceKpis],
  ...learningKpis,
];

const byId: ReadonlyMap<string, LibraryKpi> = new Map(KPI_LIBRARY.map((kpi) => [kpi.id, kpi]));

/**
 * The KPI of an id, for example "CTR".
 *
 * @returns `undefined` when the library has none of that id
 */
export const libraryKpi = (id: string): LibraryKpi | undefined => byId.get(id);
