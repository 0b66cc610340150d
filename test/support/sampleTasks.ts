import type { Language } from "../../src/language";
import type { SheetFile, TableFile } from "../../src/workbench/grid/file";
import { random } from "./random";
import { tableOf, tableSheet, type Row } from "./sampleSheet";

/**
 * The log of the department's tasks, one a row, with the first and the last day of each stage. The story: since August more tasks come to
 * approval each week than one person approves, so they wait there longer and longer, while every other stage takes its work within a day or two.
 */

const STAGES = [
  { da: "Brief", en: "Brief", work: 2, people: 2 },
  { da: "Tekst", en: "Copy", work: 3, people: 2 },
  { da: "Design", en: "Design", work: 4, people: 3 },
  { da: "Godkendelse", en: "Approval", work: 2.5, people: 1 },
  { da: "Udgivelse", en: "Publishing", work: 1, people: 1 },
] as const;

const APPROVAL = 3;

const KINDS = [
  { da: "Landingsside", en: "Landing page" },
  { da: "Annoncesæt", en: "Ad set" },
  { da: "Nyhedsbrev", en: "Newsletter" },
  { da: "Produktvideo", en: "Product video" },
  { da: "Guide", en: "Guide" },
] as const;

const TASKS = 46;
/** A task comes every other day; approval takes a little more than that. */
const BETWEEN = 2;
/** 1 August 2026 as Excel counts days, and the last day that the log knows of: 31 October 2026. */
const FIRST_DAY = 46_235;
const LAST_DAY = 46_326;
const DAY = "yyyy-mm-dd";

/** Serves tasks in order: whoever of a stage is free first takes the next one. Days of every stage of every task, and blanks for what is to come. */
function days(): readonly (readonly (number | "")[])[] {
  const draw = random(20260701);
  const free = STAGES.map(({ people }) => new Array<number>(people).fill(0));
  return Array.from({ length: TASKS }, (_, task) => {
    let ready = FIRST_DAY + Math.round(task * BETWEEN + draw() * 3);
    return STAGES.flatMap(({ work }, stage) => {
      const people = free[stage] ?? [];
      const next = people.indexOf(Math.min(...people));
      const start = Math.max(ready, (people[next] ?? 0) + 1);
      const end = start + Math.max(1, Math.round(work + (draw() * 2 - 1) * (stage === APPROVAL ? 0.7 : 1))) - 1;
      people[next] = end;
      ready = end + 1;
      return [start <= LAST_DAY ? start : "", end <= LAST_DAY ? end : ""] as const;
    });
  });
}

const WORDS = {
  da: { sheet: "Opgavelog", first: ["Opgave", "Type"], start: "start", end: "slut" },
  en: { sheet: "Task log", first: ["Task", "Type"], start: "start", end: "end" },
} as const;

const headersOf = (language: Language): readonly string[] => {
  const { first, start, end } = WORDS[language];
  return [...first, ...STAGES.flatMap((stage) => [`${stage[language]} ${start}`, `${stage[language]} ${end}`])];
};

const rows = (language: Language): readonly Row[] =>
  days().map((stays, task) => [`K-${101 + task}`, KINDS[(task * 7) % KINDS.length]?.[language] ?? "", ...stays]);

export const taskSheet = (language: Language): SheetFile =>
  tableSheet(
    WORDS[language].sheet,
    headersOf(language),
    rows(language),
    Object.fromEntries(STAGES.flatMap((_, stage) => [2 * stage + 2, 2 * stage + 3]).map((column) => [column, DAY])),
  );

const table = (name: string, language: Language): TableFile =>
  tableOf(name, WORDS[language].sheet, headersOf(language).length, TASKS);

export const TASK_TABLE: Readonly<Record<Language, TableFile>> = {
  da: table("Opgavelog", "da"),
  en: table("TaskLog", "en"),
};
