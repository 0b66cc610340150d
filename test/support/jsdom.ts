/** jsdom has no layout, so there is nothing to scroll. */
Element.prototype.scrollIntoView = () => undefined;

/** Nor has it pointers that could be held. */
Element.prototype.setPointerCapture = () => undefined;

/** Nor does it draw: looking for the one rule among thousands that hides something would take most of the time of a test. */
CSSStyleSheet.prototype.insertRule = () => 0;

export {};
