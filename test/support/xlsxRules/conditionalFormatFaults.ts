import { childNamed, childrenNamed, type XmlElement } from "../../../src/workbench/xlsx/xml";
import { areAreas } from "./areasOf";
import { everyElement } from "./everyElement";
import type { OpenedFile } from "./openFile";
import { repeated } from "./repeated";
import { countOf, stylesOf } from "./styleFaults";

/** Rules have looks that there are, priorities of their own, and as many limits as their kind has, all of which can be calculated. */
export const conditionalFormatFaults = (file: OpenedFile): readonly string[] =>
  file.sheets.flatMap(({ path, xml }) => {
    const formats = childrenNamed(xml, "conditionalFormatting");
    const rules = formats.flatMap((format) => childrenNamed(format, "cfRule"));
    const later = everyElement(childNamed(xml, "extLst"), "cfRule");
    const priorities = [...rules, ...later].flatMap(({ attributes: { priority } }) => priority ?? []);
    return [
      ...formats
        .filter(({ attributes }) => !areAreas(attributes["sqref"] ?? ""))
        .map(({ attributes }) => `a rule has the place ${attributes["sqref"] ?? ""}`),
      ...rules.flatMap(({ attributes: { dxfId } }) =>
        dxfId !== undefined && Number(dxfId) >= countOf(stylesOf(file), "dxfs")
          ? [`a rule has look ${dxfId}, which is not there`]
          : [],
      ),
      ...repeated(priorities).map((priority) => `two rules have the priority ${priority}`),
      ...rules.filter(({ attributes }) => !(Number(attributes["priority"]) > 0)).map(() => "a rule has no priority"),
      ...[...rules, ...later].flatMap((rule) => limitFaults(rule, namesOf(file))),
      ...halves(rules, later),
    ].map((fault) => `${path}: ${fault}`);
  });

/** Names that stand for cells or numbers, in lower case. */
const namesOf = (file: OpenedFile): ReadonlySet<string> =>
  new Set(
    everyElement(file.xml("xl/workbook.xml"), "definedName").map(({ attributes }) =>
      (attributes["name"] ?? "").toLowerCase(),
    ),
  );

function limitFaults(rule: XmlElement, names: ReadonlySet<string>): readonly string[] {
  return rule.children.flatMap((kind) => {
    const limits = childrenNamed(kind, "cfvo");
    const wanted = limitsOf(kind);
    if (wanted === undefined) return [];
    const colors = kind.name === "colorScale" ? childrenNamed(kind, "color").length : limits.length;
    return [
      ...(wanted.includes(limits.length) ? [] : [`${kind.name} has ${limits.length} limits`]),
      ...(colors === limits.length ? [] : [`${kind.name} has ${colors} colours for ${limits.length} limits`]),
      ...limits
        .filter((limit) => !canBeCalculated(limit, names))
        .map((limit) => `${kind.name} has the limit "${valueOf(limit) ?? ""}"`),
    ];
  });
}

/** How many limits it may have; undefined for what has none. */
function limitsOf({ name, attributes: { iconSet = "3TrafficLights1" } }: XmlElement): readonly number[] | undefined {
  switch (name) {
    case "iconSet":
      return [Number(iconSet.charAt(0))];
    case "dataBar":
      return [2];
    case "colorScale":
      return [2, 3];
    default:
      return undefined;
  }
}

const valueOf = (limit: XmlElement): string | undefined => limit.attributes["val"] ?? childNamed(limit, "f")?.text;

/** A number, a name of the workbook, or what refers to cells or calls a function; the least and the most need nothing. */
function canBeCalculated(limit: XmlElement, names: ReadonlySet<string>): boolean {
  const value = valueOf(limit);
  if (/^(min|max|autoMin|autoMax)$/.test(limit.attributes["type"] ?? "")) return true;
  if (value === undefined || value.trim() === "") return false;
  const words: readonly string[] = value.toLowerCase().match(/[\p{L}_\\][\p{L}\p{N}_.\\]*/gu) ?? [];
  if (words.length > 0 && words.every((word) => names.has(word))) return true;
  return Number.isFinite(Number(value)) || /\$?[A-Z]{1,3}\$?\d|\(|!/i.test(value);
}

/** What newer readers know of a bar and what all know of it are joined by an id. */
function halves(rules: readonly XmlElement[], later: readonly XmlElement[]): readonly string[] {
  const named = rules.flatMap((rule) => everyElement(childNamed(rule, "extLst"), "id").map(({ text }) => text));
  const own = later.map(({ attributes }) => attributes["id"] ?? "");
  const bars = later
    .filter(({ attributes }) => attributes["priority"] === undefined)
    .map(({ attributes }) => attributes["id"] ?? "");
  return [
    ...named.filter((id) => !own.includes(id)).map((id) => `the rule ${id} has no other half`),
    ...bars.filter((id) => !named.includes(id)).map((id) => `the half ${id} belongs to no rule`),
    ...repeated(own).map((id) => `two halves are called ${id}`),
  ];
}
