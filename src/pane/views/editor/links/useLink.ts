import type { Field, KpiId } from "../../../../scorecard";
import { NO_READINGS } from "../../../../scorecard";
import { usePaneLanguage } from "../../../frame/paneLanguage";
import { useReady } from "../../../frame/session";
import { readingText } from "../../../parts/readingText";
import { isBinding } from "../../../../session";
import { bindingText } from "../../../parts/bindingText";
import type { Editor } from "../useEditor";

/** The link of a field as the workbook has it. */
export interface SavedLink {
  /** `undefined` when its cell is gone. */
  readonly address: string | undefined;
  readonly text: string;
  readonly isBroken: boolean;
}

/** The saved link of a field, alive: Excel moves the address when rows are inserted. `undefined` when it has been changed. */
export function useLink(editor: Editor, field: Field, kpi: KpiId | undefined): SavedLink | undefined {
  const { language, words } = usePaneLanguage();
  const { sources, values } = useReady();
  if (kpi === undefined || editor.isChanged(field)) return undefined;
  const source = sources.get(kpi)?.[field];
  const readings = values.readings.get(kpi) ?? NO_READINGS;
  return {
    address: source === undefined || !isBinding(source) ? undefined : bindingText(source, language),
    text: readingText(readings[field], editor.form.unit.trim(), language, words),
    isBroken: source?.kind === "broken",
  };
}
