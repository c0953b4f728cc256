//! Where a share link is offered, and as what: on no page without an address that others can open,
//! and as a code only where a phone can read it from paper.

use end_to_end::{Page, Widget, framed::inside, site, vectors::Case};
use lopdf::Document;
use serde_json::{Value, json};

use crate::export::catch_print;
use crate::pdf_text::pdf_of;
use crate::visit::address;

/// What a PDF leads to, and what its figures are described with.
fn links_and_figures(file: &Document) -> (Vec<String>, Vec<String>) {
    let dictionaries = || {
        let objects = file.objects.values();
        objects.filter_map(|object| object.as_dict().ok())
    };
    let texts = |key: &[u8]| {
        let with = dictionaries().filter_map(|dictionary| dictionary.get(key).ok()?.as_str().ok());
        with.map(|bytes| match bytes.strip_prefix(&[0xfe, 0xff]) {
            None => String::from_utf8_lossy(bytes).into_owned(),
            Some(wide) => {
                let units = wide
                    .chunks_exact(2)
                    .map(|pair| u16::from_be_bytes([pair[0], pair[1]]));
                char::decode_utf16(units)
                    .map(|unit| unit.unwrap_or('?'))
                    .collect()
            }
        })
        .collect::<Vec<String>>()
    };
    let actions = dictionaries().filter_map(|dictionary| dictionary.get(b"A").ok()?.as_dict().ok());
    let nested = actions.filter_map(|action| action.get(b"URI").ok()?.as_str().ok());
    let nested = nested.map(|uri| String::from_utf8_lossy(uri).into_owned());
    (
        texts(b"URI").into_iter().chain(nested).collect(),
        texts(b"Alt"),
    )
}

fn pdf(widget: &Widget) -> (Vec<String>, Vec<String>) {
    links_and_figures(&pdf_of(widget))
}

/// What the report is printed as.
fn printed(widget: &Widget) -> Value {
    catch_print(widget);
    widget.look("delete window.printed; host.print()");
    widget.wait("return !!window.printed", true);
    widget.look(
        "const page = new DOMParser().parseFromString(printed.html, 'text/html');
         const code = page.querySelector('.code');
         const side = /\\.code \\{[^}]*inline-size: (\\d+)mm/.exec(printed.css)[1];
         return { module: code && side / code.getAttribute('viewBox').split(' ')[2],
           scan: page.body.textContent.includes('Scan deze code'),
           shown: page.querySelector('.address')?.textContent ?? null,
           whole: page.body.textContent }",
    )
}

#[test]
fn a_page_without_an_address_for_others_offers_no_link_and_no_code_anywhere() {
    let inner = format!(
        "<!doctype html><html lang=nl><meta charset=utf-8><title>x</title>
         <sales-leader-scorecard loading=eager></sales-leader-scorecard>
         <script type=module src={}embed.js></script>",
        site::dist()
    );
    let page = Page::open(&site::page(format!(
        "<!doctype html><html lang=nl><meta charset=utf-8><title>x</title><script>
         const inner = {};
         const add = (name, value) => {{
           const frame = document.createElement('iframe');
           if (name) frame[name] = value;
           document.body.append(frame);
           return frame;
         }};
         addEventListener('DOMContentLoaded', () => {{
           add('srcdoc', inner);
           add('src', URL.createObjectURL(new Blob([inner], {{ type: 'text/html' }})));
           add('src', 'data:text/html,' + encodeURIComponent(inner));
           const frame = add();
           const page = frame.contentDocument;
           page.body.append(page.createElement('sales-leader-scorecard'));
           page.body.lastChild.setAttribute('loading', 'eager');
           const script = page.createElement('script');
           Object.assign(script, {{ type: 'module', src: '{}embed.js' }});
           page.body.append(script);
         }});
         </script><body>",
        json!(inner).to_string().replace("</", "<\\/"),
        site::dist()
    )));
    let mut widget = Widget { page };
    for (frame, start) in ["about:srcdoc", "blob:", "data:", "about:blank"]
        .into_iter()
        .enumerate()
    {
        widget.page.leave_frame();
        widget.page.until("the iframe", |page| {
            (page.run("return frames.length", Value::Null) == 4).then_some(())
        });
        widget = inside(widget.page, u16::try_from(frame).expect("few"));
        widget.load(&Case::named("introverted_leader"));
        let here = widget.look("return location.href");
        assert!(
            here.as_str().is_some_and(|here| here.starts_with(start)),
            "{here}"
        );
        assert_eq!(
            widget.look("return host.shareUrl()"),
            Value::Null,
            "{start}"
        );
        widget.wait("return all('.result.is-settled').length", 1);
        let offers = widget.look("return all('.share').map((offer) => offer.textContent).join()");
        assert!(
            !offers.as_str().unwrap_or_default().contains("link"),
            "{start}: {offers}"
        );
        let (links, figures) = pdf(&widget);
        assert_eq!(links, [""; 0], "{start}");
        assert!(
            !figures.iter().any(|figure| figure.contains("code")),
            "{start}: {figures:?}"
        );
        let printed = printed(&widget);
        assert_eq!(
            [&printed["module"], &printed["shown"], &printed["scan"]],
            [&Value::Null, &Value::Null, &json!(false)],
            "{start}"
        );
    }
}

#[test]
fn a_code_is_scannable_or_the_link_stands_there_in_its_place_in_print_and_pdf() {
    let widget = Widget::with("lang=nl");
    widget.load(&Case::named("introverted_leader"));
    let page = address(&widget);
    for length in [100, 367, 368, 415, 2_500] {
        let link = widget.look_at(
            "const [page, length] = arguments;
             history.replaceState(null, '', page + '?x=');
             const more = length - host.shareUrl().length;
             history.replaceState(null, '', page + '?x=' + 'a'.repeat(more));
             return host.shareUrl()",
            json!([page, length]),
        );
        let link = link.as_str().expect("a link");
        assert_eq!(link.len(), length);
        let printed = printed(&widget);
        let (links, figures) = pdf(&widget);
        assert_eq!(links, [link], "{length}");
        let in_pdf = figures
            .iter()
            .any(|figure| figure.contains("Scan deze code"));
        if length > 367 {
            assert_eq!(printed["module"], Value::Null, "{length}");
            assert_eq!(printed["shown"], link, "{length}");
        } else {
            let module = printed["module"].as_f64().expect("a code");
            assert!(module >= 0.35, "{length}: {module} mm");
        }
        assert_eq!(printed["scan"], length <= 367, "{length}");
        assert_eq!(in_pdf, length <= 367, "{length}");
    }
}
