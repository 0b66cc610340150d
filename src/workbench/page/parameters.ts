import { EXCELS_AUTO_CORRECT, type AutoCorrect } from "../grid/autoCorrect";

/** What the workbench's address says. */
export interface Parameters {
  readonly addinUrl: string;
  readonly functionsUrl: string;
  readonly namespace: string;
  /** `opened` is the file that was last opened in this tab. */
  readonly workbook: "sample" | "empty" | "opened";
  readonly language: "da-DK" | "en-US";
  readonly theme: "light" | "dark";
  /** How many people work on the workbook, each with an add-in frame. */
  readonly users: number;
  readonly autoCorrect: AutoCorrect;
  /** Width of a user's task pane in pixels. */
  readonly paneWidth: number;
}

const OWN_ADDIN = "/taskpane.html";
const OWN_NAMESPACE = "BSC";
const PANE_WIDTH = 350;

/**
 * Reads the parameters. Microsoft's client trusts a page only when it is on https and on the same host name as the page
 * around it, so anything else is refused with a sentence that says so.
 */
export function readParameters(address: URL, prefersDark: boolean): Parameters | { readonly refusal: string } {
  const { searchParams: query, origin } = address;
  const addin = parseUrl(query.get("addin") ?? OWN_ADDIN, origin);
  if (addin?.protocol !== "https:" || addin.hostname !== address.hostname) {
    const wanted = query.get("addin") ?? "";
    return {
      refusal: `The add-in page must be an https address on the host name ${address.hostname}; "${wanted}" is not.`,
    };
  }
  const language = query.get("language") === "en-US" ? "en-US" : "da-DK";
  const ownFunctions = language === "da-DK" ? "/functions.da.json" : "/functions.json";
  const functions = parseUrl(query.get("functions") ?? ownFunctions, origin);
  if (functions?.hostname !== address.hostname) {
    return { refusal: `The functions metadata must be on the host name ${address.hostname}.` };
  }
  const width = Number(query.get("pane"));
  return {
    addinUrl: addin.href,
    functionsUrl: functions.href,
    namespace: query.get("namespace") ?? OWN_NAMESPACE,
    workbook: readWorkbook(query.get("workbook")),
    language,
    users: query.get("users") === "2" ? 2 : 1,
    autoCorrect: readAutoCorrect(query),
    theme: readTheme(query.get("theme"), prefersDark),
    paneWidth: width >= 200 && width <= 1200 ? width : PANE_WIDTH,
  };
}

const readWorkbook = (wanted: string | null): Parameters["workbook"] =>
  wanted === "empty" || wanted === "opened" ? wanted : "sample";

function readAutoCorrect(query: URLSearchParams): AutoCorrect {
  const isOn = (name: keyof AutoCorrect): boolean => {
    const wanted = query.get(name);
    return wanted === "on" || (wanted !== "off" && EXCELS_AUTO_CORRECT[name]);
  };
  return {
    includeNewRowsAndColumnsInTable: isOn("includeNewRowsAndColumnsInTable"),
    fillFormulasInTables: isOn("fillFormulasInTables"),
  };
}

const readTheme = (wanted: string | null, prefersDark: boolean): "light" | "dark" => {
  if (wanted === "light" || wanted === "dark") return wanted;
  return prefersDark ? "dark" : "light";
};

const parseUrl = (text: string, base: string): URL | undefined =>
  URL.canParse(text, base) ? new URL(text, base) : undefined;
