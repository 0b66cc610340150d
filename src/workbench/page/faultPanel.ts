import type { User, UserFaults } from "../user";

const WORDS = {
  "da-DK": {
    faults: "Fejl",
    latencyMs: "Svar kommer senere (ms)",
    eventDelayMs: "Andres ændringer ses senere (ms)",
    payloadLimit: "Største kald (byte)",
    loseEvents: "Hændelser går tabt",
    doubleEvents: "Hændelser kommer to gange",
    cellEditMode: "Der skrives i en celle",
    lateSight: "Andres nye rækker ses ikke",
    failNext: "Lad næste kald fejle",
  },
  "en-US": {
    faults: "Faults",
    latencyMs: "Answers come later (ms)",
    eventDelayMs: "Others' changes are seen later (ms)",
    payloadLimit: "Largest call (bytes)",
    loseEvents: "Events are lost",
    doubleEvents: "Events come twice",
    cellEditMode: "Somebody types in a cell",
    lateSight: "Others' new rows are not seen",
    failNext: "Let the next call fail",
  },
} as const;

type Words = (typeof WORDS)[keyof typeof WORDS];

/** Switches for what can go wrong in one user's Excel. */
export function faultPanel({ setFaults }: User, language: keyof typeof WORDS): HTMLDetailsElement {
  const words: Words = WORDS[language];
  const panel = document.createElement("details");
  panel.className = "faults";
  const summary = document.createElement("summary");
  summary.textContent = words.faults;
  const switches = document.createElement("div");
  switches.className = "fault-switches";

  const amount = (name: "latencyMs" | "eventDelayMs" | "payloadLimit", standard: number): HTMLElement => {
    const input = document.createElement("input");
    input.type = "number";
    input.min = "0";
    input.value = String(standard);
    input.addEventListener("change", () => setFaults({ [name]: Math.max(0, input.valueAsNumber || 0) }));
    return labelled(words[name], input);
  };
  const choice = (
    name: "loseEvents" | "doubleEvents" | "cellEditMode" | "lateSight",
    faultsFor: (isOn: boolean) => UserFaults,
  ): HTMLElement => {
    const input = document.createElement("input");
    input.type = "checkbox";
    input.addEventListener("change", () => setFaults(faultsFor(input.checked)));
    return labelled(words[name], input);
  };
  const failNext = document.createElement("button");
  failNext.type = "button";
  failNext.textContent = words.failNext;
  failNext.addEventListener("click", () => setFaults({ failSync: 1 }));

  switches.append(
    amount("latencyMs", 0),
    amount("eventDelayMs", 0),
    amount("payloadLimit", 5 * 1024 * 1024),
    choice("loseEvents", (isOn) => ({ loseEvents: isOn ? "all" : 0 })),
    choice("doubleEvents", (doubleEvents) => ({ doubleEvents })),
    choice("cellEditMode", (cellEditMode) => ({ cellEditMode })),
    choice("lateSight", (lateSight) => ({ lateSight })),
    failNext,
  );
  panel.append(summary, switches);
  return panel;
}

function labelled(text: string, input: HTMLInputElement): HTMLElement {
  const label = document.createElement("label");
  label.append(...(input.type === "checkbox" ? [input, text] : [text, input]));
  return label;
}
