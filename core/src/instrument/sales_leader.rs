//! The sales-leader instrument, version 1 (SCORING.md, "Instrument").

use super::{Band, Instrument, Item, Limits, Pillar, Scale, en, nl};
use crate::locale::Lang;

/// Ten traits of a sales leader under three pillars, and five seller strengths, on seven points.
pub static SALES_LEADER: Instrument = Instrument {
    key: "sales-leader",
    version: 1,
    scale: Scale {
        points: 7,
        anchors: &[1, 4, 7],
    },
    pillars: &[
        Pillar { key: "motivation" },
        Pillar { key: "suitability" },
        Pillar { key: "development" },
    ],
    items: &[
        item("leadership_motivation", "motivation")
            .critical()
            .role_shift(),
        item("listening_empathy", "suitability"),
        item("trust_delegation", "suitability").role_shift(),
        item("coaching", "suitability").critical().role_shift(),
        item("team_strategy", "suitability").role_shift(),
        item("consistency", "suitability"),
        item("planning_structure", "suitability"),
        item("connecting_motivating", "suitability"),
        item("self_reflection", "development"),
        item("learning_agility", "development").critical(),
    ],
    seller: &[
        "persuasion",
        "result_drive",
        "perseverance",
        "autonomy",
        "negotiation",
    ],
    bands: &[
        Band {
            key: "little",
            from: 0,
        },
        Band {
            key: "partly",
            from: 42,
        },
        Band {
            key: "often",
            from: 58,
        },
        Band {
            key: "strong",
            from: 75,
        },
    ],
    limits: Limits {
        coverage_percent: 80,
        critical_at_most: 2,
        role_shift_gap: 1,
        role_shift_others: 4,
        accent_difference: 10,
        uniform_rated: 8,
        uniform_run: 6,
        discuss_above: (12, 10),
        panel_difference: 10,
    },
    sources: "sources.html",
    texts: |lang| match lang {
        Lang::Nl => &nl::TEXT,
        Lang::En => &en::TEXT,
    },
};

const fn item(key: &'static str, pillar: &'static str) -> Item {
    Item {
        key,
        pillar,
        critical: false,
        role_shift: false,
        weight: 1,
    }
}

impl Item {
    const fn critical(mut self) -> Self {
        self.critical = true;
        self
    }

    const fn role_shift(mut self) -> Self {
        self.role_shift = true;
        self
    }
}
