//! Notes that are no longer than a visitor can type.

use crate::notes::{LABEL_LENGTH, NOTE_LENGTH, Notes};

impl Notes {
    /// The same, each text cut to what its field takes. A stored entry may hold more, and what is
    /// made of it would never be done.
    #[must_use]
    pub fn as_typed(mut self) -> Self {
        for note in self.items.values_mut() {
            cut(&mut note.text, NOTE_LENGTH);
        }
        // A field of one line has no line breaks.
        self.label.retain(|sign| !matches!(sign, '\n' | '\r'));
        cut(&mut self.label, LABEL_LENGTH);
        self
    }
}

/// Cuts a text to so many UTF-16 units, by which a field counts.
fn cut(text: &mut String, most: usize) {
    let mut units = 0;
    let end = text.char_indices().find(|(_, sign)| {
        units += sign.len_utf16();
        units > most
    });
    if let Some((at, _)) = end {
        text.truncate(at);
    }
}
