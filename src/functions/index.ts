import type { Language } from "../language";
import type { Session } from "../session";
import { BY_ARGUMENT_LATER } from "./byArgument";
import { BY_NAME, BY_NAME_LATER } from "./byName";
import { lazyAnswer } from "./byName/lazyAnswer";
import { nodeResolver } from "./byName/nodeFunction";
import { CAMPAIGNS_LATER } from "./campaignsLater";
import { createStreams } from "./createStreams";
import { languageOf } from "./languageOf";
import { FLOW_LATER } from "./flowLater";
import { MARKETING_LATER } from "./marketingLater";
import { pureFunctions } from "./pureFunctions";

/** Tells Excel which code answers for which function, all at once: a function that Excel asks for too early fails. */
export function associateFunctions(session: Session): void {
  const language = (): Language => languageOf(session.store.getState());
  const { streaming, pushAll } = createStreams(session);
  const pure = pureFunctions(session, language);
  for (const [id, run] of Object.entries(BY_NAME)) CustomFunctions.associate(id, streaming(nodeResolver(run)));
  for (const [id, load] of Object.entries(BY_NAME_LATER))
    CustomFunctions.associate(id, streaming(lazyAnswer(load, pushAll)));
  for (const [id, load] of Object.entries({
    ...BY_ARGUMENT_LATER(language, session),
    ...MARKETING_LATER,
    ...CAMPAIGNS_LATER(language),
    ...FLOW_LATER(language),
  }))
    CustomFunctions.associate(id, pure(load));
}
