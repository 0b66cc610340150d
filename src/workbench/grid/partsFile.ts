import type { SheetFile } from "./file";
import { newPartId } from "./newPartId";
import type { SheetParts } from "./sheetParts";
import { parseAreas, printAreas } from "./areaList";

type PartsFile = Pick<SheetFile, "conditionalFormats" | "links" | "page" | "headings">;

/** The parts of a sheet as a file has them; nothing for what there is none of. */
export function partsToFile({ conditionalFormats, links, page, hasHeadings }: SheetParts): PartsFile {
  const { printArea, ...rest } = page;
  return {
    ...(hasHeadings ? {} : { headings: false }),
    ...(links.length === 0
      ? {}
      : { links: links.map(({ area, ...link }) => ({ range: printAreas([area]), ...link })) }),
    ...(Object.keys(page).length === 0
      ? {}
      : { page: { ...rest, ...(printArea ? { printArea: printAreas(printArea) } : {}) } }),
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

export function partsFromFile({
  conditionalFormats = [],
  links = [],
  page: { printArea, ...page } = {},
  headings = true,
}: PartsFile): SheetParts {
  return {
    hasHeadings: headings,
    links: links.flatMap(({ range, ...link }) => parseAreas(range).map((area) => ({ ...link, area }))),
    page: { ...page, ...(printArea === undefined ? {} : { printArea: parseAreas(printArea) }) },
    conditionalFormats: conditionalFormats.map(({ ranges, stopIfTrue = false, rule }) => ({
      id: newPartId(),
      areas: parseAreas(ranges),
      stopIfTrue,
      rule,
    })),
  };
}
