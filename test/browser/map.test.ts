import type { Browser, Locator } from "playwright-core";
import { launchBrowser } from "../support/browser";
import { openWorkbench, type WorkbenchPage } from "../support/workbenchPage";

let browser: Browser;
let bench: WorkbenchPage;

beforeAll(async () => {
  browser = await launchBrowser();
  const viewport = { width: 1400, height: 1000 };
  bench = await openWorkbench(browser, { workbook: "sample", language: "da-DK", pane: "450" }, { viewport });
  await button("Strategi").click();
  await bench.pane.getByRole("heading", { name: "Balance i scorecardet" }).waitFor();
});
afterAll(() => browser.close());

const button = (name: string): Locator => bench.pane.getByRole("button", { name, exact: true });
const sentence = (from: string, to: string): Locator =>
  bench.pane.getByRole("listitem").filter({ hasText: new RegExp(`^${from}\\s*fører til\\s*${to}`) });
const arrows = (): Promise<number> => bench.pane.locator("[data-map] > svg > g").count();

/** Cause and effect of every link in the workbook's own table, by name; what is deleted is left out. */
async function linksInTable(): Promise<readonly string[]> {
  await bench.settled();
  return bench.door((door) => {
    const rowsOf = (name: string): readonly Readonly<Record<string, unknown>>[] => {
      const table = door.tables().find((each) => each.name === name);
      if (table === undefined) throw new Error(`there is no table ${name}`);
      const sheet = door.sheets().find(({ id }) => id === table.sheetId)?.name ?? "";
      const letters = (column: number): string =>
        column < 26 ? String.fromCharCode(65 + column) : letters(Math.floor(column / 26) - 1) + letters(column % 26);
      const { row, column, rows } = table.area;
      return Array.from({ length: rows - 1 }, (_, index) =>
        Object.fromEntries(
          table.columns.map((each, offset) => [
            each.name,
            door.getValue(`'${sheet}'!${letters(column + offset)}${row + index + 2}`),
          ]),
        ),
      );
    };
    const names = new Map(rowsOf("BSC_Objectives").map((row) => [row["Id"], row["Name"]]));
    return rowsOf("BSC_Links")
      .filter((row) => row["Id"] !== "" && row["DeletedAt"] === "")
      .map((row) => `${String(names.get(row["From"]))} → ${String(names.get(row["To"]))}`);
  });
}

test("every link of the sample is drawn, listed and in the table", async () => {
  const links = await linksInTable();
  expect(links.length).toBeGreaterThan(5);
  expect(await arrows()).toBe(links.length);
  for (const link of links) {
    const [from = "", to = ""] = link.split(" → ");
    expect(await sentence(from, to).count()).toBe(1);
  }
});

test("a link is drawn with the mouse from a box's handle to another box", async () => {
  const [from, to] = ["Vi lærer af forsøg", "Kampagner hurtigt i luften"];
  const before = await arrows();
  const handle = await button(`Forbind ${from}`).boundingBox();
  const box = await button(to).boundingBox();
  if (!handle || !box) throw new Error("the boxes are not drawn");
  await bench.page.mouse.move(handle.x + handle.width / 2, handle.y + handle.height / 2);
  await bench.page.mouse.down();
  await bench.page.mouse.move(box.x + 40, box.y + 60, { steps: 5 });
  await bench.page.mouse.move(box.x + 20, box.y + 8, { steps: 5 });
  await bench.pane.getByText(`Slip på det, »${from}« fører til.`).waitFor();
  await bench.page.mouse.up();
  await sentence(from, to).waitFor();
  expect(await linksInTable()).toContain(`${from} → ${to}`);
  expect(await arrows()).toBe(before + 1);
});

test("a drag that ends beside the boxes links nothing", async () => {
  const before = await linksInTable();
  const handle = await button("Forbind Budgettet bruges klogt").boundingBox();
  const heading = await bench.pane.getByRole("heading", { name: "Strategikort" }).boundingBox();
  if (!handle || !heading) throw new Error("the map is not drawn");
  await bench.page.mouse.move(handle.x + 5, handle.y + 5);
  await bench.page.mouse.down();
  await bench.page.mouse.move(heading.x + 5, heading.y + 5, { steps: 5 });
  await bench.page.mouse.up();
  await bench.pane.getByRole("status").getByText("Intet blev forbundet.").waitFor();
  expect(await linksInTable()).toEqual(before);
});

test("a link is made by keyboard alone and taken back", async () => {
  const [from, to] = ["Rigtigt første gang", "Budgettet bruges klogt"];
  const before = await linksInTable();
  await button(`Forbind ${from}`).focus();
  await bench.page.keyboard.press("Enter");
  const wanted = button(`Forbind ${from} med virkningen ${to}`);
  const isThere = (): Promise<boolean> => wanted.evaluate((element) => element === document.activeElement);
  for (const key of ["ArrowUp", "ArrowLeft", "ArrowLeft"]) if (!(await isThere())) await bench.page.keyboard.press(key);
  expect(await isThere()).toBe(true);
  await bench.page.keyboard.press("Enter");
  await sentence(from, to).waitFor();
  expect(await linksInTable()).toEqual([...before, `${from} → ${to}`]);

  await button("Fortryd").focus();
  await bench.page.keyboard.press("Enter");
  await sentence(from, to).waitFor({ state: "detached" });
  expect(await linksInTable()).toEqual(before);
});

test("the map fills a narrow pane and a wide one without scrolling sideways", async () => {
  const overflow = (): Promise<number> =>
    bench.pane.locator("html").evaluate((html) => html.scrollWidth - html.clientWidth);
  expect(await overflow()).toBe(0);
  for (const width of [160, 320, 700]) {
    await bench.page.locator("#addin").evaluate((frame, wanted) => {
      frame.style.flex = "none";
      frame.style.width = `${wanted}px`;
    }, width);
    await bench.page.waitForTimeout(300);
    expect([width, await overflow()]).toEqual([width, 0]);
    expect(await arrows()).toBe((await linksInTable()).length);
  }
  expect(bench.errors).toEqual([]);
});
