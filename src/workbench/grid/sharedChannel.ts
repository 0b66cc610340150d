import { Layer } from "./interface";

/**
 * For each time that something is to be drawn again the library makes a message channel, and leaves it open when it has been used:
 * a browser keeps those for ever, some at every edit. Here all layers share one, so that nothing is left behind.
 */
export function shareChannel(): void {
  const { port1, port2 } = new MessageChannel();
  const waiting = new Map<Layer, boolean>();
  port1.onmessage = () => {
    const layers = [...waiting];
    waiting.clear();
    for (const [layer, state] of layers) layer.makeDirty(state);
  };
  Layer.prototype.makeDirtyWithDebounce = function (this: Layer, state = true) {
    if (waiting.size === 0) port2.postMessage(null);
    waiting.set(this, state);
  };
}
