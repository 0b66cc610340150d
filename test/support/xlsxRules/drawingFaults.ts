import { childNamed } from "../../../src/workbench/xlsx/xml";
import { everyElement } from "./everyElement";
import type { OpenedFile } from "./openFile";
import { repeated } from "./repeated";

/** Shapes have numbers of their own, lines are glued to shapes that there are, and corners are in order. */
export const drawingFaults = (file: OpenedFile): readonly string[] =>
  file.sheets.flatMap(({ path: sheet }) =>
    file.of(sheet, "drawing").flatMap((path) => {
      const root = file.xml(path);
      const ids = everyElement(root, "cNvPr").map(({ attributes }) => attributes["id"] ?? "");
      const anchors = everyElement(root, "twoCellAnchor");
      return [
        ...repeated(ids).map((id) => `two shapes have the number ${id}`),
        ...ids.filter((id) => !(Number(id) > 0)).map((id) => `a shape has the number ${id}`),
        ...["stCxn", "endCxn"].flatMap((end) =>
          everyElement(root, end)
            .filter(({ attributes }) => !ids.includes(attributes["id"] ?? ""))
            .map(({ attributes }) => `a line is glued to shape ${attributes["id"] ?? ""}, which is not there`),
        ),
        ...anchors
          .filter((anchor) => isBehind(anchor, "row") || isBehind(anchor, "col"))
          .map(() => "a shape ends before it begins"),
        ...everyElement(root, "graphicData")
          .filter(
            ({ attributes, children }) =>
              /chart$/.test(attributes["uri"] ?? "") &&
              file.links(path).get(children[0]?.attributes["r:id"] ?? "")?.type !== "chart",
          )
          .map(() => "a frame has no chart"),
      ].map((fault) => `${path}: ${fault}`);
    }),
  );

function isBehind(anchor: Parameters<typeof childNamed>[0], line: "row" | "col"): boolean {
  const [from, to] = ["from", "to"].map((corner) => {
    const at = childNamed(anchor, corner);
    return [Number(childNamed(at, line)?.text), Number(childNamed(at, `${line}Off`)?.text)] as const;
  });
  return !from || !to || to[0] < from[0] || (to[0] === from[0] && to[1] < from[1]);
}
