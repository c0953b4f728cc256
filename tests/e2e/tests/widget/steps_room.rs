//! What shares a line in steps: nothing covers anything.

use end_to_end::Widget;
use serde_json::json;

#[test]
fn what_is_said_of_a_question_without_an_answer_covers_no_action_and_no_name_its_number() {
    for lang in ["nl", "en", "de", "fr"] {
        let widget = Widget::with(&format!("lang={lang} layout=steps"));
        for width in [320, 360, 390, 820] {
            widget.page.resize(width, 800);
            widget.look(
                "host.ratings = { leadership_motivation: 'not-observed', listening_empathy: 'not-observed' }",
            );
            widget.page.settle();
            for at in 0..2 {
                widget.look(&format!("all('.progress .step')[{at}].click()"));
                widget.wait(
                    "return all('.step').findIndex((step) => step.ariaCurrent === 'step')",
                    at,
                );
                widget.page.settle();
                let apart = widget.look(
                    "const text = (selector) => {
                       const range = document.createRange();
                       range.selectNodeContents(root.querySelector(selector));
                       return range.getBoundingClientRect();
                     };
                     const here = '.is-here > .is-current ';
                     const apart = (one, other) =>
                       one.right <= other.left || other.right <= one.left || one.bottom <= other.top || other.bottom <= one.top;
                     const name = root.querySelector('.is-here > .pillar-name').getBoundingClientRect();
                     const number = text(here + '.item-step');
                     // The padding of the name is no text.
                     const start = name.left + parseFloat(getComputedStyle(root.querySelector('.is-here > .pillar-name')).paddingInlineStart);
                     return [apart(text(here + '.item-state'), text(here + '.item-actions')), number.right <= start]",
                );
                assert_eq!(apart, json!([true, true]), "{lang}, {width}, question {at}");
            }
        }
    }
}
