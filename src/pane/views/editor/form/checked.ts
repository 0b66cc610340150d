import type { Language } from "../../../../language";
import type { Ready } from "../../../../session";
import type { Subject } from "../../../frame/subject";
import type { Form } from "./editorForm";

/** A form that is checked, and what it is checked against. */
export interface Checked {
  readonly form: Form;
  /** What was in the form at first: what was wrong before may stay so. */
  readonly base: Form;
  readonly subject: Subject;
  readonly scorecard: Ready["scorecard"];
  readonly language: Language;
}
