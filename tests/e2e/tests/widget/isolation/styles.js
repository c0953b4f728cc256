// Gives `styles(elements)`: the computed style of every element and part of it, as one text.
const styles = (elements) => {
  const found = [];
  for (const element of elements)
    for (const part of ["", "::before", "::after", "::marker", "::placeholder"]) {
      const style = getComputedStyle(element, part || null);
      if (part && (style.content === "none" || style.content === "normal")) continue;
      found.push({ element, part, properties: style.length, text: text(style) });
    }
  return found;
};
// Custom properties are inherited from the page; what they do shows in the others. Firefox writes no
// computed style out.
const text = (style) => style.cssText ||
  [...style].filter((name) => !name.startsWith("--"))
    .map((name) => `${name}: ${style.getPropertyValue(name)}; `).join("");
const compared = (found) => found.reduce((sum, { properties }) => sum + properties, 0);
const differences = (before, after) => {
  if (after.length !== before.length) return [`${before.length} styles became ${after.length}`];
  const found = [];
  before.forEach(({ element, part, text }, at) => {
    const now = after[at].text;
    if (now === text) return;
    const kept = new Set(text.split("; "));
    const changed = now.split("; ").filter((declaration) => !kept.has(declaration));
    found.push(`${element.localName}.${element.className}${part} is now ${changed.join("; ")}`);
  });
  return found.slice(0, 20);
};
