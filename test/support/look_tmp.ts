import { launchBrowser, openPage } from "./browser";
(async () => {
  const browser = await launchBrowser();
  const { page, errors, strangers } = await openPage(browser);
  await page.goto(
    "https://localhost:3555/workbench/?workbook=" + (process.argv[2] ?? "sample") + (process.argv[3] ?? ""),
  );
  try {
    await page.waitForFunction(() => (window as any).workbench !== undefined, null, { timeout: 30000 });
    const r = await Promise.race([
      page.evaluate(() => (window as any).workbench.ready.then(() => "ready")),
      new Promise((x) => setTimeout(() => x("not ready"), 20000)),
    ]);
    console.log(r);
    await page.evaluate(() => (window as any).workbench.settled());
    console.log(
      JSON.stringify(
        await page.evaluate(() => {
          const w = (window as any).workbench;
          return [w.getValue("Rapport!B5"), w.getValue("Rapport!C5"), w.counters()];
        }),
      ),
    );
  } catch (e) {
    console.log(String(e).slice(0, 500));
  }
  await page.waitForTimeout(1000);
  await page.screenshot({ path: "/tmp/look.png" });
  console.log("errors", errors, "strangers", strangers);
  await browser.close();
})();
