//! Who offers the scorecard, and the way to them.

use js_sys::Reflect;
use yew::prelude::*;

use super::settings::Settings;
use sales_leader_scorecard_core::contact::ContactAddress;
use sales_leader_scorecard_core::locale::Locale;

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
        sandboxed,
        ..
    } = settings;
    let words = locale.messages();
    let privacy = privacy(*locale, settings.privacy.as_ref(), *sandboxed);
    let Some(contact) = &settings.contact else {
        if agency.is_empty() {
            return privacy;
        }
        return html! {
            <p class="way">
                <span>{ locale.localize(words.offered_by) }<b>{ agency }</b></span>
                { privacy }
            </p>
        };
    };
    let (reason, own) = if agency.is_empty() {
        (words.contact_reason, words.contact.into())
    } else {
        let own = locale.localize_by_mode(&words.contact_agency);
        (*words.agency_reason.of(locale.mode), own + agency)
    };
    let reason = locale.localize(reason);
    if *sandboxed {
        return html! {
            <p class="aside">
                if !agency.is_empty() { <b>{ agency }</b> }
                { reason } { " " } { words.contact_sandboxed } { " " } <b>{ contact.0.spelled() }</b>
                { privacy }
            </p>
        };
    }
    html! {
        <p class="way">
            <span>
                { reason }
                // Else the button names it.
                if !label.is_empty() && !agency.is_empty() { <b>{ agency }</b> }
            </span>
            { contact.link("button", if label.is_empty() { &own } else { label }) }
            <small>{ contact.shown() }</small>
            { privacy }
        </p>
    }
}

/// The page about privacy, with its host; nothing without one.
pub(super) fn privacy(locale: Locale, page: Option<&Contact>, sandboxed: bool) -> Html {
    let Some(page) = page else {
        return Html::default();
    };
    let name = locale.messages().privacy;
    html! {
        <small class="privacy">
            if sandboxed { { name } } else { { page.link("", name) } }
            { " " } { page.shown() }
        </small>
    }
}
