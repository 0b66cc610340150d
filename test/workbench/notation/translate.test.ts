import { DANISH } from "../../../src/workbench/notation/danish";
import { fromLocalFormat, toLocalFormat } from "../../../src/workbench/notation/translateFormat";
import { fromLocalFormula, toLocalFormula } from "../../../src/workbench/notation/translateFormula";

test.each([
  ["=SUM(1;2)", "=SUM(1,2)"],
  ["=HVIS(A1>0,5;1,25;-2)", "=IF(A1>0.5,1.25,-2)"],
  ['=BSC.SCORE("NPS";"2026-K1")', '=BSC.SCORE("NPS","2026-K1")'],
  ["=BSC.ROLLUP({80\\40};0,5)", "=BSC.ROLLUP({80,40},0.5)"],
  ["=SUM({1,5\\2;3\\4})", "=SUM({1.5,2;3,4})"],
  ['="1,5;2.5 ""HVIS("""&A1', '="1,5;2.5 ""HVIS("""&A1'],
  ["=SUM('Ark, 1;2'!A1:B2;Data!$B$4)", "=SUM('Ark, 1;2'!A1:B2,Data!$B$4)"],
  ['=SUM.HVIS(A:A;">0";1:1)', '=SUMIF(A:A,">0",1:1)'],
  ["=OG(SAND;FALSK();IKKE(SAND))", "=AND(TRUE,FALSE(),NOT(TRUE))"],
  ["=HVIS.FEJL(LOPSLAG(A1;Tabel[#Alle];2;FALSK);#I/T)", "=IFERROR(VLOOKUP(A1,Tabel[#All],2,FALSE),#N/A)"],
  ["=SUM(Salg[[#Overskrifter];[Sum, net;brut]])", "=SUM(Salg[[#Headers],[Sum, net;brut]])"],
  ["=Salg[[#Denne række];[Beløb]]*1,25", "=Salg[[#This Row],[Beløb]]*1.25"],
  ["=[@Beløb]*TIME(NU())+TID(1;2;3)", "=[@Beløb]*HOUR(NOW())+TIME(1,2,3)"],
  ["=#NAVN?+#REFERENCE!+#VÆRDI!", "=#NAME?+#REF!+#VALUE!"],
  ["=SUM(#REFERENCE!A1;2)", "=SUM(#REF!A1,2)"],
  ["=1,5E-3+,5", "=1.5E-3+.5"],
  ["=MAKS(A1;B1)-MIN(A1;B1)", "=MAX(A1,B1)-MIN(A1,B1)"],
])("%s is %s in English", (danish, english) => {
  expect(fromLocalFormula(danish, DANISH)).toBe(english);
  expect(toLocalFormula(english, DANISH)).toBe(danish);
});

test("names of functions are understood in any case, and in English", () => {
  expect(fromLocalFormula("=hvis(sand;1;IF(A1;2;3))", DANISH)).toBe("=IF(TRUE,1,IF(A1,2,3))");
});

test.each([
  ["Standard", "General"],
  ["0,0 %", "0.0 %"],
  ["#.##0,00", "#,##0.00"],
  ["dd-mm-åååå", "m/d/yyyy"],
  ["d. mmm åååå", "d. mmm yyyy"],
  ["tt:mm:ss", "hh:mm:ss"],
  ["[t]:mm", "[h]:mm"],
  ['#.##0 "kr., y"', '#,##0 "kr., y"'],
  ["0,00E+00", "0.00E+00"],
  ["#.##0;[Rød]-#.##0", "#,##0;[Red]-#,##0"],
  ["@", "@"],
])("the number format %s is %s in English", (danish, english) => {
  expect(toLocalFormat(english, DANISH)).toBe(danish);
  expect(fromLocalFormat(danish, DANISH)).toBe(english);
});
