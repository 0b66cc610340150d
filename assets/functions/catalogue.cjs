"use strict";

const fs = require("node:fs");
const path = require("node:path");
const { ENUMS, enumOf } = require("./enums.cjs");

/** In the order in which help pages list them. */
const FILES = ["byName.json", "byArgument.json", "marketing.json", "campaigns.json", "flow.json"];

/** Every BSC function as it is described once, in English and Danish. */
const catalogue = () =>
  FILES.filter((file) => fs.existsSync(path.join(__dirname, file))).flatMap(
    (file) => JSON.parse(fs.readFileSync(path.join(__dirname, file), "utf8")).functions,
  );

/** What stands in one language, wherever both are given. */
const inLanguage = (value, language) => {
  if (Array.isArray(value)) return value.map((member) => inLanguage(member, language));
  if (value === null || typeof value !== "object") return value;
  if ("en" in value && "da" in value) return value[language];
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, inLanguage(member, language)]));
};

/** The page of help in one language, with a section for each function. */
const HELP_PAGES = { en: "functions.html", da: "functions.da.html" };

/** Functions of their arguments are told where these lie, so that they can ask whether a 0 is a blank cell. */
const withAddresses = ({ options, ...definition }) =>
  options?.stream
    ? { ...definition, options }
    : { ...definition, options: { ...options, requiresParameterAddresses: true } };

/**
 * `functions.json` as Excel reads it. Errors in arguments reach the functions, so that they can tell of them.
 *
 * @param address - where the add-in is hosted, for help; without it nothing is said of help
 */
const functionsMetadata = (language, address) => ({
  allowErrorForDataTypeAny: true,
  functions: catalogue().map(({ help: _, ...definition }) => ({
    ...inLanguage(withAddresses(definition), language),
    ...(address === undefined ? {} : { helpUrl: `${address}/${HELP_PAGES[language]}#${definition.id}` }),
    parameters: definition.parameters.map((parameter) => ({
      ...inLanguage(parameter, language),
      ...enumOf(definition.id, parameter.name.en),
    })),
  })),
  enums: ENUMS,
});

module.exports = { catalogue, functionsMetadata, HELP_PAGES, inLanguage };
