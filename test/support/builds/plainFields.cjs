"use strict";

/** How the grid library's own build sets a field of a class, in a line of its own; the value has no second statement in it. */
const FIELD = /^(\s*)(_defineProperty\w*)\(this, "([A-Za-z_$][\w$]*)", ([^();]*(?:\([^();]*\)[^();]*)*)\);$/gm;

/**
 * For webpack: sets fields of classes where the name is known, as the helper does unless something inherited has that name. Through
 * the helper each field of each of the millions of values that a calculation makes is looked for by its name.
 */
module.exports = function plainFields(source) {
  return source.replace(FIELD, '$1"$3" in this ? $2(this, "$3", $4) : (this.$3 = $4);');
};
