// The shadow root: the room that is reserved for an empty checklist, with the fallback and what is drawn in its place.

const sheet = new CSSStyleSheet();
// room.css: xtask/src/scripts.rs.
sheet.replaceSync(ROOM_STYLES);

export class Room {
  #host;
  #shadow;
  #sheets;
  #room = document.createElement("div");
  #fallback = document.createElement("div");
  #notice = document.createElement("div");

  constructor(host) {
    this.#host = host;
    this.#shadow = host.attachShadow({ __proto__: null, mode: "open" });
    this.wear([sheet]);
    this.#room.className = "room";
    this.#fallback.className = "fallback";
    this.#notice.className = "notice";
    this.#notice.hidden = true;
    this.#notice.setAttribute("role", "status");
    this.#fallback.appendChild(this.#notice);
    this.#fallback.appendChild(document.createElement("slot"));
    this.#room.appendChild(this.#fallback);
    this.#shadow.appendChild(this.#room);
  }

  /** Listens to what happens inside. */
  listen(type, listener) {
    this.#shadow.addEventListener(type, listener);
  }

  /** Has a program keep inside what its controls make use of. */
  guard({ keepInside }) {
    keepInside(this.#shadow);
  }

  /** Finds something inside. */
  find(selector) {
    return this.#shadow.querySelector(selector);
  }

  /** What has the focus inside. */
  get active() {
    return this.#shadow.activeElement;
  }

  /** Takes in the place of a widget, which is hidden until `ready`. */
  append(root) {
    this.#room.appendChild(root);
  }

  /** Whether it is in another document, such as that of an iframe. */
  get isElsewhere() {
    return this.#host.ownerDocument !== document;
  }

  /** Puts these sheets on, or those of before. A sheet belongs to one document: another one gets copies. */
  wear(sheets = this.#sheets) {
    this.#sheets = sheets;
    if (this.isElsewhere) {
      const { defaultView } = this.#host.ownerDocument;
      if (!defaultView) return;
      sheets = sheets.map((sheet) => {
        const copy = new defaultView.CSSStyleSheet();
        copy.replaceSync([].map.call(sheet.cssRules, (rule) => rule.cssText).join(""));
        return copy;
      });
    }
    this.#shadow.adoptedStyleSheets = sheets;
  }

  /** Shows the widget, which was drawn in `stage`. */
  ready(stage, { root, program }) {
    this.#sheets = [...stage.#shadow.adoptedStyleSheets];
    program.register(this.#sheets);
    if (stage !== this) {
      this.wear();
      this.append(root);
    }
    this.#room.className = "room is-ready";
    // The pressed button goes away, and the focus must not go with it.
    const pressed = this.#notice.contains(this.active);
    if (pressed) this.#host.focus({ __proto__: null, preventScroll: true });
    this.#notice.hidden = true;
    this.#fallback.inert = true;
  }

  /** Shows the fallback. */
  empty() {
    this.#room.className = "room";
    this.#fallback.inert = false;
  }

  /** Shows the fallback with a line that says why, and a button. */
  failed(why, again, retry) {
    const line = document.createElement("p");
    const button = document.createElement("button");
    line.textContent = why;
    button.textContent = again;
    button.type = "button";
    button.addEventListener("click", retry);
    this.#notice.textContent = "";
    this.#notice.appendChild(line);
    this.#notice.appendChild(button);
    this.#notice.hidden = false;
    this.#room.className = "room is-failed";
  }
}
