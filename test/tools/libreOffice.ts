import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";

const PLACES = [
  "/Applications/LibreOffice.app/Contents/MacOS/soffice",
  "C:\\Program Files\\LibreOffice\\program\\soffice.com",
];

/** The program named in SOFFICE_PATH, else one that is installed; undefined when there is none. */
export function findLibreOffice(): string | undefined {
  const named = process.env["SOFFICE_PATH"];
  if (named !== undefined) return existsSync(named) ? named : undefined;
  const installed = PLACES.find((place) => existsSync(place));
  if (installed !== undefined) return installed;
  return ["soffice", "libreoffice"].find((name) => {
    const { error, status } = spawnSync(name, ["--version"], { stdio: "ignore" });
    return error === undefined && status === 0;
  });
}

/** Without this, LibreOffice shows the values that are in a file. */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`;

const FILES_AT_A_TIME = 100;

/** Makes a profile that calculates whatever it opens: the person's own settings are left alone. */
export function makeProfile(profile: string): void {
  mkdirSync(path.join(profile, "user"), { recursive: true });
  writeFileSync(path.join(profile, "user", "registrymodifications.xcu"), ALWAYS_RECALCULATE);
}

/** Lets LibreOffice open, recalculate and save workbooks. */
export function recalculateInLibreOffice(program: string, files: readonly string[], folder: string): void {
  const profile = path.join(folder, "profile");
  makeProfile(profile);
  for (let at = 0; at < files.length; at += FILES_AT_A_TIME) {
    execFileSync(
      program,
      [
        `-env:UserInstallation=${pathToFileURL(profile).href}`,
        "--headless",
        "--norestore",
        "--convert-to",
        "xlsx:Calc MS Excel 2007 XML",
        "--outdir",
        path.join(folder, "recalculated"),
        ...files.slice(at, at + FILES_AT_A_TIME),
      ],
      { stdio: ["ignore", "ignore", "inherit"] },
    );
  }
}
