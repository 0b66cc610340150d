"use strict";

/** What a copy of the add-in on the web must send, said once for the dev server, the build, the check and the documentation. */

/** Where Excel gets its own script from. */
const OFFICE_HOST = "https://appsforoffice.microsoft.com";

/**
 * What the add-in's pages may do: scripts of their own and Microsoft's, nothing inline and no `eval`; styles are made by scripts.
 * Nothing is said of who may frame them: Excel on the web does, from more hosts than are documented.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  `script-src 'self' ${OFFICE_HOST}`,
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  `connect-src 'self' ${OFFICE_HOST}`,
  `frame-src 'self' ${OFFICE_HOST}`,
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
].join("; ");

/** Files whose names hold a hash never change; all others are asked for again. */
const HASHED = /\.[0-9a-f]{8}\.js$/;

const isPage = (file) => file.endsWith(".html");
const isMetadata = (file) => file.endsWith(".json");

/** The headers of one file by its path. */
const headersOf = (file) => ({
  "Cache-Control": HASHED.test(file) ? "public, max-age=31536000, immutable" : "no-cache",
  "X-Content-Type-Options": "nosniff",
  // Excel on the web fetches the descriptions of the functions from a page of its own.
  ...(isMetadata(file) ? { "Access-Control-Allow-Origin": "*" } : {}),
  ...(isPage(file) ? { "Referrer-Policy": "no-referrer" } : {}),
});

/** Why an address cannot be that of a hosted copy; `undefined` when it can. */
function addressProblem(address) {
  let url;
  try {
    url = new URL(address);
  } catch {
    return `"${address}" is no address.`;
  }
  if (url.protocol !== "https:") return `${address} must begin with https://: Excel loads nothing else.`;
  if (address.endsWith("/")) return `${address} must not end with a slash.`;
  if (url.search !== "" || url.hash !== "") return `${address} must have neither ? nor #.`;
  return undefined;
}

/** The address that the build is for; a wrong one stops it. */
function addinUrl(wanted, fallback) {
  const address = wanted ?? fallback;
  const problem = addressProblem(address);
  if (problem !== undefined) throw new Error(`ADDIN_URL: ${problem}`);
  return address;
}

module.exports = { addinUrl, addressProblem, CONTENT_SECURITY_POLICY, HASHED, headersOf, OFFICE_HOST };
