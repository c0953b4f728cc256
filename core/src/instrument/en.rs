//! The English texts of the sales-leader instrument, in British English at B1 level.

mod items;
mod seller;

use super::{BandText, InstrumentText, PillarText};
use crate::locale::ByMode;

pub(super) static TEXT: InstrumentText = InstrumentText {
    pillars: &[
        PillarText {
            key: "motivation",
            name: "Motivation",
        },
        PillarText {
            key: "suitability",
            name: "Visible behaviour",
        },
        PillarText {
            key: "development",
            name: "Development",
        },
    ],
    items: items::ITEMS,
    seller: seller::SELLER,
    bands: &[
        BandText {
            key: "little",
            name: "not much visible yet",
            meaning: ByMode {
                own: "Leading a team is a different job from selling. A low total says nothing \
                      about how well you sell.",
                candidate: "An excellent salesperson can score low here, because leading a team is \
                            a different job.",
            },
        },
        BandText {
            key: "partly",
            name: "partly visible",
            meaning: ByMode {
                own: "You already do part of what it takes to lead a team. Choose what you want to \
                      learn next.",
                candidate: "Part of what it takes to lead a team is already visible. Ask about the \
                            rest.",
            },
        },
        BandText {
            key: "often",
            name: "often visible",
            meaning: ByMode {
                own: "You often show the behaviour it takes to lead a team, however much you sell.",
                candidate: "The behaviour it takes to lead a team is often visible. That is not \
                            the same as good sales figures.",
            },
        },
        BandText {
            key: "strong",
            name: "clearly visible",
            meaning: ByMode {
                own: "By your own account, you do much of what it takes to lead a team, whatever \
                      your job title.",
                candidate: "Going by these answers, this candidate does much of what it takes to \
                            lead a team.",
            },
        },
    ],
    low: Some([
        "For someone who wants to lead all the same",
        "Coaching can help, and so can a trial period with a way back to selling. Growing as an \
         expert, without a team, is possible too.",
    ]),
    origin: "The makers of sales-leader-scorecard took these ideas from an article. The research behind the \
             arithmetic is not about these questions. Sources:",
};
