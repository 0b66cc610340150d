import { readFileSync } from "node:fs";
import type { Browser } from "playwright-core";
import { readXlsx } from "../../src/workbench/xlsx/readXlsx";
import { launchBrowser } from "../support/browser";
import { handmade } from "../workbench/xlsx/handmade";
import { openWorkbench, type WorkbenchPage } from "../support/workbenchPage";

let browser: Browser;
let bench: WorkbenchPage;
let saved: Buffer;

beforeAll(async () => {
  browser = await launchBrowser();
  bench = await openWorkbench(browser, { workbook: "sample", language: "da-DK" }, { acceptDownloads: true });
});
afterAll(() => browser.close());

const choose = (name: string, buffer: Buffer): Promise<void> =>
  bench.page.setInputFiles("#file-input", { name, mimeType: "application/octet-stream", buffer });
const fileHere = async (): Promise<object> => bench.door((door) => door.file());

test("the workbook is saved as a real file", async () => {
  const [download] = await Promise.all([
    bench.page.waitForEvent("download"),
    bench.page.getByRole("button", { name: "Gem som .xlsx" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("Nordlys marketing.xlsx");
  saved = readFileSync(await download.path());
  expect(readXlsx(saved, "Nordlys marketing.xlsx")).toEqual({ file: await fileHere(), notKept: [] });
});

test("a file that cannot be opened is refused with the reason, and the workbook stays", async () => {
  const before = await fileHere();
  await choose("Bog.xlsx", saved.subarray(0, saved.length / 2));
  await bench.page.getByRole("alert").getByText("Filen er beskadiget.").waitFor();
  await choose("Bog.xlsx", Buffer.from("Navn;Tal"));
  await bench.page.getByRole("alert").getByText("Det er ikke en .xlsx-fil.").waitFor();
  expect(await fileHere()).toEqual(before);
  await bench.page.getByRole("alert").getByRole("button", { name: "Luk" }).click();
  expect(await bench.page.getByRole("alert").isVisible()).toBe(false);
});

test("a file is opened in place of the workbook, and the add-in is at work in it", async () => {
  await bench.door((door) => door.setValue("Rapport!A1", "ændret"));
  const { name, ...before } = readXlsx(saved, "Gemt.xlsx").file;
  await Promise.all([bench.page.waitForURL(/workbook=opened/), choose("Gemt.xlsx", saved)]);
  await bench.page.waitForFunction(() => window.workbench !== undefined);
  await bench.door((door) => door.ready);
  await bench.settled();
  expect(await fileHere()).toEqual({ name, ...before });
  expect(name).toBe("Gemt.xlsx");
  expect(await bench.value("Rapport!C7")).toBe("På sporet");
  expect(bench.errors).toEqual([]);
});

test("what a file holds and the workbench does not is named", async () => {
  const file = readFileSync("test/workbench/xlsx/files/exceljs.xlsx");
  // The address stays the same: the page is loaded again.
  await Promise.all([bench.page.waitForEvent("load"), choose("exceljs.xlsx", file)]);
  await bench.page
    .getByRole("alert")
    .getByText(/ikke kommet med:.*totalrækker \(er almindelige celler\) \(Data\)/)
    .waitFor();
  expect(await bench.value("Data!E3")).toBe(14);
});

test("while a large file is read the page says so and can be used, and then says why it is not opened", async () => {
  const rows = handmade({ sheet: `<sheetData>${"<row><c><v>1</v></c></row>".repeat(1_000_000)}</sheetData>` });
  const begun = bench.page.getByRole("alert").getByText("Filen læses …").waitFor();
  await choose("Rækker.xlsx", Buffer.from(rows));
  await begun;
  await bench.door((door) => door.setValue("Data!H1", "skrevet imens"));
  await bench.page.getByRole("alert").getByText("Filen er for stor.").waitFor();
  expect(await bench.value("Data!H1")).toBe("skrevet imens");
  expect(bench.errors).toEqual([]);
});
