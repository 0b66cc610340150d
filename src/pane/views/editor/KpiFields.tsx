import { editorWords } from "../../../language";
import { usePaneLanguage } from "../../frame/paneLanguage";
import { useWords } from "../../frame/useWords";
import { DataFields } from "./fields/DataFields";
import { DirectionField } from "./fields/DirectionField";
import { fieldsOf, rulePartsOf } from "./form/kindParts";
import { Lock } from "./Lock";
import { NameGives } from "./fields/NameGives";
import { ParentField } from "./fields/ParentField";
import { PeopleFields } from "./fields/PeopleFields";
import { ScoringFields } from "./fields/ScoringFields";
import { FoldedSection } from "./FoldedSection";
import { isDefault, partsIn } from "./form/form";
import { TextField } from "./fields/TextField";
import type { Editor } from "./useEditor";
import { ValueField } from "./fields/ValueField";
import { WeighingFields } from "./fields/WeighingFields";

interface KpiFieldsProps {
  readonly editor: Editor;
}

/** Everything about a KPI: what every KPI needs first, the rest in sections. */
export function KpiFields({ editor }: KpiFieldsProps) {
  const { words } = usePaneLanguage();
  const own = useWords(editorWords);
  const { form, conflicts } = editor;
  const fields = (["actual", "target", "baseline"] as const).filter(
    (field) => fieldsOf(form.kind).includes(field) || conflicts.includes(field),
  );
  return (
    <>
      <Lock>
        <div>
          <TextField editor={editor} part="name" label={words.name} required />
          <NameGives editor={editor} />
        </div>
        <TextField editor={editor} part="unit" label={own.fields.unit.name} hint={own.fields.unit.hint} />
        <ParentField editor={editor} level="kpi" />
        {rulePartsOf(form.kind).includes("direction") && <DirectionField editor={editor} />}
        {fields.map((field) => (
          <ValueField key={field} editor={editor} field={field} />
        ))}
      </Lock>
      <FoldedSection
        editor={editor}
        title={own.sections.scoring}
        summary={own.kinds[form.kind]}
        parts={partsIn("scoring")}
        startsOpen={!isDefault("scoring", form)}
      >
        <ScoringFields editor={editor} />
      </FoldedSection>
      <FoldedSection editor={editor} title={own.sections.weighing} summary="" parts={partsIn("weighing")} startsOpen>
        <WeighingFields editor={editor} />
      </FoldedSection>
      <FoldedSection
        editor={editor}
        title={own.sections.data}
        summary={form.series.Actual?.reference ?? own.frequencies[form.frequency]}
        parts={partsIn("data")}
        startsOpen={!isDefault("data", form)}
      >
        <DataFields editor={editor} />
      </FoldedSection>
      <FoldedSection
        editor={editor}
        title={own.sections.people}
        summary={form.owner}
        parts={partsIn("people")}
        startsOpen={!isDefault("people", form)}
      >
        <PeopleFields editor={editor} />
      </FoldedSection>
    </>
  );
}
