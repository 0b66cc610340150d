import type { WebpackPluginInstance } from "webpack";

export const NOTICES: string;
export function noticesOf(files: readonly string[]): string;
export class NoticesPlugin implements WebpackPluginInstance {
  apply: WebpackPluginInstance["apply"];
}
