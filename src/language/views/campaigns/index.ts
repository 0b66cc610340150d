import type { Language } from "../../language";
import { da } from "./da";
import { en, type CampaignsWords } from "./en";

export const campaignsWords = { da, en } satisfies Readonly<Record<Language, CampaignsWords>>;
