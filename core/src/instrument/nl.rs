//! The Dutch texts of the sales-leader instrument, at B1 level.

mod items;
mod seller;

use super::{BandText, InstrumentText, PillarText};
use crate::locale::ByMode;

pub(super) static TEXT: InstrumentText = InstrumentText {
    pillars: &[
        PillarText {
            key: "motivation",
            name: "Motivatie",
        },
        PillarText {
            key: "suitability",
            name: "Zichtbaar gedrag",
        },
        PillarText {
            key: "development",
            name: "Ontwikkeling",
        },
    ],
    items: items::ITEMS,
    seller: seller::SELLER,
    bands: &[
        BandText {
            key: "little",
            name: "nog weinig te zien",
            meaning: ByMode {
                own: "Leidinggeven is een ander vak dan verkopen. Een laag totaal zegt niets over \
                      hoe goed [je|u] verkoopt.",
                candidate: "Een uitstekende verkoper kan hier laag uitkomen, want leidinggeven is \
                            een ander vak.",
            },
        },
        BandText {
            key: "partly",
            name: "deels te zien",
            meaning: ByMode {
                own: "Een deel van wat leidinggeven vraagt, [doe je|doet u] al. Kies wat [je|u] \
                      erbij wilt leren.",
                candidate: "Een deel van wat leidinggeven vraagt, is al te zien. Vraag door naar \
                            de rest.",
            },
        },
        BandText {
            key: "often",
            name: "vaak te zien",
            meaning: ByMode {
                own: "[Je|U] laat vaak gedrag zien dat bij leidinggeven hoort, los van hoeveel \
                      [je|u] verkoopt.",
                candidate: "Gedrag dat bij leidinggeven hoort, is vaak te zien. Dat is iets anders \
                            dan goede verkoopcijfers.",
            },
        },
        BandText {
            key: "strong",
            name: "volop te zien",
            meaning: ByMode {
                own: "Volgens [je|uw] antwoorden [doe je|doet u] veel van wat leidinggeven vraagt, \
                      met of zonder de functie.",
                candidate: "Volgens deze antwoorden doet deze kandidaat veel van wat leidinggeven \
                            vraagt.",
            },
        },
    ],
    low: Some([
        "Wie toch graag wil leidinggeven",
        "Coaching kan helpen, net als een proefperiode met een weg terug naar de verkoop. \
         Doorgroeien als expert, zonder team, kan ook.",
    ]),
    origin: "De makers van sales-leader-scorecard namen deze ideeën uit een artikel. Het onderzoek achter de \
             rekenregels gaat niet over deze vragen. Bronnen:",
};
