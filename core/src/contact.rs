//! Which addresses a contact button may lead to, and what a visitor sees of one before they go there.
//!
//! Whoever writes the address may not be the owner of the page (`embed.html?contact-url=…`). So what
//! is shown leads where it says, and is a host, a mailbox or a number: never words, and nothing that
//! looks like another thing than it is.

mod unseen;

use unseen::is_unseen;

/// An address as the browser reads it. A link leads where its browser says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Resolved {
    /// The whole address, in ASCII.
    pub href: String,
    /// Host and port, the host in its ASCII form; empty where there is none.
    pub host: String,
}

/// An address that a contact button may lead to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ContactAddress {
    href: String,
    shown: String,
}

impl ContactAddress {
    /// Reads an absolute address with the browser's own reading of it; `None` unless it is `https:`,
    /// `http:`, `mailto:` or `tel:`, can lead somewhere, and can be shown as what it is.
    #[must_use]
    pub fn read(address: &str, resolve: impl FnOnce(&str) -> Option<Resolved>) -> Option<Self> {
        let address = address.trim();
        if address.chars().any(is_unseen) {
            return None;
        }
        let (scheme, rest) = address.split_once(':')?;
        let is = |known: &str| scheme.eq_ignore_ascii_case(known);
        let is_web = is("https") || is("http");
        // `https:x` is a page of the host's own site.
        if !(is_web && rest.starts_with("//") || is("mailto") || is("tel")) {
            return None;
        }
        let Resolved { href, host } = resolve(address)?;
        let shown = if is_web {
            (is_name(&host) && are_all(&host, b"-._:[]")).then_some(host)
        } else {
            let (_, rest) = href.split_once(':')?;
            let (shown, fields) = rest.split_once('?').unwrap_or((rest, ""));
            let is_plain = match shown.split_once('@') {
                Some((mailbox, domain)) => {
                    is("mailto") && is_mailbox(mailbox, domain) && lead_nowhere_else(fields)
                }
                None => is("tel") && is_number(rest),
            };
            is_plain.then(|| shown.into())
        };
        Some(Self {
            shown: shown?,
            href,
        })
    }

    /// Where the button leads.
    #[must_use]
    pub fn href(&self) -> &str {
        &self.href
    }

    /// The host, mailbox or number, as a visitor sees it before they go there.
    #[must_use]
    pub fn shown(&self) -> &str {
        &self.shown
    }

    /// The address as a visitor types it elsewhere: whole, unless something in it could be taken for
    /// the place that it leads to.
    #[must_use]
    pub fn spelled(&self) -> &str {
        if self.href.contains('@') {
            &self.shown
        } else {
            &self.href
        }
    }

    /// Whether it is a page, and no mailbox or number.
    #[must_use]
    pub fn is_web(&self) -> bool {
        self.href.starts_with("http")
    }
}

/// Whether the parts of a name are as long as names can have them.
fn is_name(name: &str) -> bool {
    name.split('.').all(|part| matches!(part.len(), 1..=63))
}

fn is_mailbox(mailbox: &str, domain: &str) -> bool {
    matches!(mailbox.len(), 1..=64)
        && are_all(mailbox, b"._+-'")
        && domain.contains('.')
        && is_name(domain)
        && are_all(domain, b"-.")
}

/// Only letters and digits of ASCII, and these signs.
fn are_all(text: &str, signs: &[u8]) -> bool {
    text.bytes()
        .all(|byte| byte.is_ascii_alphanumeric() || signs.contains(&byte))
}

fn is_number(text: &str) -> bool {
    text.bytes().any(|byte| byte.is_ascii_digit())
        && text.bytes().all(|byte| b"+-().0123456789".contains(&byte))
}

/// Whether the fields of a mail address name no other mailbox than the one that is shown.
fn lead_nowhere_else(fields: &str) -> bool {
    let mut names = fields
        .split('&')
        .filter_map(|field| field.split('=').next());
    names.all(|name| {
        name.is_empty() || name.eq_ignore_ascii_case("subject") || name.eq_ignore_ascii_case("body")
    })
}
