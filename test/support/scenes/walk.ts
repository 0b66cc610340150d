import type { Scene, SceneStage } from "./scene";

/** The scenes that one passes on the way from the pane as it opens, with the one that one comes to. */
export function wayTo(scene: Scene, scenes: readonly Scene[]): readonly Scene[] {
  if (scene.from === undefined) return [scene];
  const before = scenes.find(({ name }) => name === scene.from);
  if (before?.workbook !== scene.workbook) throw new Error(`${scene.name} does not go on from ${scene.from}`);
  return [...wayTo(before, scenes), scene];
}

export interface Step {
  readonly scene: Scene;
  /** An earlier walk has been there. */
  readonly isKnown: boolean;
}

export interface Walk {
  readonly workbook: Scene["workbook"];
  readonly steps: readonly Step[];
}

/** The scenes that no other one goes on from. */
export const endsOf = (scenes: readonly Scene[]): readonly Scene[] =>
  scenes.filter(({ name }) => !scenes.some(({ from }) => from === name));

/** As few walks as lead to these scenes: where two ways part, the second walk passes what the first has seen. */
export function walksTo(ends: readonly Scene[], scenes: readonly Scene[]): readonly Walk[] {
  const seen = new Set<Scene>();
  return ends.map((end) => ({
    workbook: end.workbook,
    steps: wayTo(end, scenes).map((scene) => {
      const isKnown = seen.has(scene);
      seen.add(scene);
      return { scene, isKnown };
    }),
  }));
}

/** Goes to a scene from the pane as it opens. */
export async function walkTo(scene: Scene, scenes: readonly Scene[], stage: SceneStage): Promise<void> {
  for (const { open } of wayTo(scene, scenes)) await open(stage);
}
