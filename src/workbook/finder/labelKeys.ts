import { compact, plainText } from "../../scorecard";
import { unitWords, type UnitWords } from "./unitWords";

/** One way to read a label. */
export interface LabelKey {
  /** Compared without spaces. */
  readonly key: string;
  /** What the label says it is measured in. */
  readonly unit: UnitWords | undefined;
  /** Without the words that say that it is the whole: "Omsætning i alt". */
  readonly isWhole?: true;
  /** Without the words that say that it is a share, which a KPI in percent has in its unit: "Soliditet i %". */
  readonly isShare?: true;
}

/** Longer texts are sentences. */
const LONGEST = 90;
const PARENTHESES = /[([]([^()[\]]*)[)\]]/g;
/** `CTR`, `eNPS`, `LCP`: what people call it for short. */
const ABBREVIATION = /^[\p{L}\p{N}/:&-]{2,6}$/u;
const CAPITALS = /\p{Lu}/gu;
const NUMBERING = /^\s*(?:\d{1,2}(?:\.\d{1,2})*[.)]?|[-•*])\s+(?=\D)|^\s*kpi\s*\d*\s*:\s*/i;
/** A mark that leads to a note below the table. */
const FOOTNOTE = /\s*(?:\*+|[¹²³⁴-⁹]+\)?|\s\(?\d\))\s*$/;
/** Dots that lead from the name to its number. */
const LEADER = /[\s.…:]*(?:\.{3,}|…)[\s.…]*$/;
const WHOLE = /^(samlet|samlede|total)\s+(?=\S)|[\s,:–-]+(i alt|ialt|total|totalt|samlet)$/i;
/** What a pivot table writes before the name of the column that it has added up. */
const ADDED = /^(sum af|sum of|middel af|gennemsnit af|average of) (?=\S)/i;
const WORDS = /[\s,;/–-]+/;
/** "NPS (mål: 40)" is NPS. */
const TARGET = /^\s*(mål|målsætning|target|goal|budget)\s*:?\s*[<>=≤≥]*\s*\d/i;

const isAbbreviation = (text: string): boolean =>
  ABBREVIATION.test(text.trim()) && (text.match(CAPITALS)?.length ?? 0) >= 2;

const keyOf = (text: string, unit?: UnitWords): LabelKey => ({ key: compact(plainText(text)), unit });

/** The ways in which a name can be read: whole; without a unit or a short name in parentheses; by the short name. */
export function nameKeys(name: string): readonly LabelKey[] {
  if (name.length > LONGEST) return [];
  const inside = [...name.matchAll(PARENTHESES)].map(([, content = ""]) => content);
  const keys = [keyOf(name)];
  const outside = outsideParentheses(name, inside);
  if (inside.length > 0 && outside !== undefined) keys.push(keyOf(outside, inside.map(unitWords).find(Boolean)));
  for (const content of inside)
    if (unitWords(content) === undefined && isAbbreviation(content)) keys.push(keyOf(content));
  return keys.filter(({ key }) => key !== "");
}

/** `undefined` where the parentheses say more than a unit or a short name: which e-mails, which country. */
const outsideParentheses = (name: string, inside: readonly string[]): string | undefined =>
  inside.every((content) => unitWords(content) !== undefined || isAbbreviation(content) || TARGET.test(content))
    ? name.replace(PARENTHESES, " ").trim()
    : undefined;

/**
 * The ways in which a label on a sheet can be read: those of a name, without numbering, and without a unit behind it.
 * "Nye kunder i %" is another thing than "Nye kunder", so a share stays a share.
 */
export function labelKeys(text: string): readonly LabelKey[] {
  if (text.length > LONGEST) return [];
  const marked = text.replace(NUMBERING, "").replace(ADDED, "").replace(LEADER, "").trim();
  const label = marked.replace(FOOTNOTE, "").trim();
  // "Salg pr. m²" has no note: what looks like a mark may be the end of the name.
  return label === marked ? unmarkedKeys(label) : [...nameKeys(marked), ...unmarkedKeys(label)];
}

function unmarkedKeys(label: string): readonly LabelKey[] {
  const inside = [...label.matchAll(PARENTHESES)].map(([, content = ""]) => content);
  const bare = withoutUnit(outsideParentheses(label, inside) ?? "");
  const part = label.replace(WHOLE, "").trim();
  const whole =
    part === label || part === "" ? [] : nameKeys(part).map((each) => ({ ...each, isWhole: true as const }));
  return [...nameKeys(label), ...(bare === undefined ? [] : [bare]), ...whole];
}

/** The longest unit that the last words make, such as `i mio. kr.`, taken off. */
function withoutUnit(label: string): LabelKey | undefined {
  const words = label.replaceAll("%", " % ").split(WORDS).filter(Boolean);
  for (const count of [3, 2, 1]) {
    if (count >= words.length) continue;
    const unit = unitWords(words.slice(-count).join(" "));
    if (unit === undefined) continue;
    const rest = words.slice(0, -count);
    const isShare =
      unit.unit === "percent" &&
      /^(i|in)$/i.test(words.at(-count) === "%" ? (rest.at(-1) ?? "") : (words.at(-count) ?? ""));
    const key = keyOf(rest.join(" ").replace(/\s(i|in)$/i, ""), unit);
    return isShare ? { ...key, isShare } : key;
  }
  return undefined;
}
