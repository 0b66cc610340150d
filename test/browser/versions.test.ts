import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import type { Browser, Locator, Route } from "playwright-core";
import { CONTENT_SECURITY_POLICY, HASHED, headersOf } from "../../assets/hosting/hosting.cjs";
import { launchBrowser, newPerson } from "../support/browser";
import { ROOT } from "../support/builds/build";
import { editOverview } from "../support/editOverview";
import { openWorkbenchAs, type WorkbenchPage } from "../support/workbenchPage";
import { chunksIn } from "../tools/deployed/chunksIn";
import { release } from "../tools/deployed/release";

/*
 * A page of the version before meets the files of the version after: a cached pane, or a workbook that has been open for days. The
 * version before is this build under other names of its bundles, or the build of an earlier commit: `EARLIER_DIST=../earlier/dist`.
 */
const BUILT = path.join(ROOT, "dist");
const DAY = 24 * 60 * 60 * 1000;
const bundlesIn = (folder: string): readonly string[] => readdirSync(folder).filter((file) => HASHED.test(file));

let folder: string;
let before: string;
let hosted: string;
let browser: Browser;
let bench: WorkbenchPage;
/** What the page asked its host for, and what it was told. */
const asked: { readonly file: string; readonly status: number }[] = [];

/** The same code as another version has it: each bundle under another name, and named so. */
function renamed(from: string, to: string): void {
  cpSync(from, to, { recursive: true });
  const next = (hash: string): string =>
    hash.replace(/./g, (digit) => ((Number.parseInt(digit, 16) + 1) % 16).toString(16));
  const bundles = bundlesIn(from);
  const others = (text: string): string =>
    bundles.map((file) => file.split(".").at(-2) ?? "").reduce((said, hash) => said.replaceAll(hash, next(hash)), text);
  for (const file of [...bundles.filter((each) => each.startsWith("functions.")), "taskpane.html"])
    writeFileSync(path.join(to, file), others(readFileSync(path.join(to, file), "utf8")));
  for (const file of bundles)
    renameSync(path.join(to, file), path.join(to, file.replace(/[0-9a-f]{8}(?=\.js$)/, next)));
}

/** What is new in the version after: a function more, and an argument more of each that there was. */
function describedMore(file: string): string {
  const { functions, ...others } = JSON.parse(readFileSync(path.join(hosted, file), "utf8")) as {
    readonly functions: readonly { readonly parameters: readonly { readonly repeating?: boolean }[] }[];
  };
  const later = { name: "later", description: "Later", type: "any", optional: true };
  const more = functions.map((each) =>
    each.parameters.some(({ repeating }) => repeating === true)
      ? each
      : { ...each, parameters: [...each.parameters, later] },
  );
  return JSON.stringify({ ...others, functions: [...more, { ...functions[0], id: "LATER", name: "LATER" }] });
}

/** Answers from the hosted folder; the page alone is the one that somebody has had since before. */
async function answer(route: Route, file: string): Promise<void> {
  const at = path.join(file === "taskpane.html" ? before : hosted, file);
  const status = existsSync(at) ? 200 : 404;
  asked.push({ file, status });
  if (status === 404) return route.fulfill({ status });
  const policy = file.endsWith(".html") ? { "Content-Security-Policy": CONTENT_SECURITY_POLICY } : {};
  const headers = { ...headersOf(file), ...policy };
  if (/^functions.*\.json$/.test(file))
    return route.fulfill({ headers, contentType: "application/json", body: describedMore(file) });
  if (file !== "taskpane.html") return route.fulfill({ headers, path: at });
  const page = readFileSync(at, "utf8").replace(/https:\/\/appsforoffice[^\s>"]*/, "/office-js/office.js");
  return route.fulfill({ headers, contentType: "text/html; charset=utf-8", body: page });
}

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), "bsc-versions-"));
  hosted = path.join(folder, "hosted");
  const earlier = process.env["EARLIER_DIST"];
  before = path.join(folder, "before");
  if (earlier === undefined) renamed(BUILT, before);
  else cpSync(path.resolve(earlier), before, { recursive: true });
  release(before, hosted, Date.now() - 100 * DAY);
  release(BUILT, hosted, Date.now());

  browser = await launchBrowser();
  const person = await newPerson(browser);
  const names = new Set(readdirSync(hosted));
  await person.route(
    ({ pathname }) => names.has(pathname.slice(1)) || HASHED.test(pathname),
    (route, request) => answer(route, new URL(request.url()).pathname.slice(1)),
  );
  bench = await openWorkbenchAs(person, { workbook: "empty", language: "da-DK" });
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

const button = (name: string): Locator => bench.pane.getByRole("button", { name, exact: true });

test("every bundle of either version is one that its first bundle names, and all of both are hosted", () => {
  for (const version of [before, BUILT]) {
    const bundles = bundlesIn(version);
    const first = bundles.filter((file) => file.startsWith("functions."));
    const named = first.flatMap((file) => chunksIn(readFileSync(path.join(version, file), "utf8")));
    expect(bundles.length).toBeGreaterThan(20);
    expect([...first, ...named].sort()).toEqual([...bundles].sort());
    expect(bundlesIn(hosted)).toEqual(expect.arrayContaining([...bundles]));
  }
});

test("a page of the version before starts, changes and scores a scorecard with its own bundles among those of the version after", async () => {
  await button("Start med marketingskabelonen").click();
  await bench.pane.getByRole("region", { name: "Kunde" }).waitFor();
  await editOverview(bench.pane);
  await button("Rediger Fastholdelse").click();
  for (const [group, value] of [
    ["Faktisk værdi", "93"],
    ["Målværdi", "95"],
    ["Udgangspunkt", "90"],
  ] as const) {
    const field = bench.pane.getByRole("group", { name: group, exact: true });
    await field.getByRole("radio", { name: "Tal" }).check();
    await field.getByRole("textbox").fill(value);
  }
  await button("Gem").click();
  await button("Fastholdelse").waitFor();
  await bench.door((door) => {
    door.addSheet("Rapport");
    door.setFormula("Rapport!A1", '=BSC.SCORE("Fastholdelse")');
    door.setFormula("Rapport!A2", "=BSC.SCOREOF(93,95,90)");
    door.setFormula("Rapport!A3", "=BSC.CTR(5,100)");
    door.setFormula("Rapport!A4", '=BSC.EXPLAIN("Fastholdelse")');
  });
  await bench.settled();
  const [byName, byArgument, marketing, said] = await Promise.all(
    ["A1", "A2", "A3", "A4"].map((cell) => bench.value(`Rapport!${cell}`)),
  );
  expect(byName).toBeCloseTo(60, 9);
  expect(byArgument).toBeCloseTo(60, 9);
  expect(marketing).toBe(0.05);
  expect(said).toMatch(/93/);

  const loaded = asked.filter(({ file }) => HASHED.test(file));
  expect(loaded.length).toBeGreaterThan(8);
  expect(loaded.filter(({ file }) => !existsSync(path.join(before, file)))).toEqual([]);
  expect(asked.filter(({ status }) => status !== 200)).toEqual([]);
  expect([bench.errors, bench.strangers]).toEqual([[], []]);
});
