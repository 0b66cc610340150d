import { readdirSync } from "node:fs";
import path from "node:path";
import HOST_ROOMS from "../rules/hostRooms.json";
import UNIT_ROOMS from "../rules/unitRooms.json";

const TESTS = path.resolve(__dirname, "..");

const filesIn = (folder: string): readonly string[] =>
  readdirSync(path.join(TESTS, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.test\.tsx?$/.test(file))
    .map((file) => path.join(folder, file));

/** Of so many parts the first, second … */
export interface Part {
  readonly part: number;
  readonly of: number;
}

/**
 * Runs the test files of some folders in one world, each under its name. Grid, client and components are loaded once, not for each
 * file: that takes longer than most files do. A file alone is run as ever: `npx jest --selectProjects host --testPathPatterns …`.
 */
export function together(folders: readonly string[], { part, of }: Part = { part: 1, of: 1 }): void {
  const files = folders.flatMap(filesIn).sort();
  filesTogether(files.filter((_, index) => index % of === part - 1));
}

/** All that needs a workbook, in so many parts. */
export const hostTogether = (part: Part): void => together(HOST_ROOMS, part);

/** All that needs neither a workbook nor a page. */
export function unitTogether(): void {
  const needsWorkbook = (file: string): boolean => HOST_ROOMS.some((room) => file.startsWith(`${room}/`));
  filesTogether(
    UNIT_ROOMS.flatMap(filesIn)
      .filter((file) => !needsWorkbook(file))
      .sort(),
  );
}

/** As `together`, for files by their names within `test`. */
export function filesTogether(files: readonly string[]): void {
  for (const file of files) describe(file, () => void jest.requireActual(path.join(TESTS, file)));
}
