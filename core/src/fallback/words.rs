//! The words that only the checklist on paper needs; all others are the widget's own.

use crate::locale::{ByMode, Lang};

/// The words of one language. Sentences may hold `[je|u]` choices, see
/// [`crate::locale::address`].
pub(super) struct Words {
    /// How to rate with pen and paper, from the highest point.
    pub(super) on_paper: ByMode<fn(points: u8) -> String>,
}

pub(super) fn words(lang: Lang) -> &'static Words {
    match lang {
        Lang::Nl => &NL,
        Lang::En | Lang::Other(_) => &EN,
        Lang::De => &DE,
        Lang::Fr => &FR,
    }
}

static NL: Words = Words {
    on_paper: ByMode {
        own: |points| {
            format!(
                "Op papier [zet je|zet u] bij elke vraag een cijfer van 1 tot en met {points}, of \
                 een streepje als [je|u] er nog geen kans voor kreeg."
            )
        },
        candidate: |points| {
            format!(
                "Op papier [zet je|zet u] bij elke vraag een cijfer van 1 tot en met {points}, of \
                 een streepje als [je|u] er geen beeld van hebt."
            )
        },
    },
};

static EN: Words = Words {
    on_paper: ByMode {
        own: |points| {
            format!(
                "On paper, write a number from 1 to {points} beside each question, or a dash if \
                 you have not had the chance yet."
            )
        },
        candidate: |points| {
            format!(
                "On paper, write a number from 1 to {points} beside each question, or a dash if \
                 you did not see or hear it."
            )
        },
    },
};

static DE: Words = Words {
    on_paper: ByMode {
        own: |points| {
            format!(
                "Auf Papier schreiben Sie zu jeder Frage einen Wert von 1 bis {points} auf. Gab es \
                 noch keine Gelegenheit? Dann machen Sie einen Strich."
            )
        },
        candidate: |points| {
            format!(
                "Auf Papier schreiben Sie zu jeder Frage einen Wert von 1 bis {points} auf. Haben \
                 Sie dazu nichts gesehen oder gehört? Dann machen Sie einen Strich."
            )
        },
    },
};

static FR: Words = Words {
    on_paper: ByMode {
        own: |points| {
            format!(
                "Sur papier, écrivez une note de 1 à {points} à côté de chaque question. Mettez un \
                 tiret si vous n’en avez pas encore eu l’occasion."
            )
        },
        candidate: |points| {
            format!(
                "Sur papier, écrivez une note de 1 à {points} à côté de chaque question. Mettez un \
                 tiret si vous n’avez rien vu ni entendu à ce sujet."
            )
        },
    },
};
