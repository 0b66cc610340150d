import { childNamed } from "../../../src/workbench/xlsx/xml";
import type { OpenedFile } from "./openFile";

const LONGEST_HEADER = 255;
const SCALES = [10, 400] as const;
const MOST_PAGES = 32_767;
/** In inches. */
const WIDEST_MARGIN = 49;

/** How sheets are printed keeps Excel's limits. */
export const pageFaults = ({ sheets }: OpenedFile): readonly string[] =>
  sheets.flatMap(({ path, xml }) => {
    const setup = childNamed(xml, "pageSetup")?.attributes ?? {};
    const scale = Number(setup["scale"] ?? SCALES[1]);
    const headers = childNamed(xml, "headerFooter")?.children ?? [];
    const margins = Object.entries(childNamed(xml, "pageMargins")?.attributes ?? {});
    return [
      ...(scale >= SCALES[0] && scale <= SCALES[1] ? [] : [`a scale of ${scale} is none`]),
      ...["fitToWidth", "fitToHeight", "firstPageNumber"]
        .filter((name) => Number(setup[name] ?? 0) > MOST_PAGES)
        .map((name) => `${name} is too large`),
      ...headers
        .filter(({ text }) => text.length > LONGEST_HEADER)
        .map(({ name }) => `${name} is longer than ${LONGEST_HEADER}`),
      ...margins
        .filter(([, inches]) => !(Number(inches) >= 0 && Number(inches) < WIDEST_MARGIN))
        .map(([name]) => `the margin ${name} is none`),
    ].map((fault) => `${path}: ${fault}`);
  });
