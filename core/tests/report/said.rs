//! What the texts about the rules have to say of an instrument.

use sales_leader_scorecard_core::{
    instrument::{Band, Instrument, Item, Limits, SALES_LEADER, Scale},
    locale::{Lang, Locale, Mode},
    report::{Facts, ReportWords, report_words},
};

use crate::given::{LANGS, locale};

/// The same items, other ones of them marked.
const ITEMS: &[Item] = &[
    item("leadership_motivation", false, false),
    item("listening_empathy", true, false),
    item("trust_delegation", false, true),
    item("coaching", false, false),
    item("team_strategy", true, false),
    item("consistency", false, true),
    item("planning_structure", false, false),
    item("connecting_motivating", false, false),
    item("self_reflection", false, false),
    item("learning_agility", false, false),
];

/// The sales-leader instrument with every number and name changed that the rules take from it.
pub(crate) fn changed() -> Instrument {
    Instrument {
        key: SALES_LEADER.key,
        version: SALES_LEADER.version + 1,
        scale: Scale {
            points: 9,
            anchors: &[1, 5, 9],
        },
        pillars: SALES_LEADER.pillars,
        items: ITEMS,
        seller: &SALES_LEADER.seller[..4],
        bands: &[
            Band {
                key: "little",
                from: 0,
            },
            Band {
                key: "partly",
                from: 31,
            },
            Band {
                key: "often",
                from: 62,
            },
            Band {
                key: "strong",
                from: 93,
            },
        ],
        limits: Limits {
            coverage_percent: 60,
            critical_at_most: 3,
            role_shift_gap: 2,
            role_shift_others: 5,
            accent_difference: 15,
            ..SALES_LEADER.limits
        },
        own_only: false,
        texts: SALES_LEADER.texts.clone(),
    }
}

const fn item(key: &'static str, critical: bool, role_shift: bool) -> Item {
    Item {
        key,
        pillar: "suitability",
        critical,
        role_shift,
        weight: 1,
    }
}

/// What the instrument and the interface say, as the texts of a language would write it.
pub(crate) struct Said {
    pub(crate) lang: Lang,
    pub(crate) words: &'static ReportWords,
    pub(crate) facts: Facts,
    pub(crate) items: usize,
    /// The ratings that a total needs.
    pub(crate) least: usize,
    pub(crate) points: u8,
    pub(crate) limits: Limits,
    pub(crate) seller: usize,
    pub(crate) basics: Vec<&'static str>,
    pub(crate) shift: Vec<&'static str>,
    /// "0–41" and the name, for each band.
    pub(crate) bands: Vec<(String, &'static str)>,
}

impl Said {
    fn new(lang: Lang, instrument: &Instrument) -> Self {
        let texts = instrument.text(lang);
        let names = |wanted: fn(&Item) -> bool| {
            let items = instrument.items.iter().zip(texts.items);
            let wanted = items.filter(move |(item, _)| wanted(item));
            wanted.map(|(_, text)| text.name).collect()
        };
        let bands = instrument.bands;
        let ends = bands.iter().skip(1).map(|band| band.from - 1).chain([100]);
        let ranges = bands.iter().zip(ends).zip(texts.bands);
        let items = instrument.items.len();
        Self {
            lang,
            words: report_words(lang),
            facts: Facts::new(lang, instrument),
            items,
            least: (items * usize::from(instrument.limits.coverage_percent)).div_ceil(100),
            points: instrument.scale.points,
            limits: Limits {
                ..instrument.limits
            },
            seller: instrument.seller.len(),
            basics: names(|item| item.critical),
            shift: names(|item| item.role_shift),
            bands: ranges
                .map(|((band, end), text)| (format!("{}–{end}", band.from), text.name))
                .collect(),
        }
    }

    pub(crate) fn locale(&self) -> Locale {
        locale(self.lang, Mode::Candidate)
    }

    pub(crate) fn and(&self) -> &str {
        self.localize(["en", "and", "und", "et"])
    }

    /// The text of this language, of one in each.
    pub(crate) fn localize<'a>(&self, [nl, en, de, fr]: [&'a str; 4]) -> &'a str {
        match self.lang {
            Lang::Nl => nl,
            Lang::En | Lang::Other(_) => en,
            Lang::De => de,
            Lang::Fr => fr,
        }
    }

    /// A name as the language quotes it.
    pub(crate) fn in_quotes(&self, name: &str) -> String {
        let open = self.localize(["‘", "‘", "„", "«\u{a0}"]);
        let close = self.localize(["’", "’", "“", "\u{a0}»"]);
        [open, name, close].concat()
    }

    /// "‘a’, ‘b’ en ‘c’".
    pub(crate) fn quoted(&self, names: &[&str]) -> String {
        let quoted: Vec<_> = names.iter().map(|name| self.in_quotes(name)).collect();
        let (last, others) = quoted.split_last().expect("there are names");
        format!("{} {} {last}", others.join(", "), self.and())
    }

    pub(crate) fn reserved(&self) -> String {
        self.in_quotes(self.locale().messages().reserved)
    }
}

/// What is said of the instrument, and of one with other numbers, in each language.
pub(crate) fn said() -> Vec<Said> {
    let of_both = |lang| [&SALES_LEADER, &changed()].map(|instrument| Said::new(lang, instrument));
    LANGS.into_iter().flat_map(of_both).collect()
}
