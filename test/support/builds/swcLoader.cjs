"use strict";

const { transform } = require("@swc/core");
const { typescript, react } = require("../../rules/swc.cjs");

/** For webpack: takes the types out of TypeScript. Whether they are right is the business of `npm run test:types`. */
module.exports = function swcLoader(source) {
  const done = this.async();
  const { jsc } = this.resourcePath.endsWith("x") ? react : typescript;
  transform(source, { swcrc: false, filename: this.resourcePath, jsc, module: { type: "es6" } }).then(
    ({ code }) => done(null, code),
    done,
  );
};
