import type { Browser } from "playwright-core";
import { launchBrowser } from "../support/browser";
import { openWorkbench, type WorkbenchPage } from "../support/workbenchPage";

let browser: Browser;
let bench: WorkbenchPage;
beforeAll(async () => {
  browser = await launchBrowser();
  bench = await openWorkbench(browser, { workbook: "empty", language: "da-DK" });
});
afterAll(() => browser.close());

/** What the server sends with a file. */
const headersOf = async (file: string): Promise<Readonly<Record<string, string>>> => {
  const response = await bench.context.request.get(`${process.env["WORKBENCH_URL"] ?? ""}/${file}`);
  expect([file, response.status()]).toEqual([file, 200]);
  return response.headers();
};

test("functions can be described to Excel's page, and nothing is taken from a cache unasked", async () => {
  for (const file of ["functions.json", "functions.da.json"])
    expect(await headersOf(file)).toMatchObject({ "access-control-allow-origin": "*", "cache-control": "no-cache" });
  for (const file of ["manifest.xml", "taskpane.html"])
    expect(await headersOf(file)).toMatchObject({ "cache-control": "no-cache" });
});

test("the add-in's pages run no script that is not a file of its own or Microsoft's", async () => {
  for (const file of ["taskpane.html", "support.html", "privacy.html", "functions.html", "functions.da.html"]) {
    const policy = (await headersOf(file))["content-security-policy"] ?? "";
    expect(policy).toMatch(/script-src 'self' https:\/\/appsforoffice\.microsoft\.com(;|$)/);
    expect(policy).not.toMatch(/unsafe-eval|script-src[^;]*unsafe/);
  }
  const refused = await bench.pane.locator("body").evaluate(() => {
    const script = document.createElement("script");
    script.textContent = "window.planted = true;";
    document.body.append(script);
    return !("planted" in window);
  });
  expect(refused).toBe(true);
  expect(bench.errors.splice(0).join()).toMatch(/Content Security Policy/);
});

test("the self-test finds everything as expected, from the pane, and leaves the workbook as it was", async () => {
  const before = await bench.door((door) => [door.sheets(), door.names(), door.tables()]);
  await bench.pane.getByRole("button", { name: "Selvtest" }).click();
  await bench.pane.getByRole("button", { name: "Start selvtesten" }).click();
  await bench.pane.getByRole("button", { name: "Kopiér rapporten" }).waitFor();
  const said = await bench.pane.getByRole("textbox", { name: "Rapport" }).inputValue();
  const { results } = JSON.parse(said) as {
    readonly results: readonly { readonly name: string; readonly isAsExpected: boolean; readonly answer: unknown }[];
  };
  expect(results.filter(({ isAsExpected }) => !isAsExpected)).toEqual([]);
  await bench.pane.getByText(/^Alle \d+ svar er som ventet\.$/).waitFor();
  expect(await bench.door((door) => [door.sheets(), door.names(), door.tables()])).toEqual(before);
  expect([bench.errors, bench.strangers]).toEqual([[], []]);
});
