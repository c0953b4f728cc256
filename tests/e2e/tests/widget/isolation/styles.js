// Gives `styles(elements)`: every computed style, by element, part of it and property.
const styles = (elements) => {
  const found = new Map();
  for (const element of elements)
    for (const part of ["", "::before", "::after", "::marker", "::placeholder"]) {
      const style = getComputedStyle(element, part || null);
      if (part && (style.content === "none" || style.content === "normal")) continue;
      // Custom properties are inherited from the page; what they do shows in the others.
      for (const name of style)
        if (!name.startsWith("--")) found.set([element, part, name], style.getPropertyValue(name));
    }
  return found;
};
const differences = (before, after) => {
  const values = [...after.values()];
  if (values.length !== before.size) return [`${before.size} styles became ${values.length}`];
  const found = [];
  let at = 0;
  for (const [[element, part, name], value] of before) {
    const now = values[at++];
    if (now !== value)
      found.push(`${element.localName}.${element.className}${part} ${name}: ${value} → ${now}`);
  }
  return found.slice(0, 20);
};
