import { createHeadlessGrid } from "../../../src/workbench/grid/headless";
import { emptyWorkbook } from "../../../src/workbench/grid/file";
import { LexerTreeBuilder } from "../../../src/workbench/grid/univer";
test("x", async () => {
  const P = LexerTreeBuilder.prototype as any; const o = P.treeBuilder;
  P.treeBuilder = function (f: string, t: any, p: any) { const r = o.call(this, f, t, p); if (/Faktisk/.test(f)) console.log("lex", f, t, p && JSON.stringify(p.getDirtyDefinedNameMap()), p && JSON.stringify(p.getValueByName(p.unitId, "Faktisk")), typeof r === "string" ? r : JSON.stringify(r.serialize())); return r; };
  const grid = createHeadlessGrid({...emptyWorkbook(), active:"Data", sheets:[{name:"Data",cells:{B2:42, C1:"=Faktisk+1"}},{name:"R",cells:{A3:"=Faktisk+1"}}], names:[{name:"Faktisk",formula:"=Data!$B$2"}]});
  const calm = async () => { for (let q=0;q<5;q++){ await new Promise(r=>setTimeout(r,20)); if(!grid.idle()) q=-1; } };
  grid.on("calculationEnded", () => console.log("ended"));
  grid.calculate("Full"); await calm();
  const d = grid.sheet("Data")!.id, r = grid.sheet("R")!.id;
  const show = (t: string) => console.log(t, JSON.stringify([grid.values(r,{row:2,column:0,rows:1,columns:1}), grid.names(), grid.formulas(r,{row:2,column:0,rows:1,columns:1})]));
  show("start");
  grid.asOneStep("user", () => grid.insertRows(d,1,2)); await calm(); show("inserted");
  grid.asOneStep("user", () => grid.renameSheet(d,"Kilde")); await calm(); show("renamed");
  grid.dispose();
});
