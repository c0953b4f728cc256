// Making elements. The page's policy lets nobody make HTML of a text.

/**
 * Makes an element. An attribute that is undefined or false is left out, one that is true is empty.
 */
export function draw(tag, attributes, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (value === undefined || value === false) continue;
    element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children.filter((child) => child !== undefined));
  return element;
}
