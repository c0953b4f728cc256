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

  retire() {
    this.root.remove();
    if (this.program.stopped) return;
    this.widget.hide();
    this.program.spare.push(this);
  }
}
