import type { Field } from "../scorecard";
import type { Binding } from "./binding";

/** Where a field's value comes from, as the workbook says now. */
export type Source =
  | { readonly kind: "none" }
  | { readonly kind: "typed"; readonly value: number }
  | Binding
  | { readonly kind: "broken" };

export type Sources = Readonly<Record<Field, Source>>;

/** Words that the workbook itself shows, in `BSC.STATUS` and in error messages, are the same for every reader. */
export const WORKBOOK_LANGUAGES = ["da", "en"] as const;
export type WorkbookLanguage = (typeof WORKBOOK_LANGUAGES)[number];
