"use strict";

const { transform } = require("@swc/core");
const swc = require("../../rules/swc.cjs");

/** For webpack: makes JavaScript of TypeScript as tests do; types are the business of `npm run test:types`. */
module.exports = async function compiled(source) {
  const { code } = await transform(source, {
    ...(this.resourcePath.endsWith("x") ? swc.react : swc.typescript),
    // Webpack puts modules together itself.
    module: { type: "es6" },
    filename: this.resourcePath,
  });
  return code;
};
