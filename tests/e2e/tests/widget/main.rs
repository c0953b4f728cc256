//! dbg
#[test]
fn dbg() {
    use end_to_end::*;
    let w = Widget::with("lang=nl");
    w.focus("coaching");
    w.page.press(&["5"]);
    w.page.until("x", |p| { p.log("performance"); Some(()) });
    std::thread::sleep(std::time::Duration::from_millis(500));
    println!("{}", w.look("return [host.ratings, host.result, heard.map(e=>e.type), slider('coaching').value, slider('coaching').getAttribute('aria-valuetext'), root.activeElement?.name]"));
    w.look("slider('coaching').dispatchEvent(new KeyboardEvent('keydown', {key:'3', bubbles:true, composed:true}))");
    println!("{}", w.look("return [host.ratings, heard.map(e=>e.type), slider('coaching').getAttribute('aria-valuetext'), all('.scorecard').length]"));
    for l in w.page.log("browser") { println!("{l}"); }
}
