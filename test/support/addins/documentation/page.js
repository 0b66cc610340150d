"use strict";

// Custom functions

/** Adds two numbers. */
function add(first, second) {
  return first + second;
}

/** Shows the time once a second. */
function clock(invocation) {
  const timer = setInterval(() => invocation.setResult(new Date().toLocaleTimeString()), 1000);
  invocation.onCanceled = () => clearInterval(timer);
}

/** Counts up by a number once a second. */
function increment(incrementBy, invocation) {
  let result = 0;
  const timer = setInterval(() => {
    result += incrementBy;
    invocation.setResult(result);
  }, 1000);
  invocation.onCanceled = () => {
    clearInterval(timer);
    say(`cancelled increment by ${incrementBy}`);
  };
}

/** Fills cells downwards. */
function spillDown() {
  return [["first"], ["second"], ["third"]];
}

/** Doubles a positive number and says what is wrong with any other. */
function doublePositive(number) {
  if (number <= 0) {
    throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, "The number must be positive.");
  }
  return number * 2;
}

/** Answers later, as a function does that asks a service. */
function later(text) {
  return new Promise((resolve) => setTimeout(() => resolve(`${text}, later`), 100));
}

/** The address of the cell that calls. */
function whereAmI(invocation) {
  return invocation.address;
}

CustomFunctions.associate("ADD", add);
CustomFunctions.associate("CLOCK", clock);
CustomFunctions.associate("INCREMENT", increment);
CustomFunctions.associate("SPILLDOWN", spillDown);
CustomFunctions.associate("DOUBLEPOSITIVE", doublePositive);
CustomFunctions.associate("LATER", later);
CustomFunctions.associate("WHEREAMI", whereAmI);

// Worksheets, tables, names, settings and events

const SHEET = "Expenses";
const TABLE = "ExpensesTable";

function say(line) {
  const item = document.createElement("li");
  item.textContent = line;
  document.getElementById("log").append(item);
}

async function createTable() {
  await Excel.run(async (context) => {
    let sheet = context.workbook.worksheets.getItemOrNullObject(SHEET);
    await context.sync();
    if (sheet.isNullObject) {
      sheet = context.workbook.worksheets.add(SHEET);
    }

    let table = sheet.tables.getItemOrNullObject(TABLE);
    await context.sync();
    if (!table.isNullObject) {
      return;
    }
    sheet.getRange("A1:C3").values = [
      ["Date", "Merchant", "Amount"],
      ["2026-01-05", "The Phone Company", 120],
      ["2026-01-09", "Northwind Electric Cars", 142.33],
    ];
    table = sheet.tables.add("A1:C3", true);
    table.name = TABLE;
    table.columns.getItemAt(2).getDataBodyRange().numberFormat = [["#,##0.00"], ["#,##0.00"]];
    table.onChanged.add(onTableChanged);
    sheet.onChanged.add(onSheetChanged);
    context.workbook.names.add("FirstExpense", sheet.getRange("C2"));
    sheet.getUsedRange().format.autofitColumns();
    sheet.activate();
    await context.sync();
  });
  say("table created");
}

async function onTableChanged(event) {
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem(event.tableId);
    table.load({ name: true });
    await context.sync();
    say(`${table.name} ${event.changeType} ${event.address} ${event.source}`);
  });
}

async function onSheetChanged(event) {
  const { details } = event;
  say(`sheet ${event.address}${details ? `: ${details.valueBefore} to ${details.valueAfter}` : ""}`);
}

async function addRow() {
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem(TABLE);
    table.rows.add(null, [["2026-01-11", "Bellows College", 350]]);
    await context.sync();
  });
}

async function total() {
  await Excel.run(async (context) => {
    const amounts = context.workbook.tables.getItem(TABLE).columns.getItem("Amount").getDataBodyRange().load("values");
    const first = context.workbook.names.getItem("FirstExpense").getRange().load("address");
    await context.sync();
    const sum = amounts.values.reduce((soFar, [amount]) => soFar + amount, 0);
    document.getElementById("answer").textContent = `${sum} from ${first.address}`;
  });
}

async function remember() {
  await Excel.run(async (context) => {
    context.workbook.settings.add("NeedsReview", true);
    await context.sync();
    const setting = context.workbook.settings.getItem("NeedsReview").load("value");
    await context.sync();
    say(`NeedsReview is ${setting.value}`);
  });
}

/** Sorting, filtering, copying, filling, finding and replacing, as the pages on ranges and tables have it. */
async function tidy() {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Tidy");
    sheet.getRange("A1:B5").values = [
      ["Product", "Qty"],
      ["Frames", 5000],
      ["Saddles", 700],
      ["Frames", 5000],
      ["Brake levers", 600],
    ];
    const result = sheet.getRange("A1:B5").removeDuplicates([0], true).load("removed, uniqueRemaining");
    const table = sheet.tables.add("A1:B4", true);
    table.sort.apply([{ key: 1, ascending: true }], true);
    table.columns.getItem("Qty").filter.apply({ filterOn: Excel.FilterOn.custom, criterion1: ">650" });
    table.clearFilters();
    sheet.getRange("D1").copyFrom("A1:B4", Excel.RangeCopyType.values);
    sheet.getRange("G1").values = [["Jan"]];
    sheet.getRange("G1").autoFill("G1:G3", Excel.AutoFillType.fillDefault);
    sheet.getRange("G1:G3").moveTo("G5");
    const replaced = sheet.replaceAll("Frames", "Frame", { completeMatch: true, matchCase: false });
    const found = sheet.findAll("Frame", { completeMatch: true }).load("address");
    found.format.fill.color = "green";
    const constants = sheet.getUsedRange().getSpecialCells(Excel.SpecialCellType.constants).load("address");
    await context.sync();
    say(
      `removed ${result.removed}, ${result.uniqueRemaining} left, replaced ${replaced.value} in ${found.address}, constants in ${constants.address}`,
    );
  });
}

/** Comments, groups, page breaks and properties of cells, as the pages on comments, worksheets and ranges have it. */
async function review() {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Tidy");
    const comment = context.workbook.comments.add("Tidy!A2", "TODO: add data.");
    comment.replies.add("Thanks for the reminder!");
    comment.resolved = true;
    comment.load("content, authorName, resolved");
    sheet.getRange("2:3").group(Excel.GroupOption.byRows);
    sheet.showOutlineLevels(1, 0);
    sheet.horizontalPageBreaks.add("A21:E21");
    sheet
      .getRange("A1:B1")
      .setCellProperties([
        [
          { format: { fill: { color: "#4472C4" }, font: { color: "white", bold: true } } },
          { format: { borders: { bottom: { style: "Double" } } } },
        ],
      ]);
    const cells = sheet.getRange("A1:B1").getCellProperties({ address: true, format: { font: { color: true } } });
    const replies = comment.replies.getCount();
    await context.sync();
    say(
      `${comment.content} ${replies.value} reply, ${cells.value[0][0].format.font.color} in ${cells.value[0][0].address}`,
    );
  });
}

async function missingSheet() {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("No such sheet").getRange("A1").values = [[1]];
    await context.sync();
  });
}

/** Runs an action and tells what went wrong, as the documentation has it. */
async function tryCatch(action) {
  try {
    await action();
  } catch (error) {
    say(error instanceof OfficeExtension.Error ? `${error.code}: ${error.debugInfo.statement}` : String(error));
  }
}

Office.onReady((info) => {
  for (const [id, action] of Object.entries({
    "create-table": createTable,
    "add-row": addRow,
    total,
    remember,
    tidy,
    review,
    "missing-sheet": missingSheet,
  })) {
    document.getElementById(id).addEventListener("click", () => tryCatch(action));
  }
  document.getElementById("status").textContent = `ready in ${info.host}`;
});
