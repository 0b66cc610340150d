/** Comments keep their ids in files, so no two may ever be the same. */
export const newCommentId = (): string => `{${crypto.randomUUID().toUpperCase()}}`;
