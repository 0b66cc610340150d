/** A request that waits to be let through. */
export interface HeldRequest {
  readonly writes: boolean;
}

/** Lets a test carry out the requests of a user one by one, in any order. */
export interface Turnstile {
  /** From now on every batch waits to be released. */
  hold(): void;
  /** What waits, in the order it came. */
  held(): readonly HeldRequest[];
  /** Lets one of those through that wait. */
  release(index?: number): void;
  /** Lets through all that wait, and nothing waits from now on. */
  letPass(): void;
}

export function createTurnstile(): Turnstile & { turn(request: HeldRequest): Promise<void> } {
  let isHolding = false;
  const waiting: { readonly request: HeldRequest; readonly pass: () => void }[] = [];
  return {
    turn: (request) => (isHolding ? new Promise<void>((pass) => waiting.push({ request, pass })) : Promise.resolve()),
    hold: () => {
      isHolding = true;
    },
    held: () => waiting.map(({ request }) => request),
    release: (index = 0) => waiting.splice(index, 1).forEach(({ pass }) => pass()),
    letPass: () => {
      isHolding = false;
      waiting.splice(0).forEach(({ pass }) => pass());
    },
  };
}
