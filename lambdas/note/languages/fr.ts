import { inForm } from '../forms.ts'
import type { Frames, LanguagePack, Rewrite, Subjects } from '../language-pack.ts'
import { listing } from '../listing.ts'
import { clause, everyWord, folded, words } from '../patterns.ts'

/* ---- reading ---------------------------------------------------------------------------------------------------- */

/** Words before a verb or a topic that carry nothing. Never "pas", never "lui" (to her). */
const FILL =
  "(?:(?:@\\d+(?: et (?:@\\d+|moi))?|nous|on|il|elle|ils|elles|j'ai|a|ont|m'a|m'ont|avons|avait|y|bien|beaucoup|longuement|longtemps|aussi|surtout|ensuite|puis|un peu|un|une|bon|bonne|belle|bel|très|super|vraiment|principalement|brièvement|rapidement|également|gentiment|patiemment|ouvertement|franchement|avec (?:elle|lui|eux|@\\d+|l'équipe)|ensemble|de|tout|en détail|agréable|intéressant|intéressante|long|longue|riche|chouette|merci|d'avoir|pour|qu'il|qu'elle|ait|par|était|c'était|plus|même|entretien|nos) )*"
/** What the candidate told or showed is no gift of the reader's. */
const NOT_ME = "^(?!.*(?<!\\p{L})(?:j'ai|je|lui ai|leur ai|lui|leur ai) )"
const MORE =
  "(?: (?:à moi|avec (?:moi|elle|lui|eux|@\\d+|l'équipe|nous)|un peu|beaucoup|longuement|longtemps|aussi|surtout|bien|rapidement|en détail|clairement|ensuite|ensemble|plus|même|également|brièvement))*"
const OF =
  '(?:(?:de(?= comment| la façon| pourquoi)|au sujet de|à propos de|autour de|de)(?= ) (?=(?:comment|pourquoi|ce)(?!\\p{L})))?'
const MINE =
  '(?:mon|ma|mes) (?:\\p{L}+ )?(?:travail|travaux|projets?|mémoire|thèse|portfolio|étude de cas|test technique|exercice|solution|code|exposé|recherches?|parcours|formation|diplôme|appli(?:cation)?|prototype|présentation|bénévolat|jardin|maquettes?|blog|livre|études|stage|expérience)(?: (?:technique|de \\p{L}+|en \\p{L}+))?'

/** Present forms of the third person and what they are with vous; the rest of the regular verbs end in -e and -ent. */
const YOU_FORMS: readonly (readonly [string, string, string])[] = [
  ['sont|est', 'êtes', 'es'],
  ['ont|a', 'avez', 'as'],
  ['font|fait', 'faites', 'fais'],
  ['vont|va', 'allez', 'vas'],
  ['choisissent|choisit', 'choisissez', 'choisis'],
  ['construisent|construit', 'construisez', 'construis'],
  ['prennent|prend', 'prenez', 'prends'],
  ['apprennent|apprend', 'apprenez', 'apprends'],
  ['veulent|veut', 'voulez', 'veux'],
  ['peuvent|peut', 'pouvez', 'peux'],
  ['mettent|met', 'mettez', 'mets'],
  ['tiennent|tient', 'tenez', 'tiens'],
  ['voient|voit', 'voyez', 'vois'],
  ['suivent|suit', 'suivez', 'suis'],
  ['définissent|définit', 'définissez', 'définis'],
  ['conçoivent|conçoit', 'concevez', 'conçois'],
  ['répondent|répond', 'répondez', 'réponds'],
  ['gèrent|gère', 'gérez', 'gères'],
]
const SUBJECT = '(?<!\\p{L})(?:ils|elles|il|elle|@@)'
const PLURAL = '(?<!\\p{L})(?:ils|elles)'
const SINGULAR = '(?<!\\p{L})(?:il|elle|@@)'

/** "du projet" names "le projet"; frames put the preposition back and polish contracts it. */
const ARTICLES: readonly Rewrite[] = [
  [/^du /iu, 'le '],
  [/^des /iu, 'les '],
  [/^d'(?=\p{L})/iu, ''],
  [/^de (?=\p{L})/iu, ''],
  [/^aux? /iu, ''],
]
const TO_VOUS: readonly Rewrite[] = [
  ...ARTICLES,
  ...YOU_FORMS.map(
    ([they, you]): Rewrite => [
      new RegExp(`${SUBJECT} (?:${they})(?!\\p{L})(?! \\p{L}+é(?:e|s|es)(?!\\p{L}))`, 'giu'),
      `vous ${you}`,
    ],
  ),
  [new RegExp(`${PLURAL} (\\p{L}{2,})èrent(?!\\p{L})`, 'giu'), 'vous $1érez'],
  [new RegExp(`${PLURAL} (\\p{L}{2,})oient(?!\\p{L})`, 'giu'), 'vous $1oyez'],
  [new RegExp(`${PLURAL} (\\p{L}{2,}(?:[^aio\\W]|(?<![ao])i))ent(?!\\p{L})`, 'giu'), 'vous $1ez'],
  [new RegExp(`${SINGULAR} (\\p{L}{2,})ère(?!\\p{L})`, 'giu'), 'vous $1érez'],
  [new RegExp(`${SINGULAR} (\\p{L}{2,}[^aeiou\\W])e(?!\\p{L})`, 'giu'), 'vous $1ez'],
  [/(?<!\p{L})(?:son|sa|leur) (?=\p{L})/giu, 'votre '],
  [/(?<!\p{L})(?:ses|leurs) (?=\p{L})/giu, 'vos '],
  [/(?<!\p{L})chez (?:eux|elles|elle|lui)(?!\p{L})/giu, 'chez vous'],
  [/(?<!\p{L})là-bas(?!\p{L})/giu, 'chez vous'],
]
/** Among people who say tu: what is the team's stays with vous. */
const TO_TU: readonly Rewrite[] = [
  ...ARTICLES,
  ...YOU_FORMS.map(
    ([they, you]): Rewrite => [
      new RegExp(`${PLURAL} (?:${they.split('|')[0]})(?!\\p{L})`, 'giu'),
      `vous ${you}`,
    ],
  ),
  ...YOU_FORMS.map(
    ([they, , thou]): Rewrite => [
      new RegExp(`${SINGULAR} (?:${they.split('|')[1]})(?!\\p{L})(?! \\p{L}+é(?:e|s|es)(?!\\p{L}))`, 'giu'),
      `tu ${thou}`,
    ],
  ),
  [new RegExp(`${PLURAL} (\\p{L}{2,})èrent(?!\\p{L})`, 'giu'), 'vous $1érez'],
  [new RegExp(`${PLURAL} (\\p{L}{2,}(?:[^aio\\W]|(?<![ao])i))ent(?!\\p{L})`, 'giu'), 'vous $1ez'],
  [new RegExp(`${SINGULAR} (\\p{L}{2,}[^aeiou\\W])e(?!\\p{L})`, 'giu'), 'tu $1es'],
  [/(?<!\p{L})son (?=\p{L})/giu, 'ton '],
  [/(?<!\p{L})sa (?=\p{L})/giu, 'ta '],
  [/(?<!\p{L})ses (?=\p{L})/giu, 'tes '],
  [/(?<!\p{L})leur (?=\p{L})/giu, 'votre '],
  [/(?<!\p{L})leurs (?=\p{L})/giu, 'vos '],
  [/(?<!\p{L})(?:chez eux|là-bas)(?!\p{L})/giu, 'chez vous'],
]

const FEMININE =
  '(?:CI/CD|CI|QA|IA|BI|RSE|UX|data|éthique|charte \\p{L}+|dette technique|file \\p{L}+|saison \\p{L}+|chaîne \\p{L}+|prospection|supply chain|roadmap|vente|paie|santé|mobilité|billetterie|[\\p{L}-]{3,}(?:tion|sion|ité|logie|graphie)|migration|architecture|plateforme|feuille de route|stratégie|culture|méthode|équipe|documentation|recherche|accessibilité|observabilité|qualité|sécurité|tarification|formation|gouvernance|astreinte|logistique|robotique|bibliothèque|collection|restauration|traduction|pédagogie|statistique|revue de code|structure|base de données|chaîne logistique|gestion de \\p{L}+|politique de \\p{L}+|infrastructure|refonte|typographie|médiation|automatisation|internationalisation|planification|modélisation|relation client|transition)'
const MASCULINE =
  '(?:CRM|ERP|SEO|RGPD|SQL|data mesh|data lake|design system|management|chantier|référencement|cloud|parcours \\p{L}+|[\\p{L}-]{4,}(?:ement|isme)|projet|plan|système|modèle|produit|recrutement|déploiement|processus|développement|mentorat|design|budget|code|monitoring|onboarding|déménagement|passage|lancement|programme|musée|laboratoire|archivage|catalogue|festival|travail|télétravail|bénévolat|marketing|pricing|backlog|cache|caching|pair programming|machine learning|support|entretien des \\p{L}+|tableau de bord|fonctionnement|changement)'
const PLURALS =
  '(?:OKRs?|KPIs?|APIs?|SLOs?|équipes|étapes \\p{L}+|publics|marchés publics|espaces verts|tests|prix|données|revues de code|incidents|métriques|objectifs|expériences|priorités|outils|projets|archives|indicateurs|bases de données|clients|usagers|patients|élèves|microservices|astreintes|recrutements|méthodes|pratiques|tarifs produits)'
const TAIL = "(?: (?:vers|de|du|des|d'|en|pour|avec|à|chez|dans|sur|et)(?: |(?<='))\\S.{1,50}| [\\p{L}-]+)?"

const CAPITALS: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'Kafka Kubernetes Postgres PostgreSQL MySQL SQL AWS GCP Azure API APIs CI CI/CD UX UI QA IA ML AI LLM LLMs SLO SLOs SLA SLAs KPI KPIs OKR OKRs CRM ERP SEO RH RGPD ' +
    'Python Java JavaScript TypeScript Kotlin Scala Django Rails PHP HTML CSS GraphQL Redis MongoDB DynamoDB Snowflake Airflow Terraform Docker Linux GitHub GitLab Git Figma Jira Excel SAP Angular iOS Android Spark'
  )
    .split(' ')
    .map((name) => [name.toLowerCase(), name]),
)
const DEFINITE: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`^${FEMININE}(?![\\p{L}])`, 'iu'), 'la '],
  [new RegExp(`^${PLURALS}(?![\\p{L}])`, 'iu'), 'les '],
  [new RegExp(`^${MASCULINE}(?![\\p{L}])`, 'iu'), 'le '],
]

/** "strategie" → "stratégie", also after an elision. */
function accented(word: string): string {
  const [, elided = '', bare = ''] = /^((?:[ldnsmtcj]|qu)')?(.*)$/iu.exec(word) ?? []
  return `${elided}${WORDS.get(bare) ?? bare}`
}

/** Bare notes leave the article out. */
function tidyFrench(text: string, type: string): string {
  const named = text
    .replace(/^\p{Lu}(?=\p{Ll}|')/u, (letter) =>
      type === 'wh' || /^(?:Le|La|Les|L'|Un|Une|Votre|Vos|Ton|Ta|Tes|Leur|Mon|Ma|Mes)/.test(text)
        ? letter.toLowerCase()
        : letter,
    )
    .split(' ')
    .map((word) => CAPITALS[word] ?? accented(word))
    .join(' ')
  return type === 'wh' ? named : named.split(' et ').map(withArticle).join(' et ')
}

function withArticle(noun: string): string {
  const article = DEFINITE.find(([known]) => known.test(noun))?.[1]
  return article === undefined ? noun : `${article}${noun}`.replace(/^l[ea] (?=[aeiouéèêâîôûAEIOUÉ])/, "l'")
}

const MONTHS = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(
  ' ',
)
const WEEKDAYS = 'dimanche lundi mardi mercredi jeudi vendredi samedi'.split(' ')

/** Accents that hurried people leave out, where the word without them is no other word. Only what reading turns on. */
const ACCENTS: readonly Rewrite[] = (
  'très rêve rêves rêvé hésite hésitante hésitant préfère préférerais motivée génial géniale déçu déçue déjà ça été même était étais étaient ' +
  'après décliné déclinée décline déclin retirée présenté présentée présente échange échanges échangé détaillé évoqué expérience équipe équipes ' +
  'chaleureux réponse réponses refusée intéressé intéressée intéressant intéressante apprécié montré raconté abordé sélectionné décalé décalée là-bas ' +
  'enquête télétravail rémunération démission écarté écartée négative possibilité à-côté étrange énervé énervant désagréable désorganisé stressé stressée ' +
  'préavis congés maternité santé âge décevant gêné bâillé'
)
  .split(' ')
  .map((word): Rewrite => [new RegExp(`(?<![\\p{L}])${folded(word)}(?![\\p{L}])`, 'giu'), word])

/** The same for what may stand in a note. */
const WORDS = new Map(
  (
    'développement développements déploiement déploiements données méthode méthodes système systèmes modèle modèles réunion réunions création développeur développeurs référentiel ' +
    'expérience expériences métriques bénévole bénévoles bénévolat école écoles étude études événement événements énergie énergies écologie éducation édition éditions numérique numériques ' +
    'pédagogie pédagogique stratégie stratégies sécurité médiathèque bibliothèque bibliothèques musée musées théâtre médiation rénovation réhabilitation matériel mémoire thèse intérêt ' +
    'entrepôt entrepôts hôpital hôpitaux santé métier métiers priorité priorités réseau réseaux répartition réglementation référencement prévention prévision prévisions préparation ' +
    'présentation général générale différents différentes dernière première façon numérisation déménagement période étape étapes écran écrans critère critères coopération modélisation ' +
    'élèves élève échange échanges écriture économie écosystème électricité évaluation évolution accessibilité observabilité qualité scalabilité fiabilité activité activités autonomie ' +
    'équipe équipes architecture détection intégration génération génétique médecine vélo vélos ingénierie immunothérapie protéines séquençage généraliste réglementaire réseautage ' +
    'récolte récoltes forêt forêts côté contrôle contrôles enquête enquêtes tâche tâches mécanique mécanismes traçabilité compétences fidélisation fidélité célébration cérémonie télémédecine gérer ' +
    'déchets logistique créer développer améliorer prévoir répondre décider intégrer évaluer préparer sélectionner détecter hiérarchiser réduire relève astreintes dépôt dépôts schéma schémas'
  )
    .split(' ')
    .map((word) => [folded(word), word]),
)

const READING: LanguagePack['reading'] = {
  shorthand: [
    ...ACCENTS,
    /** Without its article the boss is not taken for the interviewer (`hiringManager`), who was there. */
    [
      /(?<!\p{L})(?:le|la) (?=(?:chef\p{L}*|manager|boss|directeur|directrice|responsable|hiring manager) (?:n'était|n'est|n'a|était absent|est absent))/giu,
      '',
    ],
    [/(?<![\p{L}])(?:bcp|bcoup)(?![\p{L}])/giu, 'beaucoup'],
    [/(?<![\p{L}])(?:pq|pkoi|pk)(?![\p{L}])/giu, 'pourquoi'],
    [/(?<![\p{L}])qqn(?![\p{L}])/giu, "quelqu'un"],
    [/(?<![\p{L}])qqch(?:ose)?(?![\p{L}])/giu, 'quelque chose'],
    [/(?<![\p{L}])qqs?(?![\p{L}])/giu, 'quelques'],
    [/(?<![\p{L}])(?:ct|c t|c'tait)(?![\p{L}])/giu, "c'était"],
    [/(?<![\p{L}])nvl?le?(?![\p{L}])/giu, 'nouvelle'],
    [/(?<![\p{L}])nve?l?(?![\p{L}])/giu, 'nouvel'],
    [/(?<![\p{L}])nvx(?![\p{L}])/giu, 'nouveaux'],
    [/(?<![\p{L}])nouvel (?=[bcdfgjklmnpqrstvwxz])/giu, 'nouveau '],
    [/(?<![\p{L}])mgmt(?![\p{L}])/giu, 'management'],
    [/(?<![\p{L}])(?:tjs|tjrs)(?![\p{L}])/giu, 'toujours'],
    [/(?<![\p{L}])(?:etc|notamt|env|max)\.?(?=\s|$)/giu, ' '],
    [/(?<![\p{L}])(?:p\. ?ex|cad|càd)\.?(?=\s)/giu, ' '],
    [/(?<![\p{L}])(?:la )?(?:façon|manière) dont(?![\p{L}])/giu, 'comment'],
    /** Said of a dream, laughter means the contrary. */
    [
      /(?<![\p{L}])(?:mdr|lol|ptdr|haha+|ben voyons|tu parles|bien sûr)[,. ]+(?=(?:le |un |mon )?(?:poste|job|boulot) de (?:mes )?rêves?)/giu,
      'pas ',
    ],
    [
      /(?<=(?:poste|job|boulot) de (?:mes )?rêves?),? *(?:mdr|lol|ptdr|haha+|ou pas|ben voyons|tu parles|\(non\))(?![\p{L}])/giu,
      ' pas pour moi',
    ],
    [/(?<![\p{L}])tt(?![\p{L}])/giu, 'tout'],
    [/(?<![\p{L}])qd(?![\p{L}])/giu, 'quand'],
    [/(?<![\p{L}])ds(?![\p{L}])/giu, 'dans'],
    [/(?<![\p{L}])av\.? (?=@|elle|lui)/giu, 'avec '],
    [/(?<![\p{L}])pr(?![\p{L}])/giu, 'pour'],
    [/(?<![\p{L}])ns(?![\p{L}])/giu, 'nous'],
    [/(?<![\p{L}])c est(?![\p{L}])/giu, "c'est"],
    [
      /(?<![\p{L}])(j|m|l|d|n|c|s|qu) (?=(?:a|ai|ont|est|était|avons|équipe|entretien|emballe|attire|intéresse)(?![\p{L}]))/giu,
      "$1'",
    ],
    [/(?<![\p{L}])jai(?![\p{L}])/giu, "j'ai"],
    [/(?<![\p{L}])(?:interressé|interessé|intéréssé|interesse|intéressee)(e?)(?![\p{L}])/giu, 'intéressé$1'],
    [/(?<![\p{L}])(?:interessant|intérressant|interressant)(e?)(?![\p{L}])/giu, 'intéressant$1'],
    [
      /(?<![\p{L}])(?<=(?:on a|m'a|m'ont|j'ai|avons|a|ont|été|longuement|beaucoup|bien|aussi|vraiment) )(parl|montr|racont|abord|discut|échang|echang|évoqu|evoqu|retir|refus|renonc|appel|ador|aim|pos|propos|pass|trouv|présent|partag|travaill|recommand|conseill|donn|reprogramm|décal|report|appréci|déclin|décid)e(?=$|[^\p{L}])/giu,
      '$1é',
    ],
    [/(?<=^|[.\n] ?)parle (?=d[eu]s? |d')/giu, 'parlé '],
    [
      /(?<![\p{L}])(?<=(?:m'a|nous a|elle a|il a|ont|a bien|m'a bien) )expliqu[eé](?=$|[^\p{L}])/giu,
      'expliqué',
    ],
    [/(?<![\p{L}])echangé/giu, 'échangé'],
    [/(?<![\p{L}])evoqué/giu, 'évoqué'],
    [/(?<![\p{L}])equipe/giu, 'équipe'],
    [
      /(?<![\p{L}])(?:mdr|lol|ptdr|haha+|bref|genre|du coup|franchement|direct|carrément|en mode|grave)(?![\p{L}])/giu,
      ' ',
    ],
    [/\s+[&+]\s+/g, ' et '],
  ],
  breaks:
    /\s*,\s*|\s+[-–—]+\s+|\s*—\s*|\s*\.{2,}\s*|\s*…\s*|\s*[()[\]]\s*|\s+(?=(?:mais|cependant|toutefois|pourtant|sauf que|bien que|même si|alors que|malgré|par contre|en revanche|dommage|quoique)(?!\p{L}))|\s+et\s+(?=(?:il|elle|ils|elles|on|nous|je|j'ai|j'|puis|ensuite|c'|c'était|m'a|a|ont|avons|aussi|très|parlé|discuté|expliqué|montré|(?:de |d')?(?:comment|pourquoi)|de (?:son|sa|ses))(?:\s|(?<='))|@\d+ (?:a|m'a|est))/giu,
  contrast:
    /^(?:mais|cependant|toutefois|pourtant|sauf que|bien que|même si|alors que|malgré|par contre|en revanche|dommage|quoique)(?!\p{L})[ ,:]*(?:que )?/iu,
  lead: /^(?:et|aussi|puis|ensuite|alors|donc|bon|ben|oui|ouais|ok|oh|en plus|de plus|globalement|bref|sinon|enfin|au final|à la fin|au début|d'abord|honnêtement|perso|personnellement|notes?:|bonjour|salut|je (?:pense|crois|trouve) que|point fort:?|le mieux était|aujourd'hui|hier|ce matin|cet après-midi|cette fois|s'il te plaît|svp|stp|merci de dire|dis-lui|ici|là|autrement|côté technique|côté humain|en gros|pas mal)(?!\p{L})[ ,:]*/iu,
  negation: words(
    'pas',
    'ne',
    "n'\\p{L}+",
    'jamais',
    'aucune?',
    'sans',
    'rien',
    'ni',
    'guère',
    'moins',
    'peu',
  ),
  nameWords: (
    'marin petit grand rose blanc noir roux brun gris leroy roi prince duc comte martin pierre claire aimé désiré victoire fleur ' +
    'olive marguerite jasmin violette prune cerise avril mai juin août noël dimanche constant clément prudence modeste parfait bon ' +
    'bonnet berger boucher boulanger meunier charpentier fournier mercier marchand chevalier moulin rivière fontaine forest dubois ' +
    'duval dupont lemaire maire page an so do le la du de an et il on en'
  ).split(' '),
  hiringManager: words(
    "(?:le|la) (?:responsable(?: du recrutement| d'équipe| de l'équipe| technique)?|manager|manageuse|recruteur|recruteuse|directeur|directrice|chef(?:fe)?(?: d'équipe| de service)?|hiring manager|fondateur|fondatrice|lead|cheffe de projet)",
    'hiring manager',
  ),
  /** What "ça" is, where the clause before it was not understood: perhaps another employer. */
  refersBack: /^(?:(?:et|oui|mais|plutôt) )*(?:c'|ce |ça |ca |cela |là(?:-bas)?(?!\p{L}))/iu,
  continues: /^(?:(?:aussi|puis|et|très) )*(?:il|elle|son|sa|ses|m'a|a|très|super)(?!\p{L})/iu,
  everyone: words(
    'tous',
    'toutes',
    'tout le monde',
    'les (?:deux|trois|quatre)',
    "(?:toute )?l'équipe",
    'le panel',
    'le jury',
    'chacun',
    'personne',
    'aucun',
  ),
  events: {
    noShow: words(
      /** A boss who was not there is somebody else: the talk took place. */
      '(?<!(?<!\\p{L})(?:chef\\p{L}*|manager|boss|rh|cto|ceo|collègue\\p{L}*|directeur|directrice|responsable)(?!\\p{L}).*)(?:pas|jamais) (?:\\S+ )?(?:venue?s?|présentée?s?|connectée?s?|apparue?s?|jointe?s?)',
      "(?<!(?<!\\p{L})(?:chef\\p{L}*|manager|boss|rh|cto|ceo|collègue\\p{L}*|directeur|directrice|responsable)(?!\\p{L}).*)n'est (?:pas|jamais) (?:venue?|arrivée?)",
      "^(?:il|elle|@\\d+) n'était pas (?:là|présente?)$",
      'no[- ]?show',
      "(?:personne|aucun)(?: ne| n')? ?(?:s'est|est|n'est) (?:\\S+ )?(?:venu|connecté|présenté|là)",
      '^@\\d+ (?:était |toujours )?absente?$',
      '^(?:il|elle|@\\d+) (?:était|étaient) absente?s?$',
      "m'a posé un lapin",
      'posé un lapin',
    ),
    stoodIn: words(
      "(?:l'|les |la |le )?a? ?remplacée?s?(?: @\\d+)?",
      'pris(?:e)? sa place',
      'au pied levé',
      '(?:est|a) (?:venue?|assuré) à (?:sa|leur) place',
    ),
    calledWithDecision: words(
      "(?:m'a|m'ont) (?:\\S+ )?(?:appelée?|téléphoné|écrit|annoncé|prévenue?)(?: \\S+){0,3} (?:elle[- ]même|lui[- ]même|personnellement|en personne|de vive voix)",
      "(?:m'a|m'ont) (?:personnellement |gentiment )(?:appelée?|téléphoné|écrit|prévenue?)",
      "(?:m'a|m'ont) (?:appelée?|téléphoné) pour (?:me )?(?:l'annoncer|le dire|me l'annoncer|l'expliquer|dire non)",
    ),
    rejected: words(
      "(?:ils|elles|elle|il|on|@\\d+)(?: m')? ?(?:ont|a|m'ont|m'a) (?:\\S+ )?(?:refusée?|recalée?|écartée?|dit non)",
      "(?:m'ont|m'a) (?:\\S+ )?(?:refusée?|recalée?|écartée?|dit non)",
      '^(?:candidature )?refusée?$',
      'refus(?! de)',
      '(?:réponse négative|candidature (?:refusée|rejetée|non retenue))',
      "(?:ont|a) (?:choisi|pris|retenu|recruté|préféré) (?:quelqu'un d'autre|une autre personne|un autre candidat|une autre candidate|un autre|une autre)",
      'pas (?:été )?(?:retenue?|prise?|sélectionnée?)',
      'pas eu le (?:poste|job)',
      'poste (?:a été |est )?pourvu',
    ),
    wouldReturn: words(
      '(?:je )?(?:re)?(?:postulerais?|postulerai|candidaterais?) (?:volontiers |bien |avec plaisir |sans hésiter )*(?:à nouveau|encore|de nouveau|chez eux|une autre fois)?',
      "ouverte? à (?:d'autres|un autre) (?:postes?|opportunités)",
      'penser à moi',
    ),
    movedByThem: words(
      "(?:a|ont|m'a|avait)(?: \\S+){0,2} (?:décalé|reporté|déplacé|changé)(?: \\S+){0,4} (?:pour moi|pour m'arranger|pour que je puisse(?: \\S+){0,4}|à cause de moi)",
      "(?:décalé|reporté|déplacé) pour (?:moi|m'arranger|que je puisse)(?: \\S+){0,4}",
    ),
    movedByMe: words(
      "(?:j'ai|je)(?: dû| ai dû|)(?: \\S+)? (?:décaler|reporter|déplacer|décalé|reporté|déplacé)(?: (?:l'entretien|le rendez-vous|deux fois|au dernier moment|l'appel|le rdv))*",
      '(?:a été|était|ont été|étaient|très|super) (?:\\S+ )?(?:flexibles?|arrangeante?s?|souples?|compréhensi\\p{L}+)(?: .*)?',
    ),
  },
  sorts: {
    informational: words(
      "entretien (?:réseau|d'information|informatif)",
      "prise? (?:un |d'un )?café",
      'pas un (?:vrai )?entretien',
      'échange informel',
      'entretien-conseil',
      'enquête métier',
    ),
    takeHome: words('test technique', 'exercice à la maison', 'étude de cas', 'take-?home', 'devoir maison'),
    metBefore: words(
      '(?:deuxième|second|seconde|2e|2ème|troisième|3e|dernier|dernière) (?:entretien|tour|échange|rendez-vous|rdv)',
      '(?:déjà|avait déjà) (?:\\S+ )?(?:rencontrée?|vue?|parlé)',
      'revue? @\\d+',
      'à nouveau @\\d+',
    ),
  },
  stance: {
    withdrawn: new RegExp(
      "^(?!.*(?:peut-être|j'hésite|hésite|envisage|(?<!\\p{L})si(?!\\p{L})|pourrais|pense à|penser à|songe|éventuellement|ne (?:me )?retire pas|devrais)).*" +
        words(
          'je me (?:retire|désiste)',
          'retire ma candidature',
          "(?:j'ai|ai) (?:\\S+ )?(?:retiré (?:ma|mon)|décliné|renoncé)(?: .*)?",
          "j'ai (?:\\S+ )?refusé (?:l'offre|le poste|leur offre|leur proposition|la proposition)",
          "(?:j'ai|ai) (?:décidé|choisi) de (?:me retirer|retirer|renoncer|décliner|me désister)(?: .*)?",
          'je me suis (?:retirée?|désistée?)',
          'je (?:renonce|décline)',
        ).source,
      'iu',
    ),
    against: words(
      'pas(?: \\S+){0,4} (?:premier choix|première option|poste de rêve|job de rêve|boulot de rêve|pour moi|intéressée?|convaincue?|emballée?|sûre?|certaine?|envie|motivée?|enthousiaste|fait pour moi|ce que je (?:veux|cherche)|mon truc|mon rêve|fan|accepter|prendre|vendue?)',
      "(?:n'est|c'est|est) (?:\\S+ )?pas (?:\\S+ ){0,2}(?:mon|ma|le|la|pour|ce)(?: \\S+)?",
      'pas (?:vraiment |trop |très |tout à fait )*(?:mon|pour moi|intéressée?|convaincue?|emballée?|sûre?|certaine?|motivée?)',
      '(?:je )?préf[éè]re(?:rais)?(?! (?:quand|ne rien dire))',
      "(?:ne )?(?:me |m')?(?:emballe|tente|botte|branche|parle|attire|passionne|plaît|plait|motive|convainc|fait (?:pas )?rêver) (?:pas|moyen|moyennement|peu|guère|bof)",
      "(?:m'|me )(?:emballe|tente|botte|branche|attire|passionne|plaît|plait|motive|convainc) (?:\\S+ )?(?:pas|moyen|moyennement|peu|bof|moins)",
      'poste (?:très |assez |plutôt |un peu )?(?:moyen|bof|décevant)',
      '(?:mieux|plus (?:intéressant|sympa|attractif|proche|excitant)) (?:chez|que (?:chez|ici|là|le poste))',
      'faute de mieux',
      '(?:au|en) cas où',
      'en dernier recours',
      "pour (?:quelqu'un d'autre|un autre|une autre personne)",
      '^(?:pas|ou pas|not)$',
      'ailleurs',
      'cherche(?:r)? ailleurs',
      'pas (?:\\S+ )?(?:fait rêver|sauter au plafond|au plafond|dingue|folichon|transcendant|ouf|des masses)',
      'laisse (?:froid|de marbre|perplexe)',
      'sans plus',
      "manque d'(?:envie|enthousiasme|intérêt)",
      '(?:enthousiasme|envie|motivation|intérêt) (?:modérée?|limitée?|en berne|au plus bas|proche de zéro|bof|moyenne?)',
      'deuxième choix',
      'second choix',
      'plan b',
      'par défaut',
      'roue de secours',
      "j'hésite",
      'hésitante?',
      'mitigée?',
      'partagée?',
      'indécise?',
      'dubitati\\p{L}+',
      'sceptique',
      'des doutes',
      'un doute',
      'doutes?',
      '^bof(?: bof)?$',
      'moyennement',
      "préfère(?:rais)? (?:l'autre|un autre|une autre|ne pas|rester|aller)",
      '(?:peu|moins|guère) (?:intéressée?|motivée?|emballée?|convaincue?)',
      'plus (?:du tout )?intéressée?',
      'aucun intérêt',
      "(?:m'entraîner|entraînement)",
      'pas envie',
      '(?:envisage|pense|songe) (?:à |de )(?:me retirer|retirer|décliner|refuser)',
      'peut-être (?:me retirer|décliner|refuser|retirer)',
      'pourrais (?:décliner|refuser|me retirer)',
      'je vais (?:sûrement |sans doute |probablement )?(?:refuser|décliner)',
      'sans conviction',
      'ne me voi[st] pas',
      'pas pour moi',
      'tiède',
    ),
    open: clause(
      '(?:je (?:suis|reste) |plutôt |assez |toujours |encore )*(?:ouverte?|neutre|curieu(?:x|se))(?: à tout)?',
      'on verra(?: bien)?',
      'à voir',
    ),
    keen: new RegExp(
      "^(?:(?:je|suis|très|vraiment|super|toujours|encore|assez|plutôt|j'ai|beaucoup|le|ce|me|m'|serais|hyper|franchement|trop|bien|plus|que|jamais|même) )*(?:" +
        "(?:intéressée?|motivée?|enthousiaste|partante?|emballée?|conquise?)(?: (?:par|pour|de) (?:le|ce|la|cette|l'|y)? ?(?:poste|offre|rôle|équipe|mission|travailler|rejoindre|continuer|suite)(?: \\S+){0,3})?" +
        "|(?:le |ce )?(?:poste|job|rôle|projet|ce poste) (?:m'intéresse|me plaît|me plait|me tente|me botte|me branche|m'attire|donne envie|(?:m'a l'air|est|semble)(?= .*(?:intéressant|passionnant|top|chouette|génial|super)))(?: (?:vraiment|beaucoup|bien|très|super|bien|grave|toujours|intéressant|passionnant|top|chouette|génial))*" +
        "|(?:j')?(?:aimerais|voudrais|adorerais) (?:vraiment |bien |beaucoup )*(?:y travailler|travailler (?:là-bas|chez \\S+|avec eux|avec elle|pour eux)|avoir (?:le|ce) poste|rejoindre (?:l'équipe|\\S+)|continuer|avancer)(?: \\S+){0,3}" +
        "|(?:très |vraiment )?envie (?:de continuer|d'y aller|d'y travailler|du poste|de ce poste|de rejoindre \\S+)" +
        "|veux (?:le|ce) (?:poste|job)|j'espère (?:avoir|décrocher) (?:le|ce) poste|croise les doigts|(?:super|beau|chouette|bon) (?:poste|job)|poste (?:très |super |vraiment )?(?:intéressant|passionnant|top|chouette|génial)" +
        ')[ .!?]*$',
      'iu',
    ),
    wish: new RegExp(
      '^(?:\\S+ ){0,6}(?:poste de (?:mes )?rêves?|job de (?:mes )?rêves?|boulot de (?:mes )?rêves?|travail de mes rêves|poste rêvé|job rêvé|premier choix|boîte de mes rêves|entreprise de mes rêves|le poste que je veux)(?: \\S+){0,6}[ .!?]*$' +
        "|^(?:(?:je|vraiment|c'est) )*(?:veux|voudrais) (?:vraiment |absolument |tellement )+(?:ce|le) (?:poste|job)(?: \\S+){0,4}[ .!?]*$",
      'iu',
    ),
    elsewhere:
      /^(?:chez|à) (?!(?:eux|elle|vous|cette|ce)(?!\p{L}))(?<where>\S+)(?: \S+)? (?:ce |c'|ça |ca )?(?:serait|est|était|c'est|reste)|(?:rêves?|rêvé|premier choix)(?: (?:est|serait|reste|était|c'est|toujours|encore|m'attend))* (?:chez|à) (?!(?:ce|cette|la|eux|ici)(?!\p{L}))(?<where>.+)$|^(?!(?:c'est|ce|cela|ça|le|la|mon|un|est|poste|job|vraiment|clairement)(?!\p{L}))(?<where>\S+) (?:est|reste|serait|c'est|demeure) (?:\S+ ){0,2}(?:mon |le )?(?:premier choix|job de|poste de|boîte de)/iu,
  },
  secret: words(
    'salaires?',
    'salarial\\p{L}*',
    'payée?s?',
    'paie',
    'paye',
    'rémunér\\p{L}*',
    'primes?',
    'bonus',
    'argent',
    'euros?',
    '\\d+ ?(?:€|k|euros?)',
    '[€$£]\\s?\\d.*',
    'avantages',
    'mutuelle',
    'tickets? restau\\p{L}*',
    'congés?',
    'rtt',
    'vacances',
    'télétravail',
    'trajets?',
    'transports?',
    'horaires',
    'heures sup\\p{L}*',
    'cdi',
    'cdd',
    'préavis',
    'démission\\p{L}*',
    "période d'essai",
    'visa',
    'titre de séjour',
    'permis de travail',
    'autre (?:offre|boîte|entreprise|poste|piste|processus|proposition|employeur|entretien)',
    "(?:d'autres|une autre|les autres) (?:offres?|boîtes?|entreprises?|pistes?|processus|propositions?|entretiens?)",
    'offre(?! (?:de (?:formation|services?|soins)|culturelle|produits?|commerciale|éditoriale|numérique|client))',
    'concurren\\p{L}*',
    'mon (?:chef|patron|boss|employeur|manager|mari|copain|conjoint|boulot|travail actuel|poste actuel|médecin)',
    'ma (?:cheffe|boîte|femme|copine|famille|santé|grossesse)',
    'mes (?:enfants|parents)',
    'enceinte',
    'grossesse',
    'congé (?:maternité|parental|paternité)',
    'enfants?',
    'crèche',
    'malade?',
    'maladie',
    'santé(?! (?:publique|numérique|animale|au travail|mentale des))',
    'diagnostic',
    'thérapie',
    'handicap\\p{L}*',
    'dépress\\p{L}*',
    'burn-?out',
    'divorce\\p{L}*',
    'dettes?(?! technique)',
    'loyer',
    'âge',
    'religi\\p{L}*',
    'église',
    'syndicat\\p{L}*',
    'politique(?! de)',
    'licenci\\p{L}*',
    'plan social',
    'rachat',
    'racheté\\p{L}*',
    'fusion',
    'faillite',
    'virée?s?',
    'déménag(?:er|erais|erai)',
  ),
  confidential: words(
    'entre nous',
    'off',
    'off the record',
    'confidentiel\\p{L}*',
    'en confidence',
    'ne (?:pas |le )?(?:mentionner|dire|répéter|dis pas|mentionne pas|en parle pas)(?: .*)?',
    'à ne pas (?:mentionner|répéter|dire)',
    'secret',
    'ne le dis',
    'sous le sceau',
  ),
  sour: words(
    '(?:colle|accroche|passe|matche) pas',
    'courant (?:n|ne|est|a) ?.*pas.*',
    '(?:pas|peu|moyen|moyennement|zéro|aucun) (?:\\S+ ){0,2}(?:accroché|feeling|affinités?)',
    'tendue?s?',
    'son (?:tel|téléphone|portable)',
    'ennuyeu\\p{L}*',
    'ennuyant\\p{L}*',
    'chiant\\p{L}*',
    'barbant\\p{L}*',
    'arrogant\\p{L}*',
    'hautain\\p{L}*',
    'condescendant\\p{L}*',
    'désagréable\\p{L}*',
    'impoli\\p{L}*',
    'froide?s?',
    'glacial\\p{L}*',
    'distant\\p{L}*',
    'sèche?',
    'sec',
    'bizarre\\p{L}*',
    'étrange\\p{L}*',
    'louche\\p{L}*',
    'fade\\p{L}*',
    'terne\\p{L}*',
    'molle?',
    'mou',
    "mal (?:préparé|organisé|à l'aise|aimable|poli|expliqué)\\p{L}*",
    'fatigué\\p{L}*',
    'stressé\\p{L}*',
    'stressant\\p{L}*',
    'agacé\\p{L}*',
    'agaçant\\p{L}*',
    'énervé\\p{L}*',
    'énervant\\p{L}*',
    'en retard',
    'retard\\p{L}*',
    'désorganisé\\p{L}*',
    'bordel\\p{L}*',
    'chaos',
    'chaotique\\p{L}*',
    'nulle?s?',
    'mauvaise?s?',
    'horrible\\p{L}*',
    'affreu\\p{L}*',
    'terrible\\p{L}*',
    'pénible\\p{L}*',
    'lourde?s?',
    'décevant\\p{L}*',
    'déçue?s?',
    'décep\\p{L}*',
    'dommage',
    'vieillot\\p{L}*',
    'dépassé\\p{L}*',
    'vétuste\\p{L}*',
    'toxique\\p{L}*',
    'agressi\\p{L}*',
    'sexiste\\p{L}*',
    'raciste\\p{L}*',
    'macho',
    'interrompu\\p{L}*',
    'coupé la parole',
    'coupait la parole',
    'téléphone',
    'portable',
    'bâill\\p{L}*',
    'distrait\\p{L}*',
    'confus\\p{L}*',
    'flou\\p{L}*',
    'vague\\p{L}*',
    'évasi\\p{L}*',
    'menti',
    'ment',
    'mensonge\\p{L}*',
    'idiot\\p{L}*',
    'bête\\p{L}*',
    'con',
    'conne',
    'connard',
    'débile\\p{L}*',
    'merd\\p{L}*',
    'gênant\\p{L}*',
    'glauque\\p{L}*',
    'méfian\\p{L}*',
    'red flags?',
    'débordé\\p{L}*',
    'surchargé\\p{L}*',
    'sous-effectif',
    'monologue\\p{L}*',
    'interrogatoire',
    'prétentieu\\p{L}*',
    'trop (?:long|longue|corporate|formel|bavard|jeune|vieux|strict|scolaire|de)\\p{L}*',
    'interminable\\p{L}*',
    'pas (?:très |trop |vraiment )?(?:sympa|aimable|agréable|clair|préparée?|intéressante?)',
    'inquiét\\p{L}*',
    'ambiance (?:bizarre|lourde|froide|pesante)',
  ),
  self: words(
    'nerveu\\p{L}*',
    'trac',
    "(?:j'ai|je me suis|me suis) (?:\\S+ )?(?:bafouillé|planté\\p{L}*|foiré|raté|oublié|paniqué|bloqué|séché|bégayé|perdu\\p{L}*|embrouillé\\p{L}*|emmêlé\\p{L}*|loupé|menti|exagéré|trop parlé|transpiré|ramé|galéré)",
    'bafouillé',
    'trou noir',
    'trou de mémoire',
    'planté',
    'foiré',
    'raté',
    'séché',
    "j'étais (?:\\S+ )?(?:nul\\p{L}*|mauvaise?|fatiguée?|malade|stressée?|tendue?|pas|lente?|en retard)",
    "(?:s'est|c'est) (?:\\S+ )?mal passé",
    'mal (?:répondu|passé|débrouillée?)',
    '(?:pas|rien) (?:su|pu|trouvé|compris)',
    "n'ai pas (?:su|pu|compris|réussi)(?: .*)?",
    "j'aurais dû",
    'mes (?:réponses?|nerfs)',
    'ma réponse',
    'mon (?:français|anglais|stress)',
    'sous-qualifiée?',
    'surqualifiée?',
    "manque d'expérience",
    "pas (?:assez )?d'expérience",
    "syndrome de l'imposteur",
    'honte',
    'ridicule',
    'pas à la hauteur',
  ),
  company:
    /^(?:(?:j'aime|j'ai|aimé|beaucoup|bien|vraiment|très|aussi|j'adore|adoré|apprécie|apprécié|bonne|belle|super|chouette|l'|la|le|cette|leur|une|boîte|elle|me|plaît|plait|image|de|impression|intéressante) )*(?:l')?(?:#|entreprise|boîte|société|maison|musée|école|hôpital|association|structure|organisation|culture(?: d'entreprise)?|mission|produit|start-?up|institut|fondation|librairie)(?: (?:me|m'a|plaît|plait|plu|beaucoup|est|a l'air|semble|paraît|bien|vraiment|très|super|aussi))* ?(?:bien|super|chouette|géniale?|intéressante?|sympa|top|impressionnante?|passionnante?|belle|plaît|plait|plu)?[ .!?]*$/iu,
  rapport: new RegExp(
    "^(?:(?:on|nous|s'est|s'|est|sommes|avec|@\\d+|elle|lui|eux|bien|très|vraiment|super|tout|de|suite|a|avons|j'ai|un|une|le|la|bon|bonne|vrai|vraie|y|avait|immédiatement|aussi|je|me|suis) )*(?:" +
      "entendus?(?: à merveille)?|entendues?|bien entendus?(?: avec @\\d+)?|courant (?:est )?(?:bien )?(?:passé|passait)(?: \\S+){0,3}|accroché(?: avec @\\d+)?|bien accroché|feeling(?: avec @\\d+)?|bon feeling|affinités?|complicité|même longueur d'onde|sur la même longueur d'onde|bien ri|beaucoup ri|rigolé|marrée?s?|fendu la poire|sentie? (?:à l'aise|bien|écoutée?)|à l'aise(?: avec @\\d+)?|mise? à l'aise|m'a mise? à l'aise|bon contact|bonne ambiance|bonne entente|échange fluide" +
      ')[ .!?]*$',
    'iu',
  ),
  kindness:
    /^(?!(?:(?:très|super|trop|vraiment|c'était|c'est|assez|est|sont|était|étaient|hyper) )*(?:sympas?|cool|agréables?|adorables?)[ .!?]*$)(?:(?:il|elle|ils|elles|@\d+|tous|toutes|tout|le|monde|était|étaient|est|sont|vraiment|très|super|trop|hyper|aussi|a|été|ont|c'était|une|un|personne|personnes|équipe|gens|des|accueil|et|extrêmement|assez) )*(?:gentil(?:le)?s?|sympas?|sympathiques?|adorables?|bienveillante?s?|chaleureu(?:x|se|ses)|aimables?|accueillante?s?|patiente?s?|attenti(?:f|ve|fs|ves)|généreu(?:x|se|ses)|à l'écoute|prévenante?s?|encourageante?s?|humaine?s?|cool|agréables?|disponibles?)(?: (?:avec moi|et (?:patiente?|bienveillante?|drôle|à l'écoute|souriante?|chaleureu(?:x|se)|généreu(?:x|se)|attenti(?:f|ve)|disponible)|de (?:sa|leur) part))*[ .!?]*$/iu,
  /** A word of praise alone is as often meant the other way ("génial, encore un babyfoot"), and a bare "joie" is no sentence. */
  joy: /^(?!(?:(?:ah|oh|vraiment|très|super|trop|assez|plutôt) )*(?:super|sympa|géniale?|top|chouette|agréable|intéressante?|cool|bien|joie|plaisir|rire|bon(?:ne)?)[ .!?]*$)(?:(?:c'était|c'est|était|très|super|vraiment|un|une|bon|bonne|belle|bel|moment|échange|entretien|discussion|conversation|appel|j'ai|beaucoup|bien|s'est|passé|agréable|sympa|trop|tout|globalement|je|pense|franchement|assez|plutôt|hyper|nous|avons|on|a|il|elle|@\d+|l'entretien) )*(?:super|sympa|géniale?|top|chouette|agréable|intéressant|intéressante|passionnant|passionnante|aimé|adoré|apprécié|plaisir|bien|bien passé|passé|amusant|drôle|riche|enrichissant|fluide|rigolo|échange|moment|entretien|discussion|excellent|excellente|parfait|stimulant)[ .!?]*$/iu,
  filler:
    /^(?:(?:super|sympa|génial|géniale|top|chouette|agréable|intéressant|intéressante|cool|très|vraiment|bien|impressionnant|impressionnante|utile|pour|l'invit|l'invitation|invit|tel|on|s'est|tutoyé|tutoyés|tutoyées|se|tutoie|vouvoie|process|premier|deuxième|second|dernier|petit|court|rapide|entretien|appel|échange|visio|zoom|teams|téléphone|téléphonique|réunion|avec|@\d+|le|la|un|une|de|du|par|en|sur|place|fini|fait|c'est|voici|mes|mon|notes?|ce|cet|cette|matin|après-midi|aujourd'hui|hier|merci|bonjour|salut|ok|recruteuse|recruteur|rh|technique|café|personne|environ|\d+ ?(?:min|minutes|h|heures?)|demi-heure|heure|a|duré|dépassé|on|se|s'est|tutoie|tutoyés?|tu|dit|nous|sommes|présentation|présentations|questions|classiques|général|invitation|ci-dessous|transfère|lundi|mardi|mercredi|jeudi|vendredi|ici|à|au|bureau)(?: |$))+[ .!?]*$/iu,
  topics: [
    {
      family: 'reviewed',
      pattern: new RegExp(
        `^${FILL}(?:parlé de|discuté de|échangé sur|revu|relu|passé en revue|parcouru|analysé|commenté|regardé|étudié)${MORE} (?<slot>${MINE})(?: \\S+){0,3}$`,
        'iu',
      ),
    },
    {
      family: 'asked',
      pattern: new RegExp(
        `${NOT_ME}${FILL}(?:posé|pose) (?:\\S+ ){0,3}questions? (?:intéressantes? |pertinentes? )?(?:sur|à propos de) (?<slot>.+)$`,
        'iu',
      ),
    },
    {
      family: 'asked',
      pattern: new RegExp(`${NOT_ME}${FILL}(?:interrogée?|questionnée?)${MORE} sur (?<slot>.+)$`, 'iu'),
    },
    {
      family: 'advised',
      pattern: new RegExp(
        `${NOT_ME}${FILL}(?:donné |filé |partagé |eu |reçu )?(?:à elle |à lui |pour )*(?:ses |leurs |de |des |quelques |plein de |d')?(?:bons |précieux |excellents )?(?:conseils?|tips|astuces|recommandations) (?:\\p{L}+ )?(?<slot>(?:sur|pour) .+)$`,
        'iu',
      ),
    },
    {
      family: 'recommended',
      pattern: new RegExp(
        `${NOT_ME}${FILL}(?:recommandé|conseillé)${MORE} (?<slot>(?:un|une|le|la|son|sa|ses|l'|deux|trois) ?.+)$`,
        'iu',
      ),
    },
    {
      family: 'walked',
      pattern: new RegExp(
        `${NOT_ME}${FILL}(?:fait visiter|fait découvrir|fait faire le tour de)${MORE} (?<slot>.+)$`,
        'iu',
      ),
    },
    {
      family: 'showed',
      pattern: new RegExp(`${NOT_ME}${FILL}(?:montré|montrait)${MORE} (?<slot>.+)$`, 'iu'),
    },
    {
      family: 'explained',
      pattern: new RegExp(
        `${NOT_ME}${FILL}(?:expliqué|détaillé|décrit|exposé|clarifié|expliquait)${MORE} (?<slot>.+)$`,
        'iu',
      ),
    },
    {
      family: 'told',
      pattern: new RegExp(`${NOT_ME}${FILL}(?:raconté|racontait)${MORE} (?<slot>.+)$`, 'iu'),
    },
    {
      family: 'told',
      pattern: new RegExp(
        `^(?!nous |on )(?:@\\d+|elle|il|ils|elles)? ?(?:m'a|m'ont|a|ont|nous a) (?:\\S+ )?parlé${MORE} ${OF}(?<slot>(?:de |du |des |d').+)$`,
        'iu',
      ),
    },
    {
      family: 'learned',
      pattern: new RegExp(
        `^${FILL}(?:appris|découvert)(?: beaucoup| plein de choses| énormément| pas mal)? sur (?<slot>.+)$`,
        'iu',
      ),
    },
    {
      family: 'worked',
      pattern: new RegExp(
        `^${FILL}(?:travaillé|planché|codé|réfléchi|bossé)${MORE} (?:sur|à) (?<slot>.+)$`,
        'iu',
      ),
    },
    {
      family: 'talked',
      pattern: new RegExp(
        `^${FILL}(?:parlé|discuté|échangé|causé|bavardé|papoté|débattu|discussion|conversation|échange|question)s?${MORE} ${OF}(?:sur |(?:autour|à propos|au sujet) (?=d))?(?<slot>(?!avec |à |sympas? |intéressante?s? |agréables? |riches? |très |super ).+)$`,
        'iu',
      ),
    },
    {
      family: 'talked',
      pattern: new RegExp(
        `^${FILL}(?:abordé|évoqué|couvert|présenté|discuté|passé en revue)${MORE} (?<slot>.+)$`,
        'iu',
      ),
    },
    {
      family: 'talked',
      pattern: /^(?:au programme|sujets?|thèmes?|ordre du jour|on a vu)(?: abordés?)? ?:? (?<slot>.+)$/iu,
    },
    {
      family: 'talked',
      pattern:
        /^(?:avec|et) @\d+(?: plutôt| surtout| aussi| on a parlé)* (?=d)(?<slot>(?:de |du |des |d').+)$/iu,
    },
    { family: 'talked', pattern: /^avec @\d+(?: plutôt| surtout| aussi)* sur (?<slot>.+)$/iu },
    {
      family: 'talked',
      pattern:
        /^(?:j'ai |vraiment |beaucoup |bien |aussi |surtout |particulièrement )*(?:apprécié|aimé|adoré) (?:notre |nos |l'|les? |la |cet |cette |ces )?(?:échanges?|discussions?|conversations?|partie|passage) (?:sur |(?:autour|à propos|au sujet) (?=d))(?<slot>.+)$/iu,
    },
    {
      family: 'talked',
      pattern:
        /^(?:un |une |bon |bonne |super |chouette |petit |petite |long |longue |bel |belle |quelques )*(?:échanges?|discussions?|conversations?|mots) (?:très |super |vraiment |bien |assez )*(?:sympas?|intéressante?s?|agréables?|riches?|passionnante?s?|chouettes?)?(?: avec (?:@\d+|elle|lui|eux|l'équipe))? ?(?:sur |(?:autour|à propos|au sujet) (?=d))(?<slot>.+)$/iu,
    },
    /** Much of a French working day is in English. */
    {
      family: 'talked',
      pattern:
        /^(?:on a parlé )?(?:de )?(?<slot>(?:comment|pourquoi) (?:ils|elles|elle|il|l'|les|la|le) ?.+)$/iu,
    },
    { family: 'talked', pattern: /^(?:we )?(?:talked|chatted|spoke|discussed)(?: about)? (?<slot>.+)$/iu },
    {
      family: 'liked',
      pattern:
        /^(?:j'ai |beaucoup |bien |vraiment |aussi |surtout )*(?:aimé|adoré|apprécié|(?:super |très |vraiment )?(?:intéressant|impressionnant|passionnant) (?:de voir|d'entendre)?) ?(?<slot>(?:comment|pourquoi) .+)$/iu,
    },
    {
      family: 'liked',
      pattern:
        /^(?:j'ai |beaucoup |bien |vraiment |aussi |surtout |particulièrement )*(?:aimé|adoré|apprécié) (?<slot>(?:leur|leurs|son|sa|ses|l'|la |le |les ).+)$/iu,
    },
    {
      family: 'liked',
      pattern:
        /^(?:j'ai )?trouvé (?<slot>(?:leur|leurs|son|sa|ses|la|le|les) .+?) (?:très |vraiment |super )*(?:intéressante?s?|passionnante?s?|impressionnante?s?|géniale?s?|top|chouettes?)$/iu,
    },
    {
      family: 'talked',
      pattern: /^(?:surtout |principalement |beaucoup )*(?:sur|à propos de|au sujet de) (?<slot>.+)$/iu,
    },
  ],
  addition:
    /(?:^|[,.;(]\s*|\b(?:mais|et) )(?:j'aurais dû (?:dire|répondre|ajouter|mentionner)|j'ai oublié de (?:dire|mentionner|préciser)|j'aurais dû répondre que|ce que j'aurais dû dire|une meilleure réponse(?: serait)?)\s*(?:que(?= ))?[:,]?\s+(?<slot>.+)$/iu,
  promise:
    /(?:promis|envoyer|envoie|voici|lien|demandé)[^§:]*?(?:(?<thing>(?:le lien vers )?(?:le|la|mon|ma|mes) [\p{L}\p{N}' -]{2,40}?)\s*[:,-]?\s*§\d+|[^§]*§\d+)/iu,
}

const SLOTS: LanguagePack['slots'] = {
  cut: /\s+(?:etc|et tout|et compagnie|et ainsi de suite|parce que|car|puisque|afin|pendant (?:l'|un|une|\d).*|lors de.*|dans (?:le premier|le deuxième|l')entretien|à la fin|avec (?:l'équipe|@\d+|elle|lui|eux|moi|nous)|pour moi|ensemble|aujourd'hui|hier|ce matin|brièvement|rapidement|longuement|en détail|qui|que|qu'|dont|où ils|c'était|et d'autres choses)(?!\p{L})|\s*[([{]|\s*[;!?]|\s*"|\s*:\s|\.\s/iu,
  drop: everyWord(
    'vraiment',
    'un peu',
    'super',
    'très',
    'aussi',
    'également',
    'surtout',
    'genre',
    'en gros',
    'carrément',
    'beaucoup',
  ),
  taste: words(
    'pas',
    'ne',
    "n'\\p{L}+",
    'jamais',
    'aucune?',
    'sans',
    'rien',
    'tout',
    'choses?',
    'trucs?',
    "quelqu'un",
    'quelque chose',
    'personne',
    'gens',
    'mec',
    'type',
    'si',
    'météo',
    'trop',
    'manque\\p{L}*',
    'problèmes?',
    'licenci\\p{L}*',
    'plan social',
    'départs?',
    'turn-?over',
    'rachat',
    'fusion',
    'faillite',
    'procès',
    'scandale\\p{L}*',
    'fraude',
    'grève\\p{L}*',
    'pertes?',
    'perdre',
    'perd',
    'perdu\\p{L}*',
    'crise\\p{L}*',
    'coupes?',
    'réduction\\p{L}*',
    'restructur\\p{L}*',
    'réorg\\p{L}*',
    'retards?',
    'échou\\p{L}*',
    'échecs?',
    'chaos',
    'chaotique\\p{L}*',
    'bordel\\p{L}*',
    'nulle?s?',
    'mauvaise?s?',
    'pire',
    'ennuyeu\\p{L}*',
    'bizarre\\p{L}*',
    'idiot\\p{L}*',
    'bête',
    'horrible\\p{L}*',
    'merd\\p{L}*',
    'stress\\p{L}*',
    'surcharg\\p{L}*',
    'débord\\p{L}*',
    'sous-effectif',
    'concurren\\p{L}*',
    'politique(?! de)',
    'religion',
    'mort',
    'décès',
    'cancer',
    'divorce',
    'enceinte',
    'candidat\\p{L}*',
    'prédécesseur',
    'secret\\p{L}*',
    'rumeurs?',
    'ragots?',
    'peur',
    'difficil\\p{L}*',
    'difficulté\\p{L}*',
    'conflits?',
    'tensions?',
    'drame',
    'peut-être',
    'salaires?',
    'argent',
    'cheveux',
    'barbe',
    'accent',
    'robe',
    'tenue',
    'demain',
    'dépassé\\p{L}*',
    'vieillot\\p{L}*',
    'obsolète\\p{L}*',
    "m'embaucher",
    'me recruter',
    'sympa',
    'intéressante?',
    'bien',
    'mal',
    'moi',
    'ambiance',
    /** Cut before "que", these are the half of a phrase. */
    "^(?:l'|la |le |les |cette |ce )?(?:façon|manière|fait|idée|moment|raison|personne)$",
    'viré\\p{L}*',
  ),
  deixis: { reader: TO_VOUS, team: TO_VOUS },
  leftover:
    /(?<![\p{L}\p{N}])(?:je|j'\p{L}+|me|m'\p{L}+|moi|mon|ma|mes|il|elle|ils|elles|lui|leur|leurs|son|sa|ses|eux|nous|notre|nos|on|ce(?! qu)|cela|ça|ceci|cette|ces|cet|celui|celle|c'\p{L}+)(?![\p{L}\p{N}])/iu,
  mine: new RegExp(`${MINE}|pour (?:me |m')\\p{L}+(?:er|ir|re)(?!\\p{L})`, 'giu'),
  whStart:
    /^(?:comment|pourquoi|ce (?:que|qui)|ce qu'|quand|où|qui|quels?|quelles?|que|qu'\p{L}+|si)(?![\p{L}])/iu,
  wh: /^(?:comment|pourquoi) (?:vous|tu|l'équipe|les|la|le|l'|vos|votre|chaque|une?|\p{L}+s) ?\S.{2,}/iu,
  gerund: /(?!)/,
  finite:
    /(?<![\p{L}])(?:est|était|sont|étaient|a(?!\/)|ont|avait|avaient|sera|serait|va|vont|peut|peuvent|veut|veulent|doit|doivent|fait|font|disait|dit|semble|parlé|expliqué|montré|raconté|discuté|évoqué|abordé|plu|aimé|travaillé)(?![\p{L}])/iu,
  bare: new RegExp(
    `^(?:(?:comment|pourquoi) (?:ils|elles|elle|il|l'équipe|les|la|le) .+|(?:(?:la|leur|l'|sa|une) ?)?${FEMININE}${TAIL}|(?:(?:le|leur|l'|son|un) ?)?${MASCULINE}${TAIL}|(?:(?:les|leurs|ses|des) )?${PLURALS}${TAIL}|(?:kafka|kubernetes|python|rust|typescript|postgres|terraform|event sourcing))$`,
    'iu',
  ),
  tidy: tidyFrench,
  conjunction: /\s+et\s+/i,
  list: (items) => listing(items, 'et'),
}

/* ---- writing: "[vous|tu]" holds both forms of address; nothing agrees with the candidate's or the reader's gender -------- */

const FRAMES: Frames = {
  opening: {
    any: [
      "Merci de m'avoir accordé du temps {onDay}.",
      'Merci pour notre {kind} de {onDay}.',
      "Un grand merci pour le temps que [vous m'avez|tu m'as] consacré {onDay}.",
      "Je [vous|te] remercie pour l'{kind} de {onDay} et pour [votre|ta] disponibilité.",
      "J'ai eu plaisir à échanger avec [vous|toi] {onDay}, et je [vous en|t'en] remercie.",
      "[Vous avez|Tu as] pris le temps de me rencontrer {onDay}, et je tiens à [vous en|t'en] remercier.",
      "Merci d'avoir pris le temps d'échanger avec moi {onDay}.",
      'Merci pour [votre|ta] disponibilité et [votre|ton] attention {onDay}.',
      "L'{kind} de {onDay} a compté pour moi, et je [vous en|t'en] remercie.",
      "Merci de m'avoir fait une place dans [votre|ta] journée {onDay}.",
      'Je tenais à [vous|te] remercier pour notre {kind} de {onDay}.',
      'Quelques mots pour [vous|te] remercier de notre {kind} de {onDay}.',
      "Merci d'avoir trouvé un créneau pour moi {onDay}.",
      'Merci encore pour [votre|ton] temps {onDay}.',
      "Je [vous|te] remercie du temps que [vous m'avez|tu m'as] accordé {onDay}.",
      "Le temps que [vous m'avez|tu m'as] offert {onDay} m'a été précieux, merci.",
      "Merci pour l'attention que [vous m'avez|tu m'as] portée {onDay}.",
      "Notre {kind} de {onDay} m'a beaucoup apporté, et je [vous en|t'en] remercie.",
      "Je garde un bon souvenir de notre {kind} de {onDay} et je [vous en|t'en] remercie.",
      "[Vous m'avez|Tu m'as] consacré du temps {onDay}, et j'y suis sensible : merci.",
      "Merci d'avoir partagé ce moment d'échange avec moi {onDay}.",
      "Je [vous|te] remercie de m'avoir accordé cet {kind} {onDay}.",
      "Avoir pu [vous|te] parler {onDay} m'a fait plaisir, et je [vous en|t'en] remercie.",
      'Merci, tout simplement, pour le temps que [vous avez|tu as] pris {onDay}.',
      'Je sais que [vos|tes] journées sont bien remplies, alors merci pour le temps de {onDay}.',
      "C'était un plaisir de faire [votre|ta] connaissance {onDay}, et je [vous en|t'en] remercie.",
      "J'ai eu plaisir à échanger avec [vous|toi] {onDay}.",
      "J'ai été sensible au temps que [vous m'avez|tu m'as] accordé {onDay}.",
      "Le temps que [vous m'avez|tu m'as] consacré {onDay} m'a été précieux.",
      'Notre {kind} de {onDay} a compté pour moi.',
      "Faire [votre|ta] connaissance {onDay} m'a fait plaisir.",
      'Je garde un bon souvenir de notre {kind} de {onDay}.',
      "J'ai apprécié que [vous preniez|tu prennes] le temps de me rencontrer {onDay}.",
      "[Vous m'avez|Tu m'as] fait une place dans [votre|ta] journée {onDay}, et j'y ai été sensible.",
      "Notre {kind} de {onDay} m'a beaucoup apporté.",
      "Pouvoir échanger avec [vous|toi] {onDay} m'a fait plaisir.",
      "Merci de m'avoir accordé de [votre|ton] temps.",
      'Un grand merci pour notre {kind}.',
      "Je [vous|te] remercie pour le temps que [vous m'avez|tu m'as] consacré.",
      "Merci d'avoir pris le temps d'échanger avec moi.",
      "Merci d'avoir bien voulu échanger avec moi.",
      'Je [vous|te] remercie pour notre {kind}.',
      "Le temps que [vous m'avez|tu m'as] offert m'a été précieux, merci.",
      "Avoir pu [vous|te] parler m'a fait plaisir, et je [vous en|t'en] remercie.",
      "Merci pour l'attention que [vous m'avez|tu m'as] portée.",
      "Notre {kind} m'a beaucoup apporté, et je [vous en|t'en] remercie.",
      "Je garde un bon souvenir de notre {kind} et je [vous en|t'en] remercie.",
      "J'ai eu plaisir à échanger avec [vous|toi], et je [vous en|t'en] remercie.",
      'Quelques mots pour [vous|te] remercier de notre {kind}.',
      "[Vous avez|Tu as] pris du temps pour moi, et je tiens à [vous en|t'en] remercier.",
      'Merci pour [votre|ta] disponibilité et pour [votre|ton] attention.',
      "Notre {kind} a compté pour moi, et je [vous en|t'en] remercie.",
      "Merci d'avoir trouvé un créneau pour moi.",
      'Je tenais à [vous|te] remercier pour notre {kind}.',
      "C'était un plaisir de faire [votre|ta] connaissance, et je [vous en|t'en] remercie.",
      'Merci encore pour [votre|ton] temps et pour notre {kind}.',
      'Je sais que [vos|tes] journées sont bien remplies, alors merci pour [votre|ton] temps.',
      "Merci pour cet {kind} et pour l'intérêt que [vous m'avez|tu m'as] porté.",
      "Je [vous|te] remercie d'avoir pris le temps de me rencontrer.",
      "J'ai eu plaisir à échanger avec [vous|toi].",
      "Le temps que [vous m'avez|tu m'as] consacré m'a été précieux.",
      'Notre {kind} a compté pour moi.',
      "J'ai été sensible au temps que [vous m'avez|tu m'as] accordé.",
      "Faire [votre|ta] connaissance m'a fait plaisir.",
      'Je garde un bon souvenir de notre {kind}.',
    ],
    warm: [
      "Merci du fond du cœur pour le temps que [vous m'avez|tu m'as] offert {onDay}.",
      "Un immense merci pour le temps que [vous m'avez|tu m'as] offert {onDay}.",
      'Merci du fond du cœur pour notre {kind}.',
    ],
    formal: [
      "Je [vous|te] remercie vivement de l'{kind} que [vous m'avez|tu m'as] accordé {onDay}.",
      "Je tiens à [vous exprimer|t'exprimer] mes remerciements pour l'{kind} de {onDay}.",
      "Je [vous adresse|t'adresse] mes remerciements pour notre {kind}.",
    ],
    plain: ['Merci pour [votre|ton] temps {onDay}.', 'Merci pour cet {kind}.'],
  },
  gift: {
    any: [
      "Un {kind} demande de l'attention autant que du temps, et [vous m'avez|tu m'as] donné les deux.",
      "Il y a toujours autre chose à faire, et je n'en apprécie que plus le temps que [vous m'avez|tu m'as] donné.",
      "Mener un entretien s'ajoute à tout le reste, et je mesure l'effort que cela [vous|te] demande.",
      "L'intérêt que [vous avez|tu as] porté à mon parcours m'a fait plaisir.",
      "J'ai été sensible à l'attention que [vous m'avez|tu m'as] portée.",
      "S'arrêter en pleine journée pour quelqu'un que l'on ne connaît pas demande de la générosité.",
      "Préparer un entretien et le mener, c'est du temps pris sur [votre|ton] propre travail.",
      "Derrière un tel rendez-vous, il y a plus de préparation qu'on ne le croit, et j'en ai conscience.",
      "Chaque entretien prend sa place dans une journée de travail, et je n'oublie pas que c'était la [vôtre|tienne].",
      "Je sais que [vous aviez|tu avais] bien d'autres choses à faire.",
      'Il fallait interrompre [votre|ton] propre travail pour cela, et je ne le prends pas pour acquis.',
      "Recevoir des candidats est un travail en plus du travail, et j'apprécie que [vous l'ayez|tu l'aies] fait.",
      "Je sais ce qu'un entretien demande d'énergie, et j'y suis sensible.",
      '[Votre|Ton] attention comptait autant pour moi que [votre|ton] temps.',
      "Apprendre à connaître quelqu'un en un seul {kind} n'est pas simple, et j'apprécie l'effort.",
      "J'ai apprécié l'intérêt que [vous avez|tu as] porté à mon travail.",
      "Tant d'attention dans une journée déjà pleine, cela ne va pas de soi.",
      "Trouver ce temps dans une semaine de travail n'a sans doute pas été facile.",
      "Rien ne [vous obligeait|t'obligeait] à y consacrer autant d'attention.",
      "Cela fait plaisir de parler de son travail à quelqu'un qui s'y intéresse.",
      "Je mesure la chance d'avoir pu échanger directement avec [vous|toi].",
      "[Vos|Tes] questions m'ont donné l'occasion de parler de ce qui compte pour moi.",
      "Bien des choses devaient [vous|te] réclamer ailleurs, et j'apprécie d'autant plus cet {kind}.",
      "On ne voit souvent qu'un côté d'un entretien, et je sais ce que le [vôtre|tien] demande.",
      "[Votre|Ton] temps est compté, et [vous m'en avez|tu m'en as] donné volontiers.",
      "J'attache du prix à l'attention que [vous m'avez|tu m'as] accordée.",
      "Rencontrer une nouvelle personne demande de l'énergie, et je [vous|te] sais gré de la [vôtre|tienne].",
      "J'ai apprécié de pouvoir échanger avec [vous|toi] sur mon parcours.",
      "Un entretien se prépare autant qu'il se mène, et je n'ignore pas ce que cela représente.",
      "Prendre ainsi du temps pour une candidature, c'est déjà beaucoup.",
      "J'ai conscience du temps que tout cela prend.",
      "Cette attention compte quand on est de l'autre côté de la table.",
      "[Votre|Ton] intérêt pour ce que je fais m'a fait plaisir.",
      'Il est généreux de donner ainsi une part de sa journée.',
      'Je ne tiens pour acquis ni [votre|ton] temps ni [votre|ton] attention.',
    ],
    warm: ['Je repense à cet {kind} avec plaisir.', "[Votre|Ton] attention m'a fait chaud au cœur."],
    formal: [
      "Je mesure l'attention que [vous avez|tu as] bien voulu me porter.",
      "J'ai été sensible à l'intérêt que [vous avez|tu as] témoigné pour mon parcours.",
    ],
    plain: [
      'Je sais que [votre|ton] temps est compté.',
      "Je sais que c'est du travail, et j'apprécie que [vous l'ayez|tu l'aies] fait.",
    ],
  },
  fact: {
    any: [
      "J'ai aimé pouvoir parler avec [vous|toi] du poste de {role}.",
      "Une annonce dit peu de choses, et en parler avec [vous|toi] m'a permis de mieux comprendre le poste de {role}.",
      "Grâce à [vous|toi], je vois plus clairement ce qu'est le poste de {role}.",
      "Ce que [vous m'avez|tu m'as] dit du poste de {role} m'a été utile.",
      "[Votre|Ton] point de vue sur le poste de {role} m'aide à y voir plus clair.",
      'Entendre parler du poste de {role} de vive voix valait mieux que toutes les annonces.',
      "Il m'a été utile de passer en revue avec [vous|toi] ce que recouvre le poste de {role}.",
      "J'en sais plus sur le poste de {role} que ce que je pouvais lire ailleurs.",
      "Parler du poste de {role} avec [vous|toi] m'a donné une image plus juste du travail.",
      'Le poste de {role} est devenu bien plus concret pour moi.',
      'Rien ne remplace une conversation pour comprendre le poste de {role}.',
      "Le temps passé à parler du poste de {role} m'a été utile.",
      'Je comprends mieux le poste de {role} depuis notre {kind}.',
      "Échanger de vive voix sur le poste de {role} m'a beaucoup apporté.",
      'Pouvoir discuter du poste de {role} avec [vous|toi] comptait pour moi.',
      "J'ai maintenant une vision plus précise du poste de {role}.",
      'Je vois mieux en quoi consiste le poste de {role}.',
      "Notre {kind} m'a permis de mieux cerner le poste de {role}.",
      "J'ai pu poser mes questions sur le poste de {role}, et cela m'a été utile.",
      "Ce que [vous m'avez|tu m'as] dit du travail m'a été utile.",
      "[Vous entendre|T'entendre] parler du travail valait mieux que n'importe quelle annonce.",
      "J'ai maintenant une idée plus juste du travail, et c'est grâce à [vous|toi].",
      "Une conversation en dit plus long qu'une annonce, et la nôtre me l'a montré.",
      "J'avais lu l'annonce, mais [votre|ton] point de vue m'a appris davantage.",
      "Je tenais à rencontrer quelqu'un, et pas seulement à lire une page web.",
      'De notre {kind}, je retiens plus que de toutes mes lectures.',
      "J'ai aimé pouvoir mettre un visage sur une annonce.",
      "Ce que [vous m'avez|tu m'as] expliqué m'aide à mieux me représenter le travail.",
      "Notre {kind} m'a permis de mieux comprendre ce que vous faites.",
      "J'ai apprécié d'entendre [votre|ton] point de vue plutôt que d'en rester au papier.",
      'Échanger directement avec [vous|toi] a rendu bien des choses plus claires.',
      "Ce genre de conversation en apprend plus que n'importe quel dossier.",
      'Je repars de notre {kind} avec une image plus nette du travail.',
      "J'ai aimé pouvoir parler simplement du travail lui-même.",
      "On n'interroge pas une annonce, et c'est pourquoi cet {kind} m'a été utile.",
      'Je comprends mieux ce qui fait le quotidien de ce travail.',
      "Ce que j'avais lu est devenu plus concret au fil de notre {kind}.",
      "J'ai pu poser les questions auxquelles aucune annonce ne répond.",
      "[Vous m'avez|Tu m'as] permis de mieux cerner le travail.",
      'Je vois mieux maintenant en quoi consiste le travail.',
      "C'est en parlant avec [vous|toi] que j'ai compris bien des choses.",
      "Ce que j'ai appris pendant notre {kind} me sera utile.",
      "J'ai pu me faire ma propre idée du travail.",
      "Notre {kind} m'a donné un aperçu concret du travail.",
      'Je cerne mieux ce que vous faites et comment vous le faites.',
      "J'ai appris pendant notre {kind} bien des choses que j'ignorais.",
      "J'ai retenu de notre {kind} plusieurs choses qui me serviront.",
      "Sans notre {kind}, je n'aurais qu'une idée vague du travail.",
      "Le travail me paraît plus concret depuis que [vous m'en avez|tu m'en as] parlé.",
      "J'ai apprécié que notre {kind} aille au-delà du papier.",
      "Échanger de vive voix m'a permis de me faire une idée plus juste.",
      "J'ai aimé en apprendre davantage sur {company} grâce à [vous|toi].",
      "Ce que [vous m'avez|tu m'as] dit de {company} ne se lit dans aucune annonce.",
      "Notre {kind} m'a permis de mieux connaître {company}.",
      "J'ai maintenant une idée plus concrète de la vie chez {company}.",
    ],
    formal: [
      "Les précisions que [vous m'avez|tu m'as] apportées m'ont été utiles.",
      'Cet échange au sujet du poste de {role} a été fort instructif.',
    ],
  },
  details: {
    talked: {
      any: [
        "Merci d'avoir parlé de {np} avec moi.",
        "J'ai beaucoup apprécié notre conversation au sujet de {np}.",
        'Merci pour notre échange au sujet de {np}.',
        'Je repense avec plaisir à notre conversation au sujet de {np}.',
        "Parler de {np} avec [vous|toi] m'a fait plaisir.",
        "J'ai apprécié de pouvoir discuter de {np} avec [vous|toi].",
        "Je retiens ce que [vous m'avez|tu m'as] dit au sujet de {np}.",
        "J'ai trouvé notre échange au sujet de {np} très intéressant.",
        "Merci de m'avoir donné [votre|ton] point de vue au sujet de {np}.",
        "C'était un plaisir de discuter de {np} avec [vous|toi].",
        "J'ai aimé que nous parlions de {np}.",
        "Notre conversation au sujet de {np} m'a paru particulièrement utile.",
        'Pouvoir parler de {np} avec [vous|toi] comptait pour moi.',
        "Merci d'avoir pris le temps de m'expliquer {wh}.",
        "J'ai beaucoup aimé parler avec [vous|toi] et comprendre {wh}.",
        "Merci de m'avoir permis de comprendre {wh}.",
        "Je repense volontiers à ce que [vous m'avez|tu m'as] dit : {wh}.",
        "Notre échange m'a permis de comprendre {wh}.",
        "C'était un plaisir d'apprendre {wh}.",
        "J'ai apprécié d'apprendre {wh}.",
        "Il m'a été utile de comprendre {wh}.",
      ],
      formal: [
        "Nos échanges au sujet de {np} m'ont paru du plus grand intérêt.",
        "Il m'a été précieux de comprendre {wh}.",
      ],
    },
    told: {
      any: [
        "Merci de m'avoir parlé de {np}.",
        "J'ai beaucoup aimé [vous entendre|t'entendre] parler de {np}.",
        "Merci beaucoup de m'avoir parlé de {np}.",
        "Je retiens ce que [vous m'avez|tu m'as] raconté au sujet de {np}.",
        "[Vous m'avez|Tu m'as] parlé de {np}, et j'ai écouté avec plaisir.",
        "J'ai été sensible au fait que [vous preniez|tu prennes] le temps de me parler de {np}.",
        "C'était un plaisir de [vous entendre|t'entendre] parler de {np}.",
        "Merci de m'avoir raconté {wh}.",
        "J'ai beaucoup aimé entendre {wh}.",
        "Merci d'avoir pris le temps de me raconter {wh}.",
        "[Vous m'avez|Tu m'as] raconté {wh}, et j'ai écouté avec plaisir.",
        'Je retiens en particulier {wh}.',
        "Cela m'a fait plaisir d'apprendre de vive voix {wh}.",
        "J'ai apprécié que [vous me racontiez|tu me racontes] {wh}.",
      ],
    },
    explained: {
      any: [
        "Merci de m'avoir expliqué {np|wh}.",
        "Merci d'avoir pris la peine de m'expliquer {np|wh}.",
        "J'ai apprécié que [vous m'expliquiez|tu m'expliques] {np|wh}.",
        "[Vous m'avez|Tu m'as] expliqué {np|wh}, et cela m'a été très utile.",
        'Grâce à [vous|toi], je comprends mieux {np|wh}.',
        "Merci d'avoir pris le temps de m'expliquer {np|wh}.",
        "Il m'a été utile que [vous m'expliquiez|tu m'expliques] {np|wh}.",
      ],
    },
    showed: {
      any: [
        "Merci de m'avoir montré {np|wh}.",
        "J'ai beaucoup apprécié que [vous me montriez|tu me montres] {np|wh}.",
        "Grâce à [vous|toi], j'ai pu voir {np|wh}, et j'en garde un bon souvenir.",
        "C'était très aimable de [votre|ta] part de me montrer {np|wh}.",
        "Merci d'avoir pris le temps de me montrer {np|wh}.",
        "[Vous m'avez|Tu m'as] montré {np|wh}, et cela m'a fait plaisir.",
        "J'ai apprécié de voir {np|wh}.",
      ],
    },
    walked: {
      any: [
        "Merci de m'avoir fait découvrir {np|wh}.",
        "J'ai beaucoup aimé découvrir {np|wh} avec [vous|toi].",
        "Merci d'avoir pris le temps de me faire découvrir {np|wh}.",
        "Découvrir {np|wh} avec [vous|toi] m'a fait plaisir.",
        "[Vous m'avez|Tu m'as] fait découvrir {np|wh}, et cela m'a beaucoup plu.",
        "C'était très aimable de [votre|ta] part de me faire découvrir {np|wh}.",
        "J'ai apprécié de découvrir {np|wh}.",
      ],
    },
    asked: {
      any: [
        'Merci pour [vos|tes] questions sur {np|wh}.',
        "J'ai apprécié que [vous m'interrogiez|tu m'interroges] sur {np|wh}.",
        "[Vos|Tes] questions sur {np|wh} m'ont fait plaisir.",
        "J'ai répondu avec plaisir à [vos|tes] questions sur {np|wh}.",
        "Cela m'a fait plaisir que [vous me posiez|tu me poses] des questions sur {np|wh}.",
        "J'ai été sensible à [vos|tes] questions sur {np|wh}.",
        "[Vous m'avez|Tu m'as] posé des questions sur {np|wh}, et j'y ai été sensible.",
      ],
    },
    advised: {
      any: [
        'Merci pour [vos|tes] conseils {np}.',
        '[Vos|Tes] conseils {np} me sont précieux.',
        "Je retiens [vos|tes] conseils {np}, et je [vous en|t'en] remercie.",
        "J'ai beaucoup apprécié [vos|tes] conseils {np}.",
        "Merci pour les conseils {np} que [vous m'avez|tu m'as] donnés.",
        "C'était très aimable de [votre|ta] part de me donner des conseils {np}.",
        '[Vos|Tes] conseils {np} me seront utiles.',
      ],
    },
    recommended: {
      any: [
        "Merci de m'avoir recommandé {np}.",
        "J'ai apprécié que [vous me recommandiez|tu me recommandes] {np}.",
        "[Vous m'avez|Tu m'as] recommandé {np}, et j'y ai été sensible.",
        "C'était aimable de [votre|ta] part de me recommander {np}.",
        'Je note avec plaisir [votre|ta] recommandation : {np}.',
        'Merci pour [votre|ta] recommandation : {np}.',
        "Cela m'a fait plaisir que [vous me recommandiez|tu me recommandes] {np}.",
      ],
    },
    reviewed: {
      any: [
        "Merci d'avoir revu {np} avec moi.",
        "Merci d'avoir passé du temps sur {np} avec moi.",
        "J'ai beaucoup aimé parler avec [vous|toi] de {np}.",
        "Le temps que [vous avez|tu as] consacré à {np} m'a fait plaisir.",
        "Parler de {np} avec [vous|toi] m'a été précieux.",
        "J'ai apprécié de pouvoir parler de {np} avec [vous|toi].",
        "C'était très aimable de [votre|ta] part de consacrer du temps à {np}.",
      ],
    },
    worked: {
      any: [
        "Merci d'avoir travaillé avec moi sur {np|wh}.",
        "J'ai beaucoup aimé travailler avec [vous|toi] sur {np|wh}.",
        "Travailler avec [vous|toi] sur {np|wh} m'a fait plaisir.",
        "J'ai apprécié de travailler ensemble sur {np|wh}.",
        'Je repense avec plaisir à notre travail sur {np|wh}.',
        "C'était un plaisir de travailler avec [vous|toi] sur {np|wh}.",
        'Merci pour notre travail commun sur {np|wh}.',
      ],
    },
    learned: {
      any: [
        "Merci pour tout ce que [vous m'avez|tu m'as] appris sur {np|wh}.",
        "J'ai beaucoup aimé en apprendre plus sur {np|wh}.",
        "Grâce à [vous|toi], j'en sais davantage sur {np|wh}.",
        "C'était un plaisir d'en apprendre davantage sur {np|wh}.",
        "Ce que [vous m'avez|tu m'as] appris sur {np|wh} me sera utile.",
        "J'ai apprécié d'en savoir plus, grâce à [vous|toi], sur {np|wh}.",
        "En apprendre davantage sur {np|wh} m'a fait plaisir.",
      ],
    },
    liked: {
      any: [
        "J'ai particulièrement aimé {np}.",
        "J'ai particulièrement aimé découvrir {wh}.",
        "J'ai beaucoup apprécié {np}.",
        "J'ai beaucoup apprécié d'apprendre {wh}.",
        'De notre {kind}, je retiens surtout {np|wh}.',
        "Parmi ce que [vous m'avez|tu m'as] présenté, j'ai surtout apprécié {np}.",
        "C'était très intéressant d'apprendre {wh}.",
        "J'ai trouvé très intéressant de découvrir {np|wh}.",
        "Merci de m'avoir fait découvrir {np|wh}.",
        "Cela m'a fait plaisir de découvrir {np|wh}.",
      ],
    },
  },
  second: {
    talked: {
      any: [
        "J'ai aussi aimé que nous parlions de {np}.",
        "Discuter de {np} m'a également fait plaisir.",
        "J'ai également apprécié notre échange à propos de {np}.",
        "Je retiens également ce que [vous m'avez|tu m'as] dit au sujet de {np}.",
        "Notre conversation au sujet de {np} m'a aussi été précieuse.",
        "J'ai aussi aimé comprendre {wh}.",
        "Comprendre {wh} m'a également été utile.",
        "J'ai également apprécié d'apprendre {wh}.",
        "Apprendre {wh} m'a aussi fait plaisir.",
      ],
    },
    told: {
      any: [
        "J'ai aussi aimé [vous entendre|t'entendre] parler de {np}.",
        "[Vous m'avez|Tu m'as] également parlé de {np}, ce que j'ai apprécié.",
        "Ce que [vous m'avez|tu m'as] raconté de {np} m'a aussi fait plaisir.",
        "J'ai aussi aimé entendre {wh}.",
        "[Vous m'avez|Tu m'as] également raconté {wh}, ce que j'ai apprécié.",
        "Apprendre {wh} m'a aussi fait plaisir.",
      ],
    },
    explained: {
      any: [
        "J'ai aussi apprécié que [vous m'expliquiez|tu m'expliques] {np|wh}.",
        "[Vous m'avez|Tu m'as] également expliqué {np|wh}, et cela m'a été utile.",
        'Grâce à [vous|toi], je comprends aussi mieux {np|wh}.',
      ],
    },
    showed: {
      any: [
        "J'ai aussi aimé que [vous me montriez|tu me montres] {np|wh}.",
        "[Vous m'avez|Tu m'as] également montré {np|wh}, et j'y ai été sensible.",
        "Voir {np|wh} m'a aussi fait plaisir.",
      ],
    },
    walked: {
      any: [
        "J'ai aussi aimé découvrir {np|wh}.",
        "[Vous m'avez|Tu m'as] également fait découvrir {np|wh}, et j'y ai été sensible.",
        "Découvrir {np|wh} m'a aussi fait plaisir.",
      ],
    },
    asked: {
      any: [
        "J'ai aussi aimé [vos|tes] questions sur {np|wh}.",
        "[Vos|Tes] questions sur {np|wh} m'ont également fait plaisir.",
        "[Vous m'avez|Tu m'as] aussi posé des questions sur {np|wh}, ce que j'ai apprécié.",
      ],
    },
    advised: {
      any: [
        '[Vos|Tes] conseils {np} me sont aussi précieux.',
        "J'ai également apprécié [vos|tes] conseils {np}.",
        'Je retiens aussi [vos|tes] conseils {np}.',
      ],
    },
    recommended: {
      any: [
        "J'ai aussi apprécié que [vous me recommandiez|tu me recommandes] {np}.",
        "[Vous m'avez|Tu m'as] également recommandé {np}, et j'y ai été sensible.",
        'Je retiens aussi [votre|ta] recommandation : {np}.',
      ],
    },
    reviewed: {
      any: [
        "J'ai aussi aimé parler avec [vous|toi] de {np}.",
        "Le temps consacré à {np} m'a également fait plaisir.",
        "Parler de {np} m'a aussi été précieux.",
      ],
    },
    worked: {
      any: [
        "J'ai aussi aimé travailler avec [vous|toi] sur {np|wh}.",
        "Travailler sur {np|wh} m'a également fait plaisir.",
        "Notre travail sur {np|wh} m'a aussi plu.",
      ],
    },
    learned: {
      any: [
        "J'en sais aussi davantage sur {np|wh}, et c'est grâce à [vous|toi].",
        "En apprendre plus sur {np|wh} m'a également fait plaisir.",
        "J'ai aussi aimé en apprendre plus sur {np|wh}.",
      ],
    },
    liked: {
      any: [
        "J'ai aussi aimé découvrir {np|wh}.",
        "J'ai également apprécié {np}.",
        "J'ai également aimé apprendre {wh}.",
        'Je retiens aussi {np|wh}.',
      ],
    },
  },
  tail: {
    talked: {
      any: [
        "J'aurais volontiers continué.",
        'Rien que pour cela, notre {kind} en valait la peine.',
        "C'est un sujet dont je parlerais encore longtemps.",
        "C'est ce que je retiens en premier de notre {kind}.",
        "Je n'aurais pas voulu manquer ce moment.",
        'Il y aurait encore beaucoup à en dire.',
        "C'est un sujet que j'aime creuser.",
        "J'ai été sensible au temps que [vous y avez|tu y as] consacré.",
        "Cela m'a donné matière à réfléchir.",
        "C'est bien que nous ayons pu en parler.",
        'Nous aurions pu y passer bien plus de temps.',
      ],
      formal: [
        "J'ai été sensible au soin que [vous y avez|tu y as] mis.",
        "Je [vous|te] sais gré d'y avoir consacré du temps.",
      ],
    },
    asked: {
      any: [
        'Peu de gens pensent à poser la question.',
        "J'en parle toujours volontiers.",
        "Cela m'a permis de parler de ce qui compte pour moi.",
        'On ne me le demande pas souvent.',
        "Je n'aurais pas voulu manquer ce moment.",
        "C'est bien que nous ayons pu en parler.",
        "J'aurais volontiers continué.",
      ],
    },
    explained: {
      any: [
        "C'était très clair.",
        'Cela rend tout plus concret.',
        "Je n'aurais pu le lire nulle part.",
        'Cela répond à plusieurs de mes questions.',
        "Rien ne vaut d'entendre cela de vive voix.",
        "J'ai été sensible au temps que [vous y avez|tu y as] consacré.",
        "J'y vois plus clair, et c'est grâce à [vous|toi].",
      ],
    },
    advised: {
      any: [
        "On n'apprend cela nulle part ailleurs.",
        "Ils me serviront, quoi qu'il arrive.",
        'Les partager ainsi était généreux de [votre|ta] part.',
        "Ils valent mieux que tout ce que j'aurais pu lire.",
        "De tels conseils ne s'inventent pas.",
        "J'y ai été très sensible.",
        "Je compte bien m'en servir.",
      ],
    },
    reviewed: {
      any: [
        'Un regard extérieur est toujours précieux.',
        "J'en retiens plusieurs choses pour la suite de mon travail.",
        "On apprend beaucoup de ce genre d'échange.",
        "C'est bien que nous ayons pu en parler.",
        "Je n'aurais pas voulu manquer ce moment.",
        "Ce genre de retour m'aide à progresser.",
        "J'aurais volontiers prolongé la discussion.",
      ],
    },
  },
  joy: {
    any: [
      "J'y ai pris un vrai plaisir.",
      "J'aurais volontiers prolongé ce moment avec [vous|toi].",
      'Le temps a passé vite.',
      "J'ai passé un très bon moment, et c'est grâce à [vous|toi].",
      "C'était un vrai plaisir.",
      "J'ai vraiment apprécié ce moment.",
      "Cela m'a fait très plaisir.",
      "Tout cela était aussi agréable qu'utile.",
      "J'en garde un très bon souvenir.",
      "C'est le moment que j'ai préféré.",
    ],
  },
  rapport: {
    any: [
      "La conversation s'est faite facilement, et j'ai eu le sentiment que nous nous comprenions vite.",
      "De mon côté, j'ai senti que le courant passait.",
      "J'ai eu l'impression que nous nous entendions bien dès le début.",
      "[Vous m'avez|Tu m'as] tout de suite permis de me sentir à l'aise.",
      "Parler avec [vous|toi] m'a paru simple et naturel.",
      "Cela ressemblait moins à un entretien qu'à une bonne conversation avec [vous|toi].",
      "J'ai aimé la simplicité de nos échanges.",
      "Avec [vous|toi], j'ai pu parler très librement.",
      "J'ai eu plaisir à parler avec [vous|toi], tout simplement.",
      "Il y a des personnes avec qui l'on parle facilement, et c'était le cas avec [vous|toi].",
    ],
    formal: [
      "J'ai apprécié la bonne entente que j'ai ressentie entre nous.",
      "J'ai été sensible à la simplicité de nos échanges.",
    ],
  },
  kindness: {
    any: [
      "[Votre|Ta] gentillesse ne m'a pas échappé.",
      "[Votre|Ton] accueil m'a permis de me sentir à l'aise.",
      "J'ai été sensible à [votre|ta] bienveillance.",
      '[Votre|Ta] bienveillance a beaucoup compté pour moi.',
      "Il est plus facile d'échanger avec une personne bienveillante, et c'était le cas avec [vous|toi].",
      'Je me souviendrai de [votre|ta] gentillesse.',
      'Un accueil aussi chaleureux que le [vôtre|tien] fait du bien.',
      '[Votre|Ta] gentillesse a rendu les choses plus simples.',
    ],
  },
  regard: {
    any: [
      'Je garde une très bonne impression de {company}.',
      "Ce que j'ai vu de {company} me plaît.",
      "J'ai beaucoup d'estime pour {company}, et notre {kind} l'a renforcée.",
      "{company} m'a fait une très bonne impression, et [vous y êtes|tu y es] pour beaucoup.",
      "[Vous m'avez|Tu m'as] donné de bonnes raisons d'apprécier {company}.",
      'Mon impression de {company} est excellente.',
      "J'aime ce que j'ai découvert de {company}.",
      'Je garde une très bonne impression de votre équipe et de son travail.',
      "Ce que j'ai vu chez vous me plaît.",
      "J'ai beaucoup d'estime pour ce que vous faites.",
      "Ce que vous faites m'a fait une très bonne impression.",
      "J'aime ce que j'ai découvert chez vous.",
      "J'ai une très bonne image de votre structure, et [vous y êtes|tu y es] pour beaucoup.",
    ],
  },
  keen: {
    any: [
      "Le poste de {role} m'intéresse, et je tenais à [vous|te] le dire.",
      "Le poste de {role} m'intéresse, plus encore depuis notre {kind}.",
      "Je le dis simplement : le poste de {role} m'intéresse.",
      'Mon intérêt pour le poste de {role} est réel.',
      "Plus j'en entends parler, plus le poste de {role} m'intéresse.",
      "Je confirme que le poste de {role} m'intéresse.",
      'Notre {kind} a renforcé mon intérêt pour le poste de {role}.',
      "J'ai envie d'aller plus loin pour le poste de {role}.",
      "Ce poste m'intéresse, et je tenais à [vous|te] le dire.",
      "Ce poste m'intéresse, plus encore depuis notre {kind}.",
      "Je le dis simplement : ce poste m'intéresse.",
      'Mon intérêt pour ce poste est réel.',
      "Plus j'en entends parler, plus ce poste m'intéresse.",
      'Notre {kind} a renforcé mon intérêt pour ce poste.',
      "J'ai envie d'aller plus loin, et je [vous|te] le dis volontiers.",
      "Je confirme que ce poste m'intéresse.",
      "Après notre {kind}, ce poste m'intéresse toujours autant.",
      "En deux mots : ce poste m'intéresse.",
      "Ce que j'ai entendu correspond à ce qui m'intéresse.",
      "Rejoindre votre équipe m'intéresse.",
      "Ce poste m'intéresse vraiment.",
      'Je tiens à redire mon intérêt pour ce poste.',
      "Le poste de {role} m'intéresse vraiment.",
      'Je tiens à redire mon intérêt pour le poste de {role}.',
      "Après notre {kind}, le poste de {role} m'intéresse toujours autant.",
      "Travailler chez vous comme {role} m'intéresse.",
      "En deux mots : le poste de {role} m'intéresse.",
    ],
  },
  wish: {
    any: [
      "Je le dis simplement : c'est le poste que j'aimerais avoir plus que tout autre.",
      "Il n'y a pas de poste que je souhaite davantage que celui-ci.",
      'Si je pouvais choisir un poste, ce serait celui-ci.',
      "C'est le travail que j'ai le plus envie de faire.",
      'Je tiens à ce que [vous le sachiez|tu le saches] : ce poste est mon premier choix.',
      "C'est chez vous que j'aimerais travailler plus que partout ailleurs.",
      "De tous les postes que je connais, c'est celui que je choisirais.",
      'Je ne le dis pas à la légère : ce poste est mon premier choix.',
      'Le poste de {role} est celui que je souhaite, plus que tout autre.',
      'Aucun poste ne me tient autant à cœur que celui-ci.',
      "Entre tous, c'est ce poste que je souhaite, et je préfère le dire clairement.",
    ],
  },
  withdrawn: {
    any: [
      "Après réflexion, j'ai décidé de retirer ma candidature.",
      'Je retire ma candidature, et je tenais à [vous|te] le dire moi-même.',
      "J'ai décidé de retirer ma candidature, et cela n'enlève rien à notre {kind}.",
      "J'ai pris la décision de retirer ma candidature et je préfère [vous|te] le dire clairement.",
      "Je retire ma candidature ; notre {kind} n'y est pour rien.",
      'Par souci de clarté, je retire ma candidature.',
      "Entre-temps, j'ai décidé de retirer ma candidature.",
      "J'ai choisi de ne pas poursuivre et je retire ma candidature.",
    ],
  },
  close: {
    open: {
      any: [
        "J'espère que nous aurons l'occasion de reparler.",
        "Ce serait un plaisir d'échanger à nouveau avec [vous|toi].",
        "S'il [vous|te] reste des questions, j'y répondrai volontiers.",
        'Si je peux [vous|te] transmettre autre chose, un mot suffit.',
        "J'ai eu plaisir à faire [votre|ta] connaissance.",
        'Je reprendrais volontiers cette conversation un autre jour.',
        "Au plaisir d'échanger à nouveau.",
        'Je reste à [votre|ta] disposition pour toute question.',
        'Si une question [vous vient|te vient] plus tard, [écrivez|écris]-moi sans façon.',
        "J'aimerais beaucoup poursuivre la conversation à l'occasion.",
        "Je [vous|te] souhaite une bonne semaine, et j'espère que nous reparlerons.",
        'Quelle que soit la suite, je garde un bon souvenir de notre rencontre.',
        "S'il manque quelque chose de mon côté, je [vous l'enverrai|te l'enverrai] volontiers.",
        "J'espère que ce ne sera pas notre dernière conversation.",
        "Je [vous en|t'en] dirai volontiers davantage une autre fois.",
        '[Écrivez|Écris]-moi quand [vous voulez|tu veux] si un point reste à préciser.',
        "J'espère que nous aurons bientôt l'occasion d'échanger à nouveau.",
        'Je [vous|te] souhaite une bonne semaine.',
        'Il serait agréable de reprendre le fil un de ces jours.',
        "J'échangerais volontiers à nouveau avec [vous|toi].",
        'Au plaisir de [vous|te] revoir.',
        "Si d'autres questions [vous viennent|te viennent], elles seront les bienvenues.",
        'Si [vous souhaitez|tu souhaites] en savoir plus, je répondrai avec plaisir.',
        'Ce serait un plaisir de continuer cet échange.',
        "J'espère que nous pourrons reprendre cette conversation.",
        "J'espère avoir l'occasion de [vous|te] revoir.",
        "Quelle que soit l'issue, cette rencontre m'a fait plaisir.",
        'Si cela peut aider, je reparlerai volontiers avec [vous|toi].',
        "S'il [vous|te] faut des précisions, je [vous|te] les donnerai volontiers.",
        '[Appelez|Appelle]-moi sans hésiter si un point reste en suspens.',
        "Je suis facile à joindre s'il reste un point à éclaircir.",
        'Bonne suite de semaine à [vous|toi] et à [votre|ton] équipe.',
        'Ce serait avec plaisir que je poursuivrais la discussion.',
        "J'espère que nous resterons en contact.",
        "C'était une belle rencontre.",
        'Je reparlerais de tout cela avec plaisir.',
        "N'importe quelle question est la bienvenue.",
        "À une prochaine fois, je l'espère.",
        "J'espère que nous nous reverrons.",
      ],
      warm: [
        'Ce serait une vraie joie de [vous|te] revoir.',
        "Cette rencontre m'a fait très plaisir.",
        "Je [vous|te] souhaite le meilleur, et à bientôt je l'espère.",
      ],
      formal: [
        'Je demeure à [votre|ta] disposition pour tout complément.',
        'Je me tiens à [votre|ta] disposition pour un nouvel échange.',
        'Je répondrai bien volontiers à toute autre question.',
      ],
      plain: [
        'Reparlons-en quand [vous voulez|tu veux].',
        "Je réponds volontiers à d'autres questions.",
        "J'ai aimé cette conversation.",
      ],
    },
    keen: {
      any: [
        "J'aimerais poursuivre cette conversation avec [vous|toi].",
        "S'il [vous|te] manque quelque chose, je l'enverrai aussitôt.",
        'Je suis disponible pour continuer, quand cela [vous|te] conviendra.',
        'Ce serait un plaisir de poursuivre nos échanges.',
        "J'espère que nous continuerons à parler.",
        'Quand [vous voudrez|tu voudras], je suis disponible pour un nouvel échange.',
        'Tout ce que [vous souhaitez|tu souhaites] encore savoir, je le dirai volontiers.',
        "J'espère que cette conversation aura une suite.",
        'Une suite à cet échange me ferait plaisir.',
        'Je me tiens à [votre|ta] disposition pour la suite.',
        'Un nouvel échange me ferait plaisir.',
        'Je reprendrais volontiers la discussion avec [vous|toi].',
        "S'il [vous|te] faut un complément, un simple message suffit.",
        'Je répondrai volontiers à toutes [vos|tes] questions.',
        "J'attends la suite avec plaisir.",
        "Je rencontrerais volontiers l'équipe, si cela se présente.",
        'Je peux me libérer facilement pour un nouvel échange.',
        'Au plaisir de poursuivre la discussion.',
      ],
    },
    wish: {
      any: [
        "J'espère de tout cœur que nous continuerons à parler.",
        "S'il [vous|te] manque quoi que ce soit, [vous l'aurez|tu l'auras] aussitôt.",
        'Chaque nouvel échange avec [vous|toi] sera une joie.',
        'Quand [vous voudrez|tu voudras] poursuivre, je serai là.',
        "J'espère vivement avoir de [vos|tes] nouvelles.",
        'Je suis à [votre|ta] disposition dès que [vous le souhaitez|tu le souhaites].',
        "Je me réjouis d'avance de la suite.",
        'Rien ne me ferait plus plaisir que de poursuivre.',
        "J'espère que nous nous reverrons bientôt.",
        'Je poursuivrai cette conversation avec joie, dès que cela [vous|te] conviendra.',
      ],
    },
    parting: {
      any: [
        'Je [vous|te] souhaite le meilleur, et nos chemins se recroiseront peut-être.',
        "Le monde est petit, et c'est avec plaisir que je [vous|te] recroiserais.",
        "Je [vous|te] souhaite, ainsi qu'à [votre|ton] équipe, une très belle suite.",
        "J'espère que nos chemins se recroiseront un jour.",
        "Notre rencontre m'a fait plaisir, et je [vous|te] souhaite une belle continuation.",
        'Je [vous|te] souhaite de réussir tout ce que [vous entreprenez|tu entreprends].',
        "Je [vous|te] souhaite bonne continuation, et j'espère que nous nous reverrons.",
        'Peut-être nous retrouverons-nous ailleurs, et ce serait avec plaisir.',
      ],
    },
  },
  movedByThem: {
    any: [
      'Déplacer le rendez-vous pour moi était une belle attention de [votre|ta] part.',
      "J'ai été sensible au fait que [vous déplaciez|tu déplaces] le rendez-vous pour moi.",
      "Je sais qu'il a fallu réorganiser [votre|ton] agenda, et j'y ai été sensible.",
      'Trouver un autre moment pour moi était très prévenant de [votre|ta] part.',
      "[Vous avez|Tu as] déplacé le rendez-vous pour que je puisse venir, et j'y ai été sensible.",
      "J'ai apprécié, en plus, que [vous changiez|tu changes] l'heure pour moi.",
      "Changer l'heure pour moi était une délicate attention.",
    ],
  },
  movedByMe: {
    any: [
      "J'ai aussi apprécié [votre|ta] souplesse sur l'horaire.",
      "[Votre|Ta] souplesse sur l'horaire m'a été d'un grand secours.",
      "[Vous avez|Tu as] trouvé un autre créneau sans façon, et j'y ai été sensible.",
      "C'était aimable de [votre|ta] part de trouver un autre créneau.",
      "Le report s'est fait très simplement, grâce à [vous|toi].",
      "J'ai été sensible à la simplicité avec laquelle [vous avez|tu as] trouvé un autre créneau.",
      "[Votre|Ta] souplesse sur la date m'a rendu service.",
    ],
  },
  again: {
    any: [
      "Merci de m'avoir accordé à nouveau du temps {onDay}.",
      'Merci pour ce nouvel échange de {onDay}.',
      "J'ai eu plaisir à [vous|te] retrouver {onDay}, et je [vous en|t'en] remercie.",
      "Un grand merci d'avoir poursuivi notre conversation {onDay}.",
      "[Vous m'avez|Tu m'as] de nouveau consacré du temps {onDay}, et je [vous en|t'en] remercie.",
      "Poursuivre notre conversation {onDay} m'a fait plaisir, merci.",
      "Merci d'avoir pris le temps d'un nouvel entretien {onDay}.",
      'Je [vous|te] remercie pour ce nouvel {kind} de {onDay}.',
      "Merci de m'avoir consacré à nouveau une part de [votre|ta] journée {onDay}.",
      'Merci pour ce nouvel échange.',
      "J'ai eu plaisir à [vous|te] retrouver, et je [vous en|t'en] remercie.",
      "Un grand merci d'avoir poursuivi notre conversation.",
      "[Vous m'avez|Tu m'as] à nouveau donné de [votre|ton] temps {onDay} : un grand merci.",
    ],
  },
  stoodIn: {
    any: [
      "Merci d'avoir pris le relais {onDay} et de m'avoir accordé [votre|ton] temps.",
      "Merci d'avoir pris le relais {onDay} ; je sais que ce n'était pas prévu.",
      "Prendre le relais {onDay} était très aimable, et je [vous en|t'en] remercie.",
      "Merci d'avoir pris le relais et de m'avoir accordé [votre|ton] temps.",
      "Prendre le relais était très aimable, et je [vous en|t'en] remercie.",
    ],
  },
  addition: {
    any: [
      "J'ajouterais une chose : {addition}.",
      "Une idée m'est venue ensuite : {addition}.",
      'Pour compléter ma réponse : {addition}.',
      'Un point que je voudrais ajouter : {addition}.',
    ],
  },
  link: {
    any: [
      'Voici le lien promis : {url}',
      'Comme promis, voici le lien : {url}',
      '[Vous trouverez|Tu trouveras] ici le lien promis : {url}',
      'Et voici le lien dont nous parlions : {url}',
    ],
  },
  informational: {
    opening: {
      any: [
        "Merci d'avoir pris le temps de répondre à mes questions {onDay}.",
        'Merci pour notre conversation de {onDay} et pour [votre|ta] franchise.',
        "Un grand merci pour l'expérience que [vous avez|tu as] partagée avec moi {onDay}.",
        "C'était généreux de [votre|ta] part de me donner du temps {onDay}, et je [vous en|t'en] remercie.",
        "Je [vous|te] remercie pour le temps que [vous m'avez|tu m'as] donné {onDay}.",
        "Merci d'avoir accueilli toutes mes questions {onDay}.",
        "Merci d'avoir pris le temps de répondre à mes questions.",
        "Un grand merci pour l'expérience que [vous avez|tu as] partagée avec moi.",
        'Merci pour notre conversation et pour [votre|ta] franchise.',
      ],
    },
    gift: {
      any: [
        "[Vous n'aviez|Tu n'avais] rien à y gagner, et c'est justement ce qui rend le temps que [vous m'avez|tu m'as] donné si généreux.",
        "[Votre|Ton] expérience vaut beaucoup pour une personne dans ma situation, et [vous l'avez|tu l'as] partagée sans compter.",
        "Ce que [vous m'avez|tu m'as] dit ne se lit nulle part, et j'y attache plus de prix qu'à toutes mes lectures.",
        "[Vous avez|Tu as] répondu à des questions que je n'aurais pu poser à personne d'autre, et j'en retiens beaucoup de choses.",
        "Peu de gens donneraient autant d'attention à quelqu'un qu'ils ne connaissent pas, et [vous l'avez fait|tu l'as fait] avec une grande simplicité.",
        "Une expérience comme la [vôtre|tienne] est difficile à trouver de l'extérieur, et je mesure la valeur de ce que [vous m'avez|tu m'as] transmis.",
        "J'ai appris de [vous|toi] des choses qui ne sont écrites nulle part, et je les garde précieusement en mémoire.",
      ],
    },
    close: {
      any: [
        "J'espère pouvoir [vous|te] rendre la pareille un jour, d'une façon ou d'une autre.",
        'Si je peux [vous|te] être utile un jour à mon tour, ce sera avec grand plaisir.',
        'Je [vous raconterai|te raconterai] volontiers la suite, un jour où [vous aurez|tu auras] un moment.',
        "J'espère que nos chemins se recroiseront et que nous reprendrons cette conversation.",
        "Je penserai à ce que [vous m'avez|tu m'as] dit, et j'espère que nous reparlerons.",
        "J'espère que nous aurons un jour l'occasion de reprendre cette conversation.",
        "Je [vous|te] souhaite le meilleur, et j'espère que nous aurons une autre conversation.",
      ],
    },
  },
  takeHome: {
    any: [
      "Merci d'avoir parlé de mon travail avec moi {onDay}.",
      'Merci pour le temps que [vous avez|tu as] consacré à mon travail {onDay}.',
      "Un grand merci pour l'attention que [vous avez|tu as] portée à mon travail {onDay}.",
      "J'ai eu plaisir à revoir mon travail avec [vous|toi] {onDay}, et je [vous en|t'en] remercie.",
      "Merci d'avoir pris mon travail assez au sérieux pour en discuter {onDay}.",
      'Je [vous|te] remercie du soin avec lequel [vous avez|tu as] abordé mon travail {onDay}.',
      "[Vous avez|Tu as] pris le temps de revenir sur mon travail {onDay}, et je [vous en|t'en] remercie.",
      "Merci d'avoir parlé de mon travail avec moi.",
      'Merci pour le temps que [vous avez|tu as] consacré à mon travail.',
    ],
  },
  rejected: {
    opening: {
      any: [
        "Merci de m'avoir fait part de votre décision.",
        "Merci pour votre réponse et pour le temps que [vous m'avez|tu m'as] consacré.",
        "Même si le choix s'est porté ailleurs, je [vous|te] remercie pour [votre|ton] temps.",
        "Je sais maintenant ce qu'il en est, et je tiens à [vous|te] remercier malgré tout.",
        "Merci pour [votre|ton] message et pour la conversation qui l'a précédé.",
        'Je [vous|te] remercie de [votre|ton] temps et de la clarté de votre réponse.',
        "Merci d'avoir examiné ma candidature et de m'avoir donné de [votre|ton] temps.",
      ],
    },
    called: {
      any: [
        "Merci de m'avoir annoncé la décision de vive voix.",
        "C'était aimable de me l'annoncer personnellement, et je [vous en|t'en] remercie.",
        "[Vous avez|Tu as] pris la peine de me le dire personnellement, et je [vous en|t'en] remercie.",
        "Merci de me l'avoir dit [vous|toi]-même ; rien ne [vous y obligeait|t'y obligeait].",
        "Merci d'avoir pris la peine de m'annoncer cela personnellement.",
      ],
    },
    return: {
      any: [
        'Je postulerais volontiers à nouveau chez {company} ; [pensez|pense] à moi si une place se libère.',
        "Si un autre poste s'ouvre chez {company}, [pensez|pense] à moi.",
        "Je postulerais volontiers à nouveau ; [pensez|pense] à moi si l'occasion se présente.",
        "Si autre chose se présente, je serai à l'écoute.",
        "[Pensez|Pense] à moi si un autre poste s'ouvre.",
      ],
    },
  },
  coordinator: {
    opening: {
      any: [
        "Merci d'avoir organisé mon entretien de {onDay}.",
        "Un grand merci pour tout ce que [vous avez|tu as] fait pour organiser l'entretien de {onDay}.",
        "Merci d'avoir organisé mon entretien.",
        'Merci pour la bonne organisation de mon entretien.',
      ],
    },
    ask: {
      any: [
        "Accorder plusieurs agendas demande plus de travail qu'on ne le croit, et [vous m'avez|tu m'as] rendu la chose facile. [Pourriez-vous|Pourrais-tu] transmettre ma gratitude à toutes les personnes que j'ai rencontrées ?",
        "Je sais la patience qu'il faut pour réunir tout le monde. [Transmettez|Transmets], s'il [vous|te] plaît, ma gratitude aux personnes que j'ai rencontrées.",
        "[Vous m'avez|Tu m'as] simplifié tout le côté pratique. [Dites|Dis], s'il [vous|te] plaît, aux personnes que j'ai rencontrées que leur temps m'a été précieux.",
      ],
    },
    close: {
      any: [
        "S'il [vous|te] faut encore quelque chose, je l'enverrai volontiers.",
        "[Faites|Fais]-moi signe s'il manque quoi que ce soit.",
        "Tout était très bien organisé, et c'était un vrai confort.",
      ],
    },
  },
  nobodyCame: {
    opening: {
      any: ["Merci d'avoir organisé l'entretien de {onDay}.", "Merci d'avoir organisé cet entretien."],
    },
    ask: {
      any: [
        "J'étais là à l'heure convenue, mais il semble que nous nous soyons manqués, comme cela arrive. [Pourriez-vous|Pourrais-tu] m'aider à trouver un nouveau créneau ? Je m'adapterai volontiers à vos agendas.",
        "J'attendais à l'heure convenue, et il semble que nous ne nous soyons pas trouvés. Je sais combien les plans changent vite, et je trouverai volontiers un nouveau créneau qui vous convienne.",
      ],
    },
    close: {
      any: [
        'Cet échange me ferait toujours plaisir, quand cela vous conviendra.',
        'Le jour qui vous convient me conviendra sans doute aussi.',
      ],
    },
  },
}

const SUBJECTS: Subjects = {
  any: {
    any: [
      'Merci pour notre échange sur {topic}',
      'Notre échange sur {topic} : merci',
      'Merci pour notre {kind} de {onDay}',
      'Merci pour {onDay}',
      '{kind} de {onDay} : merci',
      'Merci pour [votre|ton] temps {onDay}',
      'Un grand merci pour {onDay}',
      'Tous mes remerciements pour {onDay}',
      'Notre {kind} de {onDay}',
      'Un mot de remerciement pour {onDay}',
      'Merci : poste de {role}',
      'Merci pour notre {kind}',
      'Merci pour [votre|ton] temps',
      'Un mot de remerciement',
      'Un grand merci pour notre {kind}',
      'Merci pour cet {kind}',
      'Mes remerciements pour notre {kind}',
      'Merci pour [votre|ta] disponibilité',
      'Quelques mots pour dire merci',
    ],
  },
  withdrawn: {
    any: [
      'Retrait de ma candidature, et merci',
      'Ma candidature, et mes remerciements',
      'Merci, et une décision',
      'Je retire ma candidature, avec mes remerciements',
      'Ma décision, avec mes remerciements',
      'Ma décision, et un grand merci',
      'Au sujet de ma candidature : merci',
    ],
  },
  rejected: {
    any: [
      'Merci pour votre réponse',
      'Merci malgré tout',
      'Merci pour [votre|ton] temps et la réponse',
      'Un grand merci pour notre échange',
      'Mes remerciements, malgré la décision',
      'Un dernier mot : merci',
    ],
  },
  informational: {
    any: [
      'Merci pour notre conversation',
      'Merci pour [vos|tes] réponses',
      'Merci pour notre conversation de {onDay}',
      'Merci pour [votre|ton] expérience partagée',
      'Un grand merci pour {onDay}',
      'Merci pour [votre|ta] franchise',
      'Conversation de {onDay} : merci',
    ],
  },
  advised: {
    any: [
      'Merci pour [vos|tes] conseils',
      '[Vos|Tes] conseils de {onDay} : merci',
      'Un grand merci pour [vos|tes] conseils',
      'Merci pour ces bons conseils',
      'Mes remerciements pour [vos|tes] conseils',
    ],
  },
  takeHome: {
    any: [
      'Merci pour [votre|ta] lecture attentive',
      'Merci pour le retour sur mon travail',
      'Mon travail, et un grand merci',
      'Merci pour la discussion de {onDay}',
      'Discussion de {onDay} : merci',
      'Merci pour [votre|ton] regard',
      'Mes remerciements pour [votre|ta] relecture',
    ],
  },
  link: {
    any: [
      'Merci, et le lien promis',
      'Le lien promis, avec mes remerciements',
      'Un grand merci, avec le lien',
    ],
  },
  addition: {
    any: ['Merci, et une idée en plus', 'Merci, avec un complément', 'Un complément, avec mes remerciements'],
  },
  coordinator: {
    any: [
      "Merci pour l'organisation de l'entretien",
      'Merci pour la bonne organisation',
      "Organisation de l'entretien : merci",
    ],
  },
  nobodyCame: {
    any: [
      'Un nouveau créneau pour notre entretien',
      'Notre entretien : un nouveau créneau ?',
      'Entretien de {onDay} : nouveau créneau',
    ],
  },
}

const RULES: LanguagePack['rules'] = {
  thanks: everyWord(
    '(?:(?:un grand|je (?:vous|te|tiens à vous|tenais à vous)|quelques mots pour vous) )?(?:mercis?|remerci\\p{L}*)',
  ),
  you: words('vous', 'votre', 'vos', 'vôtres?'),
  selfStart: /^(?:Je|J'\p{L}+|Mon|Ma|Mes)(?!\p{L})/u,
  enjoyment: words(
    'plaisir',
    'aim[ée]\\p{L}*',
    "j'ai apprécié",
    'apprécié\\p{L}*',
    'appréciée?',
    'joie',
    'réjoui\\p{L}*',
    'bon souvenir',
    'bon moment',
    "à l'aise",
    'gentillesse',
    'bienveillan\\p{L}*',
    'sensible',
    'généreu\\p{L}*',
    'générosité',
    'précieu\\p{L}*',
    'attention',
    'attentif',
    'écout\\p{L}*',
    'entendre les réponses',
    'patience',
    'soin',
    'énergie',
    'intérêt',
    'qualité',
    'accueil',
    'franchise',
    'ouverture',
    'humain',
    'réfléchies',
    'éclairé',
    'sourire',
    'du bien',
    'compté',
    'particulièrement',
    'surtout',
    'plu',
    'plaît',
    'sens?ti(?:e|s)?',
    'sentait',
    "m'est resté",
    'volontiers continué',
    'manquer',
    'fond du cœur',
    'utile',
    'belle',
    'au sérieux',
    'moment fort',
    'apporté',
    'valait la peine',
    'retiens en premier',
    'creuser',
    'chaud au cœur',
    'belle rencontre',
    'cœur',
  ),
  firstMeeting: words(
    'connaissance',
    'me rencontrer',
    'rencontre',
    'une page ou deux',
    'ne connaît pas',
    'me recevoir',
    'me connaître',
    'visage',
  ),
  onlyFirst: words('quelques mots', 'je tenais à'),
  notFirst: words('aussi', 'également', 'surtout', 'particulièrement', 'en plus', 'de plus'),
  claims: [
    {
      above: 1,
      pattern: words(
        "(?:poste|offre|équipe|le|qui|tout)(?: \\S+){0,6} m'intéress\\p{L}*",
        "m'intéress\\p{L}*",
        'intérêt pour (?:le|ce|votre) (?:poste|entreprise|offre)',
        'intéressée? par',
        'enthousiaste',
        'motivée?',
        'prochaines? étapes?',
        'prochain entretien',
        'rejoindre',
        'intégrer votre',
        'contribuer',
        "d'aller plus loin",
        'poursuivre nos échanges',
        'aura une suite',
        'nous continuerons',
      ),
    },
    {
      above: 2,
      pattern: words(
        'rêves?',
        'premier choix',
        'plus que tout',
        'plus que partout',
        'choisirais',
        'ce serait celui-ci',
        'le plus envie',
        'souhaite davantage',
        'tient autant',
        'je souhaite, plus',
        "c'est ce poste que je",
      ),
    },
  ],
  patterns: [
    {
      id: 'B11',
      gate: true,
      pattern: words(
        "aujourd'hui",
        'hier',
        'demain',
        'ce matin',
        'cet après-midi',
        'ce soir',
        'cette semaine',
        'la semaine dernière',
        "tout à l'heure",
      ),
    },
    {
      id: 'B20',
      gate: true,
      pattern: /\[[^\]]*\]|[{}|]|<[a-z _]+>|_{3,}|\b(?:TODO|TBD|XXX+|undefined|null|NaN)\b|[@§]/,
    },
    {
      id: 'B22',
      gate: true,
      pattern: words(
        'salaires?',
        'salarial\\p{L}*',
        'rémunération',
        'primes?',
        'bonus',
        'argent',
        'congés',
        'rtt',
        'tickets? restaurant',
        'mutuelle',
        '[$€£]\\s?\\d.*',
        '\\d+ ?(?:€|euros?|k)',
      ),
    },
    {
      id: 'B23',
      gate: true,
      pattern: words(
        'désolée?',
        'excus\\p{L}*',
        'pardon\\p{L}*',
        'regrett\\p{L}*',
        'navrée?',
        'malheureusement',
        'retard',
      ),
    },
    {
      id: 'B24',
      gate: true,
      pattern: words(
        'donnez-moi (?:une|ma) chance',
        'une chance',
        'je vous en prie',
        'besoin de ce (?:poste|travail)',
        'je vous promets',
        'quand (?:aurai|saurai)-je',
        'réponse rapide',
        "dans l'attente",
        "d'autres offres",
        'votre décision avant',
      ),
    },
    {
      id: 'B25',
      gate: true,
      pattern: words(
        '(?:candidat|candidate|profil) (?:idéale?|parfaite?)',
        'profil correspond',
        'un atout',
        'valeur ajoutée',
        'parfaite adéquation',
        'convaincue? que je',
        'opérationnelle?',
      ),
    },
    {
      id: 'B26',
      gate: false,
      framesOnly: true,
      pattern: words(
        "dans l'attente de",
        "n'hésitez pas",
        "n'hésite pas",
        'je me permets',
        'par la présente',
        'suite à notre entretien',
        'veuillez agréer',
        'je reste à votre entière disposition',
        'bonne réception',
        "j'espère que (?:vous allez|ce message)",
        "saisir l'opportunité",
        'dynamique',
        'force de proposition',
        'synergies?',
        'passionnée?',
        'défis?',
        'challenges?',
        'ravie?',
        'enchantée?',
      ),
    },
    {
      id: 'B27',
      gate: true,
      framesOnly: true,
      pattern: words(
        'inspirant\\p{L}*',
        'enrichissant\\p{L}*',
        'crucial\\p{L}*',
        'fascinant\\p{L}*',
        'incontournable\\p{L}*',
        'holistique\\p{L}*',
        'innovant\\p{L}*',
        'résonn\\p{L}*',
        'résonance',
        'témoigne de',
        'plonger',
        'au cœur de',
        'paysage',
        'tapisserie',
        'inestimable\\p{L}*',
        'captivant\\p{L}*',
        'en outre',
        'par ailleurs',
        'de surcroît',
        'non seulement',
        'transformat\\p{L}*',
        'indéniable\\p{L}*',
        'dans un monde',
      ),
    },
    {
      id: 'B30',
      gate: false,
      framesOnly: true,
      pattern:
        /(?<!\p{L})(?:très|vraiment|tellement|extrêmement|profondément|infiniment)(?!\p{L}).*(?<!\p{L})(?:très|vraiment|tellement|extrêmement|profondément|infiniment)(?!\p{L})/isu,
    },
    {
      id: 'B33',
      gate: true,
      pattern: words(
        'de (?:le|les|du|des|de)',
        'sur (?:comment|sur)',
        'à le',
        'la la',
        'le le',
        'votre votre',
        'vous vous',
        "d'de",
        'que (?:il|elle|on)',
        'ce chez',
      ),
    },
    {
      id: 'B35',
      gate: true,
      framesOnly: true,
      pattern: words(
        "par (?:une |l')?ia",
        'afterword',
        'brouillon',
        'transféré',
        "l'heure passée",
        'une heure',
        'nom du candidat',
      ),
    },
  ],
  capitals: 'names',
  common: (
    "le la les l' un une des du de d' et ou mais ni ne pas plus que qui quoi dont où à au aux en dans sur pour par avec sans chez vers je j'ai me m'a m'avoir moi mon ma mes tu te t'en toi ton ta tes tien tienne il elle on nous notre nos vous vous-même votre vos vôtre ils elles ce cet cette ces cela c'était c'est celui celui-ci ceci y se s'il si est été était avoir eu avez as a ai ont être suis êtes es sera serait fait faire " +
    "merci remercie remercier bien tout toute tous très aussi peu autre autres même quand comme comment pourquoi lundi mardi mercredi jeudi vendredi samedi dimanche poste échange entretien conversation temps plaisir j'ai qu'il n'ai m'avez d'avoir l'a parler"
  ).split(' '),
}

/** "parler des tests et la culture": each has its own de. */
const OF_BOTH =
  /((?:parl|discut|propos|sujet|racont|dit|regard)\p{L}* (?:de |d'|du |des )[^.,:]{1,60}? et )(?=(?:la|le|les) |l')/giu

/** A no-break space before high punctuation; elision; "de le" and "de les" contracted. */
function polishFrench(sentence: string): string {
  return sentence
    .replace(OF_BOTH, '$1de ')
    .replace(/(?<!\p{L})([Dd])e le (?=\d|\p{L})/gu, '$1u ')
    .replace(/(?<!\p{L})([Dd])e les (?=\p{L})/gu, '$1es ')
    .replace(/(?<!\p{L})([Dd])e un(e?) /gu, "$1'un$2 ")
    .replace(/(?<!\p{L})à le /gu, 'au ')
    .replace(/(?<!\p{L})à les /gu, 'aux ')
    .replace(/(?<!\p{L})([Dd])e (?=[aeiouéèêëàâîïôûAEIOUÉÈÊÀÂÎÔÛ])/gu, "$1'")
    .replace(/(?<!\p{L})([Dd])e (?=h(?:ôpital|istoire|umain|eure|abitude|ébergement))/giu, "$1'")
    .replace(/ ([:;?!])(?= |$)/g, '\u00A0$1')
}

const packIn = (form: 'formal' | 'familiar') => ({
  frames: inForm(FRAMES, form),
  subjects: inForm(SUBJECTS, form),
})

export const french: LanguagePack = {
  language: 'fr',
  reading: READING,
  slots: SLOTS,
  ...packIn('formal'),
  subjectFamilies: ['talked', 'explained', 'showed', 'walked', 'learned', 'told', 'liked'],
  salutations: {
    first: {
      own: ['Bonjour {first},', 'Bonjour {full},'],
      warm: ['Bonjour {first},'],
      formal: ['Bonjour {full},'],
      plain: ['Bonjour {first},'],
    },
    full: {
      own: ['Bonjour {full},'],
      warm: ['Bonjour {full},'],
      formal: ['Bonjour {full},'],
      plain: ['Bonjour {full},'],
    },
    nameless: 'Bonjour,',
  },
  signOffs: {
    any: [
      'Bien à vous,',
      'Cordialement,',
      'Bien cordialement,',
      'Avec mes remerciements,',
      'Cordiales salutations,',
      'Bien sincèrement,',
      'Avec mes salutations cordiales,',
      'Très cordialement,',
    ],
    warm: ['Chaleureusement,', 'Avec mes remerciements,', 'Très cordialement,'],
    formal: ['Cordialement,', 'Avec mes salutations distinguées,', 'Bien cordialement,'],
    plain: ['Cordialement,', 'Bonne journée,'],
  },
  days: {
    on: WEEKDAYS,
    name: WEEKDAYS,
    date: (day, month) => `le ${day === 1 ? '1er' : day} ${MONTHS[month]}`,
  },
  /** Masculine nouns that begin with a vowel, so that one frame serves them all. */
  kinds: {
    unknown: [{ kind: 'échange' }, { kind: 'entretien' }],
    interview: [{ kind: 'échange' }, { kind: 'entretien' }],
    screen: [{ kind: 'appel' }, { kind: 'échange' }],
    technical: [{ kind: 'échange' }, { kind: 'entretien' }],
    panel: [{ kind: 'échange' }, { kind: 'entretien' }],
    onsite: [{ kind: 'échange' }, { kind: 'entretien' }],
    final: [{ kind: 'échange' }, { kind: 'entretien' }],
    informational: [{ kind: 'échange' }],
    'take-home': [{ kind: 'échange' }],
  },
  rules: RULES,
  polish: polishFrench,
  familiar: {
    when: /(?<!\p{L})(?:on se tutoie|on s'est tutoyée?s?|nous nous tutoyons|tutoie|tutoiement|tutoyer|tutoyés?|entretien avec toi|échange avec toi|ton entretien|ta candidature|se dit tu|on se dit tu)(?!\p{L})/iu,
    pack: {
      ...packIn('familiar'),
      slots: { ...SLOTS, deixis: { reader: TO_TU, team: TO_TU } },
      salutations: {
        first: {
          own: ['Bonjour {first},', 'Salut {first},'],
          warm: ['Bonjour {first},'],
          formal: ['Bonjour {first},'],
          plain: ['Salut {first},'],
        },
        full: {
          own: ['Bonjour {full},'],
          warm: ['Bonjour {full},'],
          formal: ['Bonjour {full},'],
          plain: ['Bonjour {full},'],
        },
        nameless: 'Bonjour,',
      },
      signOffs: {
        any: ['Bien à toi,', 'À bientôt,', 'Bonne journée,', 'Amicalement,', 'Bien cordialement,'],
      },
      rules: {
        ...RULES,
        thanks: everyWord(
          '(?:(?:un grand|je (?:te|tiens à te|tenais à te)|quelques mots pour te) )?(?:mercis?|remerci\\p{L}*)',
        ),
        you: words('tu', 'te', "t'\\p{L}+", 'toi', 'ton', 'ta', 'tes', 'tienn?e?', 'vous', 'votre', 'vos'),
      },
    },
  },
}
