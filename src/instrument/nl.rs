//! The Dutch texts of the sales-leader instrument, at B1 level.

mod items;
mod seller;

use super::{BandText, InstrumentText};
use crate::locale::ByMode;

pub(super) static TEXT: InstrumentText = InstrumentText {
    pillars: &["Motivatie", "Zichtbaar gedrag", "Ontwikkeling"],
    items: items::ITEMS,
    seller: seller::SELLER,
    bands: &[
        BandText {
            name: "nog weinig te zien",
            meaning: ByMode {
                own: "Leiden is een ander vak dan verkopen: een laag totaal zegt niets over hoe \
                      goed [je|u] verkoopt.",
                candidate: "Een uitstekende verkoper kan hier laag uitkomen, want leiden is een \
                            ander vak.",
            },
        },
        BandText {
            name: "deels te zien",
            meaning: ByMode {
                own: "Een deel van wat leiden vraagt, [doe je|doet u] al: kies welk deel [je|u] \
                      erbij wilt leren.",
                candidate: "Een deel van het leiden is al te zien: praat over wat nog geen kans \
                            kreeg.",
            },
        },
        BandText {
            name: "vaak te zien",
            meaning: ByMode {
                own: "[Je|U] laat vaak gedrag zien dat bij leiden hoort, los van hoeveel [je|u] \
                      verkoopt.",
                candidate: "Leidend gedrag is nu vaak te zien, en dat is iets anders dan goede \
                            verkoopcijfers.",
            },
        },
        BandText {
            name: "sterk te zien",
            meaning: ByMode {
                own: "[Je|U] doet al veel van wat leiden vraagt, met of zonder de functie.",
                candidate: "Wat leiden vraagt, is nu volop te zien, ook als de verkoopcijfers niet \
                            de hoogste zijn.",
            },
        },
    ],
    low: Some([
        "Wie toch graag wil leidinggeven",
        "Coaching kan helpen, net als een proefperiode met een weg terug naar de verkoop. \
         Doorgroeien als expert, zonder team, kan ook.",
    ]),
    origin: "De makers van sales-leader-scorecard baseren deze checklist op een artikel over \
             leiderschap in sales en op onderzoek. Bronnen:",
};
