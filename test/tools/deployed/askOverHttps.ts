import { request } from "node:https";
import { text } from "node:stream/consumers";
import { rootCertificates } from "node:tls";
import type { Answer, Ask } from "./check";

/** A host that has not answered by then is not reached. */
const PATIENCE = 30_000;

/**
 * Asks a host as a browser does.
 *
 * @param certificate - of a host that has signed its own, to be believed beside those that everybody believes; as PEM
 */
export const askOverHttps =
  (certificate?: string): Ask =>
  (url) =>
    new Promise<Answer>((resolve, reject) => {
      const trust = certificate === undefined ? {} : { ca: [...rootCertificates, certificate] };
      const asked = request(url, { ...trust, agent: false, signal: AbortSignal.timeout(PATIENCE) }, (response) => {
        const headers = Object.entries(response.headers).map(([name, value]) => [name, String(value)] as const);
        text(response).then(
          (body) => resolve({ status: response.statusCode ?? 0, headers: Object.fromEntries(headers), body }),
          reject,
        );
      });
      asked.on("error", reject);
      asked.end();
    });
