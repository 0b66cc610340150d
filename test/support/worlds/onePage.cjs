"use strict";

const { TestEnvironment } = require("jest-environment-jsdom");
const oneTestAtATime = require("./oneTestAtATime.cjs");

/** The page of a process that runs one file of tests at a time. */
module.exports = class OnePage extends TestEnvironment {
  async setup() {
    await super.setup();
    oneTestAtATime.begin();
  }

  async teardown() {
    oneTestAtATime.end();
    await super.teardown();
  }
};
