import { intersection, parseAddress } from "../../../src/workbench/grid/address";
import { SHEET_LIMITS } from "../../../src/workbench/grid/sheetLimits";
import { childNamed, childrenNamed, type XmlElement } from "../../../src/workbench/xlsx/xml";
import { areasOf } from "./areasOf";
import type { OpenedFile, SheetPart } from "./openFile";
import { countOf, stylesOf } from "./styleFaults";

const MOST_LINKS = 65_530;
const LONGEST_LINK = 2_083;
const LONGEST_TIP = 255;

/** Cells are in order and say what there is; merged cells, panes and links are as Excel takes them. */
export const sheetFaults = (file: OpenedFile): readonly string[] =>
  file.sheets.flatMap((sheet) =>
    [...cellFaults(file, sheet), ...mergeFaults(sheet), ...paneFaults(sheet), ...linkFaults(file, sheet)].map(
      (fault) => `${sheet.path}: ${fault}`,
    ),
  );

function cellFaults(file: OpenedFile, { xml }: SheetPart): readonly string[] {
  const styles = countOf(stylesOf(file), "cellXfs");
  const texts = childrenNamed(file.xml("xl/sharedStrings.xml"), "si").length;
  const faults: string[] = [];
  let last = 0;
  for (const row of childrenNamed(childNamed(xml, "sheetData"), "row")) {
    const number = Number(row.attributes["r"]);
    if (!(number > last)) faults.push(`row ${number} comes behind row ${last}`);
    if (number > SHEET_LIMITS.rows) faults.push(`there is no row ${number}`);
    last = Math.max(last, number);
    let column = -1;
    for (const cell of childrenNamed(row, "c")) {
      const { r: address = "", s: style = "0", t: type } = cell.attributes;
      const area = parseAddress(address, SHEET_LIMITS)?.area;
      if (area?.row !== number - 1) faults.push(`${address} stands in row ${number}`);
      if (!area || area.column <= column) faults.push(`${address} comes behind column ${column + 1}`);
      column = area?.column ?? column;
      if (Number(style) >= styles) faults.push(`${address} has style ${style}, which is not there`);
      const text = childNamed(cell, "v")?.text ?? "";
      if (type === "s" && !(Number(text) < texts)) faults.push(`${address} has text ${text}, which is not there`);
      if (type === undefined && text !== "" && !Number.isFinite(Number(text))) faults.push(`${address} has no number`);
    }
  }
  return faults;
}

export const mergedIn = (xml: XmlElement): ReturnType<typeof areasOf> =>
  childrenNamed(childNamed(xml, "mergeCells"), "mergeCell").flatMap(({ attributes }) =>
    areasOf(attributes["ref"] ?? ""),
  );

function mergeFaults({ xml }: SheetPart): readonly string[] {
  const merged = mergedIn(xml);
  return merged.flatMap((area, index) => [
    ...merged
      .slice(index + 1)
      .flatMap((other) => (intersection(area, other) ? [`merged cells overlap in row ${other.row + 1}`] : [])),
    ...(area.rows * area.columns < 2 ? [`a single cell in row ${area.row + 1} is merged`] : []),
  ]);
}

/** Which corner of four parts is the active one says where they are split. */
function paneFaults({ xml }: SheetPart): readonly string[] {
  return childrenNamed(childNamed(xml, "sheetViews"), "sheetView").flatMap((view) => {
    const pane = childNamed(view, "pane")?.attributes;
    if (!pane) return [];
    const [down, across] = [Number(pane["ySplit"] ?? 0), Number(pane["xSplit"] ?? 0)];
    const corner = parseAddress(pane["topLeftCell"] ?? "", SHEET_LIMITS)?.area;
    const active = down === 0 ? "topRight" : across === 0 ? "bottomLeft" : "bottomRight";
    const selected = childrenNamed(view, "selection").map(({ attributes }) => attributes["pane"]);
    return [
      ...(down + across > 0 ? [] : ["panes are not split anywhere"]),
      ...(pane["activePane"] === active
        ? []
        : [`the active pane is ${pane["activePane"] ?? "none"}, and not ${active}`]),
      ...(corner && corner.row >= down && corner.column >= across ? [] : ["the lower pane has no first cell"]),
      ...(pane["state"] === "frozen" ? [] : ["panes are split and not frozen"]),
      ...(selected.includes(active) ? [] : ["nothing is selected in the active pane"]),
    ];
  });
}

function linkFaults(file: OpenedFile, { xml, path }: SheetPart): readonly string[] {
  const links = childrenNamed(childNamed(xml, "hyperlinks"), "hyperlink").map(({ attributes }) => attributes);
  return [
    ...links.flatMap(({ ref = "", "r:id": id, location, tooltip = "" }) => [
      ...(areasOf(ref).length === 1 ? [] : [`a link has the place ${ref}`]),
      ...(id === undefined && (location ?? "") === "" ? [`the link of ${ref} leads nowhere`] : []),
      ...(tooltip.length > LONGEST_TIP ? [`the tip of ${ref} is longer than ${LONGEST_TIP}`] : []),
      ...((file.links(path).get(id ?? "")?.target.length ?? 0) > LONGEST_LINK
        ? [`the link of ${ref} is too long`]
        : []),
    ]),
    ...(links.length > MOST_LINKS ? [`there are more than ${MOST_LINKS} links`] : []),
  ];
}
