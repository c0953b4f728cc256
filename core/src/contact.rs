//! Which addresses a contact button may lead to, and what a visitor sees of one before they go there.
//!
//! Whoever writes the address may not be the owner of the page (`embed.html?contact-url=…`). So what
//! is shown leads where it says, and is a host, a mailbox or a number: never words, and nothing that
//! looks like another thing than it is.

mod unseen;
mod words;

pub(crate) use unseen::is_unseen;
pub use words::{AGENCY_LENGTH, CONTACT_LABEL_LENGTH, plain_words};

/// An address that a contact button may lead to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ContactAddress {
    href: String,
    shown: String,
    is_web: bool,
}

impl ContactAddress {
    /// Reads an absolute address; `None` unless it is `https:`, `http:`, `mailto:` or `tel:`, can lead
    /// somewhere, and can be shown as what it is. A web address leads to the host that its browser reads
    /// in it: `host_of` gives that, in ASCII and with its port.
    #[must_use]
    pub fn read(address: &str, host_of: impl FnOnce(&str) -> Option<String>) -> Option<Self> {
        let address = address.trim();
        if address.chars().any(is_unseen) {
            return None;
        }
        let (scheme, rest) = address.split_once(':')?;
        let kind = SCHEMES
            .iter()
            .position(|known| scheme.eq_ignore_ascii_case(known))?;
        let shown = match kind {
            MAIL if names_one_mailbox(rest) => rest.split('?').next()?.into(),
            NUMBER => rest.into(),
            // `https:x` is a page of the host's own site.
            _ if kind < MAIL && rest.starts_with("//") => host_of(address)?,
            _ => return None,
        };
        is_plain(kind, &shown).then(|| Self {
            href: address.into(),
            shown,
            is_web: kind < MAIL,
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
        let is_doubtful = |byte| byte == b'@' || byte > b'~';
        if self.href.bytes().any(is_doubtful) {
            &self.shown
        } else {
            &self.href
        }
    }

    /// Whether it is a page, and no mailbox or number.
    #[must_use]
    pub fn is_web(&self) -> bool {
        self.is_web
    }
}

/// By kind of address; what follows is named by its place here.
const SCHEMES: [&str; 4] = ["https", "http", "mailto", "tel"];
const MAIL: usize = 2;
const NUMBER: usize = 3;

/// What stands in one beside letters and digits.
const SIGNS: [&str; 4] = ["-_.:[]", "-_.:[]", "-_.+'@", "-.+()"];

/// The longest part of a name.
const LONGEST: usize = 63;

/// Whether a host, mailbox or number is one that can be there, in plain signs.
fn is_plain(kind: usize, text: &str) -> bool {
    let (mut length, mut digits, mut mailboxes, mut dots) = (0, 0, 0, 0);
    for byte in text.bytes() {
        let is_digit = byte.is_ascii_digit();
        let is_letter = kind != NUMBER && byte.is_ascii_alphabetic();
        if !(is_digit || is_letter || SIGNS[kind].bytes().any(|sign| sign == byte)) {
            return false;
        }
        digits += usize::from(is_digit);
        if byte == b'.' || byte == b'@' {
            if length == 0 {
                return false;
            }
            length = 0;
            dots += 1;
            if byte == b'@' {
                mailboxes += 1;
                dots = 0;
            }
        } else {
            length += 1;
            if length > LONGEST {
                return false;
            }
        }
    }
    let is_whole = match kind {
        MAIL => mailboxes == 1 && dots > 0,
        NUMBER => digits > 0,
        _ => true,
    };
    is_whole && length > 0
}

/// Whether the mail goes to nobody else than is shown: its fields are a subject and a text, without a
/// sign for a mailbox.
fn names_one_mailbox(rest: &str) -> bool {
    let bytes = rest.as_bytes();
    let begins = |field: &[u8], name: &[u8]| {
        field
            .get(..name.len())
            .is_some_and(|start| start.eq_ignore_ascii_case(name))
    };
    let is_text = |field: &[u8]| begins(field, b"subject=") || begins(field, b"body=");
    let mut parts = bytes.splitn(2, |byte| *byte == b'?');
    let Some(fields) = parts.nth(1) else {
        return true;
    };
    // The sign of full width is one to some programs, and what is encoded twice may be read twice.
    let is_at = |at: usize| {
        let here = &fields[at..];
        let mut encoded = here.strip_prefix(b"%").unwrap_or_default();
        while begins(encoded, b"25") {
            encoded = &encoded[2..];
        }
        let signs: [&[u8]; 3] = [b"@", "\u{ff20}".as_bytes(), b"%ef%bc%a0"];
        begins(encoded, b"40") || signs.iter().any(|sign| begins(here, sign))
    };
    !(0..fields.len()).any(is_at) && fields.split(|byte| *byte == b'&').all(is_text)
}
