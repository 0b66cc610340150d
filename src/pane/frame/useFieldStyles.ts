import { makeStyles } from "@fluentui/react-components";

/** Fields that shrink with the pane: a long option or hint must never push it wide. */
export const useFieldStyles = makeStyles({
  field: { gridTemplateColumns: "minmax(0, 1fr)", overflowWrap: "anywhere" },
  /** A word behind a number stays whole, unless it is longer than any unit. */
  unit: { display: "inline-block", maxWidth: "96px", overflowWrap: "break-word" },
});
