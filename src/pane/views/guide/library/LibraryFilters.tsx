import { Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { SearchRegular } from "@fluentui/react-icons";
import { libraryWords } from "../../../../language";
import { LIBRARY_PERSPECTIVES } from "../../../../scorecard";
import { useFieldStyles } from "../../../frame/useFieldStyles";
import { useWords } from "../../../frame/useWords";
import { NARROW } from "../../../frame/commonStyles";
import type { LibraryFilter } from "./librarySearch";

const useStyles = makeStyles({
  pair: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    gap: tokens.spacingHorizontalS,
    [NARROW]: { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  input: { minWidth: 0, "& input": { minWidth: 0 } },
});

const TIMINGS = ["leading", "lagging"] as const;

interface LibraryFiltersProps {
  readonly filter: LibraryFilter;
  readonly onChange: (change: Partial<LibraryFilter>) => void;
}

/** Words to look for, and which KPIs to look among. */
export function LibraryFilters({ filter, onChange }: LibraryFiltersProps) {
  const styles = useStyles();
  const fieldStyles = useFieldStyles();
  const words = useWords(libraryWords);
  return (
    <>
      <Field className={fieldStyles.field} label={words.search} hint={words.searchHint}>
        <Input
          type="search"
          className={styles.input}
          contentBefore={<SearchRegular aria-hidden />}
          value={filter.text}
          autoComplete="off"
          onChange={(_, { value }) => onChange({ text: value })}
        />
      </Field>
      <div className={styles.pair}>
        <Field className={fieldStyles.field} size="small" label={words.perspective}>
          <Select
            size="small"
            value={filter.perspective ?? ""}
            onChange={(_, { value }) => onChange({ perspective: LIBRARY_PERSPECTIVES.find((kind) => kind === value) })}
          >
            <option value="">{words.all}</option>
            {LIBRARY_PERSPECTIVES.map((kind) => (
              <option key={kind} value={kind}>
                {words.perspectives[kind]}
              </option>
            ))}
          </Select>
        </Field>
        <Field className={fieldStyles.field} size="small" label={words.indicator}>
          <Select
            size="small"
            value={filter.timing ?? ""}
            onChange={(_, { value }) => onChange({ timing: TIMINGS.find((timing) => timing === value) })}
          >
            <option value="">{words.all}</option>
            {TIMINGS.map((timing) => (
              <option key={timing} value={timing}>
                {words.indicators[timing]}
              </option>
            ))}
          </Select>
        </Field>
      </div>
    </>
  );
}
