import js from "@eslint/js";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import path from "node:path";
import typescript from "typescript-eslint";

const root = path.resolve(import.meta.dirname, "../..");
const outsideWorld = [
  ["Excel", "Office.js is spoken in src/workbook only"],
  ["Office", "Office.js is spoken in src/workbook and at the door only"],
  ["OfficeExtension", "Office.js is spoken in src/workbook only"],
  ["CustomFunctions", "custom functions are spoken in src/functions only"],
];

/** Globals that a set of rooms must do without. */
const without = (...names) => ({
  "no-restricted-globals": [
    "error",
    ...outsideWorld.filter(([name]) => names.includes(name)).map(([name, message]) => ({ name, message })),
  ],
});

export default typescript.config(
  { ignores: ["**/node_modules/**", "dist/**", ".cache/**"] },
  js.configs.recommended,
  ...typescript.configs.strict,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    rules: {
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": [
        "error",
        { checksVoidReturn: { attributes: false, properties: false, arguments: false } },
      ],
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/consistent-type-definitions": ["error", "interface"],
      "no-undef": "off",
      "no-empty": ["error", { allowEmptyCatch: false }],
      eqeqeq: ["error", "always", { null: "ignore" }],
    },
  },
  {
    files: ["src/scorecard/**", "src/insight/**"],
    rules: {
      ...without("Excel", "Office", "OfficeExtension", "CustomFunctions"),
      "no-restricted-properties": [
        "error",
        { object: "Date", property: "now" },
        { object: "Math", property: "random" },
      ],
    },
  },
  {
    files: ["src/language/**", "src/pane/**", "src/session/**"],
    rules: without("Excel", "Office", "OfficeExtension", "CustomFunctions"),
  },
  { files: ["src/functions/**"], rules: without("Excel", "Office", "OfficeExtension") },
  {
    files: ["src/workbook/**"],
    plugins: { "office-addins": officeAddins },
    rules: {
      ...without("CustomFunctions"),
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-office-initialize": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  { files: ["src/pane/**"], plugins: { "react-hooks": reactHooks }, rules: reactHooks.configs.recommended.rules },
  { files: ["test/**"], rules: { "@typescript-eslint/no-non-null-assertion": "off" } },
  {
    files: ["test/**"],
    ignores: ["test/support/rightXlsx.ts", "test/tools/**"],
    rules: {
      "no-restricted-imports": [
        "error",
        { patterns: [{ group: ["**/xlsx/writeXlsx"], message: "rightXlsx writes files and checks them" }] },
      ],
    },
  },
  {
    files: ["**/*.mjs", "**/*.cjs", "**/*.js"],
    extends: [typescript.configs.disableTypeChecked],
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
);
