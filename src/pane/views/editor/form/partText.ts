import type { Form, Part } from "./editorForm";
import type { Speaking } from "./partRow";
import { PARTS } from "./parts";

/** What a part of a form says, in few words; empty for nothing. */
export function partText<Each extends Part>(part: Each, form: Form, speaking: Speaking): string {
  const text = PARTS[part].text as (value: Form[Each], speaking: Speaking) => string;
  return text(form[part], speaking);
}
