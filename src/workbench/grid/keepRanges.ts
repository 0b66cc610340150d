import type { IUnitRange } from "@univerjs/core";
import type { Core } from "./core";
import { IFormulaDependencyGenerator } from "./univer";

/** A part of a formula as the engine has read it. */
interface Node {
  readonly nodeType: number;
  getChildren(): readonly Node[];
}

interface NodeData {
  readonly node: Node | null | undefined;
  readonly refOffsetX: number;
  readonly refOffsetY: number;
}

interface Sheet {
  readonly rowCount: number;
  readonly columnCount: number;
}

/** Finds out what depends on what before each calculation. */
interface Generator {
  readonly _currentConfigService: {
    getUnitData(): Readonly<Record<string, Readonly<Record<string, Sheet>>>>;
    getSheetNameMap(): object;
  };
  readonly _runtimeService: { readonly currentSubUnitId: string; readonly currentRow: number };
  _generateTreeList(...given: readonly unknown[]): Promise<unknown>;
  _getRangeListByNode(data: NodeData): Promise<readonly IUnitRange[]>;
  _nodeTraversalRef(node: Node, found: Node[]): void;
}

/** By address or to a part of a table. */
const REFERENCE = 1;
/** From one reference to another. */
const UNION = 10;

/** Values decide what is meant by other nodes, such as those of `A1#` and `A1:INDEX(…)`. */
const isByAddress = (node: Node): boolean =>
  node.nodeType === REFERENCE || (node.nodeType === UNION && node.getChildren().every(isByAddress));

/**
 * Before each calculation the library asks every formula of the workbook which cells it reads, by executing its references. Here
 * a formula that has been read answers from memory. The library reads it anew when its text, a name or a table in it has changed
 * (see `forgetFormulas.ts`), and all are asked again when a sheet has got another name or size.
 */
export function keepRanges(core: Core): void {
  const generator = core.get<Generator>(IFormulaDependencyGenerator);
  const { _currentConfigService: workbook, _runtimeService: runtime } = generator;
  const rangesOf = generator._getRangeListByNode.bind(generator);
  const generate = generator._generateTreeList.bind(generator);
  let sheets = "";
  let kept = new WeakMap<Node, Map<string, readonly IUnitRange[]> | "not kept">();

  const isLasting = (node: Node): boolean => {
    const references: Node[] = [];
    generator._nodeTraversalRef(node, references);
    return references.every(isByAddress);
  };
  generator._generateTreeList = (...given) => {
    const now = JSON.stringify([workbook.getSheetNameMap(), sizesOf(Object.values(workbook.getUnitData()))]);
    if (now !== sheets) kept = new WeakMap();
    sheets = now;
    return generate(...given);
  };
  generator._getRangeListByNode = async (data) => {
    const { node } = data;
    if (!node || data.refOffsetX !== 0 || data.refOffsetY !== 0) return rangesOf(data);
    const places = kept.get(node) ?? (isLasting(node) ? new Map<string, readonly IUnitRange[]>() : "not kept");
    kept.set(node, places);
    if (places === "not kept") return rangesOf(data);
    // Where the formula stands: several share what the engine has read when they have the same text.
    const place = `${runtime.currentRow} ${runtime.currentSubUnitId}`;
    const ranges = places.get(place) ?? (await rangesOf(data));
    places.set(place, ranges);
    return ranges;
  };
}

const sizesOf = (units: readonly Readonly<Record<string, Sheet>>[]): unknown =>
  units.map((unit) => Object.entries(unit).map(([id, { rowCount, columnCount }]) => [id, rowCount, columnCount]));
