//! The French texts of the report, at B1 level.

use super::{ByRoute, EvidenceWords, Facts, Reasons, ReportWords};
use crate::locale::ByMode;

pub(super) static WORDS: ReportWords = ReportWords {
    heading: ByMode {
        own: "Votre rapport",
        candidate: "Rapport sur la candidature",
    },
    intro: ByMode {
        own: "À côté de chaque note, vous lisez le comportement qui y correspond. Pour chaque \
              question, vous trouvez une étape pour les semaines à venir. Utilisez ce rapport pour \
              en parler avec votre responsable ou avec une personne de l’équipe.",
        candidate: "À côté de chaque note, vous lisez le comportement qui y correspond. Pour \
                    chaque point, vous trouvez une question d’entretien, et ce que vous pouvez \
                    écouter dans la réponse. Vous pouvez aussi dire sur quoi repose une note.",
    },
    items_heading: "Question par question",
    now: "Maintenant",
    at: |point| format!("Pour un {point}"),
    step: "Prochaine étape",
    question: "Question d’entretien",
    listen: "À écouter",
    source: "Source",

    note: "Remarque",
    note_hint: ByMode {
        own: "Les remarques restent dans ce navigateur, comme les réponses. Votre texte se trouve \
              aussi dans le rapport, sur papier et dans le PDF. Le lien ne le contient jamais.",
        candidate: "Écrivez ce que vous avez vu ou entendu. N’écrivez rien que vous ne montreriez \
                    pas à cette personne. Comme les réponses, une remarque reste dans ce \
                    navigateur. On la trouve dans le rapport, sur papier et dans le PDF, mais \
                    jamais dans le lien.",
    },
    evidence: "Sur quoi repose cette note ?",
    evidence_kinds: EvidenceWords {
        conversation: "entretien",
        reference: "référence",
        observation: "observation personnelle",
        assessment: "résultat d’un test professionnel",
    },
    impression_only: "simple impression",
    evidence_heading: "Sur quoi reposent les notes",
    evidence_count: |kind, count, rated| match count {
        0 | 1 => format!("{kind} : {count} note sur {rated}"),
        n => format!("{kind} : {n} notes sur {rated}"),
    },
    impressions: |count, rated| match (count, rated) {
        (_, 1) => "La seule note donnée repose sur une simple impression.".into(),
        (count, n) if count == n => "Toutes les notes reposent sur une simple impression.".into(),
        (1, n) => format!("1 note sur {n} repose sur une simple impression."),
        (count, n) => {
            format!("{count} notes sur {n} reposent sur une simple impression.")
        }
    },
    evidence_advice: "Un entretien montre autre chose qu’une référence ou une journée de travail. \
                      Si tout va dans le même sens, une note est plus solide. Sinon, vous savez \
                      sur quoi poser encore des questions.",

    route_heading: "Interne ou externe ?",
    route_intro: "Indiquez d’où vient cette personne. Vous voyez alors à quoi vous pouvez encore \
                  réfléchir. Cela ne change rien au total.",
    route_unsaid: "Non précisé",
    route_choices: ByRoute {
        inside: "Déjà dans l’organisation",
        outside: "Hors de l’organisation",
    },
    route_mean: |mean, points, rated| match rated {
        0 | 1 => format!("{mean} sur {points}, d’après {rated} note"),
        n => format!("{mean} sur {points} en moyenne, d’après {n} notes"),
    },
    decimal: ',',
    route_unrated: "pas encore de note",
    route_weigh: ByRoute {
        inside: &[
            "Une personne déjà présente connaît les clients, les collègues et la culture.",
            "Mais l’équipe aura comme responsable une personne qui en faisait partie. Et quelqu’un \
             d’autre devra faire les ventes qui manqueront.",
            "Revenir à la vente est difficile après coup. Décidez donc à l’avance comment ce \
             retour peut se faire.",
        ],
        outside: &[
            "Une personne qui vient d’ailleurs peut poser un regard neuf sur l’équipe et connaît \
             souvent d’autres façons de travailler.",
            "Ici, presque personne n’a vu cette personne au travail. Les références comptent donc \
             davantage. Découvrir le produit et les clients prend aussi du temps.",
            "Continuez aussi à former vos propres équipes. Ainsi, vous ne devrez pas chercher \
             chaque responsable à l’extérieur.",
        ],
    },

    steps_rule: |facts| {
        let mut rule =
            String::from("Voici comment le choix s’est fait : toujours la note la plus basse. ");
        if !facts.shift.is_empty() {
            rule += &format!("D’abord parmi les questions sur « {} ». ", facts.shift_name);
        }
        if !facts.critical.is_empty() {
            rule += "Puis parmi les questions de base. ";
        }
        if facts.has_groups() {
            rule += "Puis parmi les autres questions. ";
        }
        rule += &format!(
            "Si des notes sont égales, la première de la liste passe devant. Ce qui est déjà choisi ne compte plus, et une note de {} ne compte pas non plus.",
            facts.points
        );
        if facts.has_groups() {
            rule +=
                " Si un groupe ne donne rien, la plus basse des notes restantes prend sa place.";
        }
        rule
    },
    steps_why: Reasons {
        role_shift: |name| format!("la note la plus basse sur « {name} »"),
        critical: "la note la plus basse parmi les questions de base restantes",
        other: "la note la plus basse parmi les autres questions",
        left: "la note la plus basse parmi celles qui restaient",
    },
    steps_none: ByMode {
        own: |points| {
            format!("Dès qu’une note est plus basse que {points}, une étape s’affiche ici.")
        },
        candidate: |points| {
            format!(
                "Sans note plus basse que {points}, chaque question d’entretien peut être la \
                 première."
            )
        },
    },

    export: "Garder une copie",
    more: "Voir plus",
    close: "Fermer le rapport",
    label: "Nom ou code de la personne",
    label_hint: "On le voit seulement dans le rapport, sur papier et à l’intérieur des fichiers. \
                 Le lien et les noms de fichiers ne le contiennent jamais. Des initiales ou un \
                 numéro suffisent.",
    print: "Imprimer",
    download_blank: "Grille vierge en PDF",
    copy_text: "Copier le texte",
    text_copied: "Texte copié",
    copy_by_hand: "Ce navigateur ne laisse pas la page copier. Sélectionnez le texte et copiez-le \
                   vous-même :",
    download_csv: "Télécharger en CSV (pour un tableur)",
    download_json: "Télécharger en JSON (pour un logiciel)",
    preparing: "Création du PDF…",
    downloaded: "Le fichier est prêt.",
    pdf_failed: "La partie qui crée le PDF n’a pas pu se charger. Essayez à nouveau ou choisissez \
                 « Imprimer ». La fenêtre d’impression permet souvent aussi d’enregistrer en PDF.",
    file_failed: "Cette page ne permet pas de créer un fichier. Choisissez plutôt « Copier le \
                  texte ».",
    print_failed: "Aucune fenêtre d’impression ne s’ouvre ? Téléchargez le rapport en PDF, puis \
                   imprimez ce fichier.",
    pdf_lacks: |signs| {
        format!(
            "Le PDF n’a pas ces caractères : {signs}. À leur place, vous verrez un □. On les voit \
             bien sur papier et dans les autres fichiers."
        )
    },
    pdf_replaced: "Un □ remplace un caractère que ce PDF ne peut pas montrer. Si vous copiez le \
                   texte, vous retrouvez ce caractère.",
    sandboxed: "Cette page est dans un cadre fermé. On ne peut pas y imprimer ni télécharger. Vous \
                pouvez quand même copier le texte à la main.",
    contact_hint: "Si vous prenez contact, les notes ne sont pas envoyées. Pour les partager, \
                   copiez d’abord le texte du rapport.",

    lines: ["Nom", "Date", "Rempli par"],
    day_locale: "fr",
    made_on: |day| format!("Créé le {day}"),
    code_note: "Scannez ce code pour voir ces notes sur un écran. Les remarques n’y sont pas.",
    no_code_note: "Ouvrez cette adresse pour voir les notes sur un écran, sans les remarques. \
                   L’adresse est trop longue pour un code.",
    rules_heading: "Comment le calcul est fait",
    rules,
    seller_rule: |facts| {
        format!(
            "Les {} questions sur « {} » ont un total à part dès que toutes ont une note. Ce \
             total se calcule de la même façon. Une différence avec l’autre total compte seulement \
             à partir de {} points. Sans cet autre total, ou si toutes ses notes sont égales, rien \
             n’est comparé.",
            facts.seller, facts.seller_name, facts.accent_difference
        )
    },

    blank_intro: |not_observed| {
        format!(
            "Avant l’entretien, lisez toutes les questions. Posez-les ensuite à chaque personne. \
             Oubliez un moment les chiffres de vente. Faites raconter quelque chose qui s’est \
             vraiment passé. Choisissez une note seulement après l’entretien. Si l’occasion était \
             là mais que rien n’a été fait, choisissez 1. Cochez « {not_observed} » si vous n’avez \
             rien vu ni entendu à ce sujet."
        )
    },
    blank_tick: |not_observed| format!("Cochez « {not_observed} » si l’occasion n’est pas venue."),
    add_up_heading: "Calculer soi-même le total",
    add_up,
    pillar: "Thème",
};

fn rules(facts: &Facts) -> Vec<String> {
    let bands = facts.bands(|range, name| format!("{range} « {name} »"));
    let mut rules = vec![
        if facts.weights.is_empty() {
            format!(
                "Une note va de 1 à {} et toutes les notes comptent autant. Retirez 1 de chaque note \
                 et additionnez ce qui reste. Divisez cette somme par {} fois le nombre de notes. \
                 Multipliez par 100 et arrondissez : c’est le total.",
                facts.points,
                facts.points - 1
            )
        } else {
            format!(
                "Une note va de 1 à {}. Les questions ne comptent pas toutes autant : {}. Retirez 1 de chaque note, multipliez par le poids de la question et additionnez. Divisez cette somme par {} fois le poids de toutes les questions notées. Multipliez par 100 et arrondissez : c’est le total.",
                facts.points,
                facts.weighted(|name, weight| format!("« {name} » compte {weight} fois")),
                facts.points - 1
            )
        },
        if facts.critical.is_empty() {
            format!(
                "Un total existe dès qu’au moins {} des {} questions ont une note.",
                facts.least, facts.items
            )
        } else {
            format!(
                "Un total existe dès qu’au moins {} des {} questions ont une note. Les questions de \
                 base doivent en faire partie : {}.",
                facts.least,
                facts.items,
                facts.listed(&facts.critical)
            )
        },
    ];
    if !facts.critical.is_empty() {
        rules.push(format!(
            "Un total existe et une question de base a {} ou moins ? La mention « {} » s’ajoute \
             alors au niveau. Le nombre reste le même et personne n’est exclu pour cela.",
            facts.low, facts.reserved
        ));
    }
    rules.push(
        "Une question sans note ne compte pas. Si un total existe quand même, vous voyez aussi \
         jusqu’où ce total peut encore baisser ou monter."
            .into(),
    );
    rules.push(format!("Les niveaux : {}.", facts.enumerated(&bands)));
    if !facts.shift.is_empty() {
        rules.push(format!(
            "« {} » concerne {}. La moyenne de ces questions est comparée à \
             celle des autres. Une différence compte seulement à partir de {}. Cela demande un \
             total, une note pour chacune de ces questions et au moins {} autres notes. Si toutes \
             les notes sont égales, la comparaison n’est pas faite.",
            facts.shift_name,
            facts.listed(&facts.shift),
            match facts.shift_gap {
                1 => "1 point".into(),
                gap => format!("{gap} points"),
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
        "Comptez les questions qui ont une note et appelez ce nombre n.".into(),
        if facts.critical.is_empty() {
            format!(
                "Vérifiez que le total est possible. Pour cela, n est au moins {}.",
                facts.least
            )
        } else {
            format!(
                "Vérifiez que le total est possible. Pour cela, n est au moins {} et ces questions de \
                 base ont une note : {}.",
                facts.least,
                facts.listed(&facts.critical)
            )
        },
    ];
    if facts.weights.is_empty() {
        steps.push(format!(
            "Additionnez toutes les notes et retirez n. Multipliez par 100, divisez par {less} × n \
             et arrondissez. Un demi s’arrondit vers le haut."
        ));
        steps.push(format!(
            "Exemple : {} notes, {} ensemble. {} moins {} font {}, fois 100 font {}. Divisé par \
             {}, cela donne {} après l’arrondi.",
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
            "Retirez 1 de chaque note et multipliez par le poids de la question. Les questions ne comptent pas toutes autant : {}. Additionnez, multipliez par 100 et divisez par {less} fois le poids de toutes les questions notées. Arrondissez : un demi s’arrondit vers le haut.",
            facts.weighted(|name, weight| format!("« {name} » compte {weight} fois"))
        ));
    }
    steps.push(format!("Cherchez le niveau : {}.", bands.join(", ")));
    if !facts.critical.is_empty() {
        steps.push(format!(
            "Une question de base a {} ou moins ? Écrivez alors « {} » après le niveau.",
            facts.low, facts.reserved
        ));
    }
    steps
}
