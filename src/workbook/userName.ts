const KEY = "bsc.user";

/** What a person has said in this session, where the browser lets nothing be kept. */
let said = "";

const storage = (): Storage | undefined => {
  try {
    return globalThis.localStorage;
  } catch {
    // A browser that closes its storage to frames throws at the mere question; the name then lasts for the session.
    return undefined;
  }
};

/** Who is at work here, as they said once in this browser; empty until then. Excel does not tell an add-in. */
export const userName = (): string => storage()?.getItem(KEY) ?? said;

export function setUserName(name: string): void {
  said = name.trim();
  storage()?.setItem(KEY, said);
}
