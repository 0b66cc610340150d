import type { FieldProps } from "@fluentui/react-components";
import type { Part } from "../form/form";
import type { Editor } from "../useEditor";

/** The message of a field: an error keeps from saving, a warning does not. */
export function validation(
  editor: Editor,
  part: Part,
): Required<Pick<FieldProps, "validationState" | "validationMessage">> {
  const error = editor.errors[part];
  if (error !== undefined) return { validationState: "error", validationMessage: error };
  const warning = editor.warning(part);
  return warning === undefined
    ? { validationState: "none", validationMessage: null }
    : { validationState: "warning", validationMessage: warning };
}
