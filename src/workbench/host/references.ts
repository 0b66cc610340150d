import type { HostObject } from "./hostClass";

/** Objects that an add-in keeps across batches. */
export interface References {
  readonly size: number;
  get(reference: string): HostObject | undefined;
  /** The reference of an object that is kept. */
  of(object: HostObject): string | undefined;
  keep(object: HostObject): void;
  delete(reference: string): void;
  clear(): void;
}

export function createReferences(): References {
  const objects = new Map<string, HostObject>();
  const references = new Map<HostObject, string>();
  let next = 1;
  return {
    get size() {
      return objects.size;
    },
    get: (reference) => objects.get(reference),
    of: (object) => references.get(object),
    keep: (object) => {
      if (references.has(object)) return;
      const reference = `reference-${next}`;
      next += 1;
      objects.set(reference, object);
      references.set(object, reference);
    },
    delete: (reference) => {
      const object = objects.get(reference);
      if (object) references.delete(object);
      objects.delete(reference);
    },
    clear: () => {
      objects.clear();
      references.clear();
    },
  };
}
