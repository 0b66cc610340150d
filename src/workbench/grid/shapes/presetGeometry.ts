import presets from "modern-openxml/presetShapeDefinitions";
import { parseXml, childNamed, childrenNamed, type XmlElement } from "../../xlsx/xml";

/** Excel draws some parts in a darker or lighter tone of the fill. */
const PATH_FILLS = ["norm", "none", "darken", "darkenLess", "lighten", "lightenLess"] as const;

export interface PresetPath {
  /** In the words of SVG, in the unit of the size that was asked for. */
  readonly d: string;
  readonly fill: (typeof PATH_FILLS)[number];
  readonly hasLine: boolean;
}

/** Where lines can be glued: a point, and the angle in degrees that they leave at, 0 to the right and 90 down. */
export interface ConnectionSite {
  readonly x: number;
  readonly y: number;
  readonly angle: number;
}

export interface PresetGeometry {
  readonly paths: readonly PresetPath[];
  readonly sites: readonly ConnectionSite[];
  readonly textBox: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
}

/** The standard's own list leaves this one out. */
const UP_ARROW =
  '<upArrow><avLst><gd name="adj1" fmla="val 50000"/><gd name="adj2" fmla="val 50000"/></avLst><gdLst>' +
  '<gd name="maxAdj2" fmla="*/ 100000 h ss"/><gd name="a1" fmla="pin 0 adj1 100000"/><gd name="a2" fmla="pin 0 adj2 maxAdj2"/>' +
  '<gd name="y2" fmla="*/ ss a2 100000"/><gd name="dx1" fmla="*/ w a1 200000"/><gd name="x1" fmla="+- hc 0 dx1"/>' +
  '<gd name="x2" fmla="+- hc dx1 0"/><gd name="dy1" fmla="*/ x1 y2 wd2"/><gd name="y1" fmla="+- y2 0 dy1"/></gdLst><cxnLst>' +
  '<cxn ang="3cd4"><pos x="hc" y="t"/></cxn><cxn ang="cd2"><pos x="l" y="y2"/></cxn><cxn ang="cd4"><pos x="hc" y="b"/></cxn>' +
  '<cxn ang="0"><pos x="r" y="y2"/></cxn></cxnLst><rect l="x1" t="y1" r="x2" b="b"/><pathLst><path>' +
  '<moveTo><pt x="l" y="y2"/></moveTo><lnTo><pt x="hc" y="t"/></lnTo><lnTo><pt x="r" y="y2"/></lnTo><lnTo><pt x="x2" y="y2"/></lnTo>' +
  '<lnTo><pt x="x2" y="b"/></lnTo><lnTo><pt x="x1" y="b"/></lnTo><lnTo><pt x="x1" y="y2"/></lnTo><close/></path></pathLst></upArrow>';

const known = new Map<string, XmlElement | undefined>();

function definition(name: string): XmlElement | undefined {
  if (!known.has(name)) {
    const start = presets.indexOf(`<${name}>`);
    const end = `</${name}>`;
    const xml = name.startsWith("<")
      ? name
      : name === "upArrow"
        ? UP_ARROW
        : /^\w+$/.test(name) && start !== -1
          ? presets.slice(start, presets.indexOf(end, start) + end.length)
          : undefined;
    known.set(name, xml === undefined ? undefined : parseXml(xml));
  }
  return known.get(name);
}

export const isPreset = (name: string): boolean => definition(name) !== undefined;

/** Angles are counted in sixty thousandths of a degree. */
const TURN = 21_600_000;
const atMostATurn = (angle: number): number => Math.min(TURN, Math.max(-TURN, angle));
const radians = (angle: number): number => (angle / TURN) * 2 * Math.PI;

const FORMULAS: Readonly<Record<string, (x: number, y: number, z: number) => number>> = {
  val: (x) => x,
  "*/": (x, y, z) => (z === 0 ? 0 : (x * y) / z),
  "+-": (x, y, z) => x + y - z,
  "+/": (x, y, z) => (z === 0 ? 0 : (x + y) / z),
  "?:": (x, y, z) => (x > 0 ? y : z),
  abs: (x) => Math.abs(x),
  at2: (x, y) => (Math.atan2(y, x) / (2 * Math.PI)) * TURN,
  cat2: (x, y, z) => x * Math.cos(Math.atan2(z, y)),
  sat2: (x, y, z) => x * Math.sin(Math.atan2(z, y)),
  cos: (x, y) => x * Math.cos(radians(y)),
  sin: (x, y) => x * Math.sin(radians(y)),
  tan: (x, y) => x * Math.tan(radians(y)),
  max: (x, y) => Math.max(x, y),
  min: (x, y) => Math.min(x, y),
  mod: (x, y, z) => Math.hypot(x, y, z),
  pin: (x, y, z) => (y < x ? x : y > z ? z : y),
  sqrt: (x) => Math.sqrt(x),
};

type Guides = ReadonlyMap<string, number>;

function guidesOf(
  shape: XmlElement,
  width: number,
  height: number,
  adjustments: Readonly<Record<string, number>>,
): Guides {
  const shorter = Math.min(width, height);
  const guides = new Map<string, number>([
    ...(["l", "t"] as const).map((name) => [name, 0] as const),
    ...(["r", "w"] as const).map((name) => [name, width] as const),
    ...(["b", "h"] as const).map((name) => [name, height] as const),
    ["hc", width / 2],
    ["vc", height / 2],
    ["ss", shorter],
    ["ls", Math.max(width, height)],
    ...[2, 3, 4, 5, 6, 8, 10, 12, 16, 32].flatMap((part) => [
      [`wd${part}`, width / part] as const,
      [`hd${part}`, height / part] as const,
      [`ssd${part}`, shorter / part] as const,
    ]),
    ["cd2", TURN / 2],
    ["cd4", TURN / 4],
    ["cd8", TURN / 8],
    ["3cd4", (3 * TURN) / 4],
    ["3cd8", (3 * TURN) / 8],
    ["5cd8", (5 * TURN) / 8],
    ["7cd8", (7 * TURN) / 8],
  ]);
  for (const list of ["avLst", "gdLst"]) {
    for (const { attributes } of childrenNamed(childNamed(shape, list), "gd")) {
      const { name = "", fmla = "" } = attributes;
      const [operator = "", ...given] = fmla.trim().split(/\s+/);
      const [x = 0, y = 0, z = 0] = given.map((each) => valueOf(guides, each));
      const own = list === "avLst" ? adjustments[name] : undefined;
      guides.set(name, own ?? FORMULAS[operator]?.(x, y, z) ?? 0);
    }
  }
  return guides;
}

const valueOf = (guides: Guides, word = "0"): number => guides.get(word) ?? Number(word);

/**
 * What a preset of DrawingML is in a size.
 *
 * @param adjustments - of its guides, by name; those of the preset where nothing is said
 * @returns undefined when there is no such preset
 */
export function presetGeometry(
  name: string,
  width: number,
  height: number,
  adjustments: Readonly<Record<string, number>> = {},
): PresetGeometry | undefined {
  const shape = definition(name);
  if (!shape) return undefined;
  const guides = guidesOf(shape, width, height, adjustments);
  const at = (element: XmlElement | undefined, attribute: string, absent = "0"): number =>
    valueOf(guides, element?.attributes[attribute] ?? absent);
  const text = childNamed(shape, "rect");
  return {
    paths: childrenNamed(childNamed(shape, "pathLst"), "path").map((path) => pathOf(path, guides, width, height)),
    sites: childrenNamed(childNamed(shape, "cxnLst"), "cxn").map((site) => ({
      x: at(childNamed(site, "pos"), "x"),
      y: at(childNamed(site, "pos"), "y"),
      angle: (at(site, "ang") / TURN) * 360,
    })),
    textBox: {
      left: at(text, "l", "l"),
      top: at(text, "t", "t"),
      right: at(text, "r", "r"),
      bottom: at(text, "b", "b"),
    },
  };
}

function pathOf(path: XmlElement, guides: Guides, width: number, height: number): PresetPath {
  // Paths may have a size of their own, which is stretched over that of the shape.
  const scale = (size: number, own: number): number => (own > 0 ? size / own : 1);
  const across = scale(width, Number(path.attributes["w"] ?? 0));
  const down = scale(height, Number(path.attributes["h"] ?? 0));
  const value = (word: string | undefined): number => valueOf(guides, word);
  let [x, y] = [0, 0];
  const written = (px: number, py: number): string => `${rounded(px * across)} ${rounded(py * down)}`;
  const points = (step: XmlElement): string =>
    childrenNamed(step, "pt")
      .map(({ attributes }) => {
        [x, y] = [value(attributes["x"]), value(attributes["y"])];
        return written(x, y);
      })
      .join(" ");
  const arc = ({ attributes }: XmlElement): string => {
    const [wide, high] = [value(attributes["wR"]), value(attributes["hR"])];
    const [start, sweep] = [value(attributes["stAng"]), atMostATurn(value(attributes["swAng"]))];
    // A whole turn ends where it begins, and would be nothing at all.
    const parts = Math.max(1, Math.ceil(Math.abs(sweep) / (TURN / 2 - 1)));
    return Array.from({ length: parts }, (_, index) => {
      const from = onEllipse(start + (sweep * index) / parts, wide, high);
      const to = onEllipse(start + (sweep * (index + 1)) / parts, wide, high);
      [x, y] = [x - from.x + to.x, y - from.y + to.y];
      return `A${rounded(wide * across)} ${rounded(high * down)} 0 0 ${sweep < 0 ? 0 : 1} ${written(x, y)}`;
    }).join("");
  };
  const steps: Readonly<Record<string, (step: XmlElement) => string>> = {
    moveTo: (step) => `M${points(step)}`,
    lnTo: (step) => `L${points(step)}`,
    arcTo: arc,
    quadBezTo: (step) => `Q${points(step)}`,
    cubicBezTo: (step) => `C${points(step)}`,
    close: () => "Z",
  };
  return {
    d: path.children.map((step) => steps[step.name]?.(step) ?? "").join(""),
    fill: PATH_FILLS.find((fill) => fill === path.attributes["fill"]) ?? "norm",
    hasLine: path.attributes["stroke"] !== "false" && path.attributes["stroke"] !== "0",
  };
}

/** From the middle, in the direction of an angle as it is seen in a circle that is stretched to the ellipse. */
function onEllipse(angle: number, wide: number, high: number): { readonly x: number; readonly y: number } {
  const seen = radians(angle);
  const stretched = Math.atan2(wide * Math.sin(seen), high * Math.cos(seen));
  return { x: wide * Math.cos(stretched), y: high * Math.sin(stretched) };
}

const rounded = (value: number): number => Math.round(value * 100) / 100;
