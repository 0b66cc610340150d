import { Button, Checkbox, Field, Select } from "@fluentui/react-components";
import { LinkRegular } from "@fluentui/react-icons";
import { importWords } from "../../../../language";
import { Choice } from "../../../parts/Choice";
import { useNavigation } from "../../../frame/navigation";
import { SubPage } from "../../../frame/SubPage";
import { useFieldStyles } from "../../../frame/useFieldStyles";
import { useWords } from "../../../frame/useWords";
import { ColumnUses } from "./ColumnUses";
import { Footer } from "../Footer";
import { ImportPreview } from "./ImportPreview";
import { RowProblems } from "./RowProblems";
import { useGuideStyles } from "../useGuideStyles";
import { useImport } from "./useImport";

/** Makes perspectives, strategic objectives and KPIs of a table that stands in the workbook. */
export function Import() {
  const styles = useGuideStyles();
  const fieldStyles = useFieldStyles();
  const words = useWords(importWords);
  const { back } = useNavigation();
  const importing = useImport();
  const { table, mapping, values, imported, refused, change } = importing;
  const needsPerspective = !mapping.includes("perspective") || table?.rows[0]?.[mapping.indexOf("perspective")] === "";
  return (
    <SubPage heading={words.heading} onBack={back}>
      <p className={styles.text}>{words.what}</p>
      <div className={styles.row}>
        <Button
          appearance={table === undefined ? "primary" : "secondary"}
          icon={<LinkRegular />}
          disabledFocusable={importing.picking.running}
          onClick={importing.picking.run}
        >
          {table === undefined ? words.pick : words.pickAgain}
        </Button>
      </div>
      <p className={styles.text} role="status">
        {table &&
          words.picked({
            address: table.address,
            rows: table.rows.filter((row) => row.some((cell) => cell !== "")).length,
          })}
      </p>
      {table && imported && (
        <>
          <section className={styles.tight} aria-label={words.columns}>
            <h2 className={styles.subheading}>{words.columns}</h2>
            <p className={styles.quiet}>{words.columnsHint}</p>
            <ColumnUses
              table={table}
              mapping={mapping}
              onChange={(next) => change({ mapping: next, leavesOut: false })}
            />
            {needsPerspective && (
              <Field className={fieldStyles.field} size="small" label={words.perspective}>
                <Select
                  size="small"
                  value={importing.perspective}
                  onChange={(_, { value }) => change({ perspective: value })}
                >
                  {importing.perspectives.map((name) => (
                    <option key={name}>{name}</option>
                  ))}
                </Select>
              </Field>
            )}
          </section>
          <fieldset className={styles.fieldset}>
            <legend className={styles.strong}>{words.values}</legend>
            <Choice
              value={values}
              options={{ links: words.links, numbers: words.numbers }}
              onChange={(chosen) => change({ values: chosen })}
            />
            <p className={styles.quiet}>{values === "links" ? words.linksHint : words.numbersHint}</p>
          </fieldset>
          {imported.problems.length > 0 && <RowProblems problems={imported.problems} values={values} />}
          <ImportPreview
            imported={imported}
            onDirection={(name, direction) =>
              change({ directions: new Map([...importing.directions, [name, direction]]) })
            }
          />
        </>
      )}
      <Footer>
        {table && imported && (
          <>
            {refused > 0 && (
              <Checkbox
                className={styles.option}
                label={words.leaveOut({ count: refused })}
                checked={importing.leavesOut}
                onChange={(_, { checked }) => change({ leavesOut: checked === true })}
              />
            )}
            <Button appearance="primary" disabledFocusable={importing.running} onClick={importing.run}>
              {words.run({ count: imported.kpiCount })}
            </Button>
          </>
        )}
      </Footer>
    </SubPage>
  );
}
