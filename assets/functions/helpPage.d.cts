import type { Language } from "./catalogue.cjs";

export function helpPage(language: Language): string;
