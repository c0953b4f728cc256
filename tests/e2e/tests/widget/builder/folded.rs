//! Long code is folded, and copied whole.

use super::{builder, choose, said, snippet};

const SEEN: &str = "const code = document.querySelector('#code').getBoundingClientRect();
  const box = document.querySelector('#code-box pre').getBoundingClientRect();
  return code.height > box.height + 100";
const UNFOLD: &str = "const button = document.querySelector('#unfold');
  return [button.checkVisibility(), button.getAttribute('aria-expanded')]";

#[test]
fn long_code_is_folded_until_somebody_wants_it_and_is_copied_whole() {
    let widget = builder();
    choose(&widget, "seller-profile", "on");
    let code = snippet(&widget, "element");
    let lines = code.lines().count();
    assert!(lines > 100, "{lines}");
    assert_eq!(widget.look(SEEN), true);
    assert_eq!(widget.look(UNFOLD), serde_json::json!([true, "false"]));
    assert!(said(&widget, "#unfold").contains(&lines.to_string()));
    widget.look(
        "window.copied = []; navigator.clipboard.writeText = async (text) => copied.push(text);
         document.querySelector('#copy').click()",
    );
    widget.wait("return copied[0]", code.as_str());

    widget.look("document.querySelector('#unfold').focus()");
    widget.page.press(&["Enter"]);
    widget.wait(SEEN, false);
    assert_eq!(widget.look(UNFOLD), serde_json::json!([true, "true"]));
    widget.page.press(&["Enter"]);
    widget.wait(SEEN, true);

    // The others are short.
    for kind in ["iframe", "link"] {
        snippet(&widget, kind);
        assert_eq!(widget.look(SEEN), false, "{kind}");
        assert_eq!(widget.look(UNFOLD)[0], false, "{kind}");
    }
}
