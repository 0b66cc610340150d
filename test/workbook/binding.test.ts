import fc from "fast-check";
import { bindingFormula, parseBinding, referencesOf, type Binding } from "../../src/workbook/binding";
import { COLUMN_TAKES } from "../../src/workbook/columnFormula";

test.each<[Binding, string]>([
  [{ kind: "bound", address: "Data!B4" }, '=IF(ISBLANK(Data!$B$4),"",Data!$B$4)'],
  [
    { kind: "label", keys: "Data!A2:A9", key: "NPS", values: "Data!C2:C9" },
    '=IF(ISBLANK(INDEX(Data!$C$2:$C$9,MATCH("NPS",Data!$A$2:$A$9,0))),"",INDEX(Data!$C$2:$C$9,MATCH("NPS",Data!$A$2:$A$9,0)))',
  ],
  [
    { kind: "column", values: "Kampagner[Klik]", take: "sum" },
    '=IF(SUMPRODUCT(--(LEN(Kampagner[Klik])>0))=0,"",IF(COUNT(Kampagner[Klik])<SUMPRODUCT(--(LEN(Kampagner[Klik])>0)),LOOKUP(2,1/ISTEXT(Kampagner[Klik]),Kampagner[Klik]),SUM(Kampagner[Klik])))',
  ],
  [
    { kind: "column", values: "Data!B2:B3", take: "sum", per: "Data!C2:C3", isPerThousand: true },
    '=IF(SUMPRODUCT(--(LEN(Data!$B$2:$B$3)>0))=0,"",IF(COUNT(Data!$B$2:$B$3)<SUMPRODUCT(--(LEN(Data!$B$2:$B$3)>0)),LOOKUP(2,1/ISTEXT(Data!$B$2:$B$3),Data!$B$2:$B$3),SUM(Data!$B$2:$B$3)/(SUM(Data!$C$2:$C$3)/1000)))',
  ],
  [
    { kind: "bound", address: "Data!B4", isPercent: true },
    '=IF(ISNUMBER(IF(ISBLANK(Data!$B$4),"",Data!$B$4)),100*IF(ISBLANK(Data!$B$4),"",Data!$B$4),IF(ISBLANK(Data!$B$4),"",Data!$B$4))',
  ],
])("%j stands in the table as %s", (binding, formula) => {
  expect(bindingFormula(binding)).toBe(formula);
  expect(parseBinding(formula)).toEqual(binding);
});

const reference = fc.constantFrom(
  "Data!B2:B13",
  "'Mine tal, 2026'!A1:L1",
  "'It''s'!C3:C9",
  "Kampagner[Klik]",
  "Kampagner[Klik i alt]",
  "Kampagner[Pris '[DKK']]",
);

const binding = fc.oneof<fc.Arbitrary<Binding>[]>(
  fc.record({
    kind: fc.constant("label" as const),
    keys: reference,
    key: fc.string({ unit: "grapheme" }),
    values: reference,
  }),
  fc.record({ kind: fc.constant("column" as const), values: reference, take: fc.constantFrom(...COLUMN_TAKES) }),
  fc.record(
    {
      kind: fc.constant("column" as const),
      values: reference,
      take: fc.constant("sum" as const),
      per: reference,
      isPerThousand: fc.constant(true as const),
    },
    { requiredKeys: ["kind", "values", "take", "per"] },
  ),
);

test("a binding that counts percentages is read back as one, whatever it reads", () => {
  fc.assert(
    fc.property(binding, (plain) => {
      const written: Binding = { ...plain, isPercent: true };
      expect(parseBinding(bindingFormula(written))).toEqual(written);
    }),
  );
});

test("every binding is read back as it was written, whatever the label", () => {
  fc.assert(fc.property(binding, (written) => expect(parseBinding(bindingFormula(written))).toEqual(written)));
});

test("spaces that Excel puts into a formula hide nothing, and those within a label stay", () => {
  const formula =
    '=IF(ISBLANK(INDEX(Data!$C$2:$C$9, MATCH("Ny NPS", Data!$A$2:$A$9, 0))), "", INDEX(Data!$C$2:$C$9, MATCH("Ny NPS", Data!$A$2:$A$9, 0)))';
  expect(parseBinding(formula)).toMatchObject({ kind: "label", key: "Ny NPS" });
});

test("a formula that somebody wrote by hand is shown as it is", () => {
  expect(parseBinding("=SUM(Data!A1:A3)*2")).toEqual({ kind: "bound", address: "=SUM(Data!A1:A3)*2" });
});

test("a value that is found by its label depends on the labels too", () => {
  expect(referencesOf({ kind: "label", keys: "Data!A2:A9", key: "NPS", values: "Data!C2:C9" })).toEqual([
    "Data!C2:C9",
    "Data!A2:A9",
  ]);
});
