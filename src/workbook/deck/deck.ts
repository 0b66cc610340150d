import type { ChartSpec, SeriesLook } from "../dashboard/charts/chartSpec";
import type { WorkbookLanguage } from "../source";

/** Letters on their ground, as `#RRGGBB`. */
export interface Colours {
  readonly fill: string;
  readonly font: string;
}

/** What a presentation shows of a dashboard, as the dashboard says it at this moment. */
export interface Deck {
  /** Whose it is. */
  readonly title: string;
  /** What its words are in, as proofing and screen readers ask for it. */
  readonly language: WorkbookLanguage;
  readonly vision: string;
  readonly period: string;
  /** The whole first, then what is below it. */
  readonly tiles: readonly DeckTile[];
  /** What happened. */
  readonly sentences: readonly string[];
  readonly charts: readonly DeckChart[];
  readonly needs: DeckTable;
}

export interface DeckTile {
  readonly name: string;
  readonly score: string;
  /** With the symbol that says the same as the colour. */
  readonly status: string;
  readonly colours: Colours;
}

export interface DeckChart extends Pick<
  ChartSpec,
  "type" | "title" | "gap" | "overlap" | "top" | "isFromTop" | "hasLegend"
> {
  /** What it shows in words, and how it is read. */
  readonly message: string;
  readonly explained: string;
  readonly labels: readonly string[];
  readonly series: readonly DeckSeries[];
}

export interface DeckSeries {
  readonly name: string;
  /** `null` where there is nothing to draw. */
  readonly values: readonly (number | null)[];
  readonly look: SeriesLook;
}

/** What needs action; one line of text where nothing does. */
export interface DeckTable {
  readonly title: string;
  readonly headings: readonly string[];
  readonly rows: readonly { readonly cells: readonly string[]; readonly colours: Colours }[];
}
