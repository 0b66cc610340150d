import { formulaFromFile, readsOtherWorkbook } from "../../../src/workbench/xlsx/formulaFromFile";
import { calculatesArrays, formulaToFile } from "../../../src/workbench/xlsx/formulaToFile";
import { shiftFormula } from "../../../src/workbench/grid/shiftFormula";

/** In a cell of the table `Salg`: as a person writes it, and as it stands in a file. */
const PAIRS: readonly (readonly [string, string])[] = [
  ["=SUM(A1:A3)", "SUM(A1:A3)"],
  ['=BSC.SCORE("Kunde")', '_xldudf_BSC_SCORE("Kunde")'],
  ['=BSC.SCORE("BSC.SCORE(")&BSC.STATUS()', '_xldudf_BSC_SCORE("BSC.SCORE(")&_xldudf_BSC_STATUS()'],
  ["=IFS(A1>1,1,TRUE,2)", "_xlfn.IFS(A1>1,1,TRUE,2)"],
  ["=IFERROR(XLOOKUP(A1,B:B,C:C),0)", "IFERROR(_xlfn.XLOOKUP(A1,B:B,C:C),0)"],
  ["=FILTER(A1:A3,B1:B3)", "_xlfn._xlws.FILTER(A1:A3,B1:B3)"],
  ["=SORT(UNIQUE(A1:A3))", "_xlfn._xlws.SORT(_xlfn.UNIQUE(A1:A3))"],
  ['=MAXIFS(A:A,B:B,1)+TEXTJOIN(",",TRUE,A1)', '_xlfn.MAXIFS(A:A,B:B,1)+_xlfn.TEXTJOIN(",",TRUE,A1)'],
  ["=STDEV.S(A1:A3)+NORM.DIST(1,2,3,TRUE)", "_xlfn.STDEV.S(A1:A3)+_xlfn.NORM.DIST(1,2,3,TRUE)"],
  ["=NETWORKDAYS.INTL(A1,B1)+ERROR.TYPE(C1)", "NETWORKDAYS.INTL(A1,B1)+ERROR.TYPE(C1)"],
  ["=LET(x,A1,y, x+1,x*y)", "_xlfn.LET(_xlpm.x,A1,_xlpm.y, _xlpm.x+1,_xlpm.x*_xlpm.y)"],
  ["=LET(f,LAMBDA(a,a+1),f(2))", "_xlfn.LET(_xlpm.f,_xlfn.LAMBDA(_xlpm.a,_xlpm.a+1),_xlpm.f(2))"],
  ["=SUM(A1#)+SUM('Mit ark'!B2#)", "SUM(_xlfn.ANCHORARRAY(A1))+SUM(_xlfn.ANCHORARRAY('Mit ark'!B2))"],
  ["=[@Tal]*2", "Salg[[#This Row],[Tal]]*2"],
  ["=[@[To ord]]&[@Ærø]", "Salg[[#This Row],[To ord]]&Salg[[#This Row],[Ærø]]"],
  ["=Andre[@Tal]", "Andre[[#This Row],[Tal]]"],
  ["=SUM(Salg[Tal])/SUM(Salg[[#Totals],[Tal]])", "SUM(Salg[Tal])/SUM(Salg[[#Totals],[Tal]])"],
  ["=\"[@Tal] IFS(\"&'IFS(1)'!A1", "\"[@Tal] IFS(\"&'IFS(1)'!A1"],
  ["=#N/A", "#N/A"],
  ['=IF(A1="","",1E+3)', 'IF(A1="","",1E+3)'],
];

test.each(PAIRS)("%s stands in a file as %s", (formula, inFile) => {
  expect(formulaToFile(formula, "Salg")).toBe(inFile);
  expect(formulaFromFile(inFile, "Salg")).toBe(formula);
});

test.each([
  ["=bsc.score(1)", "_xldudf_BSC_SCORE(1)"],
  ["=SUM([Tal])", "SUM(Salg[Tal])"],
  ["=[@]", "Salg[#This Row]"],
  ["=SUM([@[A]:[B]])", "SUM(Salg[[#This Row],[A]:[B]])"],
])("%s is written in full as %s", (formula, inFile) => expect(formulaToFile(formula, "Salg")).toBe(inFile));

test.each([
  ["_xldudf_bsc_score(1)", "=BSC.SCORE(1)"],
  ["_xldudf_CONTOSO_ADD_ALL(1)", "=CONTOSO.ADD_ALL(1)"],
  ["_xlfn.XOR(TRUE)", "=XOR(TRUE)"],
  ["Salg[[#This Row],[Tal]]", "=Salg[@Tal]"],
])("%s is read outside of tables as %s", (inFile, formula) => expect(formulaFromFile(inFile, undefined)).toBe(formula));

test.each([
  ["=SUM(A1:A3*B1:B3)", true],
  ["=INDEX(A:A,MATCH(1,(B:B=1)*1,0))", true],
  ["=SUM(Salg[Tal]*2)", true],
  ["=SUM(FILTER(A1:A3,B1:B3))", true],
  ["=SUM(A1#)", true],
  ["=SUM(A1:A3)*2", false],
  ["=SUMPRODUCT((A1:A3=1)*B1:B3)", false],
  ["=SUM(Salg[Tal])/2", false],
  ["=[@Tal]*2", false],
  ['=BSC.SCORE("A1:A3*2")', false],
])("%s calculates with several cells at once: %s", (formula, expected) =>
  expect(calculatesArrays(formula)).toBe(expected),
);

test("a shared formula moves what is relative, and nothing else", () => {
  const formula = "SUM($A1:B$2,A:A,2:3,LOG10(A1),Data!A1,'A1 B'!C1,\"A1\",Salg[A1])";
  expect(shiftFormula(formula, 1, 1)).toBe("SUM($A2:C$2,B:B,3:4,LOG10(B2),Data!B2,'A1 B'!D2,\"A1\",Salg[A1])");
  expect(shiftFormula("A1+B2", -1, 0)).toBe("#REF!+B1");
});

test("links to other workbooks are told from columns of tables", () => {
  expect(["[1]Ark1!A1", "'[1]Mit ark'!A1", "SUM(1,[2]!Navn)"].map(readsOtherWorkbook)).toEqual([true, true, true]);
  expect(["Salg[Tal]", "Salg[[#This Row],[Tal]]", '"[1]Ark1!A1"'].map(readsOtherWorkbook)).toEqual([
    false,
    false,
    false,
  ]);
});
