import { execFileSync } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { makeProfile } from "./libreOffice";

/** What is typed into the cell of a defined name: one text after the other, each followed by a copy of the workbook. */
export interface Typed {
  readonly name: string;
  readonly typed: readonly { readonly text: string; readonly copy: string }[];
}

const header = (kind: string): string => `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE ${kind} PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "${kind.split(":")[1] ?? ""}.dtd">
`;
const url = (place: string): string => pathToFileURL(place).href;
const NAMESPACES = 'xmlns:library="http://openoffice.org/2000/library" xmlns:xlink="http://www.w3.org/1999/xlink"';

/** In the words of the person at the cell: what has been typed is read as a date where it is one, and all that follows it is worked out. */
const TYPING = `Sub Main(source, cellName, texts, copies)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  Dim format(0) As New com.sun.star.beans.PropertyValue
  format(0).Name = "FilterName"
  format(0).Value = "Calc MS Excel 2007 XML"
  opened = StarDesktop.loadComponentFromURL(source, "_blank", 0, hidden())
  cell = opened.NamedRanges.getByName(cellName).ReferredCells.getCellByPosition(0, 0)
  typed = Split(texts, "|")
  targets = Split(copies, "|")
  For place = 0 To UBound(typed)
    cell.FormulaLocal = typed(place)
    opened.storeToURL(targets(place), format())
  Next
  opened.close(True)
End Sub
`;

/**
 * Lets LibreOffice open a workbook, type into one of its cells and save copies. Nothing is recalculated but what follows from what has been typed.
 *
 * @param folder - for a profile of its own
 */
export function typeInLibreOffice(program: string, file: string, { name, typed }: Typed, folder: string): void {
  const profile = path.join(folder, "typing");
  makeProfile(profile);
  const inProfile = [`-env:UserInstallation=${url(profile)}`, "--headless", "--norestore"];
  const run = (...order: readonly string[]): unknown =>
    execFileSync(program, [...inProfile, ...order], { stdio: ["ignore", "ignore", "inherit"] });
  // A new profile gets empty libraries first, in the place of what is there.
  run("--terminate_after_init");
  const library = path.join(profile, "user", "basic", "Standard");
  const own = '<library:library library:name="Standard" library:link="false"/>';
  for (const list of ["script", "dialog"]) {
    const element = list === "script" ? '<library:element library:name="Typing"/>' : "";
    const attributes = 'library:name="Standard" library:readonly="false" library:passwordprotected="false"';
    writeFileSync(
      path.join(library, "..", `${list}.xlc`),
      `${header("library:libraries")}<library:libraries ${NAMESPACES}>${own}</library:libraries>`,
    );
    writeFileSync(
      path.join(library, `${list}.xlb`),
      `${header("library:library")}<library:library ${NAMESPACES} ${attributes}>${element}</library:library>`,
    );
  }
  const text = TYPING.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
  writeFileSync(
    path.join(library, "Typing.xba"),
    `${header("script:module")}<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Typing" script:language="StarBasic">${text}</script:module>`,
  );
  const texts = typed.map(({ text: each }) => each).join("|");
  const copies = typed.map(({ copy }) => url(copy)).join("|");
  run(`macro:///Standard.Typing.Main("${url(file)}","${name}","${texts}","${copies}")`);
  for (const { copy } of typed) if (!existsSync(copy)) throw new Error(`LibreOffice has not saved ${copy}.`);
}
