/** What this Excel claims to support; newer members make the client say `ApiNotFound`. */
export const REQUIREMENT_SETS: Readonly<Record<string, string>> = {
  AddInCommands: "1.3",
  CompressedFile: "1.1",
  CustomFunctions: "1.7",
  CustomFunctionsRuntime: "1.4",
  DelayForCellEdit: "1.1",
  DialogApi: "1.2",
  ExcelApi: "1.14",
  File: "1.1",
  KeyboardShortcuts: "1.1",
  MatrixCoercion: "1.1",
  RibbonApi: "1.2",
  RichApiRuntime: "1.1",
  Settings: "1.1",
  SharedRuntime: "1.2",
  TextCoercion: "1.1",
};
