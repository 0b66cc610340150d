/** Longer than Excel takes for anything here, on a slow machine and over a slow line. */
const MOST_MILLISECONDS = 30_000;
const LOOK_MILLISECONDS = 100;

const pause = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, LOOK_MILLISECONDS));

/** Looks again and again until there is something to see; the last look when it has taken too long. */
export async function patiently<Seen>(
  look: () => Seen | Promise<Seen>,
  isThere: (seen: Seen) => boolean,
): Promise<Seen> {
  const end = Date.now() + MOST_MILLISECONDS;
  let seen = await look();
  while (!isThere(seen) && Date.now() < end) {
    await pause();
    seen = await look();
  }
  return seen;
}
