import type { XmlElement } from "../xml";
import { isFromEdges } from "./layoutXml";

/** What is read of charts, and what says nothing: caches, the application's own remarks, empty layouts. */
const KNOWN = new Set(
  (
    "chartSpace chart title tx rich bodyPr lstStyle p pPr defRPr r rPr t endParaRPr overlay spPr solidFill srgbClr schemeClr sysClr " +
    "lumMod lumOff noFill ln prstDash round latin ea cs txPr autoTitleDeleted plotArea layout barChart lineChart areaChart pieChart " +
    "doughnutChart scatterChart barDir grouping varyColors ser idx order strRef f strCache ptCount pt v numRef numCache formatCode " +
    "numLit strLit multiLvlStrRef multiLvlStrCache lvl cat val xVal yVal invertIfNegative marker symbol size dPt bubble3D explosion " +
    "dLbls dLbl delete numFmt dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize separator trendline " +
    "name trendlineType period dispRSqr dispEq smooth gapWidth overlap firstSliceAng holeSize scatterStyle axId catAx valAx dateAx " +
    "scaling orientation max min logBase axPos majorGridlines minorGridlines majorTickMark minorTickMark tickLblPos crossAx crosses " +
    "crossBetween majorUnit minorUnit auto lblAlgn lblOffset tickLblSkip noMultiLvlLbl legend legendPos plotVisOnly dispBlanksAs " +
    "roundedCorners date1904 lang printSettings headerFooter pageMargins pageSetup AlternateContent Choice Fallback style extLst " +
    "showLeaderLines leaderLines effectLst clrMapOvr dispUnits builtInUnit custUnit dispUnitsLbl tickMarkSkip crossesAt " +
    "dTable showHorzBorder showVertBorder showOutline showKeys protection showDLblsOverMax " +
    "bubbleChart bubbleSize bubbleScale showNegBubbles radarChart radarStyle ofPieChart ofPieType splitType splitPos custSplit " +
    "secondPiePt secondPieSize serLines bar3DChart line3DChart area3DChart pie3DChart serAx view3D rotX rotY hPercent depthPercent " +
    "rAngAx perspective gapDepth shape floor sideWall backWall thickness " +
    "errBars errDir errBarType errValType noEndCap plus minus legendEntry baseTimeUnit majorTimeUnit minorTimeUnit forward backward intercept trendlineLbl"
  ).split(" "),
);

/** Their content is not looked at. */
const OPAQUE = new Set([
  "extLst",
  "AlternateContent",
  "strCache",
  "numCache",
  "multiLvlStrCache",
  "printSettings",
  "leaderLines",
]);
/** They mean something only with something in them. */
const MEANS_BY_CONTENT = new Set(["layout", "effectLst"]);
/** Where they may stand by hand, and whether they may have a shadow. */
const PLACED = new Set(["title", "legend", "plotArea", "trendlineLbl"]);
const SHADOWED = new Set(["title", "legend"]);

/** What is as every chart of Excel has it, and said to be otherwise nowhere: a file that says it is named. */
const USUAL: Readonly<Record<string, RegExp>> = {
  showNegBubbles: /^(0|false)$/,
  thickness: /^0%?$/,
  shape: /^(box|cylinder|cone|pyramid)$/,
  hPercent: /^\d+$/,
  depthPercent: /^\d+$/,
};
/** What stands behind a chart in space: walls without a look are Excel's own. */
const WALLS = new Set(["floor", "sideWall", "backWall"]);

/** Whether a chart says something that is not read, such as error bars or a shadow. */
export function hasUnknownDetails(element: XmlElement, within?: string): boolean {
  if (!KNOWN.has(element.name)) return true;
  if (element.name === "effectLst" && SHADOWED.has(within ?? "")) return false;
  if (element.name === "layout" && PLACED.has(within ?? "")) return element.children.some((each) => !isFromEdges(each));
  // Words of a legend's entry in a font of their own are not kept.
  if (element.name === "legendEntry") return !element.children.some(({ name }) => name === "delete");
  if (OPAQUE.has(element.name)) return false;
  const usual = USUAL[element.name];
  if (usual && !usual.test(element.attributes["val"] ?? "")) return true;
  if (WALLS.has(element.name)) return element.children.some((child) => hasLook(child));
  if (element.name === "serLines") return element.children.length > 0;
  if (element.name === "ser" && element.children.some(({ name }) => name === "shape")) return true;
  if (MEANS_BY_CONTENT.has(element.name)) return element.children.length > 0;
  const next = PLACED.has(element.name) ? element.name : within === "plotArea" ? undefined : within;
  return element.children.some((child) => hasUnknownDetails(child, next));
}

const hasLook = ({ name, attributes, children }: XmlElement): boolean =>
  name === "thickness"
    ? !(USUAL["thickness"]?.test(attributes["val"] ?? "") ?? false)
    : children.some((child) =>
        child.name === "ln"
          ? child.children.some((each) => each.name !== "noFill" && each.name !== "round")
          : !["noFill", "effectLst", "sp3d"].includes(child.name),
      );
