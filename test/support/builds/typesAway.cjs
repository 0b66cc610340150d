"use strict";

const { transformSync } = require("@swc/core");
const typescript = require("typescript");
const swc = require("../../rules/swc.cjs");

/**
 * For ts-loader: the compiler, but for taking the types away, which the program that does it for tests does thirty times as fast.
 * Whether they are right is the business of `npm run test:types`.
 */
module.exports = Object.create(typescript, {
  transpileModule: {
    value: (source, { fileName }) => {
      const { code } = transformSync(source, {
        ...(fileName.endsWith("x") ? swc.react : swc.typescript),
        // Webpack puts modules together itself.
        module: { type: "es6" },
        filename: fileName,
      });
      return { outputText: code, diagnostics: [] };
    },
  },
});
