import { Field, Select } from "@fluentui/react-components";
import { formatNumber, importWords, type Language } from "../../../../language";
import { IMPORT_COLUMNS, type ImportMapping, type PickedTable } from "../../../../session";
import { useFieldStyles } from "../../../frame/useFieldStyles";
import { usePaneLanguage } from "../../../frame/paneLanguage";
import { useWords } from "../../../frame/useWords";
import { useGuideStyles } from "../useGuideStyles";

/** So many different values tell what a column holds. */
const SAMPLES = 3;

interface ColumnUsesProps {
  readonly table: PickedTable;
  readonly mapping: ImportMapping;
  readonly onChange: (mapping: ImportMapping) => void;
}

/** Each column with its heading and first values, and what it is used as. */
export function ColumnUses({ table, mapping, onChange }: ColumnUsesProps) {
  const styles = useGuideStyles();
  const fieldStyles = useFieldStyles();
  const { language } = usePaneLanguage();
  const words = useWords(importWords);
  const use = (column: number, value: string): void => {
    const wanted = IMPORT_COLUMNS.find((each) => each === value);
    // A use goes over from the column that had it.
    onChange(mapping.map((each, index) => (index === column ? wanted : each === wanted ? undefined : each)));
  };
  return (
    <div className={styles.tight}>
      {table.headings.map((heading, column) => {
        const sample = sampleOf(table, column, language);
        return (
          <Field
            key={column}
            className={fieldStyles.field}
            size="small"
            label={
              heading.trim() === ""
                ? words.columnWithout({ code: String(column + 1) })
                : words.column({ name: heading.trim() })
            }
            hint={sample === "" ? words.sampleNone : words.sample({ list: sample })}
          >
            <Select size="small" value={mapping[column] ?? ""} onChange={(_, { value }) => use(column, value)}>
              <option value="">{words.ignore}</option>
              {IMPORT_COLUMNS.map((each) => (
                <option key={each} value={each}>
                  {words.uses[each]}
                </option>
              ))}
            </Select>
          </Field>
        );
      })}
    </div>
  );
}

function sampleOf({ rows }: PickedTable, column: number, language: Language): string {
  const texts = rows
    .map((row) => row[column] ?? "")
    .filter((value) => value !== "")
    .map((value) => (typeof value === "number" ? formatNumber(value, language) : String(value)));
  return [...new Set(texts)].slice(0, SAMPLES).join("; ");
}
