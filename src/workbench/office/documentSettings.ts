/** `Office.context.document.settings`: saved and loaded as a whole. */
export interface DocumentSettings {
  load(): readonly (readonly [string, unknown])[];
  save(settings: readonly (readonly [string, unknown])[]): void;
}

/** The same store as `workbook.settings`, as in Excel; here values travel as JSON text. */
export function createDocumentSettings(store: Map<string, unknown>): DocumentSettings {
  return {
    load: () => [...store].map(([key, value]) => [key, JSON.stringify(value)] as const),
    save: (settings) => {
      store.clear();
      for (const [key, value] of settings) store.set(key, parsed(value));
    },
  };
}

function parsed(value: unknown): unknown {
  if (typeof value !== "string") return value;
  try {
    return JSON.parse(value) as unknown;
  } catch {
    // Text that is no JSON is kept as it is.
    return value;
  }
}
