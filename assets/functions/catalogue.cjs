"use strict";

const fs = require("node:fs");
const path = require("node:path");

/** In the order in which help pages list them. */
const FILES = ["byName.json", "byArgument.json", "marketing.json"];

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

/** Functions of their arguments are told where these lie, so that they can ask whether a 0 is a blank cell. */
const withAddresses = ({ options, ...definition }) =>
  options?.stream
    ? { ...definition, options }
    : { ...definition, options: { ...options, requiresParameterAddresses: true } };

/** `functions.json` as Excel reads it. Errors in arguments reach the functions, so that they can tell of them. */
const functionsMetadata = (language) => ({
  allowErrorForDataTypeAny: true,
  functions: catalogue().map((definition) => inLanguage(withAddresses({ ...definition, help: undefined }), language)),
});

module.exports = { catalogue, functionsMetadata, inLanguage };
