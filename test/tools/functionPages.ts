import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import {
  catalogue,
  inLanguage,
  type CatalogueFunction,
  type Example,
  type ExampleContent,
  type Language,
} from "../../assets/functions/catalogue.cjs";
import { danishFormula, danishNumber } from "./danishFormula";
import { EXAMPLE_DATA } from "../support/exampleScorecard";

export const PAGES = path.resolve(__dirname, "../../docs/functions");

const WORDS = {
  da: {
    syntax: "Sådan skrives den",
    argument: "Argument",
    meaning: "Betydning",
    optional: "kan udelades",
    formula: "Formel",
    examples: "Eksempler",
    cells: "Celler",
    gives: "giver",
    source: "Kilde",
    streams: "Følger selv projektmappen: cellen beholder sin værdi, til der kommer en ny.",
    pure: "Afhænger kun af sine argumenter: Excel beregner den igen, når et af dem ændrer sig.",
  },
  en: {
    syntax: "How to write it",
    argument: "Argument",
    meaning: "Meaning",
    optional: "optional",
    formula: "Formula",
    examples: "Examples",
    cells: "Cells",
    gives: "gives",
    source: "Source",
    streams: "Follows the workbook by itself: the cell keeps its value until there is a new one.",
    pure: "Depends on its arguments alone: Excel calculates it again when one of them changes.",
  },
} as const;

const escaped = (text: string): string => text.replaceAll("|", "\\|").replaceAll("\n", " ");

/** The help page of one function: Danish, then English. */
export const functionPage = (definition: CatalogueFunction): string =>
  [`# BSC.${definition.name}`, section(definition, "da"), "---", section(definition, "en")].join("\n\n") + "\n";

function section(definition: CatalogueFunction, language: Language): string {
  const words = WORDS[language];
  const { name, description, parameters, help, options } = definition;
  const separator = language === "da" ? "; " : ", ";
  const list = parameters.map((each) => (each.optional ? `[${each.name[language]}]` : each.name[language]));
  const rows = parameters.map(
    (each) =>
      `| \`${each.name[language]}\`${each.optional ? ` (${words.optional})` : ""} | ${escaped(each.description[language])} |`,
  );
  return [
    description[language],
    `## ${words.syntax}`,
    `\`=BSC.${name}(${list.join(separator)})\``,
    ...(rows.length > 0 ? [[`| ${words.argument} | ${words.meaning} |`, "| --- | --- |", ...rows].join("\n")] : []),
    ...(help.formula ? [`**${words.formula}:** ${help.formula[language]}`] : []),
    help.details[language],
    options?.stream === true ? words.streams : words.pure,
    `## ${words.examples}`,
    ...help.examples.map((example) => exampleText(example, language)),
    ...(help.source ? [`${words.source}: <${help.source}>`] : []),
  ].join("\n\n");
}

function exampleText({ cells, formula, result }: Example, language: Language): string {
  const words = WORDS[language];
  const text = inLanguage(formula, language);
  const shown = language === "da" ? danishFormula(text) : text;
  const given = Object.entries(cells ?? {}).map(([address, content]) => `${address}: ${cellText(content, language)}`);
  const answer = inLanguage<Example["result"]>(result, language) as
    ExampleContent | readonly (readonly ExampleContent[])[];
  return [
    ...(given.length > 0 ? [`${words.cells} – ${given.join(" · ")}`] : []),
    `\`\`\`\n${shown}\n\`\`\``,
    Array.isArray(answer)
      ? `${words.gives}\n\n${table(answer as readonly (readonly ExampleContent[])[], language)}`
      : `${words.gives} **${cellText(answer as ExampleContent, language)}**`,
  ].join("\n\n");
}

function table(rows: readonly (readonly ExampleContent[])[], language: Language): string {
  const [first = []] = rows;
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [
    line(first.map(() => " ")),
    line(first.map(() => "---")),
    ...rows.map((row) => line(row.map((content) => escaped(cellText(content, language))))),
  ].join("\n");
}

function cellText(content: ExampleContent, language: Language): string {
  if (typeof content === "string") {
    if (content.startsWith("=")) return `\`${language === "da" ? danishFormula(content) : content}\``;
    return content;
  }
  if (typeof content === "boolean")
    return language === "da" ? (content ? "SAND" : "FALSK") : String(content).toUpperCase();
  const rounded = Number(content.toPrecision(10));
  return language === "da" ? danishNumber(rounded) : String(rounded);
}

/** The list of all functions, and the scorecard that the examples are about. */
export function indexPage(): string {
  const rows = (definitions: readonly CatalogueFunction[]): string =>
    [
      "| Funktion | Dansk | English |",
      "| --- | --- | --- |",
      ...definitions.map(
        ({ id, name, description }) =>
          `| [BSC.${name}](${id}.md) | ${escaped(description.da)} | ${escaped(description.en)} |`,
      ),
    ].join("\n");
  const streaming = catalogue().filter(({ options }) => options?.stream === true);
  const pure = catalogue().filter(({ options }) => options?.stream !== true);
  const data = [
    `| ${EXAMPLE_DATA.map(({ heading }) => heading).join(" | ")} |`,
    `| ${EXAMPLE_DATA.map(() => "---").join(" | ")} |`,
    ...(EXAMPLE_DATA[0]?.values ?? []).map(
      (_, row) => `| ${EXAMPLE_DATA.map(({ values }) => String(values[row]).replace(/^'/, "")).join(" | ")} |`,
    ),
  ].join("\n");
  return `${[
    "# BSC-funktioner / BSC functions",
    "Siderne er lavet af samme kilde som hjælpen i Excel, og hvert eksempel afprøves. I dansk Excel adskilles argumenter med semikolon. / The pages are made from the same source as the help in Excel, and every example is tested.",
    "## Med navn / By name",
    rows(streaming),
    "## Med argumenter / By argument",
    rows(pure),
    "## Eksemplets scorecard / The scorecard of the examples",
    "Perspektivet Finansielt (Financial, vægt 1) har det strategiske mål Profitabel vækst (Profitable growth) med KPI'en Omsætning (Revenue): sum, forhold til målværdien 100 pr. måned. Perspektivet Kunde (Customer, vægt 3) har det strategiske mål Loyale kunder (Loyal customers) med CTR (klik / visninger i %, fra 2 til 3) og NPS (pr. kvartal, fra 10 til 50). Dagen er 31. december 2026. / The day is 31 December 2026.",
    data,
  ].join("\n\n")}\n`;
}

function writePages(): void {
  mkdirSync(PAGES, { recursive: true });
  for (const file of readdirSync(PAGES)) rmSync(path.join(PAGES, file));
  for (const definition of catalogue())
    writeFileSync(path.join(PAGES, `${definition.id}.md`), functionPage(definition));
  writeFileSync(path.join(PAGES, "README.md"), indexPage());
}

if (require.main === module) writePages();
