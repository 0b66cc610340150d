import { joiningOf, type Scorecard } from "../scorecard";
import { changedNative, joinedNative, now, type NativeRows, type Scored, type StatusWords } from "../workbook";

/** All scorecards of a workbook, each with what counts in it now that some of them are others; what they say is not worked out again. */
export const joinedScorecards = <Each extends { readonly scorecard: Scorecard }>(
  all: readonly Each[],
): readonly Each[] =>
  all.map((each) => {
    const { joining: known, fromBelow: made, ...scorecard } = each.scorecard;
    const below = all.filter(({ scorecard: { settings } }) => settings.above === scorecard.settings.id);
    const { joining, fromBelow } = joiningOf(
      scorecard,
      below.map((other) => other.scorecard),
    );
    if (joining.length + fromBelow.length > 0)
      return { ...each, scorecard: { ...scorecard, joining, ...(fromBelow.length > 0 && { fromBelow }) } };
    return known === undefined && made === undefined ? each : { ...each, scorecard };
  });

const idOf = ({ scorecard }: { readonly scorecard: Scorecard }): string => scorecard.settings.id;

const countingIn = ({ joining, fromBelow }: Scorecard): string => JSON.stringify([joining ?? [], fromBelow ?? []]);

/** Those in which something else counts than before. */
export const joinedOtherwise = <Each extends { readonly scorecard: Scorecard }>(
  before: readonly Each[],
  after: readonly { readonly scorecard: Scorecard }[],
): readonly Each[] =>
  before.filter((was) => {
    const is = after.find((each) => idOf(each) === idOf(was));
    return is !== undefined && countingIn(is.scorecard) !== countingIn(was.scorecard);
  });

/** The native cells of scorecards that have been written, where they are in `after`, otherwise. */
export const nativeOfJoined = (was: readonly Scored[], after: readonly Scored[], words: StatusWords): NativeRows =>
  joinedNative(
    was.flatMap((each) => {
      const is = after.find((other) => idOf(other) === idOf(each));
      return is ? [changedNative(each, is, words, now())] : [];
    }),
  );
