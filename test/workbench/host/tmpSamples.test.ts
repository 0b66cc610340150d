import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { transformSync } from "@swc/core";
import { startExcel, type RunningExcel } from "../../support/excel";
import { gridToFile } from "../../../src/workbench/grid/gridToFile";
import { writeXlsx } from "../../../src/workbench/xlsx/writeXlsx";
import { DOT } from "../grid/everyShape";
let excel: RunningExcel;
beforeAll(async () => { excel = await startExcel({ language: "en-US" }); });
afterAll(() => excel.stop());
const ORDER: Record<string, string[]> = {
  "shape-create-and-delete": ["setup","createHexagon","createTriangle","createSmileyFace","removeAll"],
  "shape-fill-and-line-formatting": ["setup","setSolidFill","setFillProperties","clearFill","setSolidFill","formatLine","inspectFormatting","hideLine","inspectFormatting"],
  "shape-get-active": ["setup","X","groupChartShapes","getActiveShape"],
  "shape-images": ["setup","IMAGE","writeOutImageString","getImageFormat","flipImage","writeOutImageString"],
  "shape-lines": ["setup","createShapes","addStraightLine","addCurvedLine","arrowLine","diamondLine","connectStraightLine","connectCurvedLine","disconnectStraightLine","disconnectCurvedLine","deleteLines"],
  "shape-move-and-order": ["setup","createShapes","moveLeft","moveDown","rotate","scaleUp","moveZOrderDown"],
  "shape-groups": ["setup","createShapes","groupShapes","moveGroup","ungroupShapes"],
  "shape-textboxes": ["setup","createGeometricShape","createTextbox","centerTextbox","autoSizeText","deleteText"],
};
test.each(readdirSync("/tmp/samples"))("%s", async (file) => {
  const yaml = readFileSync("/tmp/samples/" + file, "utf8");
  const script = yaml.slice(yaml.indexOf("content: |-") + 11, yaml.indexOf("    language: typescript")).replace(/^ {8}/gm, "").replace(/^document\.getElementById.*$/gm, "");
  const { code } = transformSync(script, { jsc: { parser: { syntax: "typescript" }, target: "es2022" } });
  const names = [...script.matchAll(/async function (\w+)/g)].map((m) => m[1]);
  const log: string[] = [];
  const doc = { getElementById: () => ({ appendChild() {}, innerHTML: "" }), createElement: () => ({}) };
  const make = new Function("Excel", "console", "document", code + `;return {${names.join(",")}}`);
  const run = make(Excel, { log: (...a: unknown[]) => log.push(a.join(" ").slice(0, 300)), error: console.error }, doc) as Record<string, () => Promise<void>>;
  for (const step of ORDER[file.replace(".yaml", "")]!) {
    try {
      if (step === "IMAGE") await Excel.run(async (c) => { const i = c.workbook.worksheets.getItem("Shapes").shapes.addImage(DOT); i.name = "Image"; await c.sync(); });
      else if (step === "X") await Excel.run(async (c) => { const t = c.workbook.worksheets.getItem("Sample").shapes.addTextBox("a"); t.name = "ChartTitle"; t.left=200; await c.sync(); });
      else await run[step]!();
    } catch (e) { log.push(step + " FAILED " + (e as any).code + " " + (e as Error).message); }
  }
  process.stderr.write(file + "\n  " + log.join("\n  ") + "\n  " + JSON.stringify(excel.grid.parts(excel.grid.sheets().at(-1)!.id).shapes).slice(0, 700) + "\n");
}, 60000);
