import type { Binding } from "./binding";
import type { CellComment, CellNote } from "./comments";
import type { Chart, KeptChart } from "./charts/chart";
import type { ConditionalFormat } from "./conditionalFormat";
import type { DataValidation } from "./dataValidation";
import type { Shape } from "./shapes/shape";
import { NO_FILTERS, type Filters } from "./filters";
import type { Area } from "./grid";
import { NO_OUTLINE, type Outline } from "./outline";
import type { PageSetup } from "./pageSetup";

/** Cells that lead somewhere: to an address outside, or to a place in the workbook such as `Data!A1` or a name. */
export interface Link {
  readonly area: Area;
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
}

/** What a sheet has besides its cells and what the library keeps of it. Areas follow rows and columns that come and go. */
export interface SheetParts {
  /** The first one counts most. */
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly dataValidations: readonly DataValidation[];
  readonly links: readonly Link[];
  readonly comments: readonly CellComment[];
  readonly notes: readonly CellNote[];
  readonly outline: Outline;
  readonly filters: Filters;
  readonly page: PageSetup;
  readonly hasHeadings: boolean;
  /** The last one lies on top. */
  readonly charts: readonly (Chart | KeptChart)[];
  /** Of add-ins; a file has none of them. */
  readonly bindings: readonly Binding[];
  /** With slots for the charts among them; the last one lies on top. */
  readonly shapes: readonly Shape[];
}

export const NO_PARTS: SheetParts = {
  conditionalFormats: [],
  dataValidations: [],
  links: [],
  comments: [],
  notes: [],
  outline: NO_OUTLINE,
  filters: NO_FILTERS,
  page: {},
  hasHeadings: true,
  charts: [],
  bindings: [],
  shapes: [],
};
