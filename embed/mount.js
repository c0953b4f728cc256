// One widget of a program and the place in which it draws. Yew leaks a little with each app that it
// starts: what an element no longer needs, the next one takes.

export class Mount {
  constructor(program) {
    this.program = program;
    this.root = document.createElement("div");
    this.widget = new program.Widget(this.root);
  }

  static of(program) {
    return program.spare.pop() ?? new Mount(program);
  }

  /** Takes its place out of the page. A library of the page may have its own idea of `remove`. */
  leave() {
    const { parentNode } = this.root;
    parentNode?.removeChild(this.root);
  }

  retire() {
    this.leave();
    if (this.program.stopped) return;
    this.widget.hide();
    this.program.spare.push(this);
  }
}
