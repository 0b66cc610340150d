import type { FieldProps } from "@fluentui/react-components";

type Validation = Required<Pick<FieldProps, "validationState" | "validationMessage">>;

/** The message of a field: an error keeps from saving, a warning does not. */
export function validation(error: string | undefined, warning?: string): Validation {
  if (error !== undefined) return { validationState: "error", validationMessage: error };
  return warning === undefined
    ? { validationState: "none", validationMessage: null }
    : { validationState: "warning", validationMessage: warning };
}
