//! An element that moves, or goes and comes back, is the same one.

use end_to_end::Widget;
use serde_json::json;

#[test]
fn a_move_keeps_answers_and_is_no_second_life() {
    let widget = Widget::with("lang=nl");
    widget.set_ratings(&json!({ "coaching": 5 }));
    widget.events();
    widget.look("document.body.append(host)");
    widget.page.settle();
    widget.wait_for_rating("coaching", 5);
    assert_eq!(widget.look("return all('[part~=base]').length"), 1);
    assert!(widget.events().is_empty());
}

#[test]
fn an_element_that_comes_back_later_has_its_answers_and_is_no_second_life() {
    let widget = Widget::with("lang=nl");
    widget.set_ratings(&json!({ "coaching": 5 }));
    widget.events();
    widget.page.run_and_await(
        "const host = document.querySelector('sales-leader-scorecard');
         host.remove(); await new Promise((done) => setTimeout(done, 50));
         document.body.append(host);",
    );
    widget.wait("return all('[part~=base]').length", 1);
    widget.wait_for_rating("coaching", 5);
    assert!(widget.events().is_empty());
}
