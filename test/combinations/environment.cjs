const path = require("node:path");
const { TestEnvironment } = require("jest-environment-node");
const expectedFailures = require("./expectedFailures.json");

const TESTS = path.resolve(__dirname, "..");

/** Tests that are known to fail must fail, by name: one that passes, or is no longer there, has to be taken off the list. */
module.exports = class Combination extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    const { combination } = config.projectConfig.testEnvironmentOptions;
    const file = path.relative(TESTS, context.testPath).replaceAll(path.sep, "/");
    this.expected = new Set(expectedFailures[combination]?.[file]);
    this.missing = new Set(this.expected);
    this.isPartial = Boolean(config.globalConfig.testNamePattern);
  }

  handleTestEvent({ name, test }) {
    if (name === "test_done") this.judge(test);
    if (name === "run_finish" && this.missing.size > 0 && !this.isPartial)
      throw new Error(`expectedFailures.json names tests that are not there: ${[...this.missing].join("; ")}`);
  }

  judge(test) {
    const title = titleOf(test);
    if (!this.expected.has(title)) return;
    this.missing.delete(title);
    if (test.errors.length === 0)
      test.errors.push(new Error(`"${title}" passes now: take it off expectedFailures.json`));
    else test.errors.length = 0;
  }
};

/** The names of the test and of the groups around it. */
function titleOf(test) {
  const names = [];
  for (let at = test; at && at.name !== "ROOT_DESCRIBE_BLOCK"; at = at.parent) names.unshift(at.name);
  return names.join(" > ");
}
