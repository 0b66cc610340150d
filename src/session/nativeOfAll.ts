import { joinedNative, nativeRows, now, type NativeRows, type StatusWords } from "../workbook";
import { asToday } from "./evaluationAt";
import { scorecardsOf } from "./scorecardsOf";
import type { Ready } from "./state";

/** The native cells of every scorecard of the workbook, as of today. */
export const nativeOfAll = (state: Ready, words: StatusWords): NativeRows =>
  joinedNative(scorecardsOf(state).map((each) => nativeRows(asToday(each), words, now())));
