import { recognise } from "../../../src/workbook/keptTables/columnWords";

const meant = (headings: readonly string[]) =>
  Object.fromEntries(Object.entries(recognise(headings)).map(([column, place]) => [column, headings[place]]));

test.each([
  [
    "Meta",
    ["Campaign name", "Day", "Amount spent (DKK)", "Impressions", "Link clicks", "Results", "Cost per result"],
    {
      ...{ Name: "Campaign name", Day: "Day", Spend: "Amount spent (DKK)", Impressions: "Impressions" },
      ...{ Clicks: "Link clicks", Results: "Results" },
    },
  ],
  [
    "Google Ads",
    ["Campaign", "Currency code", "Cost", "Impr.", "Clicks", "Conversions", "Conv. value", "CTR", "Avg. CPC"],
    {
      ...{ Name: "Campaign", Currency: "Currency code", Spend: "Cost", Impressions: "Impr.", Clicks: "Clicks" },
      ...{ Results: "Conversions", Value: "Conv. value" },
    },
  ],
  [
    "a Danish sheet of one's own",
    ["Måned", "Kanal", "Kampagne", "Forbrug", "Klik", "Konverteringer", "Omsætning", "ROAS"],
    {
      ...{ Day: "Måned", Channel: "Kanal", Name: "Kampagne", Spend: "Forbrug", Clicks: "Klik" },
      ...{ Results: "Konverteringer", Value: "Omsætning" },
    },
  ],
])("understands the headings of %s, and takes no rate for a sum", (_, headings, columns) => {
  expect(meant(headings)).toEqual(columns);
});

test("takes the likelier one of two that mean the same, wherever it stands", () => {
  expect(meant(["Kampagne", "Forbrug", "Køb", "Konverteringer"])["Results"]).toBe("Konverteringer");
  expect(meant(["Annoncesæt", "Kampagne", "Forbrug", "Konverteringer"])["Name"]).toBe("Kampagne");
});

test("counts clicks as results where nothing else is counted", () => {
  expect(recognise(["Kampagne", "Forbrug", "Klik"])).toEqual({ Name: 0, Spend: 1, Clicks: 2, Results: 2 });
});

test("reads headings whatever their case and spaces, and no prose", () => {
  expect(recognise([" AMOUNT  SPENT ", "campaignname", "Kampagnens forbrug i sidste måned"])).toEqual({
    Spend: 0,
    Name: 1,
  });
});
