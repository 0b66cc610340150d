import { childrenNamed } from "../../../src/workbench/xlsx/xml";
import { everyElement } from "./everyElement";
import { linksPath, type OpenedFile } from "./openFile";
import { repeated } from "./repeated";

const TYPES = "[Content_Types].xml";
const isLinks = (path: string): boolean => path.endsWith(".rels");

/** Parts have a type, relationships lead somewhere, and parts name only relationships that they have. */
export function packageFaults(file: OpenedFile): readonly string[] {
  const types = file.xml(TYPES);
  const named = new Set(childrenNamed(types, "Override").map(({ attributes }) => attributes["PartName"]));
  const endings = new Set(
    childrenNamed(types, "Default").map(({ attributes }) => attributes["Extension"]?.toLowerCase()),
  );
  const parts = file.paths.filter((path) => !isLinks(path) && path !== TYPES);
  const untyped = parts
    // That of "xml" says nothing of what a part is.
    .filter((path) => {
      const ending = path.slice(path.lastIndexOf(".") + 1).toLowerCase();
      return !named.has(`/${path}`) && (ending === "xml" || !endings.has(ending));
    })
    .map((path) => `${path} has no content type`);
  const gone = [...named]
    .filter((name) => name !== undefined && !file.paths.includes(name.slice(1)))
    .map((name) => `${TYPES} names ${name}, which is not there`);
  const again = repeated(file.paths.map((path) => path.toLowerCase())).map((path) => `${path} is there twice`);
  const owners = ["", ...parts].filter((path) => file.paths.includes(linksPath(path)));
  const lost = owners.flatMap((owner) => [
    ...[...file.links(owner)]
      .filter(([, { target, isExternal }]) => !isExternal && !file.paths.includes(target))
      .map(([id, { target }]) => `${owner} leads to ${target} by ${id}, which is not there`),
    ...repeated(file.linkIds(owner)).map((id) => `${owner} has two relationships ${id}`),
  ]);
  const unknown = parts
    .filter((path) => path.endsWith(".xml") && !path.startsWith("customXml/"))
    .flatMap((path) => {
      const links = file.links(path);
      return everyElement(file.xml(path)).flatMap(({ name, attributes }) =>
        Object.entries(attributes)
          .filter(([attribute, id]) => /^r:(id|embed|link)$/.test(attribute) && !links.has(id))
          .map(([, id]) => `${path} names the relationship ${id} in ${name}, which it has not`),
      );
    });
  return [...untyped, ...gone, ...again, ...lost, ...unknown];
}
