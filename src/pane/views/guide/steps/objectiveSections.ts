import type { Language } from "../../../../language";
import { normalised, treeOf, type LibraryPerspective, type Scorecard } from "../../../../scorecard";
import type { NewPerspective } from "../../../../session";
import { linesOf } from "./linesOf";
import { perspectiveKind } from "../perspectiveKind";
import { suggestedPerspectives } from "../suggestions";

/** What a person has chosen and written for one perspective. */
export interface SectionDraft {
  /** Of a perspective that is yet to be made; without it the name that is proposed. */
  readonly name?: string;
  readonly chosen?: readonly string[];
  readonly own?: string;
}

/** One for each perspective that is there or proposed, by its key. */
export type SectionDrafts = Readonly<Record<string, SectionDraft>>;

export interface Section {
  readonly key: string;
  readonly isNew: boolean;
  readonly kind: LibraryPerspective | undefined;
  readonly name: string;
  /** Strategic objectives that it has. */
  readonly objectives: readonly string[];
  /** Names of strategic objectives to choose from, the likeliest first. */
  readonly suggestions: readonly string[];
  readonly draft: SectionDraft;
}

/** Perspectives that a person adds beside the four are kept under keys that begin so. */
export const ADDED = "added";

/**
 * The perspectives that are there, then those of the four that are missing, then those that a person adds.
 *
 * @param language - of the names in the workbook
 */
export function objectiveSections(scorecard: Scorecard, drafts: SectionDrafts, language: Language): readonly Section[] {
  const { perspectives, objectivesOf } = treeOf(scorecard);
  const all = [...perspectives, ...scorecard.objectives, ...scorecard.kpis];
  const borne = new Set(all.map(({ name }) => normalised(name)));
  const proposals = suggestedPerspectives(language);
  const suggestionsFor = (kind: LibraryPerspective | undefined): readonly string[] =>
    proposals
      .filter((proposal) => proposal.kind === kind)
      .flatMap(({ objectives }) => objectives.map(({ name }) => name))
      .filter((name) => !borne.has(normalised(name)));
  const sectionOf = (key: string, kind: LibraryPerspective | undefined, own: Partial<Section>): Section => {
    const { [key]: draft = {} } = drafts;
    const suggestions = suggestionsFor(kind);
    return { key, isNew: true, kind, name: draft.name ?? "", objectives: [], suggestions, draft, ...own };
  };
  const there = perspectives.map(({ id, name }) =>
    sectionOf(id, perspectiveKind(name), {
      isNew: false,
      name,
      objectives: objectivesOf(id).map((objective) => objective.name),
    }),
  );
  const missing = proposals
    .filter(({ kind }) => !there.some((section) => section.kind === kind))
    .map(({ kind, name }) => sectionOf(kind, kind, { name: drafts[kind]?.name ?? name }));
  const added = Object.keys(drafts).filter((key) => key.startsWith(ADDED));
  return [...there, ...missing, ...added.map((key) => sectionOf(key, undefined, {}))];
}

/** The strategic objectives that are to be made in a perspective. */
export function wantedObjectives({ suggestions, draft, objectives }: Section): readonly string[] {
  const there = new Set(objectives.map(normalised));
  const chosen = suggestions.filter((suggestion) => draft.chosen?.includes(suggestion));
  return linesOf([...chosen, draft.own ?? ""].join("\n")).filter((name) => !there.has(normalised(name)));
}

/** What is to be made of all that was chosen and written; perspectives without anything are left alone. */
export const newPerspectives = (sections: readonly Section[]): readonly NewPerspective[] =>
  sections.flatMap((section) => {
    const objectives = wantedObjectives(section).map((name) => ({ name, kpis: [] }));
    return objectives.length === 0 ? [] : [{ name: section.name.trim(), objectives }];
  });
