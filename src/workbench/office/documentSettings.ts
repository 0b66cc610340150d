/** `Office.context.document.settings`: saved and loaded as a whole. */
export interface DocumentSettings {
  load(): readonly (readonly [string, unknown])[];
  save(settings: readonly (readonly [string, unknown])[]): void;
}

export function createDocumentSettings(): DocumentSettings {
  let saved: readonly (readonly [string, unknown])[] = [];
  return {
    load: () => saved,
    save: (settings) => {
      saved = settings;
    },
  };
}
