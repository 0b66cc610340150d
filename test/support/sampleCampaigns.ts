import type { Language } from "../../src/language";
import type { SheetFile, TableFile } from "../../src/workbench/grid/file";
import { random } from "./random";
import { MONEY, tableOf, tableSheet, type Row } from "./sampleSheet";

/**
 * The campaigns of the last three months of the sample, one a row. The story: one of them, an affiliate deal with portals for discount codes,
 * spends as much as the largest and brings little more than a third of what the money brings elsewhere; the others cost much the same for an order.
 */

interface Plan {
  readonly da: string;
  readonly en: string;
  readonly channel: string;
  /** Days after 1 August 2026. */
  readonly start: number;
  readonly days: number;
  readonly spend: number;
  /** What an order costs, in kroner. */
  readonly perOrder: number;
}

const PLANS: readonly Plan[] = [
  {
    da: "Efterår i stuen",
    en: "Autumn living room",
    channel: "Meta",
    start: 31,
    days: 61,
    spend: 61_000,
    perOrder: 188,
  },
  { da: "Brandsøgning", en: "Brand search", channel: "Google Ads", start: 0, days: 92, spend: 38_000, perOrder: 158 },
  {
    da: "Shopping: møbler",
    en: "Shopping: furniture",
    channel: "Google Ads",
    start: 0,
    days: 92,
    spend: 72_000,
    perOrder: 181,
  },
  {
    da: "Shopping: lamper",
    en: "Shopping: lamps",
    channel: "Google Ads",
    start: 0,
    days: 92,
    spend: 44_000,
    perOrder: 176,
  },
  { da: "Sensommerudsalg", en: "Late summer sale", channel: "Meta", start: 0, days: 31, spend: 35_000, perOrder: 169 },
  {
    da: "Velkomst til nye kunder",
    en: "Welcome to new customers",
    channel: "E-mail",
    start: 0,
    days: 92,
    spend: 12_000,
    perOrder: 161,
  },
  {
    da: "Genbesøg: forladt kurv",
    en: "Return visit: left basket",
    channel: "Meta",
    start: 0,
    days: 92,
    spend: 27_000,
    perOrder: 166,
  },
  {
    da: "Rabatkodeportaler",
    en: "Discount code portals",
    channel: "Affiliate",
    start: 0,
    days: 92,
    spend: 68_000,
    perOrder: 486,
  },
  { da: "Boligblogs", en: "Home blogs", channel: "Affiliate", start: 14, days: 78, spend: 24_000, perOrder: 193 },
  {
    da: "Guide: indret lille",
    en: "Guide: small homes",
    channel: "SEO",
    start: 0,
    days: 92,
    spend: 19_000,
    perOrder: 171,
  },
  {
    da: "Nyhedsbrev: oktober",
    en: "Newsletter: October",
    channel: "E-mail",
    start: 61,
    days: 31,
    spend: 9_000,
    perOrder: 163,
  },
  {
    da: "Video: sådan bor vi",
    en: "Video: how we live",
    channel: "Meta",
    start: 45,
    days: 47,
    spend: 31_000,
    perOrder: 197,
  },
];

/** 1 August 2026 as Excel counts days. */
const FIRST_DAY = 46_235;
const DAY = "yyyy-mm-dd";

const WORDS = {
  da: {
    name: "Kampagneresultater",
    headers: ["Kampagne", "Kanal", "Start", "Slut", "Forbrug", "Visninger", "Klik", "Konverteringer", "Omsætning"],
  },
  en: {
    name: "Campaign results",
    headers: ["Campaign", "Channel", "Start", "End", "Spend", "Impressions", "Clicks", "Conversions", "Revenue"],
  },
} as const;

function rows(language: Language): readonly Row[] {
  const draw = random(20260801);
  const around = (value: number, spread: number): number => Math.round(value * (1 + (draw() * 2 - 1) * spread));
  return PLANS.map((plan) => {
    const orders = around(plan.spend / plan.perOrder, 0.04);
    const clicks = around(orders * 31, 0.12);
    const first = FIRST_DAY + plan.start;
    const spent = around(plan.spend, 0.03);
    const campaign = [plan[language], plan.channel, first, first + plan.days - 1];
    return [...campaign, spent, around(clicks * 140, 0.15), clicks, orders, around(orders * 604, 0.03)];
  });
}

export const campaignSheet = (language: Language): SheetFile =>
  tableSheet(WORDS[language].name, WORDS[language].headers, rows(language), {
    ...{ 2: DAY, 3: DAY },
    ...Object.fromEntries([4, 5, 6, 7, 8].map((column) => [column, MONEY])),
  });

const table = (name: string, language: Language): TableFile =>
  tableOf(name, WORDS[language].name, WORDS[language].headers.length, PLANS.length);

export const CAMPAIGN_TABLE: Readonly<Record<Language, TableFile>> = {
  da: table("Kampagneresultater", "da"),
  en: table("CampaignResults", "en"),
};
