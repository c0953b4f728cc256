//! The way to whoever placed the widget.

use yew::prelude::*;

use sales_leader_scorecard_core::locale::Locale;

/// Where the contact button leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contact {
    href: String,
    shown: String,
}

impl Contact {
    /// Reads an absolute address; `None` unless it is `https:`, `http:`, `mailto:` or `tel:` and
    /// names somebody.
    #[must_use]
    pub fn parse(address: &str) -> Option<Self> {
        let address = address.trim();
        // Browsers leave these out when they read an address: what is shown would not be true.
        if address.contains(|c: char| c.is_control() || c.is_whitespace()) {
            return None;
        }
        let (scheme, rest) = address.split_once(':')?;
        let web = ["https", "http"]
            .iter()
            .any(|web| scheme.eq_ignore_ascii_case(web));
        let shown = if web {
            let rest = rest.strip_prefix("//")?;
            let host = rest.split(['/', '\\', '?', '#']).next()?;
            host.rsplit('@').next()?
        } else if scheme.eq_ignore_ascii_case("mailto") || scheme.eq_ignore_ascii_case("tel") {
            rest.split('?').next()?
        } else {
            return None;
        };
        (!shown.is_empty()).then(|| Self {
            href: address.into(),
            shown: shown.into(),
        })
    }

    /// The host, mailbox or number, as a visitor sees it before they go there.
    #[must_use]
    pub fn shown(&self) -> &str {
        &self.shown
    }

    fn is_web(&self) -> bool {
        self.href
            .get(..4)
            .is_some_and(|scheme| scheme.eq_ignore_ascii_case("http"))
    }
}

/// The contact button, with where it leads beside it.
pub(super) fn contact_link(locale: Locale, contact: &Contact, sandboxed: bool) -> Html {
    let words = locale.messages();
    let Contact { href, shown } = contact;
    let reason = locale.localize(words.contact_reason);
    if sandboxed {
        return html! {
            <p class="aside">{ reason } { " " } { words.contact_sandboxed } { " " } <b>{ href }</b></p>
        };
    }
    let web = contact.is_web();
    html! {
        <p class="way">
            <span>{ reason }</span>
            <a class="button" part="button" href={href.clone()}
                target={web.then_some("_blank")} rel={web.then_some("noopener")}>
                { words.contact }
            </a>
            <small>{ shown }</small>
        </p>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_contact_is_shown_by_its_host_mailbox_or_number() {
        for (address, shown) in [
            (
                "https://recruiter.example/contact?from=scorecard#form",
                "recruiter.example",
            ),
            ("HTTP://recruiter.example", "recruiter.example"),
            ("https://recruiter.example:8443/x", "recruiter.example:8443"),
            // What stands before an @ is a name, whatever it looks like.
            ("https://bank.example@other.example/", "other.example"),
            ("https://other.example\\@bank.example/", "other.example"),
            (
                "mailto:info@recruiter.example?subject=Gesprek",
                "info@recruiter.example",
            ),
            ("tel:+31201234567", "+31201234567"),
            ("  https://recruiter.example  ", "recruiter.example"),
        ] {
            let contact = Contact::parse(address);
            assert_eq!(
                contact.as_ref().map(Contact::shown),
                Some(shown),
                "{address}"
            );
        }
    }

    #[test]
    fn other_addresses_are_refused() {
        for address in [
            "",
            "recruiter.example",
            "/contact",
            "//recruiter.example",
            "javascript:alert(1)",
            "JavaScript:alert(1)",
            "java\tscript:alert(1)",
            "data:text/html,x",
            "ftp://x.example",
            "https:",
            "https://",
            "https:x",
            "mailto:",
            "tel:",
            "https://a.exa\nmple/",
            "blob:x",
        ] {
            assert_eq!(Contact::parse(address), None, "{address:?}");
        }
    }
}
