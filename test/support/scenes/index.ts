import { campaignScenes } from "./campaigns";
import { detailScenes } from "./detail";
import { editorScenes } from "./editor";
import { finderScenes } from "./finder";
import { flowScenes } from "./flow";
import { guideScenes } from "./guide";
import { mapScenes } from "./map";
import { overviewScenes } from "./overview";
import { planScenes } from "./plan";
import type { Scene } from "./scene";
import { scorecardsScenes } from "./scorecards";
import { settingsScenes } from "./settings";
import { teamsScenes } from "./teams";
import { whatIfScenes } from "./whatIf";

/** Every view of the pane. */
export const SCENES: readonly Scene[] = [
  ...overviewScenes,
  ...editorScenes,
  ...guideScenes,
  ...finderScenes,
  ...mapScenes,
  ...detailScenes,
  ...whatIfScenes,
  ...planScenes,
  ...campaignScenes,
  ...flowScenes,
  ...settingsScenes,
  ...teamsScenes,
  ...scorecardsScenes,
];
