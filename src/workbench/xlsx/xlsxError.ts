export type XlsxProblem = "notZip" | "protected" | "notWorkbook" | "damaged" | "tooLarge" | "notWritable";

export const SENTENCES: Readonly<Record<XlsxProblem, string>> = {
  notZip: "This is not an .xlsx file.",
  protected: "The file is protected by a password, or it is in Excel's old format (.xls).",
  notWorkbook: "The file holds no workbook of the kind .xlsx or .xlsm.",
  damaged: "The file is damaged.",
  tooLarge: "The file is too large.",
  notWritable: "Excel has no room for this.",
};

/** Why a file cannot be opened or saved. */
export class XlsxError extends Error {
  constructor(
    readonly problem: XlsxProblem,
    readonly detail = "",
  ) {
    super(detail === "" ? SENTENCES[problem] : `${SENTENCES[problem]} ${detail}`);
  }
}
