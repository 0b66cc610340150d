import { execFileSync } from "node:child_process";
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import os from "node:os";
import path from "node:path";
import { functionsMetadata, HELP_PAGES } from "../../assets/functions/catalogue.cjs";
import { helpPage } from "../../assets/functions/helpPage.cjs";
import { addinUrl, CONTENT_SECURITY_POLICY, headersOf } from "../../assets/hosting/hosting.cjs";
import { askOverHttps } from "../tools/deployed/askOverHttps";
import { checkDeployed, type Answer, type Ask } from "../tools/deployed/check";
import { release } from "../tools/deployed/release";

const ROOT = path.resolve(__dirname, "../..");
const ADDRESS = "https://scorecard.example.com/bsc";
const VERSION = (JSON.parse(readFileSync(path.join(ROOT, "package.json"), "utf8")) as { version: string }).version;

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".json": "application/json",
  ".js": "text/javascript",
  ".css": "text/css",
  ".png": "image/png",
  ".xml": "text/xml",
};

/** A folder as the build leaves it, with bundles that name each other as webpack's do. */
function builtCopy(hash: string): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), "bsc-built-"));
  const write = (file: string, text: string): void => writeFileSync(path.join(folder, file), text);
  const manifest = readFileSync(path.join(ROOT, "manifest.xml"), "utf8");
  write("manifest.xml", manifest.replaceAll("https://localhost:3000", ADDRESS));
  for (const file of ["support.html", "privacy.html", "page.css"])
    copyFileSync(path.join(ROOT, "assets/pages", file), path.join(folder, file));
  write("functions.json", JSON.stringify(functionsMetadata("en", ADDRESS)));
  write("functions.da.json", JSON.stringify(functionsMetadata("da", ADDRESS)));
  for (const language of ["en", "da"] as const) write(HELP_PAGES[language], helpPage(language));
  write(
    "taskpane.html",
    `<!doctype html><script defer src=https://appsforoffice.microsoft.com/lib/1/hosted/office.js></script><script defer src=functions.${hash}.js></script>`,
  );
  write(`functions.${hash}.js`, `t.u=e=>e+"."+{"view-library":"${hash}",pane:"${hash}"}[e]+".js"`);
  write(`view-library.${hash}.js`, "1");
  write(`pane.${hash}.js`, "1");
  mkdirSync(path.join(folder, "assets/icons"), { recursive: true });
  for (const icon of readdirSync(path.join(ROOT, "assets/icons")).filter((file) => file.endsWith(".png")))
    copyFileSync(path.join(ROOT, "assets/icons", icon), path.join(folder, "assets/icons", icon));
  return folder;
}

type Spoil = (file: string, answer: Answer) => Answer | undefined;

/** A host that sends what it should, but for one thing; nothing stands for a host that does not answer. */
const hostOf =
  (folder: string, spoil: Spoil = (_, answer) => answer): Ask =>
  async (url) => {
    const file = url.slice(ADDRESS.length + 1);
    const there = statSync(path.join(folder, file), { throwIfNoEntry: false })?.isFile() === true;
    const policy = file.endsWith(".html") ? { "content-security-policy": CONTENT_SECURITY_POLICY } : {};
    const sent = Object.entries(headersOf(file)).map(([name, value]) => [name.toLowerCase(), value] as const);
    const headers = { ...Object.fromEntries(sent), ...policy, "content-type": TYPES[path.extname(file)] ?? "" };
    const body = there ? readFileSync(path.join(folder, file), "utf8") : "";
    const answer = spoil(file, { status: there ? 200 : 404, headers, body });
    if (answer === undefined) throw new Error("no route to host");
    return answer;
  };

const folders: string[] = [];
const copy = (hash = "0a1b2c3d"): string => {
  const folder = builtCopy(hash);
  folders.push(folder);
  return folder;
};
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

test("nothing is wrong with a copy as it should be", async () => {
  expect(await checkDeployed(ADDRESS, VERSION, hostOf(copy()))).toEqual([]);
});

test("over https a host with a certificate of its own is believed when the certificate is given, and not reached otherwise", async () => {
  const printed = execFileSync(process.execPath, [path.join(ROOT, "test/support/certificate.cjs")], {
    encoding: "utf8",
  });
  const { key, cert } = JSON.parse(printed) as { readonly key: string; readonly cert: string };
  const ask = hostOf(copy());
  const server = createServer({ key, cert }, (asked, answer) => {
    void ask(`${ADDRESS}${asked.url ?? ""}`).then(({ status, headers, body }) => {
      answer.writeHead(status, headers).end(body.replaceAll(ADDRESS, here));
    });
  });
  await new Promise<void>((listening) => server.listen(0, "localhost", listening));
  const here = `https://localhost:${(server.address() as AddressInfo).port}`;
  try {
    expect(await checkDeployed(here, VERSION, askOverHttps(cert))).toEqual([]);
    const strangers = await checkDeployed(here, VERSION, askOverHttps());
    expect(strangers.length).toBeGreaterThan(0);
    for (const { what } of strangers) expect(what).toMatch(/cannot be reached: .*self.signed/);
  } finally {
    server.close();
  }
});

const header =
  (wanted: string, name: string, value: string | undefined): Spoil =>
  (file, answer) => {
    if (file !== wanted) return answer;
    const others = Object.entries(answer.headers).filter(([each]) => each !== name);
    return { ...answer, headers: Object.fromEntries(value === undefined ? others : [...others, [name, value]]) };
  };
const replace =
  (wanted: string, before: string, after: string): Spoil =>
  (file, answer) =>
    file === wanted ? { ...answer, body: answer.body.replaceAll(before, after) } : answer;
const PANE = "pane.0a1b2c3d.js";

const FAULTS: readonly (readonly [fault: string, file: string, says: RegExp, spoil: Spoil])[] = [
  ["no CORS", "functions.json", /Access-Control/, header("functions.json", "access-control-allow-origin", undefined)],
  [
    "a wrong type",
    "functions.da.json",
    /comes as "text\/plain"/,
    header("functions.da.json", "content-type", "text/plain"),
  ],
  ["a cached page", "taskpane.html", /may be cached/, header("taskpane.html", "cache-control", "max-age=86400")],
  [
    "a page that nobody may frame",
    "taskpane.html",
    /X-Frame-Options/,
    header("taskpane.html", "x-frame-options", "DENY"),
  ],
  [
    "frame-ancestors",
    "taskpane.html",
    /frame-ancestors/,
    header("taskpane.html", "content-security-policy", "frame-ancestors 'self'"),
  ],
  ["a missing bundle", PANE, /answers 404/, (file, answer) => (file === PANE ? { ...answer, status: 404 } : answer)],
  ["another version", "manifest.xml", /is of version 9/, replace("manifest.xml", `${VERSION}.0`, "9.9.9.0")],
  [
    "another address",
    "manifest.xml",
    /build with ADDIN_URL/,
    replace("manifest.xml", ADDRESS, "https://localhost:3000"),
  ],
  [
    "half a manifest",
    "manifest.xml",
    /no whole XML/,
    (file, answer) => (file === "manifest.xml" ? { ...answer, body: answer.body.slice(0, 900) } : answer),
  ],
  [
    "help at another address",
    "functions.da.json",
    /leads to help at https:\/\/localhost/,
    replace("functions.da.json", ADDRESS, "https://localhost:3000"),
  ],
  [
    "a policy without office.js",
    "taskpane.html",
    /office.js cannot be loaded/,
    header("taskpane.html", "content-security-policy", "default-src 'self'; img-src *"),
  ],
  ["missing functions", "functions.json", /another version/, replace("functions.json", '"id":"SCORE"', '"id":"OTHER"')],
  [
    "a source map",
    "functions.0a1b2c3d.js",
    /source map/,
    (file, answer) =>
      file === "functions.0a1b2c3d.js" ? { ...answer, body: `${answer.body}\n//# sourceMappingURL=x.map` } : answer,
  ],
  ["no answer", "privacy.html", /no route/, (file, answer) => (file === "privacy.html" ? undefined : answer)],
  [
    "a stranger's script",
    "support.html",
    /neither ours/,
    replace("support.html", "</body>", '<script src="https://cdn.example.com/x.js"></script>'),
  ],
];

test.each(FAULTS)("%s is found, and nothing else", async (_, file, says, spoil) => {
  const faults = await checkDeployed(ADDRESS, VERSION, hostOf(copy(), spoil));
  expect(faults.map((fault) => fault.file)).toEqual([file]);
  expect(faults[0]?.what).toMatch(says);
});

test.each([
  ["http://scorecard.example.com", /https/],
  ["https://scorecard.example.com/", /slash/],
  ["scorecard.example.com", /no address/],
  ["https://scorecard.example.com/?x=1", /neither/],
])("%s is no address to build for or to check", async (address, why) => {
  expect(() => addinUrl(address, "")).toThrow(why);
  expect((await checkDeployed(address, VERSION, hostOf(copy())))[0]?.what).toMatch(why);
});

test("an address with a path is one", () => expect(addinUrl(ADDRESS, "")).toBe(ADDRESS));

const DAY = 24 * 60 * 60 * 1000;

test.each([1, 100])(
  "after %i days as the newest, the version before stays whole for 30 more: a cached page of it finds all it names",
  async (days) => {
    const hosted = mkdtempSync(path.join(os.tmpdir(), "bsc-hosted-"));
    folders.push(hosted);
    const [before, after, last] = [copy("11111111"), copy("22222222"), copy("33333333")];
    release(before, hosted, 0);
    const page = readFileSync(path.join(hosted, "taskpane.html"), "utf8");
    expect(release(after, hosted, days * DAY)).toMatchObject({ kept: 3, removed: 0 });
    expect(release(last, hosted, (days + 29) * DAY)).toMatchObject({ kept: 6, removed: 0 });
    const cached: Spoil = (file, answer) => (file === "taskpane.html" ? { ...answer, body: page } : answer);
    expect(await checkDeployed(ADDRESS, VERSION, hostOf(hosted, cached))).toEqual([]);
    expect(await checkDeployed(ADDRESS, VERSION, hostOf(hosted))).toEqual([]);
    expect(release(last, hosted, (days + 31) * DAY)).toMatchObject({ kept: 3, removed: 3 });
    expect(release(last, hosted, (days + 60) * DAY)).toMatchObject({ kept: 0, removed: 3 });
  },
);

describe.each(["en", "da"] as const)("the description of the functions in %s", (language) => {
  const { functions, enums } = functionsMetadata(language, ADDRESS);
  const page = helpPage(language);

  test("leads from every function to its section of the help", () => {
    for (const { id, helpUrl } of functions) {
      expect(helpUrl).toBe(`${ADDRESS}/${HELP_PAGES[language]}#${id}`);
      expect(page).toContain(`<section id="${id}">`);
    }
  });

  test("no function is both streaming and cancelable, which Excel's documentation rules out", () => {
    expect(functions.filter(({ options }) => options && "cancelable" in options)).toEqual([]);
  });

  test("every set of words is used, and every one that is used is described", () => {
    const used = functions.flatMap(({ parameters }) => parameters.flatMap(({ customEnumId = [] }) => customEnumId));
    expect(new Set(used)).toEqual(new Set(enums.map(({ id }) => id)));
    for (const { parameters } of functions)
      for (const { type, customEnumId } of parameters) if (customEnumId !== undefined) expect(type).toBe("string");
    for (const { values } of enums)
      expect(new Set(values.map(({ stringValue }) => stringValue)).size).toBe(values.length);
  });
});
