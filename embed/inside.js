// Events of the controls inside. What a control makes use of stays with it, so that nothing around it takes it away or
// acts on it as well; all else goes on, as from any other element.

const TYPES =
  "input beforeinput change keydown keypress keyup touchstart touchmove touchend touchcancel pointerdown pointermove " +
  "pointerup pointercancel lostpointercapture mousedown mousemove mouseup dragstart contextmenu selectstart copy cut paste";

// The type of a control and a key that it makes use of; those that the program itself answers to are prevented.
const USED_KEY =
  /^(text.* (?!Escape|Tab|F\d)|range Page|radio Arrow|(radio|checkbox|button)  |(button)? Enter)/;

/** The keys that were made use of when they went down, by their codes. */
const usedKeys = { __proto__: null };
/** Where a pointer was pressed that drags, while it is held. */
let pressed;

function isUsed({ type, target, key, code, buttons, defaultPrevented }) {
  if (/input|change/.test(type)) return true;
  if (type === "keydown") usedKeys[code] = defaultPrevented || USED_KEY.test(target.type + " " + key);
  if (key) return usedKeys[code];
  const isTouch = /^touch/.test(type);
  // A selection starts in a text.
  const place = target.closest ? target : target.parentNode;
  // A touch that is cancelled is no click either.
  const used = place.closest(".slider, input, textarea" + (isTouch ? ", button, a, label" : ""));
  if (/down/.test(type)) pressed = used && target;
  // After a move with no button: it was released where nobody hears of it.
  const isOver = buttons === 0 && /move/.test(type);
  // A stop loses a finger to all of them when a drag begins.
  if (isOver || (/^lost/.test(type) && target.matches(".stops, .range"))) giveUp();
  if (isOver) pressed = null;
  // What was pressed elsewhere is dragged by the page.
  const stays = used && (isTouch || pressed || !/move|up|cancel/.test(type));
  if (type === "mouseup") pressed = null;
  return stays;
}

/** Tells the program of the end of a press that no event of the pointer tells of. */
const giveUp = () => pressed?.dispatchEvent(new PointerEvent("pointercancel", { bubbles: true }));

// What stands in the slot is the page's. A control may have gone by now.
function stay(event) {
  if (!event.currentTarget.host.contains(event.target) && isUsed(event)) event.stopPropagation();
}

/** Keeps in a shadow root what is used there; once more changes nothing. */
export function keepInside(shadow) {
  addEventListener("blur", giveUp);
  for (const type of TYPES.split(" ")) shadow.addEventListener(type, stay, { passive: true });
}
