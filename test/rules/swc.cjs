"use strict";

const to = (syntax) => ({
  swcrc: false,
  jsc: {
    parser: { syntax: "typescript", ...syntax },
    target: "es2022",
    transform: { react: { runtime: "automatic" } },
  },
  module: { type: "commonjs" },
});

/** How TypeScript becomes what Node runs, for tests and tools; types are the business of `npm run test:types`. */
exports.typescript = to({ tsx: false });
exports.react = to({ tsx: true });
