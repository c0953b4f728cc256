//! The Dutch texts of the report, at B1 level.

use super::{ByRoute, EvidenceWords, Facts, Reasons, ReportWords};
use crate::locale::ByMode;

pub(super) static WORDS: ReportWords = ReportWords {
    heading: ByMode {
        own: "[Je|Uw] rapport",
        candidate: "Rapport over de kandidaat",
    },
    intro: ByMode {
        own: "Bij elk cijfer staat welk gedrag daarbij past. Bij elke vraag staat een stap \
                  voor de komende weken. Neem het rapport mee naar een gesprek met [je|uw] \
                  leidinggevende of een collega.",
        candidate: "Bij elk cijfer staat welk gedrag daarbij past. Bij elke vraag staat een \
                        gespreksvraag, en waar [je|u] op kunt letten. [Je|U] kunt erbij zetten \
                        waarop [je|u] een cijfer baseert.",
    },
    items_heading: "Vraag voor vraag",
    now: "Nu",
    at: |point| format!("Bij een {point}"),
    step: "Volgende stap",
    question: "Gespreksvraag",
    listen: "Let hierop",
    source: "Bron",

    note: "Notitie",
    note_hint: ByMode {
        own: "Notities blijven in deze browser, net als de antwoorden. Wat [je|u] invult, \
                  staat ook in het rapport, op de print en in de PDF. In de link staat het nooit.",
        candidate: "Schrijf op wat [je|u] zag of hoorde. Schrijf niets op wat [je|u] de \
                        kandidaat niet zou laten lezen. Net als de antwoorden blijft een notitie \
                        in deze browser. Die komt in het rapport, op de print en in de PDF, maar \
                        nooit in de link.",
    },
    evidence: "Waarop is dit cijfer gebaseerd?",
    evidence_kinds: EvidenceWords {
        conversation: "gesprek",
        reference: "referentie",
        observation: "eigen waarneming",
        assessment: "uitslag van een assessment",
    },
    impression_only: "alleen een indruk",
    evidence_heading: "Waarop de cijfers gebaseerd zijn",
    evidence_count: |kind, count, rated| match rated {
        1 => format!("{kind}: {count} van 1 cijfer"),
        n => format!("{kind}: {count} van de {n} cijfers"),
    },
    impressions: |count, rated| match (count, rated) {
        (_, 1) => "Het enige cijfer is alleen op een indruk gebaseerd.".into(),
        (count, n) if count == n => "Alle cijfers zijn alleen op een indruk gebaseerd.".into(),
        (1, n) => format!("1 van de {n} cijfers is alleen op een indruk gebaseerd."),
        (count, n) => {
            format!("{count} van de {n} cijfers zijn alleen op een indruk gebaseerd.")
        }
    },
    evidence_advice: "Een gesprek laat andere dingen zien dan een referentie of een dag op het \
                          werk. Wijzen ze dezelfde kant op, dan staat een cijfer steviger. Zo \
                          niet, dan [weet je|weet u] waar [je|u] nog naar kunt vragen.",

    route_heading: "Intern of extern?",
    route_intro: "Kies waar de kandidaat vandaan komt. Dan [zie je|ziet u] wat [je|u] extra \
                      kunt afwegen. Op het totaal heeft dat geen invloed.",
    route_unsaid: "Niet opgegeven",
    route_choices: ByRoute {
        inside: "Uit de eigen organisatie",
        outside: "Van buiten de organisatie",
    },
    route_mean: |mean, points, rated| match rated {
        1 => format!("{mean} van {points}, op basis van 1 cijfer"),
        n => format!("gemiddeld {mean} van {points}, op basis van {n} cijfers"),
    },
    decimal: ',',
    route_unrated: "nog geen cijfers",
    route_weigh: ByRoute {
        inside: &[
            "Een interne kandidaat kent de klanten, de collega’s en de cultuur.",
            "Het team krijgt dan wel een vroegere collega als leidinggevende. Ook moet iemand \
                 anders de omzet halen die wegvalt.",
            "Teruggaan naar de verkoop is achteraf lastig. Spreek daarom vooraf af hoe dat \
                 kan.",
        ],
        outside: &[
            "Een externe kandidaat kan fris naar het team kijken en kent vaak andere manieren \
                 van werken.",
            "Hier heeft bijna niemand deze kandidaat aan het werk gezien. Referenties wegen \
                 daarom zwaarder. Ook kost het tijd om het product en de klanten te leren kennen.",
            "Blijf ook eigen mensen opleiden. Dan hoeft niet elke leider van buiten te komen.",
        ],
    },

    steps_rule: |facts| {
        let mut rule = String::from("Zo is gekozen: steeds het laagste cijfer. ");
        if !facts.shift.is_empty() {
            rule += &format!("Eerst van de vragen bij ‘{}’. ", facts.shift_name);
        }
        if !facts.critical.is_empty() {
            rule += "Dan van de basisvragen. ";
        }
        if facts.has_groups() {
            rule += "Dan van de overige vragen. ";
        }
        rule += &format!(
            "Bij gelijke cijfers gaat de eerste in de lijst voor. Wat al gekozen is en wat een {} heeft, doet niet mee.",
            facts.points
        );
        if facts.has_groups() {
            rule += " Levert een groep niets op, dan telt het laagste cijfer dat over is.";
        }
        rule
    },
    steps_why: Reasons {
        role_shift: |name| format!("het laagste cijfer bij ‘{name}’"),
        critical: "het laagste cijfer van de basisvragen die over waren",
        other: "het laagste cijfer van de overige vragen",
        left: "het laagste cijfer dat over was",
    },
    steps_none: ByMode {
        own: |points| format!("Zodra er een cijfer onder de {points} is, staat hier een stap."),
        candidate: |points| {
            format!("Zonder een cijfer onder de {points} kan elke gespreksvraag de eerste zijn.")
        },
    },

    export: "Meenemen",
    more: "Meer",
    close: "Sluit het rapport",
    label: "Naam of kenmerk van de kandidaat",
    label_hint: "Dit staat alleen in het rapport, op de print en in de bestanden zelf. In de \
                     link en in een bestandsnaam staat het nooit. Initialen of een nummer mag ook.",
    print: "Printen",
    download_blank: "Lege checklist als PDF",
    copy_text: "Kopieer als tekst",
    text_copied: "Tekst gekopieerd",
    copy_by_hand: "Deze browser laat de pagina niet kopiëren. Selecteer de tekst en kopieer \
                       die zelf:",
    download_csv: "Download CSV (voor een spreadsheet)",
    download_json: "Download JSON (voor software)",
    preparing: "De PDF wordt gemaakt…",
    downloaded: "Het bestand is gemaakt.",
    pdf_failed: "Het onderdeel dat de PDF maakt, kon niet laden. Probeer het nog eens of kies \
                     ‘Printen’. In dat venster [kun je|kunt u] vaak ook als PDF bewaren.",
    file_failed: "Op deze pagina lukt het niet om een bestand te maken. Kies dan ‘Kopieer als \
                      tekst’.",
    print_failed: "Opent er geen printvenster? Download het rapport dan als PDF en print dat \
                       bestand.",
    pdf_lacks: |signs| {
        format!(
            "De PDF heeft deze tekens niet: {signs}. Daar komt een □ te staan. In de andere \
                 bestanden en op de print staan ze wel."
        )
    },
    pdf_replaced: "Een □ staat voor een teken dat deze PDF niet kan tonen. Wie de tekst \
                       kopieert, krijgt dat teken wel.",
    sandboxed: "Deze pagina staat in een afgeschermd venster. Daarin werken printen en \
                   downloaden niet. De tekst met de hand kopiëren kan wel.",
    contact_hint: "[Neem je|Neemt u] contact op, dan worden de cijfers niet meegestuurd. [Wil \
                       je|Wilt u] ze delen, kopieer het rapport dan eerst als tekst.",

    lines: ["Naam", "Datum", "Ingevuld door"],
    day_locale: "nl",
    made_on: |day| format!("Gemaakt op {day}"),
    code_note: "Scan deze code om deze cijfers op een scherm te zien. Notities zitten er niet \
                    in.",
    no_code_note: "Open dit adres om de cijfers op een scherm te zien, zonder notities. Voor een \
                       code is het adres te lang.",
    rules_heading: "Zo is er gerekend",
    rules,
    seller_rule: |facts| {
        format!(
            "De {} vragen bij ‘{}’ krijgen een eigen totaal zodra ze allemaal een cijfer \
                 hebben. Dat totaal is net zo berekend. Een verschil met het andere totaal telt \
                 pas vanaf {} punten. Zonder dat andere totaal, of als daar alle cijfers gelijk \
                 zijn, wordt er niet vergeleken.",
            facts.seller, facts.seller_name, facts.accent_difference
        )
    },

    blank_intro: |not_observed| {
        format!(
            "Lees vóór het gesprek alle vragen door en stel ze aan elke kandidaat. Laat de \
                 verkoopcijfers even buiten beeld. Laat de kandidaat vertellen over iets wat echt \
                 gebeurd is. Kies pas na afloop een cijfer. Was er een kans en gebeurde het niet, \
                 kies dan 1. Kruis ‘{not_observed}’ aan als [je|u] er niets over zag of hoorde."
        )
    },
    blank_tick: |not_observed| format!("Kruis ‘{not_observed}’ aan als die kans er niet was."),
    add_up_heading: "Zelf optellen",
    add_up,
    pillar: "Thema",
};

fn rules(facts: &Facts) -> Vec<String> {
    let bands = facts.bands(|range, name| format!("{range} ‘{name}’"));
    let mut rules = vec![
        if facts.weights.is_empty() {
            format!(
                "Een cijfer loopt van 1 tot en met {} en elk cijfer telt even zwaar. Haal van elk \
                 cijfer 1 af en tel op wat overblijft. Deel die som door {} keer het aantal cijfers. \
                 Doe dat keer 100 en rond af: dat is het totaal.",
                facts.points,
                facts.points - 1
            )
        } else {
            format!(
                "Een cijfer loopt van 1 tot en met {}. Niet elke vraag telt even zwaar: {}. Haal van elk cijfer 1 af, doe dat keer het gewicht van de vraag en tel op. Deel die som door {} keer de gewichten van alle vragen met een cijfer. Doe dat keer 100 en rond af: dat is het totaal.",
                facts.points,
                facts.weighted(|name, weight| format!("‘{name}’ telt {weight} keer")),
                facts.points - 1
            )
        },
        if facts.critical.is_empty() {
            format!(
                "Er is een totaal zodra minstens {} van de {} vragen een cijfer hebben.",
                facts.least, facts.items
            )
        } else {
            format!(
                "Er is een totaal zodra minstens {} van de {} vragen een cijfer hebben. De basisvragen \
                 moeten erbij zijn: {}.",
                facts.least,
                facts.items,
                facts.listed(&facts.critical)
            )
        },
    ];
    if !facts.critical.is_empty() {
        rules.push(format!(
            "Is er een totaal en heeft een basisvraag een {} of lager? Dan komt ‘{}’ bij het \
             niveau. Het getal blijft hetzelfde en niemand valt erdoor af.",
            facts.low, facts.reserved
        ));
    }
    rules.push(
        "Een vraag zonder cijfer telt niet mee. Is er dan toch een totaal, dan staat erbij \
         hoe laag en hoe hoog het nog kan uitkomen."
            .into(),
    );
    rules.push(format!("De niveaus: {}.", facts.enumerated(&bands)));
    if !facts.shift.is_empty() {
        rules.push(format!(
            "‘{}’ gaat over {}. Hun gemiddelde wordt vergeleken met dat van \
             de andere vragen. Een verschil telt pas vanaf {}. Nodig zijn een totaal, een \
             cijfer voor al deze vragen en minstens {} andere cijfers. Zijn alle cijfers gelijk, \
             dan wordt er niet vergeleken.",
            facts.shift_name,
            facts.listed(&facts.shift),
            match facts.shift_gap {
                1 => "1 punt".into(),
                gap => format!("{gap} punten"),
            },
            facts.shift_others
        ));
    }
    rules
}

fn add_up(facts: &Facts) -> Vec<String> {
    let less = facts.points - 1;
    let bands = facts.bands(|range, name| format!("{range} {name}"));
    let example = facts.example();
    let mut steps = vec![
        "Tel hoeveel vragen een cijfer hebben en noem dat aantal n.".into(),
        if facts.critical.is_empty() {
            format!(
                "Kijk of er een totaal is. Daarvoor is n minstens {}.",
                facts.least
            )
        } else {
            format!(
                "Kijk of er een totaal is. Daarvoor is n minstens {} en hebben deze basisvragen een \
                 cijfer: {}.",
                facts.least,
                facts.listed(&facts.critical)
            )
        },
    ];
    if facts.weights.is_empty() {
        steps.push(format!(
            "Tel alle cijfers op en haal n eraf. Doe dat keer 100, deel het door {less} × n en \
             rond af. Een half gaat omhoog."
        ));
        steps.push(format!(
            "Voorbeeld: {} cijfers, samen {}. {} min {} is {}, keer 100 is {}. Gedeeld door {} is \
             dat afgerond {}.",
            example.rated,
            example.sum,
            example.sum,
            example.rated,
            example.rest,
            100 * example.rest,
            example.most,
            example.total
        ));
    } else {
        steps.push(format!(
            "Haal van elk cijfer 1 af en doe dat keer het gewicht van de vraag. Niet elke vraag telt even zwaar: {}. Tel alles op, doe dat keer 100 en deel het door {less} keer de gewichten van alle vragen met een cijfer. Rond af: een half gaat omhoog.",
            facts.weighted(|name, weight| format!("‘{name}’ telt {weight} keer"))
        ));
    }
    steps.push(format!("Zoek het niveau: {}.", bands.join(", ")));
    if !facts.critical.is_empty() {
        steps.push(format!(
            "Heeft een basisvraag een {} of lager? Schrijf dan ‘{}’ achter het niveau.",
            facts.low, facts.reserved
        ));
    }
    steps
}
