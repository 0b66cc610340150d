import type { ProtectionFile, SheetFile, WorkbookFile } from "../grid/file";
import type { Grid } from "../grid/grid";
import { gridToFile } from "../grid/gridToFile";
import { NOTHING_ALLOWED, STRUCTURE, type ProtectionOptions } from "./protection";
import { emptyExtras, type DocumentExtras } from "./host";

/** What a file keeps beside the cells, for the grid it was opened in. */
export function extrasOf(grid: Grid, file: WorkbookFile): DocumentExtras {
  const extras = emptyExtras();
  for (const [key, value] of Object.entries(file.settings)) extras.settings.set(key, value);
  for (const style of file.styles ?? []) extras.styles.set(style.name, style);
  for (const { id, xml } of file.customXmlParts ?? []) extras.customXmlParts.set(id, xml);
  for (const each of file.sheets) {
    const id = grid.sheet(each.name)?.id;
    if (id !== undefined) keepSheetExtras(extras, id, each);
  }
  const structure = file.structureProtection;
  if (structure) extras.protection.set(STRUCTURE, { password: structure.password ?? "", options: NOTHING_ALLOWED });
  return extras;
}

/** Keeps what a file says of a sheet beside its cells. @param id - of the sheet in the grid */
export function keepSheetExtras(extras: DocumentExtras, id: string, { properties, protection }: SheetFile): void {
  if (protection)
    extras.protection.set(id, {
      password: protection.password ?? "",
      options: { ...NOTHING_ALLOWED, ...(protection.options as Partial<ProtectionOptions>) },
    });
  if (properties) extras.sheetProperties.set(id, new Map(Object.entries(properties)));
}

export function fileOf(grid: Grid, name: string, extras: DocumentExtras): WorkbookFile {
  const structure = extras.protection.get(STRUCTURE);
  return gridToFile(grid, name, {
    ...(structure ? { structureProtection: passwordOf(structure) } : {}),
    ...stylesIn(extras),
    ...(extras.customXmlParts.size === 0
      ? {}
      : { customXmlParts: [...extras.customXmlParts].map(([id, xml]) => ({ id, xml })) }),
    settings: Object.fromEntries(extras.settings),
    protection: (id) => {
      const found = extras.protection.get(id);
      return found && { options: changed(found.options), ...passwordOf(found) };
    },
    sheetProperties: (id) => Object.fromEntries(extras.sheetProperties.get(id) ?? []),
  });
}

/** That a style of Excel's own is gone is not kept. */
function stylesIn({ styles }: DocumentExtras): Pick<WorkbookFile, "styles"> {
  const own = [...styles.values()].filter((style) => style !== null);
  return own.length === 0 ? {} : { styles: own };
}

const passwordOf = ({ password }: { readonly password: string }): Pick<ProtectionFile, "password"> =>
  password === "" ? {} : { password };

/** What is not as it would be if nothing were said. */
const changed = (options: ProtectionOptions): Record<string, boolean | string> =>
  Object.fromEntries(
    Object.entries(options as unknown as Record<string, boolean | string>).filter(
      ([name, value]) => NOTHING_ALLOWED[name as keyof ProtectionOptions] !== value,
    ),
  );
