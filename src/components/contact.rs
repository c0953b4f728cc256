//! Who offers the scorecard, and the way to them.

use js_sys::Reflect;
use yew::prelude::*;

use super::settings::Settings;
use sales_leader_scorecard_core::contact::ContactAddress;

/// Where the contact button leads, or the link to a page about privacy.
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

    /// Where it leads.
    #[must_use]
    pub fn href(&self) -> &str {
        self.0.href()
    }

    /// Whether it is a page, and no mailbox or number.
    #[must_use]
    pub fn is_web(&self) -> bool {
        self.0.is_web()
    }

    /// `class` is the name of a part too.
    fn link(&self, class: &'static str, words: &str) -> Html {
        let web = self.is_web();
        html! {
            <a ~className={class} part={class} href={self.href().to_owned()}
                target={web.then_some("_blank")} rel={web.then_some("noopener")}>
                { words }
            </a>
        }
    }
}

/// The host of an address, as a link in this page has it.
fn host_of(address: &str) -> Option<String> {
    let link = web_sys::window()?.document()?.create_element("a").ok()?;
    link.set_attribute("href", address).ok()?;
    Reflect::get(&link, &"host".into()).ok()?.as_string()
}

/// A reason, the contact button with where it leads, and the page about privacy: as much as there is.
pub(super) fn contact(settings: &Settings) -> Html {
    let Settings {
        locale,
        agency,
        contact_label: label,
        contact,
        sandboxed,
        ..
    } = settings;
    let words = locale.messages();
    let privacy = privacy(settings);
    let mode = locale.mode;
    let (reason, button) = match (contact, agency.is_empty()) {
        (None, true) => return privacy,
        (None, false) => (words.offered_by, ""),
        (Some(_), true) => (words.contact_reason, words.contact),
        (Some(_), false) => (
            *words.agency_reason.of(mode),
            *words.contact_agency.of(mode),
        ),
    };
    let button = locale.localize(button) + agency;
    // Else the button names it.
    let named = contact.is_none() || *sandboxed || !label.is_empty();
    html! {
        <p ~className={if *sandboxed { "aside" } else { "way" }}>
            <span>
                { locale.localize(reason) }
                if named && !agency.is_empty() { { " " } <b>{ agency }</b> }
            </span>
            if let Some(contact) = contact {
                if *sandboxed {
                    { " " } { words.contact_sandboxed } { " " } <b>{ contact.0.spelled() }</b>
                } else {
                    { contact.link("button", if label.is_empty() { &button } else { label }) }
                    <small>{ contact.shown() }</small>
                }
            }
            { privacy }
        </p>
    }
}

/// The page about privacy, with its host; nothing without one.
pub(super) fn privacy(settings: &Settings) -> Html {
    let Some(page) = &settings.privacy else {
        return Html::default();
    };
    let name = settings.locale.messages().privacy;
    html! {
        <small class="privacy">
            if settings.sandboxed { { name } } else { { page.link("", name) } }
            { " " } { page.shown() }
        </small>
    }
}
