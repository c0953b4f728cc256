//! The German texts of the report, at B1 level.

use super::{ByRoute, EvidenceWords, Facts, Reasons, ReportWords};
use crate::locale::ByMode;

pub(super) static WORDS: ReportWords = ReportWords {
    heading: ByMode {
        own: "Ihr Bericht",
        candidate: "Bericht zu dieser Person",
    },
    intro: ByMode {
        own: "Bei jedem Wert steht, welches Verhalten dazu passt. Zu jeder Frage gibt es einen \
              Schritt für die nächsten Wochen. Nehmen Sie den Bericht mit in ein Gespräch mit \
              Ihrer Führungskraft oder jemandem aus dem Team.",
        candidate: "Bei jedem Wert steht, welches Verhalten dazu passt. Zu jedem Punkt gibt es \
                    eine Gesprächsfrage und einen Hinweis, worauf Sie achten können. Sie können \
                    dazuschreiben, worauf ein Wert beruht.",
    },
    items_heading: "Frage für Frage",
    now: "Jetzt",
    at: |point| format!("Bei Wert {point}"),
    step: "Nächster Schritt",
    question: "Gesprächsfrage",
    listen: "Darauf achten",
    source: "Quelle",

    note: "Notiz",
    note_hint: ByMode {
        own: "Notizen bleiben in diesem Browser, genau wie die Antworten. Was Sie schreiben, steht \
              auch im Bericht, auf dem Ausdruck und im PDF. Im Link steht es nie.",
        candidate: "Schreiben Sie auf, was Sie gesehen oder gehört haben. Schreiben Sie nichts \
                    auf, was Sie dieser Person nicht zeigen würden. Eine Notiz bleibt in diesem \
                    Browser, genau wie die Antworten. Die Notiz steht auch im Bericht, auf dem \
                    Ausdruck und im PDF, aber nie im Link.",
    },
    evidence: "Worauf beruht dieser Wert?",
    evidence_kinds: EvidenceWords {
        conversation: "Gespräch",
        reference: "Referenz",
        observation: "eigene Beobachtung",
        assessment: "Ergebnis eines Eignungstests",
    },
    impression_only: "nur ein Eindruck",
    evidence_heading: "Worauf die Werte beruhen",
    evidence_count: |kind, count, rated| match rated {
        1 => format!("{kind}: {count} von 1 Wert"),
        n => format!("{kind}: {count} von {n} Werten"),
    },
    impressions: |count, rated| match (count, rated) {
        (_, 1) => "Der einzige Wert beruht nur auf einem Eindruck.".into(),
        (count, n) if count == n => "Alle Werte beruhen nur auf einem Eindruck.".into(),
        (1, n) => format!("1 von {n} Werten beruht nur auf einem Eindruck."),
        (count, n) => format!("{count} von {n} Werten beruhen nur auf einem Eindruck."),
    },
    evidence_advice: "Ein Gespräch zeigt anderes als eine Referenz oder ein Tag bei der Arbeit. \
                      Weist alles in dieselbe Richtung, ist ein Wert besser belegt. Wenn nicht, \
                      wissen Sie, wonach Sie noch fragen können.",

    route_heading: "Intern oder extern?",
    route_intro: "Wählen Sie, woher diese Person kommt. Dann sehen Sie, was Sie noch bedenken \
                  können. Auf den Gesamtwert hat das keinen Einfluss.",
    route_unsaid: "Keine Angabe",
    route_choices: ByRoute {
        inside: "Aus dem eigenen Unternehmen",
        outside: "Von außerhalb",
    },
    route_mean: |mean, points, rated| match rated {
        1 => format!("{mean} von {points}, bei 1 Wert"),
        n => format!("im Durchschnitt {mean} von {points}, bei {n} Werten"),
    },
    decimal: ',',
    route_unrated: "noch keine Werte",
    route_weigh: ByRoute {
        inside: &[
            "Wer schon im Unternehmen arbeitet, kennt die Kunden, das Team und die Kultur.",
            "Das Team bekommt dann aber jemanden aus den eigenen Reihen als Führungskraft. \
             Außerdem muss jemand anderes den Umsatz machen, der wegfällt.",
            "Zurück in den Verkauf zu gehen, ist später schwierig. Vereinbaren Sie deshalb vorher, \
             wie das möglich ist.",
        ],
        outside: &[
            "Wer von außen kommt, kann das Team mit frischem Blick sehen. Oft bringen Menschen von \
             außen auch andere Arbeitsweisen mit.",
            "Hier hat fast niemand diese Person bei der Arbeit gesehen. Deshalb sind Referenzen \
             wichtiger. Es braucht auch Zeit, das Produkt und die Kunden kennenzulernen.",
            "Bilden Sie auch weiter eigene Leute aus. Dann muss nicht jede Führungskraft von außen \
             kommen.",
        ],
    },

    steps_rule: |facts| {
        let mut rule = String::from("So wurde gewählt: immer der niedrigste Wert. ");
        if !facts.shift.is_empty() {
            rule += &format!("Zuerst bei den Fragen zu „{}“. ", facts.shift_name);
        }
        if !facts.critical.is_empty() {
            rule += "Dann bei den Grundlagen. ";
        }
        if facts.has_groups() {
            rule += "Dann bei den übrigen Fragen. ";
        }
        rule += &format!(
            "Bei gleichen Werten geht die erste Frage in der Liste vor. Was schon gewählt ist oder den Wert {} hat, zählt hier nicht.",
            facts.points
        );
        if facts.has_groups() {
            rule += " Gibt es in einer Gruppe nichts zu wählen, kommt der niedrigste Wert, der übrig ist.";
        }
        rule
    },
    steps_why: Reasons {
        role_shift: |name| format!("der niedrigste Wert bei „{name}“"),
        critical: "der niedrigste Wert bei den Grundlagen, die noch übrig waren",
        other: "der niedrigste Wert bei den übrigen Fragen",
        left: "der niedrigste Wert, der noch übrig war",
    },
    steps_none: ByMode {
        own: |points| format!("Sobald es einen Wert unter {points} gibt, steht hier ein Schritt."),
        candidate: |points| {
            format!("Ohne einen Wert unter {points} können Sie mit jeder Gesprächsfrage anfangen.")
        },
    },

    export: "Mitnehmen",
    more: "Mehr",
    close: "Bericht schließen",
    label: "Name oder Kürzel der Person",
    label_hint: "Das steht nur im Bericht, auf dem Ausdruck und in den Dateien selbst. Im Link und \
                 in einem Dateinamen steht es nie. Auch Anfangsbuchstaben oder eine Nummer \
                 reichen.",
    print: "Drucken",
    download_blank: "Leere Checkliste als PDF",
    copy_text: "Als Text kopieren",
    text_copied: "Text kopiert",
    copy_by_hand: "In diesem Browser darf die Seite nicht kopieren. Markieren und kopieren Sie den \
                   Text selbst:",
    download_csv: "CSV herunterladen (für Tabellen)",
    download_json: "JSON herunterladen (für Software)",
    preparing: "Das PDF wird erstellt …",
    downloaded: "Die Datei ist fertig.",
    pdf_failed: "Der Teil, der das PDF erstellt, konnte nicht laden. Versuchen Sie es noch einmal \
                 oder wählen Sie „Drucken“. In dem Fenster dafür können Sie oft auch ein PDF \
                 speichern.",
    file_failed: "Auf dieser Seite lässt sich keine Datei erstellen. Wählen Sie stattdessen „Als \
                  Text kopieren“.",
    print_failed: "Öffnet sich kein Fenster zum Drucken? Dann laden Sie den Bericht als PDF \
                   herunter und drucken Sie diese Datei.",
    pdf_lacks: |signs| {
        format!(
            "Diese Zeichen gibt es im PDF nicht: {signs}. Dort steht dann ein □. In den anderen \
             Dateien und auf dem Ausdruck sind die Zeichen zu sehen."
        )
    },
    pdf_replaced: "Ein □ steht für ein Zeichen, das dieses PDF nicht zeigen kann. Wer den Text \
                   kopiert, bekommt das richtige Zeichen.",
    sandboxed: "Diese Seite steht in einem geschützten Fenster. Drucken und Herunterladen gehen \
                dort nicht. Den Text können Sie von Hand kopieren.",
    contact_hint: "Wenn Sie Kontakt aufnehmen, werden die Werte nicht mitgeschickt. Möchten Sie \
                   die Werte teilen? Dann kopieren Sie zuerst den Bericht als Text.",

    lines: ["Name", "Datum", "Ausgefüllt von"],
    day_locale: "de",
    made_on: |day| format!("Erstellt am {day}"),
    code_note: "Scannen Sie diesen Code, um die Werte auf einem Bildschirm zu sehen. Notizen \
                enthält der Code nicht.",
    no_code_note: "Öffnen Sie diese Adresse, um die Werte auf einem Bildschirm zu sehen, ohne \
                   Notizen. Für einen Code ist die Adresse zu lang.",
    rules_heading: "So wird gerechnet",
    rules,
    seller_rule: |facts| {
        format!(
            "Die {} Fragen zu „{}“ bekommen einen eigenen Gesamtwert, sobald alle einen Wert \
             haben. Gerechnet wird auf dieselbe Art. Ein Unterschied zum anderen Gesamtwert zählt \
             erst ab {} Punkten. Fehlt der andere Gesamtwert oder sind dort alle Werte gleich, \
             gibt es keinen Vergleich.",
            facts.seller, facts.seller_name, facts.accent_difference
        )
    },

    blank_intro: |not_observed| {
        format!(
            "Lesen Sie vor dem Gespräch alle Fragen und stellen Sie in jedem Gespräch dieselben. \
             Die Verkaufszahlen spielen jetzt noch keine Rolle. Lassen Sie sich etwas erzählen, \
             das wirklich passiert ist. Wählen Sie erst nach dem Gespräch einen Wert. Der Wert 1 \
             gilt, wenn es eine Gelegenheit gab, aber nichts passiert ist. Kreuzen Sie \
             „{not_observed}“ an, wenn Sie dazu nichts gesehen oder gehört haben."
        )
    },
    blank_tick: |not_observed| {
        format!("Kreuzen Sie „{not_observed}“ an, wenn es keine Gelegenheit gab.")
    },
    add_up_heading: "Selbst ausrechnen",
    add_up,
    pillar: "Thema",
};

fn rules(facts: &Facts) -> Vec<String> {
    let bands = facts.bands(|range, name| format!("{range} „{name}“"));
    let mut rules = vec![
        if facts.weights.is_empty() {
            format!(
                "Ein Wert geht von 1 bis {} und jeder Wert zählt gleich viel. Ziehen Sie von jedem \
                 Wert 1 ab und zählen Sie den Rest zusammen. Teilen Sie diese Summe durch {} mal die \
                 Anzahl der Werte. Nehmen Sie das mal 100 und runden Sie: Das ist der Gesamtwert.",
                facts.points,
                facts.points - 1
            )
        } else {
            format!(
                "Ein Wert geht von 1 bis {}. Nicht jede Frage zählt gleich viel: {}. Ziehen Sie von jedem Wert 1 ab, nehmen Sie das mal das Gewicht der Frage und zählen Sie alles zusammen. Teilen Sie diese Summe durch {} mal die Gewichte aller Fragen mit einem Wert. Nehmen Sie das mal 100 und runden Sie: Das ist der Gesamtwert.",
                facts.points,
                facts.weighted(|name, weight| format!("„{name}“ zählt {weight}-mal")),
                facts.points - 1
            )
        },
        if facts.critical.is_empty() {
            format!(
                "Einen Gesamtwert gibt es, sobald mindestens {} der {} Fragen einen Wert haben.",
                facts.least, facts.items
            )
        } else {
            format!(
                "Einen Gesamtwert gibt es, sobald mindestens {} der {} Fragen einen Wert haben. Auch \
                 diese Fragen zu den Grundlagen brauchen einen Wert: {}.",
                facts.least,
                facts.items,
                facts.listed(&facts.critical)
            )
        },
    ];
    if !facts.critical.is_empty() {
        rules.push(format!(
            "Gibt es einen Gesamtwert und hat eine Frage zu den Grundlagen den Wert {} oder \
             weniger? Dann steht „{}“ bei der Stufe. Die Zahl bleibt gleich und niemand scheidet \
             dadurch aus.",
            facts.low, facts.reserved
        ));
    }
    rules.push("Eine Frage ohne Wert zählt nicht mit. Gibt es trotzdem einen Gesamtwert, steht dabei, wie \
         niedrig und wie hoch das Ergebnis noch werden kann."
            .into());
    rules.push(format!("Die Stufen: {}.", facts.enumerated(&bands)));
    if !facts.shift.is_empty() {
        rules.push(format!(
            "Bei „{}“ geht es um {}. Der Durchschnitt dieser Fragen wird mit dem \
             der anderen Fragen verglichen. Ein Unterschied zählt erst ab {}. Nötig sind ein \
             Gesamtwert, ein Wert für jede dieser Fragen und mindestens {} andere Werte. Sind alle \
             Werte gleich, gibt es keinen Vergleich.",
            facts.shift_name,
            facts.listed(&facts.shift),
            match facts.shift_gap {
                1 => "1 Punkt".into(),
                gap => format!("{gap} Punkten"),
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
        "Zählen Sie, wie viele Fragen einen Wert haben. Diese Anzahl heißt n.".into(),
        if facts.critical.is_empty() {
            format!(
                "Prüfen Sie, ob es einen Gesamtwert gibt. Dafür gilt: n ist mindestens {}.",
                facts.least
            )
        } else {
            format!(
                "Prüfen Sie, ob es einen Gesamtwert gibt. Dafür gilt: n ist mindestens {} und diese \
                 Fragen zu den Grundlagen haben einen Wert: {}.",
                facts.least,
                facts.listed(&facts.critical)
            )
        },
    ];
    if facts.weights.is_empty() {
        steps.push(format!(
            "Zählen Sie alle Werte zusammen und ziehen Sie n ab. Nehmen Sie das mal 100, teilen \
             Sie es durch {less} × n und runden Sie. Ein halber Punkt wird aufgerundet."
        ));
        steps.push(format!(
            "Beispiel: {} Werte, zusammen {}. {} minus {} ist {}, mal 100 ist {}. Geteilt durch \
             {} ist das gerundet {}.",
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
            "Ziehen Sie von jedem Wert 1 ab und nehmen Sie das mal das Gewicht der Frage. Nicht jede Frage zählt gleich viel: {}. Zählen Sie alles zusammen, nehmen Sie das mal 100 und teilen Sie es durch {less} mal die Gewichte aller Fragen mit einem Wert. Runden Sie: Ein halber Punkt wird aufgerundet.",
            facts.weighted(|name, weight| format!("„{name}“ zählt {weight}-mal"))
        ));
    }
    steps.push(format!("Suchen Sie die Stufe: {}.", bands.join(", ")));
    if !facts.critical.is_empty() {
        steps.push(format!(
            "Hat eine Frage zu den Grundlagen den Wert {} oder weniger? Schreiben Sie dann „{}“ \
             hinter die Stufe.",
            facts.low, facts.reserved
        ));
    }
    steps
}
