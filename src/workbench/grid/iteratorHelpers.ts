/**
 * The grid library uses iterator helpers (`map.keys().some(…)`), which Node 20 and older browsers do not have. Defined
 * only where they are missing.
 */
type Helper = (this: Iterable<unknown>, ...args: never[]) => unknown;

const prototype = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]())) as object;

const define = (name: string, helper: Helper): void => {
  if (!(name in prototype))
    Object.defineProperty(prototype, name, { value: helper, writable: true, configurable: true });
};

const onArray = (name: "some" | "every" | "find" | "reduce" | "forEach"): Helper =>
  function (...args) {
    return Reflect.apply(Array.prototype[name], [...this], args) as unknown;
  };

const onIterator = (name: "map" | "filter" | "flatMap"): Helper =>
  function (...args) {
    return (Reflect.apply(Array.prototype[name], [...this], args) as unknown[])[Symbol.iterator]();
  };

for (const name of ["some", "every", "find", "reduce", "forEach"] as const) define(name, onArray(name));
for (const name of ["map", "filter", "flatMap"] as const) define(name, onIterator(name));
define("toArray", function () {
  return [...this];
});
