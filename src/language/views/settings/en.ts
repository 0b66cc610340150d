interface Named {
  readonly name: string;
}

export const en = {
  paneLanguageHint: "Only for you, on this computer.",
  workbookLanguage: "Language of words in cells",
  workbookLanguageHint: "Status words and messages in cells, the same for every reader.",
  workbookLanguageSaved: "The language of words in cells was changed.",

  languages: "Languages",

  you: "You",
  yourName: "Your name",
  yourNameHint:
    "Your changes are signed with it, so that colleagues see who changed what. It is kept on this computer only.",
  nameSaved: ({ name }: Named) => `Your changes are now signed ${name}.`,
  nameRemoved: "Your changes are no longer signed.",

  scorecard: "The scorecard",
  scoring: "Vision and scoring",
  scoringHint: "Vision, strategic goals, thresholds, roll-up and calendar",
  periods: "Periods",
  periodsHint: "Close a period, so that its numbers stand",
  dashboard: "Dashboard sheet",
  dashboardHint: "The whole scorecard on one sheet, for meetings, phones and paper",
  changes: "Changes",
  changesHint: "Who changed what, and undo",

  build: "Build on",
  guide: "Step by step",
  guideHint: "From vision and strategic objectives to the numbers",
  finder: "Find the numbers",
  finderHint: "Looks in the sheets for the values of your KPIs",
  library: "KPI library",
  libraryHint: "Known KPIs in marketing, with formula and pitfall",
  import: "Import a table",
  importHint: "A scorecard that stands in a sheet already",
  teams: "Teams",
  teamsHint: "The scorecards of several workbooks in one picture",

  share: "For readers without the add-in",
  copy: "Copy with values",
  copyHint:
    "Copies the sheets that use BSC formulas, with the numbers in place of the formulas. Move the copy to a new workbook (right-click its tab) before you send it: in this one all data goes along.",
  copied: ({ list }: { readonly list: string }) => `Made: ${list}.`,
  openCopies: "Each copy stands right after the sheet that it was made of.",

  check: "Check",
  selfTest: "Self-test",
  selfTestHint: "Proves that the add-in works in your Excel",

  about: "About",
  version: ({ text }: { readonly text: string }) => `Balanced Scorecard for Excel, version ${text}`,
  privacy: "Nothing leaves this workbook.",
  privacyHow:
    "The scorecard, its numbers and the change log stand in the workbook itself. The add-in has no server, counts no use and sends nothing. Whoever can open the workbook can see all of it.",
  onThisComputer: "Only your name and the language of this pane are kept on this computer.",
};

export type SettingsWords = typeof en;
