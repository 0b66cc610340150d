import { unescapeText } from "./escapedText";
import type { LossKind, LossList } from "./losses";
import type { Package } from "./openPackage";
import { childNamed, childrenNamed, isOn, type XmlElement } from "./xml";

/** Elements of a sheet that mean something the workbench cannot hold. */
const ELEMENTS: Readonly<Record<string, LossKind>> = {
  protectedRanges: "protection",
  sortState: "filters",
  oleObjects: "embeddedObjects",
  controls: "controls",
  picture: "pictures",
};

/** The same by words in the extensions that newer versions of Excel add. */
const EXTENSIONS: Readonly<Record<string, LossKind>> = {
  sparklineGroups: "sparklines",
  slicerList: "slicers",
  timelineRefs: "slicers",
};

export function noteSheetLosses(root: XmlElement, sheet: string, losses: LossList): void {
  for (const { name, children, attributes } of root.children) {
    const kind = ELEMENTS[name];
    if (kind !== undefined && children.length + Object.keys(attributes).length > 0) losses.add(kind, sheet);
  }
  for (const extension of childrenNamed(childNamed(root, "extLst"), "ext")) {
    for (const { name } of extension.children) {
      const kind = EXTENSIONS[name];
      if (kind !== undefined) losses.add(kind, sheet);
    }
  }
  noteViewLosses(root, sheet, losses);
  const outline = childNamed(childNamed(root, "sheetPr"), "outlinePr");
  // Groups have their sign below them, and right of them.
  if (["summaryBelow", "summaryRight"].some((name) => outline && !isOn(outline, name, true)))
    losses.add("outline", sheet);
}

function noteViewLosses(root: XmlElement, sheet: string, losses: LossList): void {
  const view = childNamed(childNamed(root, "sheetViews"), "sheetView");
  const pane = childNamed(view, "pane");
  // A window may be split without anything being frozen.
  if (pane && !/^frozen/.test(pane.attributes["state"] ?? "split")) losses.add("freezePanes", sheet);
  const isUnusual =
    !isOn(view, "showZeros", true) ||
    isOn(view, "rightToLeft") ||
    isOn(view, "showFormulas") ||
    (view?.attributes["zoomScale"] ?? "100") !== "100";
  if (isUnusual) losses.add("view", sheet);
}

/** Parts that say nothing about what is in the workbook. */
const QUIET = new RegExp(
  [
    /^\[content_types\]\.xml$|\.rels$|\.psmdcp$|\.vml$/,
    /^docprops\/(?:app|core|thumbnail)\b|^docmetadata\//,
    /^xl\/charts\/(?:style|colors)\d+\.xml$/,
    /^xl\/(?:metadata|calcchain)\.xml$|^xl\/(?:theme|printersettings|chartsheets|persons|richdata|webextensions)\//,
  ]
    .map(({ source }) => source)
    .join("|"),
  "i",
);

const PARTS: readonly (readonly [RegExp, LossKind])[] = [
  [/^xl\/charts\//i, "charts"],
  [/^xl\/media\//i, "pictures"],
  [/^xl\/(?:comments|threadedcomments)/i, "comments"],
  [/^xl\/(?:vbaproject|vbadata|macrosheets|customui)|^customui\//i, "macros"],
  [/^xl\/(?:pivottables|pivotcache)/i, "pivotTables"],
  [/^xl\/externallinks\//i, "otherWorkbooks"],
  [/^xl\/(?:connections|querytables|model)/i, "connections"],
  [/^xl\/(?:slicers|slicercaches|timelines|timelinecaches)\//i, "slicers"],
  [/^xl\/(?:ctrlprops|activex)\//i, "controls"],
  [/^xl\/embeddings\//i, "embeddedObjects"],
  [/^xl\/diagrams\//i, "shapes"],
  [/^customxml\//i, "customXml"],
  [/^docprops\/custom\.xml$/i, "documentProperties"],
];

/** Names styles of one's own for tables; those that say nothing are there for slicers to be invisible. */
export function noteTableStyles(styles: XmlElement | undefined, losses: LossList): void {
  for (const { attributes, children } of childrenNamed(childNamed(styles, "tableStyles"), "tableStyle"))
    if (children.length > 0) losses.add("tableStyles", unescapeText(attributes["name"] ?? ""));
}

/** Names every part that nobody has read. */
export function notePartLosses(file: Package, losses: LossList): void {
  for (const path of file.unread()) {
    if (QUIET.test(path)) continue;
    if (/^xl\/drawings\//i.test(path)) {
      // What is drawn is mostly a part of its own; shapes and text boxes are not.
      if (/:sp\b|<sp\b|:cxnSp\b/.test(new TextDecoder().decode(file.bytes(path)))) losses.add("shapes");
      continue;
    }
    const kind = PARTS.find(([pattern]) => pattern.test(path))?.[1];
    if (kind === undefined) losses.add("other", path);
    else losses.add(kind);
  }
}
