import type { XmlElement } from "../xml";

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
    "dTable showHorzBorder showVertBorder showOutline showKeys protection showDLblsOverMax"
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

/** Whether a chart says something that is not read, such as error bars or a shadow. */
export function hasUnknownDetails(element: XmlElement, isInTitle = false): boolean {
  if (!KNOWN.has(element.name)) return true;
  // The shadow of a title is kept.
  if (isInTitle && element.name === "effectLst") return false;
  if (OPAQUE.has(element.name)) return false;
  if (MEANS_BY_CONTENT.has(element.name)) return element.children.length > 0;
  return element.children.some((child) => hasUnknownDetails(child, isInTitle || element.name === "title"));
}
