import type { SheetFile } from "./file";
import { newPartId } from "./newPartId";
import type { SheetParts } from "./sheetParts";
import { parseAreas, printAreas } from "./structureChange";

type PartsFile = Pick<SheetFile, "conditionalFormats">;

/** The parts of a sheet as a file has them; nothing for what there is none of. */
export function partsToFile({ conditionalFormats }: SheetParts): PartsFile {
  return {
    ...(conditionalFormats.length === 0
      ? {}
      : {
          conditionalFormats: conditionalFormats.map(({ areas, stopIfTrue, rule }) => ({
            ranges: printAreas(areas),
            ...(stopIfTrue ? { stopIfTrue } : {}),
            rule,
          })),
        }),
  };
}

export function partsFromFile({ conditionalFormats = [] }: PartsFile): SheetParts {
  return {
    conditionalFormats: conditionalFormats.map(({ ranges, stopIfTrue = false, rule }) => ({
      id: newPartId(),
      areas: parseAreas(ranges),
      stopIfTrue,
      rule,
    })),
  };
}
