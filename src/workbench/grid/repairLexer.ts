import type { Core } from "./core";
import { LexerTreeBuilder } from "./univer";

/** Private members of the library's reader of formulas. */
interface Lexer {
  _resetTemp(): void;
  _squareBracketState: number;
  _tableBracketState: boolean;
}

/**
 * The formula bar has half a formula read at each key. After one that ends within `[`, the library goes on as if the bracket
 * were open, and no formula that is read later is understood: it forgets to reset these two when it begins to read.
 */
export function repairLexer(core: Core): void {
  const lexer = core.get<Lexer>(LexerTreeBuilder);
  const reset = lexer._resetTemp.bind(lexer);
  lexer._resetTemp = () => {
    reset();
    lexer._squareBracketState = 0;
    lexer._tableBracketState = false;
  };
}
