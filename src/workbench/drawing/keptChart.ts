import type { KeptChart } from "../grid/charts/chart";
import type { Drawing } from "./drawing";
import { noteElement } from "./noteElement";
import { otherKindName } from "./charts/kindNames";

const SENTENCES = {
  da: (name: string, kind: string) => `»${name}« er et ${kind}. Den slags tegnes ikke her, men bevares i filen.`,
  en: (name: string, kind: string) => `“${name}” is a ${kind}. Its kind is not drawn here, and is kept in the file.`,
} as const;

/** In place of a chart whose kind is not drawn. */
export function keptChart({ name, kind }: KeptChart, language: string): Pick<Drawing, "key" | "label" | "draw"> {
  const label = SENTENCES[language.startsWith("da") ? "da" : "en"](name, otherKindName(kind, language));
  return {
    key: label,
    label,
    draw: () => noteElement(label),
  };
}
