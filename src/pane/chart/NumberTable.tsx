import { mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTableStyles } from "./useTableStyles";

export interface NumberRow {
  readonly name: string;
  /** Stands below the name. */
  readonly more?: ReactNode;
  readonly cells: readonly string[];
}

interface NumberTableProps {
  readonly caption: string;
  /** Of the names, and of each number. */
  readonly headings: readonly string[];
  readonly rows: readonly NumberRow[];
}

/** Names with their numbers. */
export function NumberTable({ caption, headings, rows }: NumberTableProps) {
  const styles = useTableStyles();
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{caption}</caption>
      <thead>
        <tr className={styles.line}>
          {headings.map((heading, place) => (
            <th
              key={heading}
              scope="col"
              className={mergeClasses(styles.cell, styles.header, place > 0 ? styles.number : styles.name)}
            >
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, more, cells }, line) => (
          <tr key={line} className={styles.line}>
            <th scope="row" className={mergeClasses(styles.cell, styles.name)}>
              {name}
              {more}
            </th>
            {cells.map((cell, place) => (
              <td key={place} className={mergeClasses(styles.cell, styles.number)}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
