import type { Core } from "./core";
import { ISuperTableService } from "./univer";

/** What the engine knows of a table. */
interface Reference {
  readonly titleMap: ReadonlyMap<string, number>;
}

/** The engine's register of tables, with a private member. */
interface Register {
  readonly _tableMap: Map<string, Map<string, Reference>>;
  registerTable(unitId: string, name: string, reference: Reference): void;
}

/** A map whose keys are found in any case, as Excel finds names; they stay spelled as they were given first. */
class AnyCase<Value> extends Map<string, Value> {
  private readonly spellings = new Map<string, string>();

  private spelled(key: string): string {
    return this.spellings.get(key.toLowerCase()) ?? key;
  }

  override get(key: string): Value | undefined {
    return super.get(this.spelled(key));
  }

  override has(key: string): boolean {
    return super.has(this.spelled(key));
  }

  override set(key: string, value: Value): this {
    if (!this.has(key)) this.spellings.set(key.toLowerCase(), key);
    return super.set(this.spelled(key), value);
  }

  override delete(key: string): boolean {
    const isKnown = super.delete(this.spelled(key));
    this.spellings.delete(key.toLowerCase());
    return isKnown;
  }
}

/** The library finds tables and their columns only as they are spelled. */
export function nameTablesInAnyCase(core: Core): void {
  const register = core.get<Register>(ISuperTableService);
  const add = register.registerTable.bind(register);
  if (!register._tableMap.has(core.unitId)) register._tableMap.set(core.unitId, new AnyCase());
  register.registerTable = (unitId, name, reference) => {
    const titleMap = new AnyCase<number>();
    // Of two columns with one name the first is meant.
    for (const [title, index] of reference.titleMap) if (!titleMap.has(title)) titleMap.set(title, index);
    add(unitId, name, { ...reference, titleMap });
  };
}
