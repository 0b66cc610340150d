import type { Core } from "./core";
import { IFormulaDependencyGenerator } from "./univer";

/** A formula as the engine has read it, or a part of it; what hangs on values is not in it. */
type Node = object;

/** Finds out what depends on what before each calculation. */
interface Generator {
  readonly _interpreter: { checkAsyncNode(node: Node | null | undefined): boolean };
  _getAddressFunctionNodeList(node: Node | null | undefined): readonly Node[];
}

/**
 * Each calculation looks through every part of every formula for functions that make references, and for those that answer late.
 * A formula that has been read stays as it is, so it is looked through once.
 */
export function keepTraits(core: Core): void {
  const generator = core.get<Generator>(IFormulaDependencyGenerator);
  const { _interpreter: interpreter } = generator;
  interpreter.checkAsyncNode = keeping(interpreter.checkAsyncNode.bind(interpreter));
  generator._getAddressFunctionNodeList = keeping(generator._getAddressFunctionNodeList.bind(generator));
}

function keeping<Trait>(traitOf: (node: Node | null | undefined) => Trait): typeof traitOf {
  const kept = new WeakMap<Node, Trait>();
  return (node) => {
    if (!node) return traitOf(node);
    const known = kept.get(node);
    if (known !== undefined) return known;
    const trait = traitOf(node);
    kept.set(node, trait);
    return trait;
  };
}
