import { strFromU8, unzipSync } from "fflate";
import { deckFile } from "../../../../src/pane/views/dashboard/handingOver/deckFile";
import { SMALL_DECK } from "../../stage";

// In a browser, where this library looks for no files.
beforeAll(() => Object.defineProperty(process, "release", { value: { ...process.release, name: "" } }));

/** The parts of the presentation that are texts, by their names. */
async function partsOf(deck = SMALL_DECK): Promise<ReadonlyMap<string, string>> {
  const zipped = unzipSync(new Uint8Array(await deckFile(deck)));
  return new Map(Object.entries(zipped).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

const partNamed = (file: Readonly<Record<string, Uint8Array>>, name: RegExp): Uint8Array =>
  Object.entries(file).find(([each]) => name.test(each))?.[1] ?? new Uint8Array();
const partOf = (...asked: Parameters<typeof partNamed>): string => strFromU8(partNamed(...asked));

const named = (parts: ReadonlyMap<string, string>, name: RegExp): readonly string[] =>
  [...parts.keys()].filter((each) => name.test(each));

test("each chart of the dashboard is one that can be edited, with its numbers in a workbook of its own", async () => {
  const parts = await partsOf();
  const charts = named(parts, /^ppt\/charts\/chart\d+\.xml$/);
  expect(charts).toHaveLength(SMALL_DECK.charts.length);
  expect(named(parts, /^ppt\/embeddings\/.*\.xlsx$/)).toHaveLength(SMALL_DECK.charts.length);
  const [chart = ""] = charts.map((name) => parts.get(name) ?? "");
  expect(chart.match(/<c:ser>/g)).toHaveLength(3);
  expect(chart).toContain('<c:grouping val="stacked"/>');
  expect(chart.match(/<c:lineChart>/g)).toHaveLength(2);
  expect(chart).toContain("80.2");
  // A gap is no number.
  expect(chart).not.toContain("null");
});

test.each([
  ["columns and lines", SMALL_DECK.charts[0]?.series ?? []],
  ["columns alone", SMALL_DECK.charts[0]?.series.slice(0, 1) ?? []],
])("a 0 in a chart of %s is a 0 in its workbook too, and no gap", async (_, looks) => {
  const series = looks.map((each) => ({ ...each, values: [0, 80.2] }));
  const charts = SMALL_DECK.charts.map((chart) => ({ ...chart, series }));
  const file = unzipSync(new Uint8Array(await deckFile({ ...SMALL_DECK, charts })));
  const sheet = partOf(unzipSync(partNamed(file, /\.xlsx$/)), /sheet1\.xml$/);
  expect(sheet).not.toContain("<v></v>");
  const chart = partOf(file, /^ppt\/charts\/chart\d+\.xml$/);
  expect(chart.match(/<c:v>0<\/c:v>/g)).toHaveLength(looks.length);
});

test("it says what the dashboard says above its list, and what needs action", async () => {
  const slides = [...(await partsOf())].filter(([name]) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
  expect(slides).toHaveLength(2 + SMALL_DECK.charts.length);
  const all = slides.map(([, text]) => text).join("");
  for (const text of [
    "Marketing",
    "oktober 2026",
    "Hele scorecardet",
    "80,2",
    "▲ I risiko",
    "80,2 nu.",
    "Kræver handling",
  ])
    expect(all).toContain(text);
  expect(all).toContain("835B00");
});

test("of what has no charts it has two slides", async () => {
  const parts = await partsOf({ ...SMALL_DECK, charts: [] });
  expect(named(parts, /^ppt\/slides\/slide\d+\.xml$/)).toHaveLength(2);
  expect(named(parts, /^ppt\/charts\/chart/)).toEqual([]);
});

test.each([1, 5, 6, 12, 13, 15])("with %d tiles the sentences below them lie on the slide", async (count) => {
  const [tile] = SMALL_DECK.tiles;
  const tiles = Array.from({ length: count }, () => tile as (typeof SMALL_DECK.tiles)[number]);
  const slide = (await partsOf({ ...SMALL_DECK, tiles })).get("ppt/slides/slide1.xml") ?? "";
  const ends = [...slide.matchAll(/<a:off x="\d+" y="(\d+)"\/><a:ext cx="\d+" cy="(\d+)"\/>/g)].map(
    ([, top, height]) => Number(top) + Number(height),
  );
  expect(ends.length).toBeGreaterThan(count);
  // In English Metric Units, 914400 an inch.
  expect(Math.max(...ends)).toBeLessThanOrEqual(7.5 * 914400);
});

test.each([
  ["da", "da-DK"],
  ["en", "en-GB"],
] as const)(
  "texts in %s are marked as such, and each slide has its title where screen readers look for it",
  async (language, tag) => {
    const parts = await partsOf({ ...SMALL_DECK, language });
    for (const name of named(parts, /^ppt\/slides\/slide\d+\.xml$/)) {
      const slide = parts.get(name) ?? "";
      expect(slide.match(/<p:ph\s[^>]*type="title"/g)).toHaveLength(1);
      const runs = [...slide.matchAll(/<a:rPr lang="([^"]*)"/g)].map(([, lang]) => lang);
      expect(new Set(runs)).toEqual(new Set([tag]));
    }
  },
);
