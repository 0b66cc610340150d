"use strict";

// Lets Node run the project's TypeScript scripts: `node -r ./test/support/typescript.cjs script.ts`.
const { readFileSync } = require("node:fs");
const ts = require("typescript");

const compilerOptions = {
  module: ts.ModuleKind.CommonJS,
  target: ts.ScriptTarget.ES2022,
  esModuleInterop: true,
  jsx: ts.JsxEmit.ReactJSX,
};

require.extensions[".ts"] = (module, fileName) => {
  const { outputText } = ts.transpileModule(readFileSync(fileName, "utf8"), { compilerOptions, fileName });
  module._compile(outputText, fileName);
};
