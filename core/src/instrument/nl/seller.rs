//! The five seller strengths in Dutch.

use crate::instrument::{Question, SellerText};
use crate::locale::ByMode;

pub(super) static SELLER: &[SellerText] = &[
    SellerText {
        key: "persuasion",
        name: "Klanten overtuigen",
        question: ByMode {
            own: Question {
                definition: "[Je|U] geeft een klant die twijfelt goede redenen om ja te zeggen.",
                anchors: &[
                    "[Je|U] vertelt een klant die twijfelt vooral wat het product kan.",
                    "[Je|U] vertelt een klant die twijfelt wat anderen eraan hebben.",
                    "[Je|U] vertelt een klant die twijfelt wat die er zelf aan heeft.",
                ],
            },
            candidate: Question {
                definition: "Geeft een klant die twijfelt goede redenen om ja te zeggen.",
                anchors: &[
                    "Vertelt een klant die twijfelt vooral wat het product kan.",
                    "Vertelt een klant die twijfelt wat anderen eraan hebben.",
                    "Vertelt een klant die twijfelt wat die er zelf aan heeft.",
                ],
            },
        },
    },
    SellerText {
        key: "result_drive",
        name: "Resultaatgericht werken",
        question: ByMode {
            own: Question {
                definition: "[Je|U] wilt in de verkoop zoveel mogelijk bereiken.",
                anchors: &[
                    "[Je|U] doet het rustiger aan als [je|uw] verkoopdoel in zicht is.",
                    "[Je|U] doet het rustiger aan als [je|uw] verkoopdoel is gehaald.",
                    "[Je|U] legt de lat hoger als [je|uw] verkoopdoel is gehaald.",
                ],
            },
            candidate: Question {
                definition: "Wil in de verkoop zoveel mogelijk bereiken.",
                anchors: &[
                    "Doet het rustiger aan als het verkoopdoel in zicht is.",
                    "Doet het rustiger aan als het verkoopdoel is gehaald.",
                    "Legt de lat hoger als het verkoopdoel is gehaald.",
                ],
            },
        },
    },
    SellerText {
        key: "perseverance",
        name: "Doorzetten",
        question: ByMode {
            own: Question {
                definition: "[Je|U] geeft niet op als een klant nee zegt.",
                anchors: &[
                    "[Je|U] gaat na een nee verder met een andere klant.",
                    "[Je|U] benadert dezelfde klant na een nee nog één keer.",
                    "[Je|U] blijft na een nee zoeken naar een nieuwe kans bij die klant.",
                ],
            },
            candidate: Question {
                definition: "Geeft niet op als een klant nee zegt.",
                anchors: &[
                    "Gaat na een nee verder met een andere klant.",
                    "Benadert dezelfde klant na een nee nog één keer.",
                    "Blijft na een nee zoeken naar een nieuwe kans bij die klant.",
                ],
            },
        },
    },
    SellerText {
        key: "autonomy",
        name: "Zelfstandig werken",
        question: ByMode {
            own: Question {
                definition: "[Je|U] krijgt in [je|uw] eentje veel voor elkaar.",
                anchors: &[
                    "[Je|U] vraagt bij een lastige klant eerst een collega om raad.",
                    "[Je|U] legt bij een lastige klant [je|uw] idee aan een collega voor.",
                    "[Je|U] beslist bij een lastige klant zelf wat [je|u] doet.",
                ],
            },
            candidate: Question {
                definition: "Krijgt zonder hulp veel voor elkaar.",
                anchors: &[
                    "Vraagt bij een lastige klant eerst een collega om raad.",
                    "Legt bij een lastige klant een eigen idee aan een collega voor.",
                    "Beslist bij een lastige klant zelf wat er gebeurt.",
                ],
            },
        },
    },
    SellerText {
        key: "negotiation",
        name: "Onderhandelen",
        question: ByMode {
            own: Question {
                definition: "[Je|U] komt in een gesprek over de prijs tot een goede deal.",
                anchors: &[
                    "[Je|U] geeft korting als een klant erom vraagt.",
                    "[Je|U] geeft minder korting dan een klant vraagt.",
                    "[Je|U] geeft pas korting als de klant er iets voor teruggeeft.",
                ],
            },
            candidate: Question {
                definition: "Komt in een gesprek over de prijs tot een goede deal.",
                anchors: &[
                    "Geeft korting als een klant erom vraagt.",
                    "Geeft minder korting dan een klant vraagt.",
                    "Geeft pas korting als de klant er iets voor teruggeeft.",
                ],
            },
        },
    },
];
