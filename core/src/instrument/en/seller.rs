//! The five seller strengths in English.

use crate::instrument::{Question, SellerText};
use crate::locale::ByMode;

pub(super) static SELLER: &[SellerText] = &[
    SellerText {
        key: "persuasion",
        name: "Persuading customers",
        question: ByMode {
            own: Question {
                definition: "You give an unsure customer good reasons to say yes.",
                anchors: &[
                    "You mainly tell an unsure customer what the product can do.",
                    "You tell an unsure customer what others gain from the product.",
                    "You tell an unsure customer what the product would change for them.",
                ],
            },
            candidate: Question {
                definition: "Gives an unsure customer good reasons to say yes.",
                anchors: &[
                    "Mainly tells an unsure customer what the product can do.",
                    "Tells an unsure customer what others gain from the product.",
                    "Tells an unsure customer what the product would change for them.",
                ],
            },
        },
    },
    SellerText {
        key: "result_drive",
        name: "Aiming for results",
        question: ByMode {
            own: Question {
                definition: "You want to achieve as much as possible in sales.",
                anchors: &[
                    "You slow down when your sales target is in sight.",
                    "You slow down once you have reached your sales target.",
                    "You aim higher once you have reached your sales target.",
                ],
            },
            candidate: Question {
                definition: "Wants to achieve as much as possible in sales.",
                anchors: &[
                    "Slows down when the sales target is in sight.",
                    "Slows down once the sales target is reached.",
                    "Aims higher once the sales target is reached.",
                ],
            },
        },
    },
    SellerText {
        key: "perseverance",
        name: "Persevering",
        question: ByMode {
            own: Question {
                definition: "You do not give up when a customer says no.",
                anchors: &[
                    "After a no, you move on to another customer.",
                    "After a no, you try the same customer one more time.",
                    "After a no, you keep looking for a new chance with that customer.",
                ],
            },
            candidate: Question {
                definition: "Does not give up when a customer says no.",
                anchors: &[
                    "After a no, moves on to another customer.",
                    "After a no, tries the same customer one more time.",
                    "After a no, keeps looking for a new chance with that customer.",
                ],
            },
        },
    },
    SellerText {
        key: "autonomy",
        name: "Working independently",
        question: ByMode {
            own: Question {
                definition: "You get a lot done on your own.",
                anchors: &[
                    "With a difficult customer, you first ask a colleague for advice.",
                    "With a difficult customer, you check your idea with a colleague.",
                    "With a difficult customer, you decide for yourself what to do.",
                ],
            },
            candidate: Question {
                definition: "Gets a lot done without help.",
                anchors: &[
                    "With a difficult customer, first asks a colleague for advice.",
                    "With a difficult customer, checks an idea with a colleague.",
                    "With a difficult customer, decides alone what to do.",
                ],
            },
        },
    },
    SellerText {
        key: "negotiation",
        name: "Negotiating",
        question: ByMode {
            own: Question {
                definition: "You get a good deal when you talk about price.",
                anchors: &[
                    "You give a discount when a customer asks for one.",
                    "You give a smaller discount than a customer asks for.",
                    "You only give a discount if the customer gives something in return.",
                ],
            },
            candidate: Question {
                definition: "Gets a good deal when the talk turns to price.",
                anchors: &[
                    "Gives a discount when a customer asks for one.",
                    "Gives a smaller discount than a customer asks for.",
                    "Only gives a discount if the customer gives something in return.",
                ],
            },
        },
    },
];
