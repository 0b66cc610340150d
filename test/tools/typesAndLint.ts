import path from "node:path";
import { ESLint } from "eslint";
import ts from "typescript";

const ROOT = path.resolve(__dirname, "../..");

/** The whole project as the compiler understands it. */
function readProject(): ts.Program {
  const { config, error } = ts.readConfigFile(path.join(ROOT, "tsconfig.json"), ts.sys.readFile) as {
    config: unknown;
    error?: ts.Diagnostic;
  };
  const { fileNames, options, errors } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT);
  const wrong = error === undefined ? errors : [error];
  if (wrong.length > 0) throw new Error(textOf(wrong));
  return ts.createProgram(fileNames, options);
}

const textOf = (diagnostics: readonly ts.Diagnostic[]): string =>
  ts.formatDiagnostics(diagnostics, {
    getCanonicalFileName: (file) => file,
    getCurrentDirectory: () => ROOT,
    getNewLine: () => "\n",
  });

/**
 * Types and lint in one go: the rules ask what the compiler has found out, and by themselves would have it find out all of it once
 * more. Each alone is `npm run test:types` and `npm run test:lint`.
 */
async function typesAndLint(): Promise<void> {
  const program = readProject();
  const wrong = ts.getPreEmitDiagnostics(program);
  if (wrong.length > 0) console.log(textOf(wrong));

  const eslint = new ESLint({
    cwd: ROOT,
    overrideConfigFile: path.join(ROOT, "test/rules/eslint.config.mjs"),
    overrideConfig: {
      files: ["**/*.{ts,tsx}"],
      languageOptions: { parserOptions: { projectService: false, programs: [program] } },
    },
  });
  const results = await eslint.lintFiles(["src", "test"]);
  const said = await (await eslint.loadFormatter("stylish")).format(results);
  if (said !== "") console.log(said);
  const isClean = results.every(({ errorCount, warningCount }) => errorCount + warningCount === 0);
  if (wrong.length > 0 || !isClean) process.exitCode = 1;
}

typesAndLint().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
