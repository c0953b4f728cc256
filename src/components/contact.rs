//! The way to whoever placed the widget.

use js_sys::Reflect;
use yew::prelude::*;

use sales_leader_scorecard_core::contact::ContactAddress;
use sales_leader_scorecard_core::locale::Locale;

/// Where the contact button leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contact(ContactAddress);

impl Contact {
    /// Reads an absolute address; `None` unless it is `https:`, `http:`, `mailto:` or `tel:`, can
    /// lead somewhere, and can be shown as what it is.
    #[must_use]
    pub fn parse(address: &str) -> Option<Self> {
        ContactAddress::read(address, host_of).map(Self)
    }

    /// The host, mailbox or number, as a visitor sees it before they go there.
    #[must_use]
    pub fn shown(&self) -> &str {
        self.0.shown()
    }
}

/// The host of an address, as a link in this page has it.
fn host_of(address: &str) -> Option<String> {
    let link = web_sys::window()?.document()?.create_element("a").ok()?;
    link.set_attribute("href", address).ok()?;
    Reflect::get(&link, &"host".into()).ok()?.as_string()
}

/// The contact button, with where it leads beside it.
pub(super) fn contact_link(locale: Locale, Contact(address): &Contact, sandboxed: bool) -> Html {
    let words = locale.messages();
    let reason = locale.localize(words.contact_reason);
    if sandboxed {
        return html! {
            <p class="aside">
                { reason } { " " } { words.contact_sandboxed } { " " } <b>{ address.spelled() }</b>
            </p>
        };
    }
    let web = address.is_web();
    html! {
        <p class="way">
            <span>{ reason }</span>
            <a class="button" part="button" href={address.href().to_owned()}
                target={web.then_some("_blank")} rel={web.then_some("noopener")}>
                { words.contact }
            </a>
            <small>{ address.shown() }</small>
        </p>
    }
}
