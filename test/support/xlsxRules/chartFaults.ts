import { childNamed, childrenNamed, type XmlElement } from "../../../src/workbench/xlsx/xml";
import { everyElement } from "./everyElement";
import type { OpenedFile } from "./openFile";
import { repeated } from "./repeated";

const ROUND = /^(pie|pie3D|doughnut|ofPie)Chart$/;
const THREE_AXES = /^(surface|surface3D|bar3D|line3D|area3D)Chart$/;

/** What is drawn along axes has two of them that cross each other, and series have numbers of their own. */
export const chartFaults = (file: OpenedFile): readonly string[] =>
  file.paths
    .filter((path) => /^xl\/charts\/chart\d+\.xml$/.test(path))
    .flatMap((path) => faultsIn(file.xml(path)).map((fault) => `${path}: ${fault}`));

const idOf = (element: XmlElement | undefined): string => element?.attributes["val"] ?? "";

function faultsIn(root: XmlElement | undefined): readonly string[] {
  const plot = childNamed(childNamed(root, "chart"), "plotArea");
  if (!plot) return ["there is no plot area"];
  const groups = plot.children.filter(({ name }) => name.endsWith("Chart"));
  const axes = plot.children.filter(({ name }) => /^(cat|val|date|ser)Ax$/.test(name));
  const ids = axes.map((axis) => idOf(childNamed(axis, "axId")));
  const used = groups.flatMap((group) => childrenNamed(group, "axId").map(idOf));
  const series = groups.flatMap((group) => childrenNamed(group, "ser"));
  const numbers = (name: string): readonly string[] => series.map((each) => idOf(childNamed(each, name)));
  return [
    ...(groups.length > 0 ? [] : ["nothing is drawn"]),
    ...used.filter((id) => !ids.includes(id)).map((id) => `there is no axis ${id}`),
    ...ids.filter((id) => !used.includes(id)).map((id) => `nothing is drawn along axis ${id}`),
    ...axes
      .map((axis) => idOf(childNamed(axis, "crossAx")))
      .filter((id) => !ids.includes(id))
      .map((id) => `an axis crosses ${id}, which is not there`),
    ...repeated(ids).map((id) => `two axes have the number ${id}`),
    ...groups.flatMap((group) => axisCount(group)),
    ...repeated(numbers("idx")).map((number) => `two series have the number ${number}`),
    ...repeated(numbers("order")).map((number) => `two series have the place ${number}`),
    ...everyElement(plot, "ptCount").flatMap(({ attributes }) =>
      Number(attributes["val"]) >= 0 ? [] : ["points cannot be counted"],
    ),
  ];
}

/** Charts that stand in space may have a third axis, which a number of 0 says is not there. */
function axisCount(group: XmlElement): readonly string[] {
  const count = childrenNamed(group, "axId").length;
  const wanted = ROUND.test(group.name) ? [0] : THREE_AXES.test(group.name) ? [2, 3] : [2];
  return wanted.includes(count) ? [] : [`${group.name} has ${count} axes`];
}
