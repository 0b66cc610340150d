import { failure, success, type Problem, type Result } from "../scorecard";
import { inExcel } from "./inExcel";
import { sheetNameOf, splitAddress } from "./mirror";

/** Shows and selects a cell by the address that its mirror formula gives. */
export async function goToCell(address: string): Promise<Result<undefined, Problem>> {
  const gone = await inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetNameOf(address));
    await context.sync();
    if (sheet.isNullObject) return true;
    sheet.activate();
    sheet.getRange(splitAddress(address).cells).select();
    await context.sync();
    return false;
  });
  if (!gone.ok) return gone;
  return gone.value ? failure({ kind: "source-gone" }) : success(undefined);
}
