"use strict";

const fs = require("node:fs");
const path = require("node:path");

/** What the licences of others ask of whoever gives their code on: it stands beside the add-in, a package after the other. */
const NOTICES = "third-party-notices.txt";

/** The folder of the package that a file belongs to; `undefined` for a file of ours. */
function packageOf(file) {
  const [, folder] = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(file) ?? [];
  return folder;
}

/** The licence of a package as it says it itself, or what it is called where the package has no text of it. */
function noticeOf(folder) {
  const about = JSON.parse(fs.readFileSync(path.join(folder, "package.json"), "utf8"));
  const file = fs.readdirSync(folder).find((name) => /^licen[cs]e(\.(md|txt|markdown))?$/i.test(name));
  const { name, version, license, author } = about;
  if (file === undefined && typeof license !== "string")
    throw new Error(`${name} ${version} does not say its licence.`);
  const by = typeof author === "string" ? author : author?.name;
  const said =
    file === undefined
      ? [license, by].filter(Boolean).join(", ")
      : fs.readFileSync(path.join(folder, file), "utf8").trim();
  return { title: `${name} ${version}`, license: String(license ?? file), said };
}

/** All notices of the packages that files belong to, by their names; packages that say the same are told together. */
function noticesOf(files) {
  const folders = [...new Set(files.map(packageOf).filter((folder) => folder !== undefined))];
  const byText = new Map();
  for (const { title, license, said } of folders.map(noticeOf)) {
    const same = byText.get(said) ?? { license, titles: [] };
    byText.set(said, { ...same, titles: [...new Set([...same.titles, title])].sort() });
  }
  return [...byText]
    .map(([said, { license, titles }]) => `${titles.join(", ")} (${license})\n\n${said}\n`)
    .sort()
    .join(`\n${"-".repeat(80)}\n\n`);
}

/** Writes the notices of all packages that any of which is bundled beside the bundles. */
class NoticesPlugin {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("notices", (compilation) => {
      let files = [];
      // Before modules become one.
      compilation.hooks.finishModules.tap("notices", (modules) => {
        files = [...modules].flatMap(({ resource }) => (typeof resource === "string" ? [resource] : []));
      });
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: "notices", stage }, () =>
        compilation.emitAsset(NOTICES, new compiler.webpack.sources.RawSource(noticesOf(files))),
      );
    });
  }
}

module.exports = { NOTICES, noticesOf, NoticesPlugin };
