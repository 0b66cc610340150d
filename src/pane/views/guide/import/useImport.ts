import { importWords, problemText } from "../../../../language";
import type { Direction, LibraryPerspective } from "../../../../scorecard";
import {
  guessColumns,
  headedTable,
  importTable,
  isRefusal,
  type ImportMapping,
  type PickedTable,
} from "../../../../session";
import { useNavigation } from "../../../frame/navigation";
import { useNotices } from "../../../frame/Notices";
import { usePaneLanguage } from "../../../frame/paneLanguage";
import { useReady, useSession } from "../../../frame/session";
import { useAction } from "../../../frame/useAction";
import { useWords } from "../../../frame/useWords";
import { suggestedPerspectives } from "../suggestions";
import { useKept } from "../../../form/useKept";

interface Kept {
  readonly table: PickedTable | undefined;
  readonly mapping: ImportMapping;
  readonly values: "links" | "numbers";
  /** The perspective of rows that name none; empty for the first one. */
  readonly perspective: string;
  /** Which way is better, by the name of a KPI, where the person has said so. */
  readonly directions: ReadonlyMap<string, Direction>;
  /** The person agrees to leave out what cannot be imported. */
  readonly leavesOut: boolean;
}

const NOTHING: Kept = {
  table: undefined,
  mapping: [],
  values: "links",
  perspective: "",
  directions: new Map(),
  leavesOut: false,
};

/** What the import decides: what was selected, how its columns are used, and what comes out of it. */
export function useImport() {
  const words = useWords(importWords);
  const session = useSession();
  const { scorecard, language } = useReady();
  const { show } = useNavigation();
  const { report, fail, clear } = useNotices();
  const { language: paneLanguage } = usePaneLanguage();
  const [kept, keep, forget] = useKept("import", () => NOTHING);
  const { table, mapping, values, directions, leavesOut } = kept;
  const perspectives = perspectiveNames(scorecard.perspectives, suggestedPerspectives(language));
  const perspective = perspectives.includes(kept.perspective) ? kept.perspective : (perspectives[0] ?? "");
  const imported = table && importTable({ table, mapping, values, perspective, scorecard, language, directions });
  const refused = new Set(imported?.problems.filter(isRefusal).map(({ row }) => row)).size;
  const picking = useAction(async () => {
    const picked = await session.pickTable();
    if (!picked.ok) return fail(problemText(picked.problem, paneLanguage));
    const value = headedTable(picked.value);
    if (value.rows.every((row) => row.every((cell) => cell === ""))) return fail(words.rowsNone);
    clear();
    const isSame = table?.headings.join("\n") === value.headings.join("\n");
    keep({ ...kept, table: value, mapping: isSame ? mapping : guessColumns(value), leavesOut: false });
  });
  const running = useAction(async () => {
    if (imported === undefined) return;
    const added = await session.addEntries(imported.perspectives);
    if (!report(added, () => words.imported({ count: imported.kpiCount }))) return;
    forget();
    // Where the new rows are.
    show("overview");
  });
  return {
    ...kept,
    perspective,
    perspectives,
    imported,
    refused,
    picking,
    running: running.running,
    change: (change: Partial<Kept>) => keep({ ...kept, ...change }),
    run: () => {
      if (!mapping.includes("name")) fail(words.nameMissing);
      else if (refused > 0 && !leavesOut) fail(words.leaveOutNeeded);
      else if (imported === undefined || imported.kpiCount === 0) fail(words.nothing);
      else running.run();
    },
  };
}

interface Named {
  readonly name: string;
}

const perspectiveNames = (
  there: readonly Named[],
  proposed: readonly (Named & { readonly kind: LibraryPerspective })[],
): readonly string[] => [...new Set([...there, ...proposed].map(({ name }) => name))];
