import { emptyWorkbook, type WorkbookFile } from "../../../src/workbench/grid/file";
import { saveAndReopen } from "../../support/xlsx";

const { sheets, ...EMPTY } = emptyWorkbook("en-US");

const FILES: readonly (readonly [string, Partial<WorkbookFile>])[] = [
  [
    "styles of Excel's own",
    {
      sheets: [
        {
          name: "Sheet1",
          cells: {
            A1: { content: "ok", format: { style: "Good", fill: "#C6EFCE", fontColor: "#006100" } },
            A2: { content: "20 %", format: { style: "20% - Accent1", fill: "#D9E1F2" } },
            A3: { content: 0.5, numberFormat: "0%", format: { style: "Percent" } },
          },
        },
      ],
    },
  ],
  [
    "styles of one's own, also where no cell has them, and one of Excel's that is otherwise",
    {
      sheets: [{ name: "Sheet1", cells: { B2: { content: 1, format: { style: "Mine & yours", bold: true } } } }],
      styles: [
        { name: "Mine & yours", format: { bold: true }, numberFormat: "0.000", parts: ["font", "number"] },
        { name: "Unused", format: { fill: "#FF0000", rotation: 45 }, parts: ["patterns", "alignment"] },
        { name: "Bad", format: { fontColor: "#123456" }, parts: ["font"] },
      ],
    },
  ],
  [
    "documents that add-ins keep",
    {
      customXmlParts: [
        { id: "{11111111-2222-3333-4444-555555555555}", xml: "<r xmlns='http://schemas.contoso.com/1'>æ &amp; 1</r>" },
        { id: "{11111111-2222-3333-4444-666666666666}", xml: '<?xml version="1.0"?>\n<other/>' },
      ],
    },
  ],
  [
    "what tables look like",
    {
      sheets: [{ name: "Sheet1", cells: { A1: "One", B1: "Two", A2: 1, B2: 2, D1: "Three", D2: 3, F1: "Four" } }],
      tables: [
        {
          name: "Striped",
          sheet: "Sheet1",
          area: "A1:B2",
          look: {
            style: "TableStyleLight9",
            showBandedRows: false,
            showBandedColumns: true,
            highlightFirstColumn: true,
            highlightLastColumn: true,
            showFilterButton: false,
          },
        },
        { name: "Plain", sheet: "Sheet1", area: "D1:D2", look: { style: "" } },
        { name: "Rowless", sheet: "Sheet1", area: "F1:F2", look: { insertRow: true } },
      ],
    },
  ],
];

test.each(FILES)("%s come back as they were", async (_, parts) => {
  const file: WorkbookFile = { ...EMPTY, sheets, ...parts };
  expect(await saveAndReopen(file)).toEqual(file);
});

test.each([
  ['<?xml version="1.0" encoding="utf-16"?><r>æ</r>', '<?xml version="1.0" encoding="UTF-8"?><r>æ</r>'],
  [
    "<?xml version='1.0' encoding='ISO-8859-1' standalone='yes'?><r/>",
    "<?xml version='1.0' encoding='UTF-8' standalone='yes'?><r/>",
  ],
  ['<?xml version="1.0" encoding="utf-8"?><r/>', '<?xml version="1.0" encoding="utf-8"?><r/>'],
  ['<r encoding="utf-16"/>', '<r encoding="utf-16"/>'],
])("a document that says %s is written as what it is: %s", async (xml, written) => {
  const id = "{11111111-2222-3333-4444-555555555555}";
  const { customXmlParts } = await saveAndReopen({ ...EMPTY, sheets, customXmlParts: [{ id, xml }] });
  expect(customXmlParts).toEqual([{ id, xml: written }]);
});
