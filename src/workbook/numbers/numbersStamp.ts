import { now } from "../stamp";
import type { Blocks } from "./loadBlocks";

const stampCell = ({ sheet, places }: Blocks): Excel.Range =>
  sheet.getCell(places.settings.row, places.settings.column + 1);

/** Queues what ends the batch, before anything has been written, when somebody has changed the tree or its numbers since they were read. */
export function queueStampGuard(blocks: Blocks): void {
  if (blocks.changed !== "") stampCell(blocks).find(blocks.changed, { completeMatch: true, matchCase: true });
}

/** Queues what tells others that the tree or its numbers are others than they have read. */
export function queueStamp(blocks: Blocks): void {
  stampCell(blocks).values = [[`'${now()}`]];
}
