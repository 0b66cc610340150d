/**
 * What is loaded when it is first asked for: undefined until it is there. After a failure, which is reported, it is loaded anew when
 * it is asked for again.
 *
 * @param onLoaded - called once it is there
 */
export function loadedLater<Loaded>(load: () => Promise<Loaded>, onLoaded: () => void): () => Loaded | undefined {
  let loaded: Loaded | undefined;
  let isLoading = false;
  const begin = async (): Promise<void> => {
    isLoading = true;
    try {
      loaded = await load();
      onLoaded();
    } catch (error) {
      reportError(error);
    } finally {
      isLoading = false;
    }
  };
  return () => {
    if (loaded === undefined && !isLoading) void begin();
    return loaded;
  };
}
