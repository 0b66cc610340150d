"use strict";

// Lets Node run the project's TypeScript: `node -r ./test/tools/typescript.cjs script.ts`.
const { readFileSync } = require("node:fs");
const { transformSync } = require("@swc/core");
const { typescript } = require("../rules/swc.cjs");

require.extensions[".ts"] = (module, filename) => {
  const { code } = transformSync(readFileSync(filename, "utf8"), { ...typescript, filename });
  module._compile(code, filename);
};
