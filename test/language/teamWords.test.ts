import { teamId, type FileProblem, type FileRemark, type TeamRemark } from "../../src/scorecard";
import { LANGUAGES, teamWords } from "../../src/language";

/** One of each kind; the types make sure that none is forgotten. */
const PROBLEMS: { readonly [Kind in FileProblem["kind"]]: Extract<FileProblem, { kind: Kind }> } = {
  "file-not-readable": { kind: "file-not-readable" },
  "file-not-workbook": { kind: "file-not-workbook" },
  "file-locked": { kind: "file-locked" },
  "file-damaged": { kind: "file-damaged" },
  "file-too-large": { kind: "file-too-large" },
  "file-without-scorecard": { kind: "file-without-scorecard" },
  "file-newer": { kind: "file-newer", version: 99 },
  "file-not-calculated": { kind: "file-not-calculated" },
  "file-is-here": { kind: "file-is-here" },
  "file-twice": { kind: "file-twice", other: "Salg.xlsx" },
};

const FILE_REMARKS: { readonly [Kind in FileRemark["kind"]]: Extract<FileRemark, { kind: Kind }> } = {
  "file-other-language": { kind: "file-other-language", language: "en" },
  "file-other-year": { kind: "file-other-year", start: 4, here: 1 },
  "file-older": { kind: "file-older" },
  "file-as-of": { kind: "file-as-of", day: 46_112 },
  "file-without-history": { kind: "file-without-history", savedAt: "2026-03-01T08:00:00Z" },
  "file-with-problems": { kind: "file-with-problems", count: 3 },
};

const SALES = { team: teamId("t_1"), name: "Omsætning" } as const;
const TEAM_REMARKS: { readonly [Kind in TeamRemark["kind"]]: Extract<TeamRemark, { kind: Kind }> } = {
  "team-missing": { kind: "team-missing", team: SALES.team },
  "team-parent-gone": { kind: "team-parent-gone", team: SALES.team },
  "team-circle": { kind: "team-circle", team: SALES.team },
  "entry-unmatched": { kind: "entry-unmatched", ...SALES },
  "definition-differs": { kind: "definition-differs", ...SALES, part: "unit" },
  "not-crossed": { kind: "not-crossed", ...SALES, reason: "rate-without-size" },
  "own-value-stands": { kind: "own-value-stands", ...SALES, own: 12.5, across: 14 },
  "team-in-error": { kind: "team-in-error", ...SALES },
};

const sentencesOf = (language: (typeof LANGUAGES)[number]): readonly string[] => {
  const { fileProblem, fileRemark, teamRemark } = teamWords(language);
  return [
    ...Object.values(PROBLEMS).map(fileProblem),
    ...Object.values(FILE_REMARKS).map(fileRemark),
    ...Object.values(TEAM_REMARKS).map((remark) => teamRemark(remark, () => "Salg")),
  ];
};

test.each(LANGUAGES)("says each kind in a sentence of its own (%s)", (language) => {
  const sentences = sentencesOf(language);
  expect(new Set(sentences).size).toBe(sentences.length);
  for (const sentence of sentences) {
    expect(sentence).toMatch(/^[\p{Lu}\d].*\.$/u);
    expect(sentence).not.toMatch(/undefined|NaN|#\s|\bt_1\b/);
  }
});

test("says nothing in the words of the other language", () => {
  const [danish, english] = LANGUAGES.map(sentencesOf);
  expect(danish?.filter((sentence) => english?.includes(sentence))).toEqual([]);
});

test.each([
  ["da", "file-other-year", "Regnskabsåret begynder i april og her i januar: kun måneder og uger kan lægges sammen."],
  [
    "en",
    "file-other-year",
    "Its fiscal year begins in April, and here in January: only months and weeks can be added up.",
  ],
  ["da", "file-as-of", "Filen er gemt, mens der blev set på 31. mar. 2026: tallene er fra den dag."],
  ["da", "file-with-problems", "3 ting i scorecardet kunne ikke læses. Resten er med."],
] as const)("says in %s of %s: %s", (language, kind, sentence) => {
  expect(teamWords(language).fileRemark(FILE_REMARKS[kind])).toBe(sentence);
});

test("names the team and both numbers where its own stands", () => {
  const { teamRemark } = teamWords("da");
  expect(teamRemark(TEAM_REMARKS["own-value-stands"], () => "Danmark")).toBe(
    "Omsætning er 12,5 i Danmark, men holdene under giver 14. Holdets eget tal gælder.",
  );
});
