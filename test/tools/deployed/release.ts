import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync } from "node:fs";
import path from "node:path";
import { HASHED } from "../../../assets/hosting/hosting.cjs";
import { chunksIn } from "./chunksIn";

/** Excel keeps pages and descriptions of functions for a day, and people keep workbooks open for weeks. */
const KEPT_MILLISECONDS = 30 * 24 * 60 * 60 * 1000;

export interface Released {
  readonly written: number;
  /** Bundles of earlier versions that pages which are open, or cached, still ask for. */
  readonly kept: number;
  readonly removed: number;
}

/**
 * Copies a build to where it is hosted. Bundles come first and pages last, so that no page names what is not there yet; bundles of
 * earlier versions stay for 30 days after another version has taken their place, however long they were the newest.
 */
export function release(from: string, to: string, now: number): Released {
  const wasNewest = (file: string): void => utimesSync(path.join(to, file), now / 1000, now / 1000);
  bundlesOfPage(to).forEach(wasNewest);
  const files = filesIn(from).sort((one, other) => Number(isPage(one)) - Number(isPage(other)));
  for (const file of files) {
    mkdirSync(path.dirname(path.join(to, file)), { recursive: true });
    copyFileSync(path.join(from, file), path.join(to, file));
    wasNewest(file);
  }
  const current = new Set(files);
  const earlier = filesIn(to).filter((file) => HASHED.test(file) && !current.has(file));
  const old = earlier.filter((file) => now - statSync(path.join(to, file)).mtimeMs > KEPT_MILLISECONDS);
  for (const file of old) rmSync(path.join(to, file));
  return { written: files.length, kept: earlier.length - old.length, removed: old.length };
}

const isPage = (file: string): boolean => !HASHED.test(file);

/** The bundles of the version that a folder holds, as far as they are there: those that its page names, and those that these load. */
function bundlesOfPage(folder: string): readonly string[] {
  const page = path.join(folder, "taskpane.html");
  if (!existsSync(page)) return [];
  const named = filesIn(folder).filter((file) => HASHED.test(file) && readFileSync(page, "utf8").includes(file));
  const loaded = named.flatMap((file) => chunksIn(readFileSync(path.join(folder, file), "utf8")));
  return [...named, ...loaded.filter((file) => existsSync(path.join(folder, file)))];
}

const filesIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
        statSync(path.join(folder, file)).isFile(),
      )
    : [];
