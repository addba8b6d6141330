// Gives each element with `data-behavior="one two"` its behaviours: `behaviors/one.js`, each a
// module whose default export takes the element.

const attached = new WeakMap();

export function attach(root) {
  const elements = [...root.querySelectorAll("[data-behavior]")];
  if (root.dataset?.behavior) elements.unshift(root);
  for (const element of elements) {
    const done = attached.get(element) ?? attached.set(element, new Set()).get(element);
    for (const name of element.dataset.behavior.split(/\s+/)) {
      if (done.has(name)) continue;
      done.add(name);
      import(`./behaviors/${name}.js`).then((module) => module.default(element));
    }
  }
}

attach(document.body);
