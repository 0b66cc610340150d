import { XlsxError } from "../xlsx/xlsxError";
import type { FileWords } from "./fileWords";
import { keepFile } from "./keptFile";
import { readXlsx } from "./xlsxFiles";
import type { Notice } from "./notice";

/** Where the buttons say what they do and what went wrong. */
export interface Speech {
  readonly words: FileWords;
  readonly notice: Notice;
}

const explain = ({ words, notice }: Speech, before: string, error: unknown): void => {
  const reason = error instanceof XlsxError ? [words.problems[error.problem], error.detail] : [String(error)];
  notice.show("error", [before, ...reason].join(" ").trim());
};

/** Opens a chosen file in place of the workbook. A file that cannot be opened leaves the workbook as it is. */
export function connectOpen(
  { button, input }: { readonly button: HTMLButtonElement; readonly input: HTMLInputElement },
  speech: Speech,
): void {
  button.textContent = speech.words.open;
  button.addEventListener("click", () => input.click());
  input.addEventListener("change", () => {
    const [chosen] = input.files ?? [];
    // The same file can be chosen again.
    input.value = "";
    if (!chosen) return;
    speech.notice.show("note", speech.words.opening);
    openFile(chosen, speech.words).catch((error: unknown) => explain(speech, speech.words.notOpened, error));
  });
}

async function openFile(chosen: File, words: FileWords): Promise<void> {
  const bytes = new Uint8Array(await chosen.arrayBuffer());
  await readXlsx(bytes, chosen.name);
  try {
    keepFile({ name: chosen.name, bytes });
  } catch {
    throw new XlsxError("tooLarge", words.noRoom);
  }
  const address = new URL(location.href);
  address.searchParams.set("workbook", "opened");
  if (address.href === location.href) location.reload();
  else location.assign(address);
}

/** Saves the workbook as a download. */
export function connectSave(
  button: HTMLButtonElement,
  speech: Speech,
  { name, write }: { readonly name: string; readonly write: () => Promise<Uint8Array> },
): void {
  button.textContent = speech.words.save;
  button.addEventListener("click", () => {
    button.disabled = true;
    speech.notice.hide();
    write()
      .then((bytes) => download(bytes, name))
      .catch((error: unknown) => explain(speech, speech.words.notSaved, error))
      .finally(() => (button.disabled = false));
  });
}

const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const PATIENCE = 60_000;

function download(bytes: Uint8Array, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([bytes as BlobPart], { type: TYPE }));
  link.download = `${name.replace(/\.xls[xm]?$/i, "")}.xlsx`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), PATIENCE);
}
