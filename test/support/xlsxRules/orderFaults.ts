import type { XmlElement } from "../../../src/workbench/xlsx/xml";
import { everyElement } from "./everyElement";
import type { OpenedFile } from "./openFile";

/** In what order ECMA-376 (5th edition, part 1) has the children of elements; `*` marks those of which there may be several. */
const ORDERS: Readonly<Record<string, string>> = {
  worksheet:
    "sheetPr dimension sheetViews sheetFormatPr cols* sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState " +
    "dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting* dataValidations hyperlinks printOptions pageMargins " +
    "pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing " +
    "legacyDrawingHF picture oleObjects controls webPublishItems tableParts extLst",
  sheetPr: "tabColor outlinePr pageSetUpPr",
  sheetView: "pane selection* pivotSelection* extLst",
  workbook:
    "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr " +
    "oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr* webPublishObjects extLst",
  styleSheet: "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst",
  dxf: "font numFmt fill alignment border protection extLst",
  xf: "alignment protection extLst",
  cfRule: "formula* colorScale dataBar iconSet extLst",
  dataValidation: "formula1 formula2",
  headerFooter: "oddHeader oddFooter evenHeader evenFooter firstHeader firstFooter",
  table: "autoFilter sortState tableColumns tableStyleInfo extLst",
  tableColumn: "calculatedColumnFormula totalsRowFormula xmlColumnPr extLst",
  c: "f v is extLst",
  twoCellAnchor: "from to sp grpSp graphicFrame cxnSp pic contentPart clientData",
  sp: "nvSpPr spPr style txBody",
  cxnSp: "nvCxnSpPr spPr style",
  pic: "nvPicPr blipFill spPr style",
  graphicFrame: "nvGraphicFramePr xfrm graphic",
  txBody: "bodyPr lstStyle p*",
  chartSpace:
    "date1904 lang roundedCorners AlternateContent style clrMapOvr pivotFmts protection chart spPr txPr externalData printSettings userShapes extLst",
  chart:
    "title autoTitleDeleted pivotFmts view3D floor sideWall backWall plotArea legend plotVisOnly dispBlanksAs showDLblsOverMax extLst",
  title: "tx layout overlay spPr txPr extLst",
  legend: "legendPos legendEntry* layout overlay spPr txPr extLst",
  barChart: "barDir grouping varyColors ser* dLbls gapWidth overlap serLines* axId* extLst",
  bar3DChart: "barDir grouping varyColors ser* dLbls gapWidth gapDepth shape axId* extLst",
  lineChart: "grouping varyColors ser* dLbls dropLines hiLowLines upDownBars marker smooth axId* extLst",
  line3DChart: "grouping varyColors ser* dLbls dropLines gapDepth axId* extLst",
  areaChart: "grouping varyColors ser* dLbls dropLines axId* extLst",
  area3DChart: "grouping varyColors ser* dLbls dropLines gapDepth axId* extLst",
  pieChart: "varyColors ser* dLbls firstSliceAng extLst",
  pie3DChart: "varyColors ser* dLbls extLst",
  doughnutChart: "varyColors ser* dLbls firstSliceAng holeSize extLst",
  scatterChart: "scatterStyle varyColors ser* dLbls axId* extLst",
  bubbleChart: "varyColors ser* dLbls bubble3D bubbleScale showNegBubbles sizeRepresents axId* extLst",
  ofPieChart: "ofPieType varyColors ser* dLbls gapWidth splitType splitPos custSplit secondPieSize serLines* extLst",
  view3D: "rotX hPercent rotY depthPercent rAngAx perspective extLst",
  radarChart: "radarStyle varyColors ser* dLbls axId* extLst",
  ser:
    "idx order tx spPr invertIfNegative pictureOptions marker explosion dPt* dLbls trendline* errBars* cat xVal val yVal smooth " +
    "bubbleSize bubble3D shape extLst",
  dPt: "idx invertIfNegative marker bubble3D explosion spPr pictureOptions extLst",
  dLbls:
    "dLbl* delete numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize separator " +
    "showLeaderLines leaderLines extLst",
  dLbl: "idx delete layout tx numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize separator extLst",
  trendline: "name spPr trendlineType order period forward backward intercept dispRSqr dispEq trendlineLbl extLst",
  errBars: "errDir errBarType errValType noEndCap plus minus val spPr extLst",
  catAx:
    "axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx " +
    "crosses crossesAt auto lblAlgn lblOffset tickLblSkip tickMarkSkip noMultiLvlLbl extLst",
  valAx:
    "axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx " +
    "crosses crossesAt crossBetween majorUnit minorUnit dispUnits extLst",
  serAx:
    "axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx " +
    "crosses crossesAt tickLblSkip tickMarkSkip extLst",
  dateAx:
    "axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx " +
    "crosses crossesAt auto lblOffset baseTimeUnit majorUnit majorTimeUnit minorUnit minorTimeUnit extLst",
  layout: "manualLayout extLst",
  manualLayout: "layoutTarget xMode yMode wMode hMode x y w h extLst",
  legendEntry: "idx delete txPr extLst",
  trendlineLbl: "layout tx numFmt spPr txPr extLst",
  scaling: "logBase orientation max min extLst",
  dTable: "showHorzBorder showVertBorder showOutline showKeys spPr txPr extLst",
};

/** The same names stand in other languages with other children. */
const OF_PARTS = /^xl\/(workbook|styles|worksheets\/|tables\/|drawings\/drawing|charts\/)/;

/** Children of elements are in the order of the standard, and none twice that may be there once. */
export const orderFaults = (file: OpenedFile): readonly string[] =>
  file.paths
    .filter((path) => OF_PARTS.test(path) && path.endsWith(".xml"))
    .flatMap((path) =>
      everyElement(file.xml(path)).flatMap((element) => orderOf(element).map((fault) => `${path}: ${fault}`)),
    );

function orderOf({ name, children }: XmlElement): readonly string[] {
  const order = ORDERS[name]?.split(" ");
  if (!order || children.length === 0) return [];
  const places = new Map(order.map((each, index) => [each.replace("*", ""), index]));
  const several = new Set(order.filter((each) => each.endsWith("*")).map((each) => each.slice(0, -1)));
  const faults: string[] = [];
  let last = -1;
  children.forEach((child, index) => {
    const place = places.get(child.name);
    if (place === undefined) faults.push(`${name} has ${child.name}, which does not belong there`);
    else if (place < last) faults.push(`${name} has ${child.name} behind ${children[index - 1]?.name ?? ""}`);
    else if (place === last && !several.has(child.name)) faults.push(`${name} has ${child.name} twice`);
    last = Math.max(last, place ?? last);
  });
  return faults;
}
