import type { ConditionalFormat } from "./conditionalFormat";

/** What a sheet has besides its cells and what the library keeps of it. Areas follow rows and columns that come and go. */
export interface SheetParts {
  /** The first one counts most. */
  readonly conditionalFormats: readonly ConditionalFormat[];
}

export const NO_PARTS: SheetParts = { conditionalFormats: [] };
