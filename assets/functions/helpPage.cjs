"use strict";

const { catalogue, inLanguage } = require("./catalogue.cjs");

const WORDS = {
  en: { title: "BSC functions", optional: "optional" },
  da: { title: "BSC-funktioner", optional: "kan udelades" },
};

const escaped = (text) =>
  String(text).replace(/[&<>"]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[sign]);

/** The page that Excel opens for "Help on this function": all functions in one language, each at its id. */
const helpPage = (language) => {
  const words = WORDS[language];
  const sections = catalogue().map((definition) => {
    const { id, name, description, parameters, help } = inLanguage(definition, language);
    const list = parameters
      .map((each) => (each.optional ? `[${each.name}]` : each.name))
      .join(language === "da" ? "; " : ", ");
    const items = parameters.map(
      (each) =>
        `<li><code>${escaped(each.name)}</code>${each.optional ? ` (${words.optional})` : ""}: ${escaped(each.description)}</li>`,
    );
    return [
      `<section id="${id}">`,
      `<h2>BSC.${name}</h2>`,
      `<p>${escaped(description)}</p>`,
      `<p><code>=BSC.${name}(${escaped(list)})</code></p>`,
      ...(items.length === 0 ? [] : ["<ul>", ...items, "</ul>"]),
      `<p>${escaped(help.details)}</p>`,
      "</section>",
    ].join("\n");
  });
  return [
    "<!doctype html>",
    `<html lang="${language}">`,
    "<head>",
    '<meta charset="utf-8" />',
    '<meta name="viewport" content="width=device-width, initial-scale=1" />',
    `<title>${words.title}</title>`,
    '<link rel="stylesheet" href="page.css" />',
    "</head>",
    "<body>",
    `<h1>${words.title}</h1>`,
    ...sections,
    "</body>",
    "</html>",
    "",
  ].join("\n");
};

module.exports = { helpPage };
