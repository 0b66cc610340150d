/** The other bundles that the first one loads when they are needed, as webpack's runtime names them. */
export function chunksIn(bundle: string): readonly string[] {
  const [, hashes = ""] = /\+"\."\+\{((?:"?[\w-]+"?:"[0-9a-f]{8}",?)+)\}/.exec(bundle) ?? [];
  return [...hashes.matchAll(/"?([\w-]+)"?:"([0-9a-f]{8})"/g)].map(([, name = "", hash = ""]) => `${name}.${hash}.js`);
}
