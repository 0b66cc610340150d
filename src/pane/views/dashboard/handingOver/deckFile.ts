import PptxGenJS from "pptxgenjs";
import type { Colours, Deck } from "../../../../session";
import { addDeckChart } from "./deckCharts";

const FONT = "Segoe UI";
const INK = "242424";
const QUIET = "605E5C";
const EDGE = "C8C6C4";
/** Inches of a wide slide. */
const PAGE = { left: 0.5, width: 12.33 } as const;
const TILE = { top: 2, height: 1.25, gap: 0.15, least: 3, most: 5 } as const;
/** Where the tiles end at the latest, so that the sentences below them lie on the slide. */
const TILES_END = 6;
/** So many tiles have room in three lines of four. */
const IN_FOURS = 12;

/** PowerPoint's colours have no sign before them. */
const bare = (colour: string): string => colour.replace("#", "");

/**
 * A presentation (.pptx) of the dashboard: what it says above its list, each of its charts as one that can be edited, and what needs
 * action. It needs nothing of the workbook.
 */
export async function deckFile(deck: Deck): Promise<Uint8Array> {
  const file = new PptxGenJS();
  file.layout = "LAYOUT_WIDE";
  file.title = deck.title;
  file.author = deck.title;
  file.company = deck.title;
  file.theme = { headFontFace: FONT, bodyFontFace: FONT };
  const { place: placeholder, look } = TITLE;
  file.defineSlideMaster({
    title: MASTER,
    objects: [{ placeholder: { options: { ...placeholder, ...look }, text: "" } }],
  });
  addFirst(file, deck);
  const lang = LANGUAGES[deck.language];
  for (const chart of deck.charts) {
    const slide = addSlide(file, deck, chart.title, chart.message);
    addDeckChart(slide, chart, lang);
    slide.addText(chart.explained, { ...LINE, lang, y: 6.85, h: 0.4, fontSize: 11, color: QUIET });
  }
  addNeeds(file, deck);
  return (await file.write({ outputType: "uint8array", compression: true })) as Uint8Array;
}

const LINE = { x: PAGE.left, w: PAGE.width, fontFace: FONT, margin: 0 } as const;

/** The languages of texts, so that PowerPoint checks them as what they are. */
const LANGUAGES = { da: "da-DK", en: "en-GB" } as const;

/** Slides have a title by which PowerPoint and screen readers name them. */
const MASTER = "Scorecard";
const TITLE = {
  place: { name: "title", type: "title", x: PAGE.left, w: PAGE.width, y: 0.4, h: 0.6 },
  look: { fontFace: FONT, margin: 0, fontSize: 26, bold: true, color: INK, align: "left", valign: "middle" },
} as const;

function addSlide(file: PptxGenJS, { language }: Deck, title: string, below: string): PptxGenJS.Slide {
  const slide = file.addSlide({ masterName: MASTER });
  const lang = LANGUAGES[language];
  slide.addText(title, { placeholder: TITLE.place.name, lang, ...TITLE.look });
  slide.addText(below, { ...LINE, lang, y: 1, h: 0.4, fontSize: 14, color: QUIET });
  return slide;
}

function addFirst(file: PptxGenJS, deck: Deck): void {
  const { title, vision, period, tiles, sentences } = deck;
  const slide = addSlide(file, deck, title, period);
  const lang = LANGUAGES[deck.language];
  slide.addText(vision, { ...LINE, lang, y: 1.4, h: 0.4, fontSize: 12, italic: true, color: QUIET });
  // One line where they have room in it.
  const across =
    tiles.length > TILE.most && tiles.length <= IN_FOURS
      ? TILE.most - 1
      : Math.min(TILE.most, Math.max(TILE.least, tiles.length));
  const rows = Math.ceil(tiles.length / across);
  const height = Math.min(TILE.height, (TILES_END - TILE.top) / rows - TILE.gap);
  const width = (PAGE.width - TILE.gap * (across - 1)) / across;
  tiles.forEach(({ name, score, status, colours }, index) => {
    const [column, row] = [index % across, Math.floor(index / across)];
    slide.addText(
      [
        { text: name, options: { lang, fontSize: 11, breakLine: true } },
        { text: score, options: { lang, fontSize: 24, bold: true, breakLine: true } },
        { text: status, options: { lang, fontSize: 11 } },
      ],
      {
        ...{ x: PAGE.left + column * (width + TILE.gap), y: TILE.top + row * (height + TILE.gap) },
        ...{ w: width, h: height, margin: 6, fontFace: FONT, align: "left", valign: "middle", fit: "shrink" },
        ...inColours(colours),
      },
    );
  });
  slide.addText(
    sentences.map((text) => ({ text, options: { lang, breakLine: true } })),
    {
      ...LINE,
      ...{ y: TILE.top + rows * (height + TILE.gap) + 0.1, h: 1.2, fontSize: 13, color: INK, valign: "top" },
    },
  );
}

const inColours = ({ fill, font }: Colours) => ({ fill: { color: bare(fill) }, color: bare(font) });

/** In inches, of the columns of what needs action. */
const WIDTHS = [0.4, 3.1, 1.1, 1.1, 1.1, 0.8, 1.3, 1.4, 2.03];

function addNeeds(file: PptxGenJS, deck: Deck): void {
  const { needs, period } = deck;
  const slide = addSlide(file, deck, needs.title, period);
  const lang = LANGUAGES[deck.language];
  const border = { type: "solid", pt: 0.5, color: EDGE } as const;
  const headings = needs.headings.map((text) => ({ text, options: { lang, color: QUIET, fontSize: 10 } }));
  slide.addTable(
    [
      headings,
      ...needs.rows.map(({ cells, colours }) =>
        cells.map((text, column) => ({
          text,
          options: { lang, ...(column === 0 ? { ...inColours(colours), bold: true } : { color: INK }), fontSize: 11 },
        })),
      ),
    ],
    { ...{ x: PAGE.left, y: 1.6, w: PAGE.width, colW: WIDTHS, fontFace: FONT }, border, autoPage: true },
  );
}
