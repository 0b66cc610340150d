import { startExcel, type RunningExcel } from "../../support/excel";

let excel: RunningExcel;
beforeEach(async () => {
  excel = await startExcel({ language: "da-DK" });
});
afterEach(() => excel.stop());

test("Office.onReady says Excel on the web", async () => {
  expect(JSON.parse(JSON.stringify(await Office.onReady()))).toMatchObject({ host: "Excel", platform: "OfficeOnline" });
});

test("the language of Office is the one that was chosen", () => {
  expect([Office.context.displayLanguage, Office.context.contentLanguage]).toEqual(["da-DK", "da-DK"]);
});

test.each([
  ["ExcelApi", "1.14", true],
  ["ExcelApi", "1.15", false],
  ["SharedRuntime", "1.2", true],
  ["CustomFunctionsRuntime", "1.4", true],
  ["RibbonApi", "1.2", true],
])("requirement set %s %s is %p", (name, version, expected) => {
  expect(Office.context.requirements.isSetSupported(name, version)).toBe(expected);
});

test("document settings are saved into the workbook and read back", async () => {
  Office.context.document.settings.set("reviewed", { by: "Ida" });
  const saved = await new Promise<Office.AsyncResult<unknown>>((resolve) =>
    Office.context.document.settings.saveAsync(resolve),
  );
  expect(saved.status).toBe("succeeded");
  expect(excel.file().settings["reviewed"]).toEqual({ by: "Ida" });
  await Excel.run(async (context) => {
    const setting = context.workbook.settings.getItem("reviewed").load("value");
    await context.sync();
    expect(JSON.parse(JSON.stringify(setting.value))).toEqual({ by: "Ida" });
  });
});

test("a command of the ribbon runs the associated action", async () => {
  const ran: unknown[] = [];
  Office.actions.associate("showReport", (event: Office.AddinCommands.Event) => {
    ran.push(event.source.id);
    event.completed();
  });
  expect(await excel.runCommand("showReport")).toBe(0);
  expect(ran).toEqual(["showReport"]);
});

test("a command is done when the add-in says so, and not before", async () => {
  const said: string[] = [];
  const events: Office.AddinCommands.Event[] = [];
  Office.actions.associate("takeLong", (event: Office.AddinCommands.Event) => void events.push(event));
  const done = excel.runCommand("takeLong").then(() => said.push("done"));
  await excel.settled();
  said.push("completed");
  events[0]?.completed();
  await done;
  expect(said).toEqual(["completed", "done"]);
});

test("a command that the add-in does not know is answered with a code, and hangs nothing", async () => {
  expect(await excel.runCommand("neverAssociated")).not.toBe(0);
});

test("the pane is shown and hidden, and those who listen are told", async () => {
  const told: unknown[] = [];
  await Office.addin.onVisibilityModeChanged((message) => void told.push(message.visibilityMode));
  await Office.addin.hide();
  await Office.addin.showAsTaskpane();
  await excel.settled();
  expect(told).toEqual(["Hidden", "Taskpane"]);
});

test("the start behaviour is kept", async () => {
  await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
  expect(await Office.addin.getStartupBehavior()).toBe("Load");
});

test("the ribbon takes updates", async () => {
  await expect(
    Office.ribbon.requestUpdate({ tabs: [{ id: "Tab", controls: [{ id: "Button", enabled: false }] }] }),
  ).resolves.toBeUndefined();
});

const selected = (coercion: Office.CoercionType, options?: Office.GetSelectedDataOptions): Promise<unknown> =>
  new Promise((resolve) =>
    Office.context.document.getSelectedDataAsync(coercion, options ?? {}, ({ status, value, error }) =>
      resolve(
        status === Office.AsyncResultStatus.Succeeded ? (JSON.parse(JSON.stringify(value)) as unknown) : error.code,
      ),
    ),
  );

test("the selected cells are given as rows and as text", async () => {
  excel.enter("A1", 1);
  excel.enter("B1", "a");
  excel.enter("A2", "=A1/4");
  await excel.settled();
  excel.select("A1:B2");
  expect(await selected(Office.CoercionType.Matrix)).toEqual([
    [1, "a"],
    [0.25, ""],
  ]);
  expect(await selected(Office.CoercionType.Text)).toBe("1\ta\n0.25\t");
});

test("what cells are not is refused", async () => {
  expect(await selected(Office.CoercionType.Ooxml)).toEqual(expect.any(Number));
});
