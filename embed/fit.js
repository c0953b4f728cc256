// Gives back the room that a fallback or an empty checklist had and the widget does not need, once nobody can see it: below
// the window. From then on the element is as high as the widget.

/** Watches a room for that moment. A frame of another origin is not told where the window ends. */
export function fit(host, room) {
  // What is kept is the room of ten questions: of fewer it would be a blank that nobody expects.
  const widget = host.hasAttribute("instrument-src") && room.querySelector("[part=base]");
  new IntersectionObserver((entries, observer) => {
    for (const { boundingClientRect, rootBounds } of entries) {
      const top = widget ? widget.getBoundingClientRect().bottom : boundingClientRect.top;
      if (!rootBounds || top < rootBounds.bottom) continue;
      room.setAttribute("data-fitted", "");
      observer.disconnect();
    }
  }).observe(room);
}
