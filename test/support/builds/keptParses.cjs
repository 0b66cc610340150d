"use strict";

/** How the library that reads numbers, dates and times in texts begins each of its readers. */
const READER = /export function (parse(?:Number|Date|Time)) \(value, options = \{\}\) \{/g;

/** So many texts are kept of each reader: more than the sheets of a test hold. */
const MOST_KEPT = 10_000;

/**
 * For webpack: keeps what a reader made of a text. A calculation asks it of the same texts again and again, `IF(A1="", …)` for
 * each cell three times, and the grid keeps only the texts that are numbers.
 */
module.exports = function keptParses(source) {
  const kept = source.replace(
    READER,
    (_, name) => `const ${name}Kept = new Map();
export function ${name} (value, options) {
  if (options !== undefined || typeof value !== "string") return ${name}Once(value, options);
  if (!${name}Kept.has(value)) {
    if (${name}Kept.size >= ${MOST_KEPT}) ${name}Kept.clear();
    ${name}Kept.set(value, Object.freeze(${name}Once(value)));
  }
  return ${name}Kept.get(value);
}
function ${name}Once (value, options = {}) {`,
  );
  if ((kept.match(/Once \(value, options = /g) ?? []).length !== 3)
    throw new Error("numfmt does not begin its readers as it did: see test/support/builds/keptParses.cjs");
  return kept;
};
