import { compact, editDistance, type Kpi, KPI_LIBRARY, type LibraryKpi, plainText } from "../../scorecard";
import { labelKeys, nameKeys, type LabelKey } from "./labelKeys";
import { unitWords } from "./unitWords";

/** How well a label fits a KPI, best first. */
export const RANKS = ["name", "alias", "library", "close"] as const;
export type Rank = (typeof RANKS)[number];

export interface LabelMatch {
  readonly kpi: Kpi;
  readonly rank: Rank;
  /** The label says another unit than the KPI has, or counts in millions. */
  readonly hasOtherUnit: boolean;
  /** A name of the KPI is also that of one of its two sums: "Kampagner til tiden". Percentages under it are the rate. */
  readonly isPart?: true;
}

interface Names {
  readonly kpi: Kpi;
  readonly own: ReadonlySet<string>;
  readonly aliases: ReadonlySet<string>;
  readonly library: LibraryNames | undefined;
  readonly words: string;
}

interface LibraryNames {
  readonly entry: LibraryKpi;
  readonly names: ReadonlySet<string>;
  readonly keys: ReadonlySet<string>;
  /** Names of the two sums of the ratio: counts, not rates. */
  readonly parts: ReadonlySet<string>;
}

const keysOf = (names: readonly string[]): ReadonlySet<string> =>
  new Set(names.flatMap(nameKeys).map(({ key }) => key));

let made: readonly LibraryNames[] | undefined;

/** Made when a label is first looked up. */
const library = (): readonly LibraryNames[] => (made ??= KPI_LIBRARY.map(libraryNames));

function libraryNames(entry: LibraryKpi): LibraryNames {
  const names = [entry.name.da, entry.name.en];
  const { numerator, denominator } = entry.parts ?? {};
  const parts = [numerator?.da, numerator?.en, denominator?.da, denominator?.en].filter((part) => part !== undefined);
  return {
    entry,
    names: keysOf(names),
    keys: keysOf([...names, ...entry.aliases.da, ...entry.aliases.en]),
    parts: keysOf(parts),
  };
}

/** The entry of the library that a KPI is, by its name or an alias. */
export function libraryEntryOf({ name, aliases }: Pick<Kpi, "name" | "aliases">): LibraryNames | undefined {
  const own = keysOf([name]);
  const has = (keys: ReadonlySet<string>, wanted: ReadonlySet<string>): boolean =>
    [...wanted].some((key) => keys.has(key));
  const all = keysOf(aliases);
  return (
    library().find(({ names }) => has(names, own)) ??
    library().find(({ keys }) => has(keys, own)) ??
    library().find(({ keys }) => has(keys, all))
  );
}

/** Finds the KPIs that a label may mean; each text is looked up once. */
export function createMatcher(kpis: readonly Kpi[]): (label: string) => readonly LabelMatch[] {
  const all = kpis.map(namesOf);
  const known = new Map<string, readonly LabelMatch[]>();
  return (label) => {
    const found = known.get(label) ?? matchesOf(label, all);
    known.set(label, found);
    return found;
  };
}

const namesOf = (kpi: Kpi): Names => ({
  kpi,
  own: keysOf([kpi.name]),
  aliases: keysOf(kpi.aliases),
  library: libraryEntryOf(kpi),
  words: withoutHarmless(kpi.name),
});

function matchesOf(label: string, all: readonly Names[]): readonly LabelMatch[] {
  const keys = labelKeys(label);
  if (keys.length === 0) return [];
  const exact = all.flatMap((names) => exactMatch(label, keys, names));
  if (exact.length > 0) return exact;
  const words = withoutHarmless(label);
  return all.flatMap((names) => closeMatch(words, keys, names));
}

function exactMatch(label: string, keys: readonly LabelKey[], names: Names): readonly LabelMatch[] {
  const { kpi, own } = names;
  for (const { key, unit, isWhole, isShare } of keys) {
    if (isShare && unitWords(kpi.unit)?.unit !== "percent") continue;
    const said = own.has(key) ? "name" : aliasRank(label, key, names);
    if (said === undefined) continue;
    // Where both stand, the bare name is meant.
    const rank = isWhole && said !== "close" ? "library" : said;
    const wanted = unitWords(kpi.unit);
    const differs = unit?.unit !== undefined && wanted?.unit !== undefined && unit.unit !== wanted.unit;
    const isScaled = unit?.isScaled === true && wanted?.isScaled !== true;
    const hasOtherUnit = differs || isScaled;
    const { library: entry } = names;
    const isPart = !hasOtherUnit && entry !== undefined && entry.parts.has(key) && entry.keys.has(key);
    return [{ kpi, rank: hasOtherUnit ? "close" : rank, hasOtherUnit, ...(isPart && { isPart }) }];
  }
  return [];
}

/** An alias that the library knows may have come from there, with a template: it is judged as the library's. */
function aliasRank(label: string, key: string, { kpi, aliases, library: entry }: Names): Rank | undefined {
  const isOfLibrary = entry?.keys.has(key) === true;
  const rank = isOfLibrary ? libraryRank(label, key, entry, kpi) : undefined;
  if (!aliases.has(key)) return rank;
  return isOfLibrary && rank !== "library" ? rank : "alias";
}

/** A name with one of these is a share or a rate; what is called the same without it is a count. */
const RATIO = /(^| )(pr|per|andel|share|rate|%)( |$)/;

/**
 * A name of the library that says less than the KPI's own (leads for leads of the web shop), or that is one of the sums behind
 * the rate, needs a second look; not where the KPI is called as the library calls it. Training hours are not training hours per
 * employee.
 */
function libraryRank(label: string, key: string, { parts, names }: LibraryNames, { name }: Kpi): Rank | undefined {
  const own = plainText(name);
  const saysLess = compact(own).length > key.length && compact(own).includes(key);
  if (saysLess && RATIO.test(own) && !RATIO.test(plainText(label))) return undefined;
  return parts.has(key) || (saysLess && !names.has(compact(own))) ? "close" : "library";
}

/** Whether the label is a name of something in the library that the KPI is not. */
const isForeign = (keys: readonly LabelKey[], own: LibraryNames | undefined): boolean =>
  library().some((each) => each !== own && keys.some(({ key }) => each.keys.has(key)));

/** Words that make no other KPI of a name. */
const HARMLESS = new Set([
  ...[
    "antal",
    "samlet",
    "samlede",
    "alt",
    "ialt",
    "total",
    "totalt",
    "gns",
    "gennemsnitlig",
    "gennemsnit",
    "average",
    "avg",
    "overall",
  ],
  ...["number", "of", "the", "vores", "our", "pr", "per", "i", "in", "paa", "for"],
]);

const withoutHarmless = (text: string): string =>
  plainText(text)
    .split(" ")
    .filter((word) => !HARMLESS.has(word) && !/^20\d\d$/.test(word))
    .join("");

function closeMatch(said: string, keys: readonly LabelKey[], names: Names): readonly LabelMatch[] {
  const { kpi, own, aliases, library: entry, words } = names;
  const isLike =
    (words.length >= 4 && (said === words || said === withoutHarmless(kpi.name.replace(/\(.*?\)/g, "")))) ||
    keys.some(({ key, isShare }) => !isShare && [...own, ...aliases].some((name) => isMisspelt(key, name)));
  return isLike && !isForeign(keys, entry) ? [{ kpi, rank: "close", hasOtherUnit: false }] : [];
}

/** Short names that differ in a letter are different names: CPC and CPM, kundetab and kundetal. */
function isMisspelt(typed: string, name: string): boolean {
  const length = Math.min(typed.length, name.length);
  const most = length >= 12 ? 2 : length >= 9 ? 1 : 0;
  return most > 0 && Math.abs(typed.length - name.length) <= most && editDistance(typed, name) <= most;
}
