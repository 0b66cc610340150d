export {
  copyWithoutAddin,
  pickCell as pickSelection,
  pickRange,
  pickTable,
  readChanges as changes,
  readCheckIns as checkIns,
} from "../workbook";
export { addEntries } from "./addEntries";
export { addScorecard } from "./addScorecard";
export { bind, bindSeries } from "./bind";
export { bindMany } from "./bindMany";
export { bindToSelection } from "./bindToSelection";
export { checkIn } from "./checkIn";
export { colourByStatus } from "./colourByStatus";
export { dashboardState, freezeDashboard, makeDashboard, removeDashboard, showDashboard } from "./dashboard";
export { extendSeries } from "./extendSeries";
export { goTo } from "./goTo";
export { readDeck, takePictures } from "./handingOver";
export { health, mend } from "./health";
export { insertFormula } from "./insertFormula";
export { lookAt } from "./lookAt";
export { makeFigures } from "./makeFigures";
export { makeMapSheet, mapSheetState, removeMapSheet, showMapSheet } from "./mapSheet";
export { move } from "./move";
export { closePeriod, reopenPeriod } from "./periods";
export { readTeams } from "./readTeams";
export { remove } from "./remove";
export { removeScorecard } from "./removeScorecard";
export { passDown } from "./passDown/passDown";
export { reorder } from "./reorder";
export { repair } from "./repair";
export { removeInitiative, saveInitiative } from "./saveInitiative";
export { saveKpi } from "./saveKpi";
export { removeLink, saveLink } from "./saveLink";
export { saveObjective } from "./saveObjective";
export { savePerspective } from "./savePerspective";
export { saveSettings } from "./saveSettings";
export { selfTest } from "./selfTest";
export { setLanguage } from "./setLanguage";
export { showCells } from "./showCells";
export { undo } from "./undo";
export { whereUsed } from "./whereUsed";
export { writeNative } from "./writeNative";
