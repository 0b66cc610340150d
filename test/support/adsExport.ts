import type { CellFile, WorkbookFile } from "../../src/workbench/grid/file";
import { columnName } from "../../src/workbench/grid/address";
import { countOf, gammaOf } from "./counts";
import { random } from "./random";

/**
 * An export of ads as Meta makes it, one row an ad, made by this generator; no person and no company stands behind it.
 *
 * Twelve campaigns have ad sets of eight ads each. What an ad has spent is a gamma number (shape 0.6, so that few ads spend most of the
 * money) times the campaign's level. A purchase costs 180 kroner on average, but 420 in one campaign, and the number of purchases varies
 * twice as much as a pure count does. Clicks and impressions are such counts too, a purchase is worth 600 kroner or so. What is 0 is blank,
 * as in the export, and money has two decimals. The totals stand on top without a name.
 */

const CAMPAIGNS = [
  ...[
    "Brand – hele landet",
    "Efterår – møbler",
    "Efterår – lamper",
    "Retargeting – forladt kurv",
    "Katalog – alle varer",
  ],
  ...["Video – sådan bor vi", "Rabatkoder – partnere", "Lookalike 1 %", "Lookalike 3 %", "Nye kunder – gratis fragt"],
  ...["Udsalg – restpartier", "Guide – indret lille"],
] as const;
/** The one whose purchases cost more than twice as much. */
export const DEAR_CAMPAIGN = "Rabatkoder – partnere";
const LEVELS = [1.1, 1.4, 0.9, 0.7, 1.3, 0.8, 1.5, 0.9, 0.8, 1, 0.9, 0.7] as const;

const ADS_IN_A_SET = 8;
const PER_PURCHASE = 180;
const PER_DEAR_PURCHASE = 420;
const SPREAD = 2;
const FORMATS = ["Karrusel", "Video 15 s", "Video 6 s", "Billede", "Samling"] as const;

const HEADINGS = [
  ...["Reporting starts", "Reporting ends", "Campaign name", "Ad set name", "Ad name", "Ad delivery"],
  ...["Impressions", "Link clicks", "Amount spent (DKK)", "Purchases", "Purchases conversion value"],
] as const;
/** 1 and 31 October 2026. */
const [FIRST, LAST] = [46_296, 46_326] as const;
const DAY = "yyyy-mm-dd";
const MONEY = "0.00";
const COUNTED = HEADINGS.slice(6);

type Line = readonly (string | number)[];

function adLines(ads: number, seed: number): readonly Line[] {
  const draw = random(seed);
  return Array.from({ length: ads }, (_, index): Line => {
    const place = index % CAMPAIGNS.length;
    const campaign = CAMPAIGNS[place] ?? "";
    const inCampaign = Math.floor(index / CAMPAIGNS.length);
    const spend = Math.round(gammaOf(0.6, draw) * 400 * (LEVELS[place] ?? 1) * 100) / 100;
    const price = campaign === DEAR_CAMPAIGN ? PER_DEAR_PURCHASE : PER_PURCHASE;
    const purchases = countOf(spend / price, SPREAD, draw);
    const clicks = purchases + countOf(spend / 7, SPREAD, draw);
    const value = Math.round(purchases * (500 + 200 * draw()) * 100) / 100;
    return [
      ...[FIRST, LAST, campaign, `Sæt ${Math.floor(inCampaign / ADS_IN_A_SET) + 1}`],
      `${FORMATS[inCampaign % FORMATS.length] ?? ""} ${inCampaign + 1}`,
      inCampaign % 5 === 4 ? "inactive" : "active",
      ...[clicks + countOf(spend * 12, SPREAD, draw), clicks, spend, purchases, value],
    ];
  });
}

/** Names, amounts spent, purchases and their value, as `CAMPAIGNS` takes them: an ad a row. */
export const adColumns = (ads: number, seed = 20_261_001) => {
  const lines = adLines(ads, seed);
  const column = (place: number) => lines.map((line) => [line[place]]);
  return {
    names: lines.map((line) => [`${line[2]} / ${line[3]} / ${line[4]}`]),
    campaigns: column(2),
    spend: column(8),
    results: column(9),
    value: column(10),
  };
};

/** A workbook with the export on a sheet of its own, and nothing of ours. */
export function adsExport(ads: number, seed = 20_261_001): WorkbookFile {
  const lines = adLines(ads, seed);
  const sums = COUNTED.map((_, place) => lines.reduce((sum, line) => sum + Number(line[6 + place]), 0));
  const totals: Line = [FIRST, LAST, "", "", "", "", ...sums.map((sum) => Math.round(sum * 100) / 100)];
  const cells: Record<string, CellFile> = {};
  [HEADINGS, totals, ...lines].forEach((line, row) =>
    line.forEach((content, column) => {
      if (content === "" || content === 0) return;
      const numberFormat = row === 0 ? undefined : column < 2 ? DAY : column === 8 || column === 10 ? MONEY : undefined;
      cells[`${columnName(column)}${row + 1}`] = numberFormat === undefined ? content : { content, numberFormat };
    }),
  );
  const sheet = "Annoncer oktober 2026";
  return { name: sheet, active: sheet, sheets: [{ name: sheet, cells }], tables: [], names: [], settings: {} };
}
