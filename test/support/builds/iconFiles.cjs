"use strict";

/** `ChevronDown20Regular` is in the file `chevron-down`. */
const ICON = /^([A-Z]\w*?)\d*(?:Regular|Filled)$/;
const IMPORT = /import \{([^}]*)\} from (["'])@fluentui\/react-icons\2;/g;

function placeOf(name) {
  const [, words] = ICON.exec(name) ?? [];
  return words === undefined ? "utils" : `svg/${words.replace(/(?<=[a-z])(?=[A-Z])/g, "-").toLowerCase()}`;
}

/** For webpack: takes each of Fluent's icons from its own file, as the index of all of them holds thousands. */
module.exports = function iconFiles(source) {
  return source.replace(IMPORT, (_, names) =>
    names
      .split(",")
      .map((name) => name.trim())
      .filter((name) => name !== "")
      .map((name) => `import { ${name} } from "@fluentui/react-icons/${placeOf(name.split(" as ")[0])}";`)
      .join(" "),
  );
};
