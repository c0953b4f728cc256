//! The English texts of the sales-leader instrument, in British English at B1 level.

mod items;
mod seller;

use super::{BandText, InstrumentText};
use crate::locale::ByMode;

pub(super) static TEXT: InstrumentText = InstrumentText {
    pillars: &["Motivation", "Visible behaviour", "Development"],
    items: items::ITEMS,
    seller: seller::SELLER,
    bands: &[
        BandText {
            name: "little to see yet",
            meaning: ByMode {
                own: "Leading is a different craft from selling: a low total says nothing about \
                      how well you sell.",
                candidate: "An excellent seller can come out low here, because leading is a \
                            different craft.",
            },
        },
        BandText {
            name: "partly visible",
            meaning: ByMode {
                own: "You already do part of what leading asks: choose which part you want to \
                      learn next.",
                candidate: "Part of leading already shows: talk about what has not had a chance \
                            yet.",
            },
        },
        BandText {
            name: "often visible",
            meaning: ByMode {
                own: "You often show behaviour that belongs to leading, however much you sell.",
                candidate: "Leading behaviour shows often now, which is not the same as good sales \
                            figures.",
            },
        },
        BandText {
            name: "strongly visible",
            meaning: ByMode {
                own: "You already do much of what leading asks, with or without the job title.",
                candidate: "Much of what leading asks is clear to see, even if the sales figures \
                            are not the highest.",
            },
        },
    ],
    low: Some([
        "For someone who still wants to lead",
        "Coaching can help, and so can a trial period with a way back to selling. Growing as an \
         expert, without a team, is possible too.",
    ]),
    origin: "The makers of sales-leader-scorecard base this checklist on an article about \
             leadership in sales and on research. Sources:",
};
