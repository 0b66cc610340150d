import { readXlsx } from "../../src/workbench/xlsx/readXlsx";
import { XlsxError } from "../../src/workbench/xlsx/xlsxError";
import { HOSTILE } from "../workbench/xlsx/hostileFiles";

/** How long the files take that want to hang the workbench, until they are opened or refused: the longest five. */
export function measureFiles(): object {
  const times = HOSTILE.map(([kind, file]) => {
    const bytes = file();
    const begin = performance.now();
    try {
      readXlsx(bytes, "Bog.xlsx");
    } catch (error) {
      if (!(error instanceof XlsxError)) throw error;
    }
    return { kind, kilobytes: Math.round(bytes.length / 1024), ms: Math.round(performance.now() - begin) };
  });
  return { n: times.length, longest: times.sort((one, other) => other.ms - one.ms).slice(0, 5) };
}
