import { invalidArgument } from "../../hostError";

export interface SearchCriteria {
  readonly completeMatch?: boolean;
  readonly matchCase?: boolean;
  readonly searchDirection?: string;
}

/** `*` stands for any text and `?` for any character; `~` takes their meaning away. */
export function textPattern(text: string, { completeMatch, matchCase }: SearchCriteria, flags = ""): RegExp {
  if (text === "") throw invalidArgument();
  const source = text.replace(/~([*?~])|[*?]|[.+^${}()|[\]\\]/g, (sign, escaped?: string) => {
    if (escaped !== undefined) return `\\${escaped}`;
    if (sign === "*") return ".*";
    return sign === "?" ? "." : `\\${sign}`;
  });
  return new RegExp(completeMatch === true ? `^${source}$` : source, `${matchCase === true ? "su" : "siu"}${flags}`);
}
