import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { JSDOM } from "jsdom";
import { validateXML } from "xmllint-wasm";

const ROOT = path.resolve(__dirname, "../..");
const xml = readFileSync(path.join(ROOT, "manifest.xml"), "utf8");
const { document } = new JSDOM(xml, { contentType: "text/xml" }).window;

const all = (name: string): Element[] => [...document.getElementsByTagNameNS("*", name)];
const attribute = (element: Element | undefined, name: string): string => element?.getAttribute(name) ?? "";
const resources = new Map(
  ["Image", "Url", "String"]
    .flatMap(all)
    .filter((each) => each.hasAttribute("id"))
    .map((each) => [attribute(each, "id"), each]),
);
const local = (url: string): string => path.join(ROOT, new URL(url).pathname);
const pngSize = (file: string): number => readFileSync(file).readUInt32BE(16);

test("every resource that is used is defined, and every one defined is used", () => {
  const used = [...document.querySelectorAll("[resid]")].map((each) => attribute(each, "resid"));
  expect(new Set(used)).toEqual(new Set(resources.keys()));
});

test("every address is https on one host", () => {
  const addresses = [...xml.matchAll(/(?:DefaultValue|Value)="([a-z]+:\/\/[^"]+)"/g)].map(
    ([, url = ""]) => new URL(url),
  );
  expect(addresses.length).toBeGreaterThan(8);
  expect(new Set(addresses.map(({ protocol }) => protocol))).toEqual(new Set(["https:"]));
  expect(new Set(addresses.map(({ host }) => host)).size).toBe(1);
});

test("runtime, page and function file are the same page, as a shared runtime needs", () => {
  const pages = ["Runtime", "FunctionFile"].flatMap(all).map((each) => attribute(each, "resid"));
  const sources = all("SourceLocation").filter(
    (each) => each.hasAttribute("resid") && each.parentElement?.localName !== "Metadata",
  );
  expect(new Set([...pages, ...sources.map((each) => attribute(each, "resid"))])).toEqual(new Set(["Taskpane.Url"]));
});

test("every icon is a PNG of the size it is said to have", () => {
  const images = all("Image").filter((each) => each.hasAttribute("size"));
  expect(images.length).toBeGreaterThan(0);
  for (const image of images) {
    const file = local(attribute(resources.get(attribute(image, "resid")), "DefaultValue"));
    expect([file, pngSize(file)]).toEqual([file, Number(attribute(image, "size"))]);
  }
  for (const icon of all("Icon")) {
    expect([...icon.children].map((each) => attribute(each, "size"))).toEqual(["16", "32", "80"]);
  }
  expect([
    pngSize(local(attribute(all("IconUrl")[0], "DefaultValue"))),
    pngSize(local(attribute(all("HighResolutionIconUrl")[0], "DefaultValue"))),
  ]).toEqual([32, 64]);
});

test("texts are no longer than Excel takes, in Danish and English", () => {
  const limits: Record<string, number> = { ShortStrings: 125, LongStrings: 250 };
  for (const text of all("String")) {
    const limit = limits[text.parentElement?.localName ?? ""] ?? 0;
    for (const each of [
      attribute(text, "DefaultValue"),
      ...[...text.children].map((child) => attribute(child, "Value")),
    ]) {
      expect(each.length).toBeGreaterThan(0);
      expect(each.length).toBeLessThanOrEqual(limit);
    }
  }
  expect(attribute(all("Description")[0], "DefaultValue").length).toBeLessThanOrEqual(250);
});

test("locales have the form that Office knows", () => {
  const locales = [
    ...all("Override").map((each) => attribute(each, "Locale")),
    all("DefaultLocale")[0]?.textContent ?? "",
  ];
  for (const locale of locales) expect(locale).toMatch(/^[a-z]{2}-[A-Z]{2}$/);
});

test("the namespace has only the characters that a formula may have", () => {
  expect(attribute(resources.get("Functions.Namespace"), "DefaultValue")).toMatch(/^[A-Za-z][A-Za-z0-9._]{0,31}$/);
});

test("the metadata addresses are files that the build makes", () => {
  const urls = [...xml.matchAll(/https:[^"]*functions[^"]*\.json/g)].map(([url]) => path.basename(url));
  expect(urls.sort()).toEqual(["functions.da.json", "functions.json"]);
  const config = readFileSync(path.join(ROOT, "webpack.config.js"), "utf8");
  for (const file of [...urls, "taskpane.html"]) expect(config).toContain(`"${file}"`);
});

test("id and version have their forms", () => {
  expect(all("Id")[0]?.textContent).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  const { version } = JSON.parse(readFileSync(path.join(ROOT, "package.json"), "utf8")) as { version: string };
  expect(all("Version")[0]?.textContent).toBe(`${version}.0`);
});

const schemas = process.env["MANIFEST_SCHEMAS"];
const withSchemas = schemas !== undefined && existsSync(schemas) ? test : test.skip;

withSchemas("the manifest is valid by Microsoft's schemas (MANIFEST_SCHEMAS names their folder)", async () => {
  const folder = schemas ?? "";
  const files = readdirSync(folder).filter((file) => file.endsWith(".xsd"));
  const load = (fileName: string) => ({ fileName, contents: readFileSync(path.join(folder, fileName), "utf8") });
  const main = files.filter((file) => file.startsWith("OfficeAppManifest")).map(load);
  const others = files.filter((file) => !file.startsWith("OfficeAppManifest")).map(load);
  const { errors } = await validateXML({
    xml: [{ fileName: "manifest.xml", contents: xml }],
    schema: main,
    preload: others,
  });
  expect(errors.map(({ message }) => message)).toEqual([]);
});

test("each command that a button of the ribbon runs is one that the add-in has", () => {
  const commands = all("FunctionName").map((each) => each.textContent);
  const door = readFileSync(path.join(ROOT, "src/main.ts"), "utf8");
  const known = [...door.matchAll(/Office\.actions\.associate\("(\w+)"/g)].map(([, name]) => name);
  expect(commands).toEqual(["refresh", "dashboard"]);
  expect(known).toEqual(commands);
});
