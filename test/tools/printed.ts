import { execFileSync, spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { findLibreOffice, makeProfile } from "./libreOffice";

/** Dots an inch of pictures to look at. */
const RESOLUTION = 96;

/** What is printed in colour and on a printer without any. */
const INKS = { colour: [], grey: ["-gray"] } as const;

/**
 * Pictures of the pages of a workbook as LibreOffice prints them, in colour and in grey, beside the file: `<name>-colour-1.png`.
 *
 * @returns their paths in the order of the pages, by ink; none where LibreOffice or `pdftoppm` (poppler) is not installed
 */
export function printedPages(file: string): Readonly<Record<keyof typeof INKS, readonly string[]>> {
  const program = findLibreOffice();
  if (program === undefined || spawnSync("pdftoppm", ["-v"]).error) return { colour: [], grey: [] };
  const folder = path.dirname(file);
  const name = path.basename(file, ".xlsx");
  const profile = path.join(folder, "profile");
  makeProfile(profile);
  execFileSync(
    program,
    [
      ...[`-env:UserInstallation=${pathToFileURL(profile).href}`, "--headless", "--norestore"],
      ...["--convert-to", "pdf", "--outdir", folder, file],
    ],
    { stdio: ["ignore", "ignore", "inherit"] },
  );
  const pagesIn = (ink: keyof typeof INKS): readonly string[] => {
    const pages = path.join(folder, `${name}-${ink}`);
    execFileSync("pdftoppm", ["-r", String(RESOLUTION), "-png", ...INKS[ink], path.join(folder, `${name}.pdf`), pages]);
    return readdirSync(folder)
      .filter((each) => each.startsWith(`${name}-${ink}-`) && each.endsWith(".png"))
      .sort()
      .map((each) => path.join(folder, each));
  };
  return { colour: pagesIn("colour"), grey: pagesIn("grey") };
}
