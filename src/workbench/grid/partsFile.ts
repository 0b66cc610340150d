import type { SheetFile } from "./file";
import { chartsFromFile, chartsToFile } from "./charts/chartsFile";
import { newPartId } from "./newPartId";
import type { SheetParts } from "./sheetParts";
import { parseAreas, printAreas } from "./areaList";

type PartsFile = Pick<SheetFile, "conditionalFormats" | "dataValidations" | "links" | "page" | "headings" | "charts">;

/** The parts of a sheet as a file has them; nothing for what there is none of. */
export function partsToFile({
  conditionalFormats,
  dataValidations,
  links,
  page,
  hasHeadings,
  charts,
}: SheetParts): PartsFile {
  const { printArea, ...rest } = page;
  return {
    ...(hasHeadings ? {} : { headings: false }),
    ...(charts.length === 0 ? {} : { charts: chartsToFile(charts) }),
    ...(dataValidations.length === 0
      ? {}
      : { dataValidations: dataValidations.map(({ areas, ...said }) => ({ ranges: printAreas(areas), ...said })) }),
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
  dataValidations = [],
  links = [],
  page: { printArea, ...page } = {},
  headings = true,
  charts = [],
}: PartsFile): SheetParts {
  return {
    hasHeadings: headings,
    charts: chartsFromFile(charts),
    dataValidations: dataValidations.map(({ ranges, ...said }) => ({ areas: parseAreas(ranges), ...said })),
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
