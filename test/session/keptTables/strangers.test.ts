import { compareRecords, currenciesOf } from "../../../src/insight";
import { campaignTable } from "../../../src/session/keptTables/campaignTable";
import { processTable } from "../../../src/session/keptTables/process/processTable";
import type { CellValue, KeptTable } from "../../../src/workbook";
import { headingRows } from "../../../src/workbook/keptTables/headingRow";
import { rowsOf } from "../../../src/workbook/keptTables/tableRows";
import type { KeptKind } from "../../../src/scorecard";

/**
 * Tables as exports and people make them, with what is to be read in them written down before they were first tried. No company and no
 * person stands behind any of them.
 */

const CALENDAR = { fiscalYearStart: 1, dateSystem: "1900", today: 46_353 } as const;

type Row = readonly CellValue[];

/** The first table of a kind in the rows of a sheet, as it is read once it is kept. */
function kept(rows: readonly Row[], kind: KeptKind): KeptTable | undefined {
  const [found] = headingRows(rows, kind);
  if (found === undefined) return undefined;
  const { row, from, headings, places } = found;
  const below = rows
    .slice(row + 1)
    .map((cells) => Array.from({ length: headings.length }, (_, place) => cells[from + place] ?? ""));
  return { ...rowsOf(below), sheet: "Ark1", row, column: from, headings, places, gone: [] };
}

const sum = (numbers: readonly (number | undefined)[]): number =>
  Math.round(100 * numbers.reduce((all: number, each) => all + (each ?? 0), 0)) / 100;

interface Read {
  /** The headings that were taken for a name, the spend, the results and the value. */
  readonly columns: string;
  /** In the order of the currencies, the one with the most rows first. */
  readonly campaigns: string;
  readonly spend: number;
  readonly results: number;
  readonly value?: number;
  readonly left?: string;
  readonly currencies?: string;
  readonly totals?: number;
}

function readCampaigns(rows: readonly Row[]): Read | undefined {
  const table = kept(rows, "campaigns");
  if (table === undefined) return undefined;
  const read = campaignTable(table, CALENDAR);
  const currencies = currenciesOf(read.records);
  const { gathered } = compareRecords(read.records, { grouping: 0, currency: currencies[0] ?? "" });
  const { campaigns, totals } = gathered;
  const value = sum(campaigns.map((each) => each.value));
  const { Name, Spend, Results, Value } = read.headings;
  return {
    columns: [Name, Spend, Results, ...(Value === undefined ? [] : [Value])].join(" | "),
    campaigns: campaigns.map(({ name }) => name).join(", "),
    spend: sum(campaigns.map((each) => each.spend)),
    results: sum(campaigns.map((each) => each.results)),
    ...(value === 0 ? {} : { value }),
    ...(read.unreadable.length === 0
      ? {}
      : { left: read.unreadable.map(({ kind, count, address }) => `${count} ${kind} ${address}`).join(", ") }),
    ...(currencies.join("") === "" ? {} : { currencies: currencies.join(", ") }),
    ...(totals === 0 ? {} : { totals }),
  };
}

test.each<readonly [string, readonly Row[], Read | undefined]>([
  [
    "Meta, with a row of totals on top and what it takes ratios of",
    [
      [
        "Reporting starts",
        "Reporting ends",
        "Campaign name",
        "Campaign delivery",
        "Results",
        "Result indicator",
        "Reach",
        "Frequency",
        "Cost per results",
        "Amount spent (DKK)",
        "Impressions",
        "CPM (cost per 1,000 impressions) (DKK)",
        "Link clicks",
      ],
      [46296, 46326, "", "", 60, "", 9000, 2, 50, 3000, 18000, 166, 400],
      [46296, 46326, "Efterår", "active", 40, "actions:purchase", 5000, 2, 45, 1800, 10000, 180, 250],
      [46296, 46326, "Brand", "inactive", 20, "actions:purchase", 4000, 2, 60, 1200, 8000, 150, 150],
    ],
    {
      columns: "Campaign name | Amount spent (DKK) | Results",
      campaigns: "Efterår, Brand",
      spend: 3000,
      results: 60,
      currencies: "DKK",
      totals: 1,
    },
  ],
  [
    "Meta in Danish",
    [
      [
        "Kampagnenavn",
        "Annoncesættets navn",
        "Resultater",
        "Resultatindikator",
        "Rækkevidde",
        "Visninger",
        "Pris pr. resultat",
        "Beløb brugt (DKK)",
        "Rapporteringsstart",
        "Rapporteringsslut",
      ],
      ["A", "Sæt 1", 10, "Køb", 1, 2, 100, 1000, 46296, 46326],
      ["B", "Sæt 1", 5, "Køb", 1, 2, 100, 500, 46296, 46326],
    ],
    {
      columns: "Kampagnenavn | Beløb brugt (DKK) | Resultater",
      campaigns: "A, B",
      spend: 1500,
      results: 15,
      currencies: "DKK",
    },
  ],
  [
    "Meta's row of totals at the end in words",
    [
      ["Campaign name", "Amount spent (EUR)", "Purchases", "Purchases conversion value"],
      ["A", 100, 4, 300],
      ["B", 300, 6, 500],
      ["Results from 2 campaigns", 400, 10, 800],
    ],
    {
      columns: "Campaign name | Amount spent (EUR) | Purchases | Purchases conversion value",
      campaigns: "A, B",
      spend: 400,
      results: 10,
      value: 800,
      currencies: "EUR",
      totals: 1,
    },
  ],
  [
    "the same in Danish",
    [
      ["Kampagnenavn", "Beløb brugt (DKK)", "Køb"],
      ["A", 100, 4],
      ["B", 300, 6],
      ["Resultater fra 2 kampagner", 400, 10],
    ],
    {
      columns: "Kampagnenavn | Beløb brugt (DKK) | Køb",
      campaigns: "A, B",
      spend: 400,
      results: 10,
      currencies: "DKK",
      totals: 1,
    },
  ],
  [
    "Google Ads, with a title, the days and totals at the end",
    [
      ["Campaign report"],
      ["1 October 2026 - 31 October 2026"],
      [
        "Campaign status",
        "Campaign",
        "Budget",
        "Currency code",
        "Cost",
        "Impr.",
        "Clicks",
        "Conversions",
        "Cost / conv.",
        "Conv. value",
      ],
      ["Enabled", "Search", 500, "DKK", 1200.5, 9000, 400, 12.5, 96.04, 4000],
      ["Paused", "Display", 300, "DKK", 800.5, 90000, 300, 4.25, 188, 900],
      ["Total: Account", " --", 800, "DKK", 2001, 99000, 700, 16.75, 119, 4900],
      ["Total: Search", " --", 500, "DKK", 1200.5, 9000, 400, 12.5, 96, 4000],
    ],
    {
      columns: "Campaign | Cost | Conversions | Conv. value",
      campaigns: "Search, Display",
      spend: 2001,
      results: 16.75,
      value: 4900,
      currencies: "DKK",
      totals: 2,
    },
  ],
  [
    "Google Ads in Danish",
    [
      [
        "Kampagnestatus",
        "Kampagne",
        "Budget",
        "Valutakode",
        "Klik",
        "Eksponeringer",
        "CTR",
        "Gns. CPC",
        "Omkostning",
        "Konverteringer",
        "Omk./konv.",
        "Konv.værdi",
      ],
      ["Aktiveret", "Søgning", 500, "DKK", 400, 9000, 0.04, 3, 1200, 12, 100, 4000],
      ["Aktiveret", "Shopping", 300, "DKK", 300, 9000, 0.03, 3, 800, 4, 200, 900],
      ["I alt: Konto", "--", 800, "DKK", 700, 18000, 0.04, 3, 2000, 16, 125, 4900],
    ],
    {
      columns: "Kampagne | Omkostning | Konverteringer | Konv.værdi",
      campaigns: "Søgning, Shopping",
      spend: 2000,
      results: 16,
      value: 4900,
      currencies: "DKK",
      totals: 1,
    },
  ],
  [
    "Google Ads in Danish, where the spend is called a price",
    [
      ["Kampagne", "Gns. pris pr. klik", "Pris", "Konverteringer", "Pris/konv."],
      ["Søgning", 3, 1200, 12, 100],
      ["Shopping", 3, 800, 4, 200],
    ],
    {
      columns: "Kampagne | Pris | Konverteringer",
      campaigns: "Søgning, Shopping",
      spend: 2000,
      results: 16,
    },
  ],
  [
    "keywords",
    [
      ["Search keyword", "Ad group", "Cost", "Clicks", "All conv."],
      ["sofa", "Møbler", 100, 40, 4],
      ["lampe", "Lamper", 200, 60, 5],
    ],
    { columns: "Ad group | Cost | All conv.", campaigns: "Møbler, Lamper", spend: 300, results: 9 },
  ],
  [
    "LinkedIn below its title",
    [
      ["Campaign Performance Report (in UTC)"],
      ["Report Start: October 1, 2026, 12:00 AM"],
      ["Date Generated: November 2, 2026"],
      [
        "Start Date (in UTC)",
        "Account Name",
        "Currency",
        "Campaign Group Name",
        "Campaign Name",
        "Campaign Type",
        "Impressions",
        "Clicks",
        "Total Spent",
        "Conversions",
        "Leads",
        "Total Conversion Value",
      ],
      [46296, "Konto", "EUR", "B2B", "Whitepaper", "Sponsored Update", 10, 5, 700, 7, 9, 0],
      [46296, "Konto", "EUR", "B2B", "Webinar", "Sponsored Update", 10, 5, 300, 2, 3, 0],
    ],
    {
      columns: "Campaign Name | Total Spent | Conversions | Total Conversion Value",
      campaigns: "Whitepaper, Webinar",
      spend: 1000,
      results: 9,
      currencies: "EUR",
    },
  ],
  [
    "TikTok with its row of totals",
    [
      [
        "Campaign name",
        "Cost",
        "Impressions",
        "Clicks (destination)",
        "Conversions",
        "Cost per conversion",
        "Conversion rate (CVR)",
        "Currency",
      ],
      ["Total of 2 results", 500, 9000, 200, 20, 25, 0.002, "DKK"],
      ["Reels", 300, 5000, 100, 15, 20, 0.003, "DKK"],
      ["Spark", 200, 4000, 100, 5, 40, 0.001, "DKK"],
    ],
    {
      columns: "Campaign name | Cost | Conversions",
      campaigns: "Reels, Spark",
      spend: 500,
      results: 20,
      currencies: "DKK",
      totals: 1,
    },
  ],
  [
    "GA4 below its comments",
    [
      ["# ----------------------------------------"],
      ["# Google Ads campaigns"],
      ["# Start date: 20261001"],
      ["Session Google Ads campaign", "Sessions", "Key events", "Total revenue", "Ads cost"],
      ["brand", 400, 20, 9000, 1000],
      ["generic", 300, 5, 2000, 1500],
    ],
    {
      columns: "Session Google Ads campaign | Ads cost | Key events | Total revenue",
      campaigns: "brand, generic",
      spend: 2500,
      results: 25,
      value: 11000,
    },
  ],
  [
    "Microsoft Ads, with its lines above and its last one",
    [
      ["Report Name: Campaigns"],
      ["Potential Incomplete Data: true"],
      ["CampaignName", "TimePeriod", "CurrencyCode", "Spend", "Clicks", "Conversions", "Revenue"],
      ["A", "2026-10-01", "DKK", 100, 10, 2, 500],
      ["B", "2026-10-01", "DKK", 200, 10, 1, 300],
      ["©2026 Microsoft Corporation. All rights reserved."],
    ],
    {
      columns: "CampaignName | Spend | Conversions | Revenue",
      campaigns: "A, B",
      spend: 300,
      results: 3,
      value: 800,
      currencies: "DKK",
    },
  ],
  [
    "channels, and no campaigns",
    [
      ["Kanal", "Forbrug", "Leads"],
      ["Google", 1000, 20],
      ["Meta", 500, 4],
    ],
    { columns: "Kanal | Forbrug | Leads", campaigns: "Google, Meta", spend: 1500, results: 24 },
  ],
  [
    "a sheet of one's own with units in the headings",
    [
      ["Måned", "Kanal", "Kampagne", "Annonceforbrug, kr.", "Antal ordrer", "Omsætning i kr."],
      ["2026-10", "Google", "A", 1000, 20, 9000],
      ["2026-10", "Meta", "B", 500, 4, 1000],
    ],
    {
      columns: "Kampagne | Annonceforbrug, kr. | Antal ordrer | Omsætning i kr.",
      campaigns: "A, B",
      spend: 1500,
      results: 24,
      value: 10000,
      currencies: "DKK",
    },
  ],
  [
    "currencies without parentheses",
    [
      ["Campaign", "Spend DKK", "No. of leads"],
      ["A", 1000, 20],
      ["B", 500, 4],
    ],
    { columns: "Campaign | Spend DKK | No. of leads", campaigns: "A, B", spend: 1500, results: 24, currencies: "DKK" },
  ],
  [
    "amounts without VAT",
    [
      ["Kampagne", "Forbrug (ekskl. moms)", "Køb (stk.)"],
      ["A", 1000, 20],
      ["B", 500, 4],
    ],
    { columns: "Kampagne | Forbrug (ekskl. moms) | Køb (stk.)", campaigns: "A, B", spend: 1500, results: 24 },
  ],
  [
    "sales by number and by worth",
    [
      ["Kampagne", "Forbrug", "Salg (stk.)", "Salg (kr.)"],
      ["A", 1000, 20, 9000],
      ["B", 500, 4, 1000],
    ],
    {
      columns: "Kampagne | Forbrug | Salg (stk.) | Salg (kr.)",
      campaigns: "A, B",
      spend: 1500,
      results: 24,
      value: 10000,
    },
  ],
  [
    "sales by number in parentheses of three letters",
    [
      ["Kampagne", "Forbrug", "Salg (stk)"],
      ["A", 1000, 20],
      ["B", 500, 4],
    ],
    { columns: "Kampagne | Forbrug | Salg (stk)", campaigns: "A, B", spend: 1500, results: 24 },
  ],
  [
    "a pivot table",
    [
      ["Rækkenavne", "Sum af Forbrug", "Sum af Konverteringer", "Sum af Omsætning"],
      ["A", 1000, 20, 9000],
      ["B", 500, 4, 1000],
      ["Hovedtotal", 1500, 24, 10000],
    ],
    {
      columns: "Rækkenavne | Sum af Forbrug | Sum af Konverteringer | Sum af Omsætning",
      campaigns: "A, B",
      spend: 1500,
      results: 24,
      value: 10000,
      totals: 1,
    },
  ],
  [
    "a pivot table in English",
    [
      ["Row Labels", "Sum of Spend", "Sum of Leads"],
      ["A", 1000, 20],
      ["B", 500, 4],
      ["Grand Total", 1500, 24],
    ],
    { columns: "Row Labels | Sum of Spend | Sum of Leads", campaigns: "A, B", spend: 1500, results: 24, totals: 1 },
  ],
  [
    "subtotals of channels, and a total",
    [
      ["Kampagne", "Forbrug", "Køb"],
      ["Meta A", 100, 4],
      ["Meta B", 300, 6],
      ["Meta i alt", 400, 10],
      ["Google A", 500, 9],
      ["Google B", 100, 3],
      ["Google i alt", 600, 12],
      ["I alt", 1000, 22],
    ],
    {
      columns: "Kampagne | Forbrug | Køb",
      campaigns: "Meta A, Meta B, Google A, Google B",
      spend: 1000,
      results: 22,
      totals: 3,
    },
  ],
  [
    "subtotals of subtotals and of campaigns beside them",
    [
      ["Kampagne", "Forbrug", "Køb"],
      ["Meta A", 300, 7],
      ["Meta B", 100, 2],
      ["Meta i alt", 400, 9],
      ["Search A", 100, 4],
      ["Search B", 300, 6],
      ["Search i alt", 400, 10],
      ["PMax A", 500, 9],
      ["Google i alt", 900, 19],
      ["Online i alt", 1300, 28],
    ],
    {
      columns: "Kampagne | Forbrug | Køb",
      campaigns: "Meta A, Meta B, Search A, Search B, PMax A",
      spend: 1300,
      results: 28,
      totals: 4,
    },
  ],
  [
    "subtotals above what they add up",
    [
      ["Kampagne", "Forbrug", "Køb"],
      ["Meta i alt", 400, 10],
      ["Meta A", 100, 4],
      ["Meta B", 300, 6],
      ["Google i alt", 600, 12],
      ["Google A", 500, 9],
      ["Google B", 100, 3],
      ["", 1000, 22],
    ],
    {
      columns: "Kampagne | Forbrug | Køb",
      campaigns: "Meta A, Meta B, Google A, Google B",
      spend: 1000,
      results: 22,
      totals: 3,
    },
  ],
  [
    "a campaign that is called as a total is, and cost as much as the one above it",
    [
      ["Kampagne", "Forbrug", "Køb"],
      ["Efterår", 400, 10],
      ["Brand total", 400, 10],
      ["Meta A", 200, 3],
      ["Meta total", 200, 3],
    ],
    {
      columns: "Kampagne | Forbrug | Køb",
      campaigns: "Efterår, Brand total, Meta A",
      spend: 1000,
      results: 23,
      totals: 1,
    },
  ],
  [
    "blocks of months under their headings",
    [
      ["Kampagne", "Forbrug", "Køb"],
      ["Januar", "", ""],
      ["A", 100, 4],
      ["B", 300, 6],
      ["I alt januar", 400, 10],
      ["Februar", "", ""],
      ["A", 200, 5],
      ["B", 200, 6],
      ["I alt februar", 400, 11],
    ],
    { columns: "Kampagne | Forbrug | Køb", campaigns: "A, B", spend: 800, results: 21, totals: 2 },
  ],
  [
    "spend that is text in one row",
    [
      ["Kampagne", "Forbrug", "Køb"],
      ["A", 100, 4],
      ["B", "1.234,50 kr.", 6],
      ["C", 300, 2],
    ],
    { columns: "Kampagne | Forbrug | Køb", campaigns: "A, C", spend: 400, results: 6, left: "1 text 'Ark1'!B3" },
  ],
  [
    "errors and amounts below 0",
    [
      ["Campaign", "Cost", "Conversions"],
      ["A", "#N/A", 4],
      ["B", 300, -1],
      ["C", 300, 2],
    ],
    {
      columns: "Campaign | Cost | Conversions",
      campaigns: "C",
      spend: 300,
      results: 2,
      left: "1 error 'Ark1'!B2, 1 negative 'Ark1'!C3",
    },
  ],
  [
    "a budget beside what was spent, and shares",
    [
      [
        "Kampagne",
        "Budget",
        "Andel af forbrug",
        "Forbrug",
        "Konverteringsrate",
        "Konverteringer",
        "Pris pr. konvertering",
      ],
      ["A", 1000, 0.6, 600, 0.02, 12, 50],
      ["B", 1000, 0.4, 400, 0.01, 4, 100],
    ],
    { columns: "Kampagne | Forbrug | Konverteringer", campaigns: "A, B", spend: 1000, results: 16 },
  ],
  [
    "a budget, and nothing that was spent",
    [
      ["Kampagne", "Budget", "Køb"],
      ["A", 1000, 4],
    ],
    undefined,
  ],
  [
    "rates only",
    [
      ["Campaign", "CTR", "Cost per result", "ROAS"],
      ["A", 0.1, 4, 3],
    ],
    undefined,
  ],
  [
    "spend in one currency and revenue in another: no return can be told",
    [
      ["Campaign", "Spend (USD)", "Purchases", "Revenue (DKK)"],
      ["A", 95, 10, 5000],
      ["B", 100, 10, 5200],
    ],
    {
      columns: "Campaign | Spend (USD) | Purchases | Revenue (DKK)",
      campaigns: "A, B",
      spend: 195,
      results: 20,
      currencies: "USD",
    },
  ],
  [
    "dollars beside kroner that are called kr.",
    [
      ["Campaign", "Amount spent (USD)", "Køb", "Omsætning i kr."],
      ["A", 95, 10, 5000],
    ],
    {
      columns: "Campaign | Amount spent (USD) | Køb | Omsætning i kr.",
      campaigns: "A",
      spend: 95,
      results: 10,
      currencies: "USD",
    },
  ],
  [
    "kroner beside revenue without VAT, which is no other currency",
    [
      ["Campaign", "Spend (DKK)", "Purchases", "Revenue ex VAT"],
      ["A", 1000, 10, 5000],
    ],
    {
      columns: "Campaign | Spend (DKK) | Purchases | Revenue ex VAT",
      campaigns: "A",
      spend: 1000,
      results: 10,
      value: 5000,
      currencies: "DKK",
    },
  ],
  [
    "kroner beside all of the value, which is no other currency",
    [
      ["Campaign", "Spend (DKK)", "Conversions", "Conv. value (all)"],
      ["A", 1000, 10, 5000],
    ],
    {
      columns: "Campaign | Spend (DKK) | Conversions | Conv. value (all)",
      campaigns: "A",
      spend: 1000,
      results: 10,
      value: 5000,
      currencies: "DKK",
    },
  ],
  [
    "kroner beside net revenue, which is no other currency, and spend without VAT",
    [
      ["Kampagne", "Spend excl. VAT", "Køb", "Omsætning (net)"],
      ["A", 1000, 10, 5000],
    ],
    {
      columns: "Kampagne | Spend excl. VAT | Køb | Omsætning (net)",
      campaigns: "A",
      spend: 1000,
      results: 10,
      value: 5000,
    },
  ],
  [
    "purchases and leads in one column of results, which have no price in common",
    [
      ["Campaign name", "Results", "Result type", "Amount spent (DKK)"],
      ["A", 10, "Website purchases", 2000],
      ["B", 90, "On-Facebook leads", 900],
      ["C", 12, "Website purchases", 1500],
      ["D", "", "", 300],
    ],
    {
      columns: "Campaign name | Amount spent (DKK) | Results",
      campaigns: "A, C, D",
      spend: 3800,
      results: 22,
      left: "1 otherKind 'Ark1'!B3",
      currencies: "DKK",
    },
  ],
  [
    "the same above rows that add them up",
    [
      ["Kampagne", "Result type", "Results", "Forbrug"],
      ["A", "Køb", 40, 60],
      ["B", "Køb", 10, 20],
      ["C", "Lead", 90, 50],
      ["-", "Flere", 140, 130],
      ["I alt", "", 140, 130],
    ],
    {
      columns: "Kampagne | Forbrug | Results",
      campaigns: "A, B",
      spend: 80,
      results: 50,
      left: "3 otherKind 'Ark1'!C4",
    },
  ],
  [
    "the same, where nothing was spent on what says its kind",
    [
      ["Kampagne", "Result type", "Results", "Forbrug"],
      ["A", "Køb", 4, 0],
      ["B", "Lead", 9, 0],
      ["C", "", 8, 50],
    ],
    {
      columns: "Kampagne | Forbrug | Results",
      campaigns: "C",
      spend: 50,
      results: 8,
      left: "1 otherKind 'Ark1'!C2",
    },
  ],
  [
    "one kind of results and its total",
    [
      ["Kampagne", "Result type", "Results", "Forbrug"],
      ["A", "Køb", 4, 60],
      ["B", "Køb", 9, 50],
      ["", "", 13, 110],
    ],
    { columns: "Kampagne | Forbrug | Results", campaigns: "A, B", spend: 110, results: 13, totals: 1 },
  ],
  [
    "the same, where purchases have a column of their own",
    [
      ["Campaign name", "Purchases", "Result type", "Amount spent (DKK)"],
      ["A", 10, "Website purchases", 2000],
      ["B", 2, "On-Facebook leads", 900],
    ],
    {
      columns: "Campaign name | Amount spent (DKK) | Purchases",
      campaigns: "A, B",
      spend: 2900,
      results: 12,
      currencies: "DKK",
    },
  ],
  [
    "a brand that is called as a total is, and is none",
    [
      ["Kampagne", "Forbrug", "Køb"],
      ["Service Total", 100, 4],
      ["Total Fitness", 300, 6],
      ["Alt i alt", 50, 2],
    ],
    {
      columns: "Kampagne | Forbrug | Køb",
      campaigns: "Service Total, Total Fitness, Alt i alt",
      spend: 450,
      results: 12,
    },
  ],
  [
    "how many campaigns there are beside the channel",
    [
      ["Kanal", "Antal kampagner", "Samlet forbrug", "Leads (antal)"],
      ["Google", 3, 1000, 20],
      ["Meta", 2, 500, 4],
    ],
    { columns: "Kanal | Samlet forbrug | Leads (antal)", campaigns: "Google, Meta", spend: 1500, results: 24 },
  ],
  [
    "two currencies",
    [
      ["Kampagne", "Valuta", "Forbrug", "Køb"],
      ["A", "DKK", 1000, 10],
      ["B", "SEK", 900, 10],
      ["C", "dkk", 500, 5],
    ],
    { columns: "Kampagne | Forbrug | Køb", campaigns: "A, C", spend: 1500, results: 15, currencies: "DKK, SEK" },
  ],
  [
    "results of many names",
    [
      ["Kampagne", "Forbrug", "Bookede møder", "Klik"],
      ["A", 1000, 10, 90],
      ["B", 900, 10, 80],
    ],
    { columns: "Kampagne | Forbrug | Bookede møder", campaigns: "A, B", spend: 1900, results: 20 },
  ],
  [
    "new customers",
    [
      ["Aktivitet", "Udgift", "Nye kunder"],
      ["Messe", 9000, 10],
      ["Radio", 900, 1],
    ],
    { columns: "Aktivitet | Udgift | Nye kunder", campaigns: "Messe, Radio", spend: 9900, results: 11 },
  ],
  [
    "installs and transactions",
    [
      ["Campaign", "Media cost", "App installs", "Transactions", "Purchase revenue"],
      ["A", 1000, 100, 10, 3000],
      ["B", 900, 90, 10, 2000],
    ],
    {
      columns: "Campaign | Media cost | Transactions | Purchase revenue",
      campaigns: "A, B",
      spend: 1900,
      results: 20,
      value: 5000,
    },
  ],
  [
    "names with spaces and case",
    [
      ["  KAMPAGNE  NAVN ", "Brugt beløb (DKK)", "Kundeemner"],
      ["Efterår", 1000, 10],
      ["efterår ", 900, 10],
    ],
    {
      columns: "KAMPAGNE  NAVN | Brugt beløb (DKK) | Kundeemner",
      campaigns: "Efterår",
      spend: 1900,
      results: 20,
      currencies: "DKK",
    },
  ],
  [
    "dashes where there is nothing",
    [
      ["Ad name", "Amount spent", "Results"],
      ["A", 1000, "-"],
      ["B", "—", 3],
      ["C", 100, 4],
    ],
    { columns: "Ad name | Amount spent | Results", campaigns: "A, C", spend: 1100, results: 4 },
  ],
])("campaigns: %s", (_, rows, expected) => {
  expect(readCampaigns(rows)).toEqual(expected);
});

interface Flowing {
  readonly kind: string;
  readonly says: readonly (string | number | undefined)[];
}

function readProcess(rows: readonly Row[]): Flowing | undefined {
  const table = kept(rows, "process");
  if (table === undefined) return undefined;
  const { content } = processTable(table, CALENDAR);
  switch (content.kind) {
    case "items":
      return {
        kind: "items",
        says: [
          content.items.stages.join(", "),
          content.names.join(", "),
          content.wrong.map(({ kind, count }) => `${count} ${kind}`).join(", "),
        ],
      };
    case "durations":
      return { kind: "durations", says: content.stages.map(({ stage, days }) => `${stage}: ${days.join(" ")}`) };
    case "counts":
      return { kind: "counts", says: [content.stages.join(", "), ...content.rows.map((each) => each.join(" "))] };
    case "funnel":
      return { kind: "funnel", says: [content.steps.join(", "), content.counts.join(" "), content.norm?.kind] };
    case "unclear":
      return { kind: "unclear", says: [] };
  }
}

const DAY = 46_235;

test.each<readonly [string, readonly Row[], Flowing | undefined]>([
  [
    "issues with a date a status",
    [
      ["Issue key", "Created", "In progress", "In review", "Done"],
      ["A-1", DAY, DAY + 1, DAY + 4, DAY + 5],
      ["A-2", DAY + 1, DAY + 3, DAY + 6, ""],
    ],
    { kind: "items", says: ["Created, In progress, In review, Done", "A-1, A-2", ""] },
  ],
  [
    "the same, with dates that are text",
    [
      ["Issue key", "Created", "In progress", "In review", "Done"],
      ["A-1", "2026-08-01", "2026-08-02", "2026-08-05", "2026-08-06"],
      ["A-2", "2026-08-02", "2026-08-04", "2026-08-07", ""],
    ],
    { kind: "items", says: ["Created, In progress, In review, Done", "A-1, A-2", ""] },
  ],
  [
    "days as Danes write them, as text",
    [
      ["Opgave", "Oprettet", "Påbegyndt", "Godkendt"],
      ["Annonce", "01-08-2026", "03-08-2026", "09-08-2026"],
      ["Brev", "02-08-2026", "04-08-2026", ""],
    ],
    { kind: "items", says: ["Oprettet, Påbegyndt, Godkendt", "Annonce, Brev", ""] },
  ],
  [
    "starts and ends, one of them backwards",
    [
      ["Opgave", "Brief start", "Brief slut", "Design start", "Design slut"],
      ["A", DAY, DAY + 2, DAY + 3, DAY + 1],
      ["B", DAY, DAY + 2, DAY + 3, DAY + 9],
    ],
    { kind: "items", says: ["Brief, Design", "B", "1 dates-backwards"] },
  ],
  [
    "an owner between the item and its stages",
    [
      ["Sag", "Ansvarlig", "Modtaget", "Behandlet", "Lukket"],
      ["1", "Mette", DAY, DAY + 3, DAY + 5],
      ["2", "Ole", DAY + 1, DAY + 4, ""],
    ],
    { kind: "items", says: ["Modtaget, Behandlet, Lukket", "1, 2", ""] },
  ],
  [
    "days that stages took",
    [
      ["Sag", "Brief (dage)", "Design (dage)", "Godkendelse (dage)", "I alt (dage)"],
      ["A", 2, 5, 9, 16],
      ["B", 1, 4, 12, 17],
    ],
    { kind: "durations", says: ["Brief (dage): 2 1", "Design (dage): 5 4", "Godkendelse (dage): 9 12"] },
  ],
  [
    "counts a week in English",
    [
      ["Week", "To do", "In progress", "Done", "Total"],
      ["2026-W40", 10, 4, 20, 34],
      ["2026-W41", 12, 5, 24, 41],
    ],
    { kind: "counts", says: ["To do, In progress, Done", "10 4 20", "12 5 24"] },
  ],
  [
    "a funnel with the month before",
    [
      ["Trin", "Oktober", "September"],
      ["Besøg", 10000, 9000],
      ["Kurv", 800, 900],
      ["Køb", 200, 240],
    ],
    { kind: "funnel", says: ["Besøg, Kurv, Køb", "10000 800 200", "before"] },
  ],
  [
    "a funnel with a benchmark",
    [
      ["Step", "Users", "Benchmark"],
      ["Visit", 10000, ""],
      ["Cart", 800, 0.1],
      ["Purchase", 200, 0.3],
    ],
    { kind: "funnel", says: ["Visit, Cart, Purchase", "10000 800 200", "benchmark"] },
  ],
  [
    "a funnel with its own rates, which are nothing to hold it against",
    [
      ["Step", "Active users", "Completion rate"],
      ["Visit", 10000, 0.08],
      ["Cart", 800, 0.25],
      ["Purchase", 200, ""],
    ],
    { kind: "funnel", says: ["Visit, Cart, Purchase", "10000 800 200", undefined] },
  ],
  [
    "a funnel with its own share of the first step",
    [
      ["Trin", "Antal", "Andel af alle"],
      ["Besøg", 10000, 1],
      ["Kurv", 800, 0.08],
      ["Køb", 200, 0.02],
    ],
    { kind: "funnel", says: ["Besøg, Kurv, Køb", "10000 800 200", undefined] },
  ],
  [
    "a list of addresses",
    [
      ["Navn", "By", "Postnr."],
      ["A", "Odense", 5000],
      ["B", "Aarhus", 8000],
    ],
    undefined,
  ],
  [
    "a budget by months",
    [
      ["Konto", "Januar", "Februar"],
      ["Løn", 10000, 10000],
      ["Husleje", 4000, 4000],
    ],
    undefined,
  ],
])("work on its way: %s", (_, rows, expected) => {
  expect(readProcess(rows)).toEqual(expected);
});
