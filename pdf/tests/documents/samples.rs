//! Documents as the widget makes them, with texts as long as its longest.

#![allow(
    dead_code,
    reason = "each test, and the example, needs its own part of these"
)]

use sales_leader_scorecard_core::parts::{Band, Point, Section, Total};
use sales_leader_scorecard_core::report::{Blank, BlankItem, Document, Imprint, Report, Row};

const DUTCH: [[&str; 3]; 10] = [
    [
        "Motivatie",
        "Willen leidinggeven",
        "Besteedt het liefst evenveel tijd aan collega’s als aan eigen klanten.",
    ],
    [
        "Zichtbaar gedrag",
        "Aandachtig luisteren",
        "Stelt een collega eerst een paar vragen.",
    ],
    [
        "Zichtbaar gedrag",
        "Werk uit handen geven",
        "Geeft een collega een belangrijke taak en laat de aanpak vrij.",
    ],
    [
        "Zichtbaar gedrag",
        "Collega’s coachen",
        "Stelt vragen waarmee een collega zelf de oplossing vindt.",
    ],
    [
        "Zichtbaar gedrag",
        "Aan het team denken",
        "Heeft vooral ideeën voor de eigen klanten.",
    ],
    [
        "Zichtbaar gedrag",
        "Afspraken nakomen",
        "Zegt het kort van tevoren als een afspraak niet lukt.",
    ],
    [
        "Zichtbaar gedrag",
        "Werk plannen",
        "Bekijkt per dag wat er moet gebeuren.",
    ],
    [
        "Zichtbaar gedrag",
        "Anderen motiveren",
        "Past de aanpak aan, ook bij collega’s die heel anders denken.",
    ],
    [
        "Ontwikkeling",
        "Eigen fouten erkennen",
        "Noemt het eigen aandeel in een fout voordat iemand ernaar vraagt.",
    ],
    [
        "Ontwikkeling",
        "Leren van feedback",
        "Probeert een tip van een ander uit.",
    ],
];

const ENGLISH: [[&str; 3]; 10] = [
    [
        "Motivation",
        "Wanting to lead",
        "Given the choice, spends as much time on colleagues as on selling.",
    ],
    [
        "Visible behaviour",
        "Listening closely",
        "Keeps asking until it is clear what is going on with a colleague.",
    ],
    [
        "Visible behaviour",
        "Handing over work",
        "Gives a colleague an important task and leaves the approach open.",
    ],
    [
        "Visible behaviour",
        "Coaching colleagues",
        "Asks questions that help a colleague find the answer themselves.",
    ],
    [
        "Visible behaviour",
        "Thinking of the team",
        "Has ideas mainly about their own customers.",
    ],
    [
        "Visible behaviour",
        "Keeping promises",
        "If a promise can’t be kept, says so well in advance.",
    ],
    [
        "Visible behaviour",
        "Planning work",
        "Makes a plan for the months ahead.",
    ],
    [
        "Visible behaviour",
        "Motivating others",
        "Adapts the approach, even to colleagues who think very differently.",
    ],
    [
        "Development",
        "Admitting mistakes",
        "Talks about their part in a mistake before anyone asks.",
    ],
    [
        "Development",
        "Learning from feedback",
        "Tries out advice that someone gives.",
    ],
];

const QUESTION: &str = "Denk aan twee collega’s die heel verschillend zijn. Wat deed u na een \
                        slechte maand voor de één, en wat voor de ander?";
const LISTEN: &str = "Wat er was afgesproken, wanneer het klaar moest zijn en wie het hoorde toen \
                      het krap werd. Let ook op hoe rustig de kandidaat bleef. ‘Ik doe altijd wat \
                      ik zeg’ is zonder voorbeeld een nieuwe belofte, geen antwoord.";
const STRENGTH: &str = "Deze kandidaat kijkt verder dan de eigen klanten: daarmee begint richting \
                        geven.";
const RULE: &str = "Een cijfer loopt van 1 tot en met 7 en elk cijfer telt even zwaar. Haal van \
                    elk cijfer 1 af en tel op wat overblijft. Deel die som door 6 keer het aantal \
                    cijfers. Doe dat keer 100 en rond af: dat is het totaal.";

/// What a sample differs in.
pub(crate) struct Sample {
    pub(crate) lang: &'static str,
    pub(crate) ratings: [Option<u8>; 10],
    pub(crate) seller: bool,
    pub(crate) label: String,
    /// Items, counted from 0, and what was noted.
    pub(crate) notes: Vec<(usize, String)>,
    pub(crate) link: String,
}

/// All is rated and nothing is noted.
pub(crate) fn dutch() -> Sample {
    Sample {
        lang: "nl",
        ratings: [5, 6, 4, 6, 5, 7, 6, 5, 6, 4].map(Some),
        seller: false,
        label: "A. de Vries-Öztürk".into(),
        notes: Vec::new(),
        link: "https://www.example.com/salesleider-checklist/#sales-leader=1.5-6-4-6-5-7-6-5-6-4"
            .into(),
    }
}

/// The same in English.
pub(crate) fn english() -> Sample {
    Sample {
        lang: "en",
        ..dutch()
    }
}

/// Eight of ten are rated.
pub(crate) fn eight() -> Sample {
    let mut sample = dutch();
    (sample.ratings[4], sample.ratings[8]) = (None, None);
    sample
}

/// Nothing is rated.
pub(crate) fn unrated() -> Sample {
    Sample {
        ratings: [None; 10],
        link: String::new(),
        ..dutch()
    }
}

impl Sample {
    pub(crate) fn with_note(mut self, item: usize, note: impl Into<String>) -> Self {
        self.notes.push((item, note.into()));
        self
    }

    pub(crate) fn with_seller(mut self) -> Self {
        self.seller = true;
        self
    }

    pub(crate) fn document(&self) -> Document {
        Document::Report(Box::new(self.report()))
    }

    #[expect(clippy::too_many_lines, reason = "a report is one long literal")]
    pub(crate) fn report(&self) -> Report {
        let dutch = self.lang == "nl";
        let say = |nl: &str, en: &str| if dutch { nl } else { en }.to_owned();
        let items: Vec<Row> = (0..10).map(|index| self.row(index)).collect();
        let rated: Vec<_> = items.iter().filter(|item| item.rating.is_some()).collect();
        let whole = rated.len() >= 8;
        let points = |some: &[&Row]| -> Vec<Point> {
            let point = |item: &&Row| point(&item.name, &item.shown, STRENGTH);
            some.iter().map(point).collect()
        };
        Report {
            lang: self.lang.into(),
            colon: ": ".into(),
            title: say("Scorecard van de kandidaat", "The candidate’s scorecard"),
            label: self.label.clone(),
            imprint: imprint(),
            lines: vec![
                say("Naam", "Name"),
                say("Datum", "Date"),
                say("Ingevuld door", "Filled in by"),
            ],
            total: whole.then(Self::total),
            missing: if whole {
                String::new()
            } else {
                say(
                    "Er is geen totaal, want daarvoor ontbreekt nog iets.",
                    "There is no total yet.",
                )
            },
            findings: if whole { findings(&rated) } else { Vec::new() },
            strongest: (rated.len() >= 6).then(|| {
                section(
                    &say("Dit is al te zien", "Seen already"),
                    &[],
                    points(&rated[..3]),
                )
            }),
            profile: say("Alle antwoorden", "All answers"),
            columns: [say("Vraag", "Item"), say("Cijfer", "Rating")],
            points: 7,
            items_heading: say("Vraag voor vraag", "Item by item"),
            items,
            seller_heading: say("Verkopen", "Selling"),
            seller: if self.seller { seller() } else { Vec::new() },
            evidence: Some(section(
                &say(
                    "Waarop de cijfers gebaseerd zijn",
                    "What the ratings are based on",
                ),
                &["Een gesprek laat andere dingen zien dan een referentie of een dag op het werk."],
                vec![
                    point("", "", "gesprek: 3 van de 10 cijfers"),
                    point("", "", "referentie: 1 van de 10 cijfers"),
                ],
            )),
            route: Some(section(
                "Intern of extern? Uit de eigen organisatie",
                &["Een interne kandidaat kent de klanten, de collega’s en de cultuur."],
                vec![point(
                    "Motivatie",
                    "gemiddeld 5,0 van 7, op basis van 10 cijfers",
                    QUESTION,
                )],
            )),
            steps: section(
                &say(
                    "Gespreksvragen voor de volgende keer",
                    "Questions for next time",
                ),
                &["Zo is gekozen: steeds het laagste cijfer."],
                vec![
                    point(
                        "Werk uit handen geven",
                        "het laagste cijfer bij de stap naar leidinggeven",
                        QUESTION,
                    ),
                    point(
                        "Leren van feedback",
                        "het laagste cijfer van de basisvragen die over waren",
                        QUESTION,
                    ),
                ],
            ),
            rules: section(
                &say("Zo is er gerekend", "How it is counted"),
                &[RULE, RULE, RULE],
                Vec::new(),
            ),
            caveats: section(
                &say("Zo leest u dit", "How to read this"),
                &[
                    "De grenzen tussen de niveaus zijn afspraken. Het zijn geen normen.",
                    "Een mens beslist.",
                ],
                Vec::new(),
            ),
            link: self.link.clone(),
            replaced_note: String::new(),
            link_note: if self.link.is_empty() {
                String::new()
            } else {
                say(
                    "Scan deze code om deze cijfers te zien.",
                    "Scan this code to see these ratings.",
                )
            },
        }
    }

    fn row(&self, index: usize) -> Row {
        let [pillar, name, anchor] = if self.lang == "nl" { DUTCH } else { ENGLISH }[index];
        let rating = self.ratings[index];
        let note = self.notes.iter().find(|(item, _)| *item == index);
        let mut texts = vec![
            ("Gespreksvraag".into(), QUESTION.into()),
            ("Let hierop".into(), LISTEN.into()),
        ];
        if rating.is_some() {
            texts.insert(0, ("Nu".into(), anchor.into()));
        }
        Row {
            key: name.into(),
            pillar: pillar.into(),
            name: name.into(),
            rating,
            shown: rating.map_or_else(|| "Geen beeld".into(), |rating| rating.to_string()),
            texts,
            note: note.map(|(_, note)| note.clone()).unwrap_or_default(),
            note_label: "Notitie".into(),
            evidence: if rating.is_some() {
                "gesprek, referentie".into()
            } else {
                String::new()
            },
            evidence_label: "Bron".into(),
        }
    }

    fn total() -> Total {
        Total {
            value: 73,
            of: "van 100".into(),
            said: "73 van 100: vaak te zien".into(),
            band: "vaak te zien".into(),
            bands: bands(Some(2)),
            qualifiers: vec!["op basis van 8 van de 10 vragen".into(), "met voorbehoud".into()],
            meaning:
                "Gedrag dat bij leidinggeven hoort, is vaak te zien. Dat is iets anders dan goede verkoopcijfers."
                    .into(),
            range: "Met een cijfer voor elke vraag zou het totaal tussen 58 en 78 uitkomen.".into(),
        }
    }
}

/// Who offers it, with a name as long as it may be.
pub(crate) fn imprint() -> Imprint {
    Imprint {
        agency: "Bureau voor Werving, Selectie en Ontwikkeling van Salesleiders Jansen & De Vries"
            .into(),
        contact: "recruiter.example".into(),
        href: "https://recruiter.example/contact".into(),
        day: "Gemaakt op 29 november 2026".into(),
    }
}

/// The bands, one of which holds the total.
fn bands(here: Option<usize>) -> Vec<Band> {
    let bands = [
        (0, 41, "nog weinig te zien"),
        (42, 57, "deels te zien"),
        (58, 74, "vaak te zien"),
        (75, 100, "volop te zien"),
    ];
    let bands = bands.iter().enumerate();
    let band = |(index, (from, to, name)): (usize, &(u8, u8, &str))| Band {
        from: *from,
        to: *to,
        name: (*name).into(),
        is_here: here == Some(index),
    };
    bands.map(band).collect()
}

/// The blank checklist.
pub(crate) fn blank() -> Document {
    let item = |[pillar, name, anchor]: [&str; 3]| BlankItem {
        pillar: pillar.into(),
        name: name.into(),
        definition: "Kijkt verder dan het eigen resultaat, naar waar het team heen moet.".into(),
        anchors: [1, 4, 7].map(|point| (point, anchor.to_owned())).into(),
        question: QUESTION.into(),
    };
    Document::Blank(Box::new(Blank {
        lang: "nl".into(),
        title: "Checklist voor een gesprek met een salesleider".into(),
        intro: vec!["Zet per vraag een kruis bij het cijfer dat past bij wat u hoort of zag. Begin met de gespreksvraag en vraag door naar iets dat echt gebeurde.".into()],
        imprint: imprint(),
        lines: ["Naam", "Datum", "Ingevuld door"].map(Into::into).into(),
        points: 7,
        not_observed: "Geen beeld".into(),
        note_label: "Notitie".into(),
        items: DUTCH.into_iter().map(item).collect(),
        add_up: section("Zo telt u op", &[], vec![point("", "", RULE), point("", "", "Er is een totaal zodra minstens 8 van de 10 vragen een cijfer hebben.")]),
        bands: bands(None),
        caveats: section("Zo leest u dit", &["De grenzen tussen de niveaus zijn afspraken.", "Een mens beslist."], Vec::new()),
        replaced_note: String::new(),
    }))
}

fn findings(rated: &[&Row]) -> Vec<Section> {
    let critical = rated
        .iter()
        .take(2)
        .map(|item| point(&item.name, "2", STRENGTH));
    vec![
        section(
            "Praat hier eerst over",
            &[
                "Wat hier staat, hoort in deze checklist tot de basis en kreeg een laag cijfer. Daarom staat ‘met voorbehoud’ bij het totaal. Het getal zelf verandert er niet door.",
            ],
            critical.collect(),
        ),
        section(
            "De stap van verkopen naar leidinggeven",
            &[
                "‘Willen leidinggeven’, ‘Werk uit handen geven’, ‘Collega’s coachen’ en ‘Aan het team denken’ gaan over deze stap. Gemiddeld is het cijfer daar lager dan bij de andere vragen die meetellen. Dit vergelijkt alleen deze antwoorden met elkaar. Hoe hoog ze zijn, zegt het totaal.",
            ],
            Vec::new(),
        ),
    ]
}

fn seller() -> Vec<(String, String)> {
    [
        "Klanten overtuigen",
        "Resultaatgericht werken",
        "Doorzetten",
        "Zelfstandig werken",
        "Onderhandelen",
    ]
    .map(|name| (name.into(), "6".into()))
    .into()
}

fn section(heading: &str, paragraphs: &[&str], points: Vec<Point>) -> Section {
    Section {
        heading: heading.into(),
        paragraphs: paragraphs.iter().map(|text| (*text).to_owned()).collect(),
        points,
    }
}

fn point(name: &str, mark: &str, text: &str) -> Point {
    Point {
        name: name.into(),
        mark: mark.into(),
        text: text.into(),
    }
}
