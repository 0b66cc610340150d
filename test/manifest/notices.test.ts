import { readFileSync } from "node:fs";
import path from "node:path";
import { noticesOf } from "../../assets/hosting/notices.cjs";

const fileOf = (name: string): string => path.resolve(__dirname, "../../node_modules", name, "index.js");

test("each package that is bundled is named once with its version and the text of its licence, and ours is not", () => {
  const names = ["fflate", "zustand", "pptxgenjs", "jszip", "react", "@fluentui/react-button"];
  const notices = noticesOf([...names, ...names].map(fileOf).concat(path.resolve(__dirname, "../../src/main.ts")));
  for (const name of names) {
    const about = readFileSync(path.join(path.dirname(fileOf(name)), "package.json"), "utf8");
    const { version } = JSON.parse(about) as { readonly version: string };
    expect(notices.split(`${name} ${version}`)).toHaveLength(2);
  }
  expect(notices).toContain(readFileSync(path.join(path.dirname(fileOf("fflate")), "LICENSE"), "utf8").trim());
  expect(notices).not.toContain("balanced-scorecard");
});
