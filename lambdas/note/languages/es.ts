/*
 * Spanish for Spain and Latin America alike: usted unless the words or the invite tutean, never vosotros or vos; "ustedes" is
 * left to the verb ("cómo prueban las versiones"), which serves both. No word agrees with the candidate's or the reader's gender
 * ("agradezco", not "agradecido"), and no lo or la stands for the reader ("conversar con usted", not "conocerlo").
 * {kind} is always feminine, {onDay} begins with "el", and `polish` contracts it.
 */

import { inForm } from '../forms.ts'
import type { Frames, LanguagePack, Rewrite, Subjects } from '../language-pack.ts'
import { listing } from '../listing.ts'
import { clause, everyWord, lax, run, words } from '../patterns.ts'

/* ---- reading: every pattern also takes its words without accents ------------------------------------------------------- */

const said = (...alternatives: readonly string[]) => words(...alternatives.map(lax))
const whole = (source: string) => new RegExp(lax(source), 'iu')

/** Words before a verb or a topic that carry nothing. Never "no", never "le" (to her). */
const FILL = run(
  '@\\d+(?: y @\\d+)?|habíamos|había|solo|sólo|viendo|aquí|nosotros|nosotras|nos|me|se|ella|él|ellos|ellas|también|luego|después|además|primero|al final|al principio|mucho|un poco|bastante|muy|bien|un rato|un buen rato|largo rato|con ella|con él|con @\\d+|hemos|ha|han|estuvimos|pudimos|amablemente|con detalle|en detalle|con calma|con paciencia|juntos|juntas|básicamente|y|fue|la|una|un|buena|buen|linda|bonita|gran|interesante|larga|gracias|por|que|todo|brevemente|incluso|hasta|más|hoy|ayer|mis|gustó',
)
/** What the candidate told or showed is no gift of the reader's. */
const NOT_ME = '^(?!.*(?<!\\p{L})(?:yo|le|les) )'
const MORE =
  '(?: (?:conmigo|solo|sólo|con (?:ella|él|ellos|nosotros|@\\d+|el equipo|la jefa|el jefe)|un poco|mucho|bastante|también|un rato|un buen rato|largo rato|largo y tendido|muy bien|bien|rápidamente|en detalle|con detalle|con calma|con paciencia|juntos|juntas|brevemente|primero|después|luego|a fondo|básicamente|sobre todo|un montón|más|fue|giró|interesante|muy interesante|súper interesante|agradable))*'
const ON =
  '(?:sobre|acerca de|acerca del|en torno a|en torno al|respecto a|respecto al|respecto de|respecto del|de|del) '
const MINE =
  '(?:mi|mis) (?:\\p{L}+ )?(?:trabajos?|proyectos?|tesis|portafolio|portfolio|prueba|pruebas|ejercicio|solución|código|presentación|investigación|trayectoria|carrera|formación|app|aplicación|prototipo|voluntariado|huerto|jardín|maquetas?|blog|libro|estudios|prácticas|pasantía|experiencia|caso práctico|podcast|etapa|diseños?)(?: (?:técnica|técnico|final|de grado|de maestría|de máster|de doctorado|de fin de grado|de fin de máster|de (?!la|los|las|el)\\p{L}+|en \\p{L}+|como \\p{L}+))?'

/** "del proyecto" names "el proyecto": frames put the preposition back, and polish contracts. */
const ARTICLES: readonly Rewrite[] = [
  [/^(?:sobre |acerca |en torno |respecto )?(?:del|al) /iu, 'el '],
  [/^(?:sobre|acerca de|en torno a|respecto (?:a|de)|de) (?=\S)/iu, ''],
  [/^(?:(?:el|los) (?:tema|temas|asunto|asuntos)|lo) del /iu, 'el '],
  [/^(?:(?:el|los) (?:tema|temas|asunto|asuntos)|lo) de /iu, ''],
  [/ y (?:sobre|acerca de|por) (?!qu[eé](?!\p{L}))(?=\S)/giu, ' y '],
  [/ y del /giu, ' y el '],
  [/ y de (?=\S)/giu, ' y '],
]
/** What hurried people write without its accent; a first person ("cómo llego") would be held. */
const QUESTIONS: readonly Rewrite[] = [
  [/^como (?=\S)/iu, 'cómo '],
  [/^por ?qu[eé] (?=\S)/iu, 'por qué '],
  [/^que (?=busca|esper|hace|valora)/iu, 'qué '],
  [
    /(?<=^(?:cómo|por qué) (?:ella |[eé]l |@@ |se )?)(lleg|empez|cambi|pas|dej|entr|naci|surgi|creci|comenz|mont|cre|fund|logr|decidi|termin|aprendi|gan|form|arm|levant|organiz)o(?!\p{L})/iu,
    '$1ó',
  ],
  [/(?<=^(?:cómo|por qué|qué) )(?:ellos|ellas|ella|[eé]l|@@) (?=\p{L})/iu, ''],
]
const TO_USTED: readonly Rewrite[] = [
  ...ARTICLES,
  ...QUESTIONS,
  [/(?<!\p{L})(?:el|la) (\p{L}+) de (?:ellos|ellas|ella|[eé]l|@@)(?!\p{L})/giu, 'su $1'],
  [/(?<!\p{L})(?:los|las) (\p{L}+) de (?:ellos|ellas|ella|[eé]l|@@)(?!\p{L})/giu, 'sus $1'],
]
/** Whose name the reader's own life bears; the rest of "su" is the firm's. */
const PERSONAL =
  '(?:tesis|trayectoria|carrera|experiencia|camino|charla|libro|blog|equipo|trabajo|historia|formación|rol|perspectiva|visión|opinión|manera|forma|recorrido|día a día|proyecto|investigación|consejo|enfoque|estilo|paso (?:de|por)|etapa|llegada|vida|punto de vista|doctorado|ejemplo|propia \\p{L}+|propio \\p{L}+)'
const PERSONALS =
  '(?:años|estudios|consejos|inicios|proyectos|comienzos|ideas|experiencias|libros|charlas|primeros \\p{L}+)'
/** What somebody did and the reader did: "cómo llegó" → "cómo llegaste"; present forms only of what people do. */
const TO_TU: readonly Rewrite[] = [
  ...TO_USTED,
  [new RegExp(lax(`(?<!\\p{L})su (?=${PERSONAL}(?!\\p{L}))`), 'giu'), 'tu '],
  [new RegExp(lax(`(?<!\\p{L})sus (?=${PERSONALS}(?!\\p{L}))`), 'giu'), 'tus '],
  [
    /(?<=^(?:cómo|por qué) )(lleg|empez|cambi|pas|dej|entr|mont|cre|fund|logr|termin|comenz|gan|form)ó(?!\p{L})/iu,
    '$1aste',
  ],
  [/(?<=^(?:cómo|por qué) )(decid|aprend)ió(?!\p{L})/iu, '$1iste'],
  [
    /(?<=^(?:cómo|por qué) )(organiza|prepara|gestiona|prioriza|planifica|lidera|dirige|enseña|trabaja)(?!\p{L})(?! (?:el|la|los|las|su|tu|cada) (?:equipo|empresa|gente|producto|compañía))/iu,
    '$1s',
  ],
]

const FEMININE =
  '(?:CI/CD|CI|QA|IA|UX|BI|RSE|ética|deuda técnica|campaña de \\p{L}+|[\\p{L}-]{4,}(?:ción|sión|logía|grafía|idad)|arquitectura|plataforma|hoja de ruta|estrategia|cultura|metodología|documentación|accesibilidad|observabilidad|calidad|seguridad|formación|gobernanza|logística|robótica|biblioteca|colección|restauración|traducción|pedagogía|estadística|revisión de código|base de datos|cadena de suministro|infraestructura|tipografía|mediación|automatización|internacionalización|planificación|modelización|migración|contratación|investigación|gestión|transición|integración|digitalización|atención al paciente|atención al cliente|organización|evaluación|guardia|prevención|agroecología|sostenibilidad|usabilidad|sala de lectura|educación)'
const MASCULINE =
  '(?:CRM|ERP|SEO|RGPD|SQL|design system|data mesh|data lake|management|equipo|proyecto|plan|sistema|modelo|producto|despliegue|proceso|desarrollo|diseño|presupuesto|código|monitoreo|onboarding|traslado|paso|lanzamiento|programa|museo|laboratorio|archivo|catálogo|festival|voluntariado|marketing|pricing|backlog|caché|soporte|tablero|panel|trabajo de campo|cambio|mantenimiento|inventario|rediseño|plan de estudios|roadmap|aprendizaje automático|rendimiento|acompañamiento|seguimiento|muestreo)'
const PLURALS =
  '(?:OKRs?|KPIs?|APIs?|SLOs?|incidencias|pruebas|precios|datos|revisiones de código|incidentes|métricas|objetivos|experimentos|prioridades|herramientas|proyectos|archivos|indicadores|bases de datos|clientes|usuarios|pacientes|alumnos|estudiantes|microservicios|guardias|métodos|prácticas|lectores|talleres|subvenciones|becas|planes de estudio|modelos|tarifas)'
const ADJECTIVES =
  '(?: (?:técnic[oa]s?|nuev[oa]s?|intern[oa]s?|continu[oa]s?|automátic[oa]s?|digital(?:es)?|clínic[oa]s?|anual(?:es)?|urban[oa]s?|comunitari[oa]s?|públic[oa]s?|remot[oa]s?|distribuid[oa]s?|de \\p{L}+|en \\p{L}+))?'
const TAIL = '(?: (?:hacia|a|de|del|en|para|con|y) (?:el |la |los |las |su )?[\\p{L}\\p{N}].{1,50})?'

const CAPITALS: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'Kafka Kubernetes Postgres PostgreSQL MySQL SQL AWS GCP Azure API APIs CI CI/CD UX UI QA IA ML AI LLM LLMs SLO SLOs SLA SLAs KPI KPIs OKR OKRs CRM ERP SEO RR.HH. RGPD ' +
    'Python Java JavaScript TypeScript Kotlin Scala Django Rails PHP HTML CSS GraphQL Redis MongoDB DynamoDB Snowflake Airflow Terraform Docker Linux GitHub GitLab Git Figma Jira Excel SAP Angular iOS Android Spark Rust'
  )
    .split(' ')
    .map((name) => [name.toLowerCase(), name]),
)
/** What one speaks of without an article, unless more is said of it. */
const ALONE = whole(
  '^(?:cultura|ética|IA|UX|QA|CI|CI/CD|SEO|deuda técnica|accesibilidad|observabilidad|calidad|seguridad|logística|robótica|pedagogía|estadística|tipografía|internacionalización|facturación|capacitación|comunicación|automatización|agroecología|sostenibilidad|usabilidad|contratación|investigación|gobernanza|documentación|prevención|marketing|pricing|diseño|onboarding|monitoreo|voluntariado|aprendizaje automático|mantenimiento|estrategia|traducción|educación|restauración|mediación|digitalización|planificación|arquitectura|rendimiento)(?: y \\S.*)?$',
)
const DEFINITE: readonly (readonly [RegExp, string])[] = [
  [whole(`^${FEMININE}(?!\\p{L})`), 'la '],
  [whole(`^${MASCULINE}(?!\\p{L})`), 'el '],
]

/** Words whose accents hurried people leave out, and which have no twin without. */
const ACCENTED = (
  'código métrica métricas análisis día días guía guías área áreas técnico técnica técnicos técnicas diseño diseños diseñan año años práctica prácticas ' +
  'ingeniería estadística clínica clínico página páginas número línea líneas logística automático automática automáticos automáticas automáticamente público pública tecnología metodología ' +
  'pedagogía tipografía robótica música médico médica académica académico catálogo caché móvil móviles ágil ágiles política políticas biología energía energías teoría período ' +
  'categorización cómo enseñanza español niños montaña campaña campañas compañía compañeros básico básica éxito estratégico estratégica económico económica crítico digitalización mañana histórico histórica históricos históricas fotografía fotografías geografía cartografía economía auditoría auditorías sociología psicología ecología agroecología artículos artículo álgebra órgano periódico eléctrico eléctrica ' +
  'jardín jardines gestión cuestión sección razón corazón patrón algorítmica matemática matemáticas informática informático telefonía versión versiones dirección'
)
  .split(' ')
  .map(
    (word) =>
      [
        word
          .normalize('NFD')
          .replace(/[\u0301\u0303]/g, '')
          .normalize('NFC'),
        word,
      ] as const,
  )
const ACCENT_OF: ReadonlyMap<string, string> = new Map(ACCENTED)

function accented(word: string): string {
  const known = ACCENT_OF.get(word)
  if (known) return known
  return /^\p{Ll}{3,}(?:c|[^s]s)ion$/u.test(word) ? word.replace(/ion$/, 'ión') : word
}

/** Accents, capitals and the article that a bare note leaves out. */
function tidySpanish(text: string, type: string): string {
  const named = text
    .replace(/^\p{Lu}(?=\p{Ll})/u, (letter) =>
      type === 'wh' ||
      /^(?:El|La|Los|Las|Un|Una|Su|Sus|Tu|Tus|Mi|Mis|Para|Sobre)(?!\p{L})/u.test(text) ||
      DEFINITE.some(([noun]) => noun.test(text))
        ? letter.toLowerCase()
        : letter,
    )
    .split(' ')
    .map((word) => CAPITALS[word] ?? accented(word))
    .join(' ')
  if (type === 'wh' || ALONE.test(named)) return named
  const article = DEFINITE.find(([noun]) => noun.test(named))?.[1]
  return article === undefined ? named : `${article}${named}`
}

const MONTHS =
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' ')
const WEEKDAYS = 'domingo lunes martes miércoles jueves viernes sábado'.split(' ')

const CONTRAST =
  'pero|aunque|sin embargo|no obstante|salvo que|excepto|a pesar de|mientras que|si bien|lástima|eso sí|solo que|ahora bien|en cambio|por desgracia'
const MOVE =
  '(?:cambi(?:aron|ó|ado)|mov(?:ieron|ió|ido)|reprogram(?:aron|ó|ado)|aplaz(?:aron|ó|ado)|pospus(?:ieron|o)|pospuesto|reagend(?:aron|ó|ado)|adelant(?:aron|ó|ado)|atras(?:aron|ó|ado))'
const JOB = '(?:puesto|trabajo|empleo|cargo|rol|posición|vacante|chamba|curro|laburo)'

const READING: LanguagePack['reading'] = {
  shorthand: [
    [/[¡¿]/g, ' '],
    /** Without its article the boss is not taken for the interviewer (`hiringManager`), who was there. */
    [
      /(?<!\p{L})(?:el|la) (?=(?:jef[ea]|director|directora|gerente|manager|responsable) no (?:estaba|estuvo|pudo|vino|lleg|apareci|se ))/giu,
      '',
    ],
    [/(?<![\p{L}])(?:xq|pq|porq)(?![\p{L}])/giu, 'porque'],
    [/(?<![\p{L}])q(?![\p{L}])/giu, 'que'],
    [/(?<![\p{L}])(?:tb|tmb|tbn|tmbn)(?![\p{L}])/giu, 'también'],
    [/(?<![\p{L}])xa(?![\p{L}])/giu, 'para'],
    [/(?<![\p{L}])x(?= \p{L})/giu, 'por'],
    [/(?<![\p{L}])(?:c\/|c\.) ?(?=@|ella|él|el |la )/giu, 'con '],
    [/(?<![\p{L}])(?:s\/|s\.) ?(?=\p{L}{3})/giu, 'sobre '],
    [/(?<![\p{L}])mto(?![\p{L}])/giu, 'mucho'],
    [/(?<![\p{L}])(?:entrev|entrevsita|entrevistá)(?![\p{L}])/giu, 'entrevista'],
    [/(?<![\p{L}])(?:ablamos|hablámos|havlamos|hablmos)(?![\p{L}])/giu, 'hablamos'],
    [/(?<![\p{L}])(?:esplicó|esplico|explcó|explicò)(?![\p{L}])/giu, 'explicó'],
    [/(?<![\p{L}])(?:interezad|interesd)([oa])(?![\p{L}])/giu, 'interesad$1'],
    /** Said of a dream, laughter means the contrary. */
    [
      /(?<![\p{L}])(?:(?:ja|je|ji){2,}j?|lol|xd|sí claro|si claro|claro|como no|ya)[,. ]+(?=(?:el |un |mi |es el )?(?:trabajo|puesto|curro|empleo) (?:de mis sueños|soñado))/giu,
      'no es ',
    ],
    [
      /(?<=(?:trabajo|puesto|curro|empleo) (?:de mis sueños|soñado)),? *(?:(?:ja|je|ji){2,}j?|jaja+|lol|xd|no|ni de coña|sí claro|si claro|va a ser que no)(?![\p{L}])/giu,
      ' no es para mí',
    ],
    [/(?<![\p{L}])(?:finde|asap)(?![\p{L}])/giu, ' '],
    [/(?<![\p{L}])(?:p\. ?ej|ej|aprox|etc)\.?(?=\s|$)/giu, ' '],
    [/(?<![\p{L}])dpto\.?(?=\s)/giu, 'departamento'],
    [/(?<![\p{L}])mgmt(?![\p{L}])/giu, 'management'],
    [/(?<![\p{L}])(?:ji|je|ja){2,}j?(?![\p{L}])|(?<![\p{L}])(?:jaja+|lol|xd)(?![\p{L}])/giu, ' '],
    [/(?<![\p{L}])(?:o sea|la verdad es que|la verdad|la neta|en plan|tipo)(?![\p{L}])[, ]*/giu, ' '],
    [/\s+[&+]\s+/g, ' y '],
  ],
  breaks: new RegExp(
    lax(
      `\\s*,\\s*|\\s+[-–—]+\\s+|\\s*—\\s*|\\s*\\.{2,}\\s*|\\s*…\\s*|\\s*[()\\[\\]]\\s*|\\s+(?=(?:${CONTRAST})(?!\\p{L}))|\\s+[ye]\\s+(?=(?:él|ella|ellos|ellas|me|nos|yo|le|luego|después|también|fue|era|estuvo|muy|súper|super|hablamos|conversamos|charlamos|mostró|enseñó|explicó|contó|habló|preguntó|no|hubo|creo|hicimos|vimos|es|al final|todo)(?!\\p{L})|@\\d+ (?:me|nos|es|fue)|con @\\d+ )`,
    ),
    'giu',
  ),
  contrast: whole(`^(?:${CONTRAST})(?!\\p{L})[ ,:]*(?:que )?`),
  lead: whole(
    '^(?:y|e|también|además|luego|después|entonces|pues|bueno|bien|sí|ok|vale|ah|oh|en general|en resumen|al final|al principio|primero|honestamente|sinceramente|personalmente|notas?:|hola|buenas|creo que|pienso que|me pareció que|siento que|lo mejor fue|lo mejor:?|hoy|ayer|esta mañana|esta tarde|esta vez|por favor|porfa|aquí|ahí|en lo técnico|en lo humano|por lo demás|dile que|di que|dale las gracias|agradécele|gracias|básicamente)(?!\\p{L})[ ,:]*',
  ),
  negation: said(
    'no',
    'nunca',
    'jamás',
    'ningún\\p{L}*',
    'sin',
    'nada',
    'tampoco',
    'ni',
    'poco',
    'menos',
    'apenas',
    'nadie',
  ),
  nameWords: (
    'rosa mar sol luz paz flor linda bella blanca clara dolores pilar consuelo esperanza gloria victoria mercedes angel leon guerrero rey reyes campos flores ' +
    'iglesias casas calle castillo rios torres cruz santos moreno rubio delgado bueno rojo blanco prado prieto cano calvo bravo cortes franco gallego herrero ' +
    'zapatero molina montes mora nieves parra pena redondo serrano soto valle vega vidal marina alma amparo socorro remedios concepcion trinidad fe mayo julio ' +
    'abril domingo leal amado salvador ventura pino olmo romero campo roble pastor hidalgo conde duque marques la el de al an so do le van en un se su ya yo mi ' +
    'me te lo los las del con por una es ha he no si'
  ).split(' '),
  hiringManager: said(
    '(?:la|el) (?:responsable|jefe|jefa|gerente|manager|hiring manager|reclutador|reclutadora|entrevistador|entrevistadora|director|directora|líder|encargado|encargada|coordinador|coordinadora)(?: (?:de (?:selección|contratación|equipo|área|ingeniería|producto|recursos humanos|la sección)|del (?:equipo|área|departamento)|técnic[oa]))?',
    'hiring manager',
  ),
  /** What "eso" is, where the clause before it was not understood: perhaps another employer. */
  refersBack: whole(
    '^(?:(?:y|ya|pero|más bien) )*(?:es[aeo]|ese|aquell[ao]|aquel|allí|ahí|esa sí|eso sí|ese sí|sería|es)(?!\\p{L})',
  ),
  continues: whole(
    `^${run('también|y|muy|luego|después')}(?:él|ella|su|sus|me|fue|muy|súper|explicó|contó|mostró|enseñó|habló|preguntó)(?!\\p{L})`,
  ),
  everyone: said(
    'todos',
    'todas',
    'ambos',
    'ambas',
    '(?:las|los) (?:dos|tres|cuatro)',
    'todo el (?:equipo|panel|mundo)',
    'el (?:equipo|panel|jurado|comité)',
    'cada un[oa]',
    'nadie',
    'ningun[oa]',
  ),
  events: {
    noShow: said(
      '^@\\d+ no (?:estaba|estuvo)$',
      '(?<!(?:jef[ea]|director|directora|gerente|manager|responsable) )no (?:se )?(?:presentó|presentaron|apareció|aparecieron|conectó|conectaron|vino|vinieron|unió|unieron|asistió|asistieron)(?! (?:a tiempo|mal|muy))',
      'no (?:se )?ha(?:n)? (?:presentado|aparecido|conectado|venido|asistido)',
      /** Who "no estaba" is often the boss, and the talk took place. */
      'no llegó(?: a la (?:entrevista|reunión|llamada))?$',
      'no llegó nunca',
      'nunca (?:se )?(?:llegó|apareció|conectó|vino|presentó|unió)',
      'nadie (?:se )?(?:vino|apareció|conectó|presentó|llegó|unió|estaba)',
      'no[- ]?show',
      'me (?:dejó|dejaron|han dejado) plantad[oa]',
      'me plantó',
      'faltó a la (?:entrevista|reunión|llamada|cita)',
      '^@\\d+ faltó$',
    ),
    stoodIn: said(
      '(?:la|lo|le) (?:cubrió|reemplazó|sustituyó|suplió)(?: @\\d+)?',
      '@\\d+ (?:cubrió|reemplazó|sustituyó|suplió)(?: a)? @\\d+',
      '(?:entró|vino|estuvo|apareció|llegó|se conectó|asistió) (?:\\S+ )?en su lugar',
      'en su lugar (?:entró|vino|estuvo|apareció|llegó|se conectó|asistió)',
      'tomó su lugar',
    ),
    calledWithDecision: said(
      '^(?:ell[ao]|él) mism[ao] me (?:llamó|avisó)$',
      'me (?:llamó|escribió|avisó|contactó)(?: \\S+){0,3} (?:personalmente|ella misma|él mismo|en persona)',
      '@\\d+ me (?:llamó|avisó)(?: \\S+){0,2} para (?:decírmelo|avisarme|contármelo|darme la (?:noticia|respuesta|decisión))',
      'me (?:llamó|avisó) para (?:decírmelo|avisarme|contármelo|darme la (?:noticia|respuesta|decisión)|decirme que no)',
      'personalmente me (?:llamó|avisó)',
    ),
    rejected: said(
      'me (?:han |ha )?(?:rechazaron|rechazó|rechazado|descartaron|descartó|descartado)',
      'me (?:dijeron|han dicho|dijo) que no(?! me)$',
      '(?:fui|he sido) (?:rechazad|descartad)[oa]',
      '^(?:rechazad|descartad)[oa]$',
      '(?:eligieron|escogieron|contrataron|prefirieron|han elegido|han escogido|seleccionaron) a (?:otr[oa]|alguien)(?: \\S+){0,2}',
      'se (?:decidieron|han decidido|fueron|inclinaron) (?:por|con) (?:otr[oa]|alguien)(?: \\S+){0,2}',
      'no (?:fui|he sido|quedé|salí) (?:seleccionad|elegid|escogid)[oa]',
      'no (?:me (?:eligieron|escogieron|cogieron|seleccionaron|quedé con el (?:puesto|trabajo)|dieron el (?:puesto|trabajo)|han cogido|han elegido))',
      '^no (?:quedé|pasé)$',
      'no pasé (?:a la siguiente|el proceso|el filtro)',
      'respuesta negativa',
      '(?:candidatura|postulación|solicitud) (?:rechazada|descartada)',
      'carta de rechazo',
      'el puesto (?:ya )?(?:está|fue|ha sido) (?:ya )?cubierto',
      'me llegó el rechazo',
    ),
    wouldReturn: said(
      'volvería a (?:postular|postularme|aplicar|presentarme|intentarlo|solicitar)(?: \\S+){0,3}',
      '(?:me )?(?:postularía|presentaría|aplicaría) (?:otra vez|de nuevo|nuevamente)',
      'abiert[oa] a otr[oa]s (?:puestos|vacantes|oportunidades|roles|posiciones)',
      '(?:que me tengan en cuenta|que piensen en mí|me tengan presente)',
    ),
    movedByThem: said(
      `${MOVE}(?: \\S+){0,5} (?:por mí(?! \\p{L})|para que yo (?:pudiera|pudiese)(?: \\S+){0,3}|para que (?:pudiera|pudiese)(?: \\S+){0,3}|para ayudarme|para acomodarme|a mi (?:horario|agenda))`,
    ),
    movedByMe: said(
      'tuve que (?:cambiar|mover|reprogramar|aplazar|posponer|reagendar|atrasar|adelantar)(?: .*)?',
      '(?:cambié|moví|reprogramé|aplacé|pospuse|reagendé) (?:la|el|mi) (?:entrevista|reunión|llamada|cita|hora|fecha|horario)(?: .*)?',
      '(?:fue|fueron|era|eran|muy|súper|estuvo) (?:\\S+ )?(?:flexibles?|comprensiv[oa]s?)(?: .*)?',
    ),
  },
  sorts: {
    informational: said(
      '(?:entrevista|charla|conversación|reunión) informa(?:tiva|cional|l)',
      '(?:tomamos|nos tomamos|tomar|tomando) (?:un )?café',
      'café (?:virtual|informal)',
      'no (?:era|fue) (?:una )?entrevista',
      'charla de orientación',
    ),
    takeHome: said(
      'prueba técnica',
      'ejercicio (?:para casa|técnico|en casa)',
      'caso práctico',
      'take-?home',
      '(?:reto|desafío) técnico',
      'tarea para casa',
    ),
    metBefore: said(
      '(?:segunda|tercera|cuarta|última|2ª|3ª|2da|3ra|2a|3a) (?:entrevista|ronda|charla|llamada|conversación|fase|reunión|etapa|vuelta)',
      '(?:por )?segunda vez',
      '(?:otra vez|de nuevo) (?:con|a) @\\d+',
      'ya (?:la|lo|le|nos) (?:conocía|conocíamos|había visto)',
    ),
  },
  stance: {
    withdrawn: new RegExp(
      `^(?!.*(?<!\\p{L})(?:quizás?|quiza|tal vez|a lo mejor|pensando|piensas?|pienso|penso|dud[oa]|duda|considero|considerando|si|podr[ií]a|deber[ií]a|igual|no me retiro|planteo|planteando)(?!\\p{L})).*${
        said(
          'me retiro',
          'me he retirado',
          'me retiré',
          'retiro mi candidatura',
          'retir(?:é|o|ado) (?:mi|la) (?:candidatura|postulación|solicitud)',
          'he retirado',
          'voy a retirar(?:me)?(?: .*)?',
          'renuncio al? (?:proceso|la candidatura|puesto|la postulación)',
          '(?:rechacé|he rechazado|decliné|he declinado|rechazamos) (?:la|su|el|esta|este) (?:oferta|propuesta|puesto|proceso)',
          '(?:he decidido|decidí) (?:retirarme|retirar|declinar|rechazar|no (?:seguir|continuar))(?: .*)?',
          'no (?:voy a |quiero )?(?:seguir|continuar|sigo|continúo|seguiré|continuaré) (?:con|en) (?:el|este) proceso',
          'me bajo del proceso',
          'me salgo del proceso',
          'dejo el proceso',
        ).source
      }`,
      'iu',
    ),
    against: said(
      'no(?: \\S+){0,4} (?:primera opción|primera elección|opción favorita|trabajo de mis sueños|trabajo soñado|para mí|interesad[oa]|convence|convencid[oa]|segur[oa]|ganas|motiva|motivad[oa]|entusiasma|ilusiona|atrae|encaja|encajo|llama|gusta|gustó|lo que (?:busco|quiero)|lo mío|acepte|aceptaría|aceptaré|aceptar|convenció|emociona|vuelve loc[oa]|mata|interesa|interesó)',
      'no es (?:el|la|mi|un|una|para)(?: \\S+)?',
      'no(?: \\S+){0,3} (?:primera|favorit[oa])',
      'segunda opción',
      '(?:me )?(?:convence|llama|atrae|gusta|interesa|motiva|emociona|entusiasma) (?:poco|lo justo|menos|a medias|regular|entre poco y nada)',
      '(?:sin|con poco|poco) entusiasmo',
      '(?:puesto|trabajo|curro|vacante|rol) (?:\\S+ )?(?:ni fu ni fa|regular|normalito|flojo|meh|del montón|sin más)',
      'para (?:otra persona|otro|otra|alguien (?:más|distinto|con))$',
      '^(?:no|o no|not|pues no|va a ser que no)$',
      'en otro (?:sitio|lado|lugar)',
      '(?:mejor|más (?:interesante|atractivo|cerca|divertido)) (?:en|que (?:en|aquí|este|esta|el puesto))',
      'a falta de (?:algo )?(?:mejor|otra cosa)',
      'si no (?:sale|hay|me sale) (?:nada|otra cosa)(?: \\S+)?',
      'último recurso',
      'me (?:da|deja) (?:igual|frí[oa]|indiferente)',
      'ni (?:loc[oa]|de broma|de coña)',
      'prefiero(?! (?:no decir|que no))',
      'me quedo con (?:el|la) (?:otr[oa]|de)(?: \\S+)?',
      'lo acepto solo si(?: .*)?',
      'plan b',
      'opción b',
      'de respaldo',
      'por si acaso',
      '(?:tengo|con|me quedan|tenía) (?:mis |muchas |algunas )?dudas(?: \\S+)?',
      'dudo',
      'dudos[oa]',
      'indecis[oa]',
      'escéptic[oa]',
      'no (?:sé si|lo sé|lo tengo claro|tengo claro|lo veo|veo claro|estoy segur[oa])',
      '^no sé$',
      'no me veo',
      '(?:prefiero|preferiría) (?:el otro|otr[oa]|no|quedarme|la otra|ir)(?: \\S+)?',
      '(?:poco|menos) (?:interesad[oa]|motivad[oa]|interés|convencid[oa])',
      'ya no (?:me interesa|quiero|estoy)',
      'ningún interés',
      'sin (?:muchas? )?(?:ganas|interés|ilusión)',
      '(?:para practicar|para entrenar|de entrenamiento|como práctica|por práctica)',
      '(?:pensando|pienso|estoy pensando|planteándome|me planteo|considero|quizás?|tal vez|a lo mejor|podría) (?:en )?(?:me )?(?:retiro|retire|retirarme|rechazar|rechace|declinar|decline|decir que no)',
      'voy a (?:rechazar|decir que no|declinar)',
      '^meh$',
      /** "así así" is read once. */
      '^(?:más o menos|ni fu ni fa|regular|así)$',
      '(?:puesto|trabajo|curro) (?:es )?así$',
      'ni fu ni fa',
      'tibi[oa]',
    ),
    open: clause(
      lax(
        '(?:estoy |sigo |bastante |muy |todavía )*(?:abiert[oa]|neutral|a ver|con curiosidad)(?: a todo| a las opciones)?',
      ),
      'ya veremos',
      'a ver(?: qué tal| que tal)?',
    ),
    keen: whole(
      `^${run('yo|vos|sabés|sabes|viste|estoy|muy|mucho|de verdad|súper|super|todavía|sigo|bastante|sí|el|este|me|sería|realmente|cada|vez|más|que|nunca|ahora|tengo|tiene|la|un|una|puesto|rol|trabajo|cargo|me|ha|quedé|quedado|salí')}(?:` +
        '(?:interesad(?:ísim)?[oa]|motivad(?:ísim)?[oa]|entusiasmad[oa]|ilusionad[oa]|emocionad[oa]|con (?:muchas )?ganas|con (?:mucha )?ilusión)(?: (?:por|en|con|de) (?:el|la|este|esta|lo|trabajar|seguir|unirme|formar|continuar)(?: \\S+){0,4})?' +
        `|(?:me )?interesa(?:ría)?(?: (?:mucho|muchísimo|bastante|de verdad|un montón))?(?: (?:el|este|la|esta|seguir|continuar|avanzar|trabajar)(?: (?:${JOB}|vacante|oferta|en el proceso|adelante|ahí|allí|con ellos|con ella))?)?` +
        `|(?:me )?re ?(?:interesa|copa|gusta)|me (?:late|copa|mola|gusta|gustó|encanta|encantó|atrae|llama|ilusiona|motiva|entusiasma)(?: (?:mucho|bastante|muchísimo|un buen|un montón|la atención))? (?:el|este) ${JOB}` +
        `|me (?:gustaría|encantaría) (?:mucho )?(?:trabajar|entrar|unirme|formar parte|seguir|continuar|avanzar|conseguir el|tener este)(?: \\S+){0,5}` +
        `|(?:muchas )?ganas de (?:trabajar|seguir|entrar|unirme|continuar)(?: \\S+){0,4}|(?:mucho )?interés|quiero (?:el|este) ${JOB}|quiero (?:seguir|avanzar)(?: \\S+){0,3}|ojalá (?:me (?:cojan|elijan|den|llamen|escojan|seleccionen)|salga|quede|pase)(?: \\S+){0,4}` +
        `|(?:buen|gran|lindo|bonito|súper) ${JOB}|me (?:pinta|suena) (?:muy )?bien (?:el|este) ${JOB}` +
        ')[ .!]*$',
    ),
    wish: whole(
      `^(?:\\S+ ){0,6}(?:${JOB} de mis sueños|${JOB} soñado|${JOB} de mi vida|${JOB} ideal|mi sueño|sueño hecho realidad|empresa de mis sueños|primera opción|primera elección|mi favorit[oa]|el que más quiero)(?: \\S+){0,6}[ .!]*$` +
        `|^${run('yo|de verdad|realmente|sí')}(?:quiero|querría) (?:de verdad |muchísimo |a toda costa )+(?:este|el) ${JOB}(?: \\S+){0,4}[ .!]*$|^me muero por (?:este|el) ${JOB}(?: \\S+){0,3}[ .!]*$`,
    ),
    elsewhere: whole(
      '^en (?!(?:esta|este|ellos|esto|la empresa|mi)(?!\\p{L}))(?<where>\\S+)(?: \\S+)? (?:eso |sí )*(?:sería|es|era|está|sigue)|(?:sueños|soñado|ideal|vida|primera opción|primera elección|favorit[oa])(?: (?:es|sería|está|sigue siendo|siendo|era|sigue))* (?:en|con) (?!(?:este|esta|ellos|aquí|la empresa)(?!\\p{L}))(?<where>.+)$|^(?!(?:es|esto|este|el|la|mi|un|una|ser|trabajo|puesto|claramente|realmente|sin|definitivamente)(?!\\p{L}))(?<where>\\S+) (?:es|sigue|sería) (?:\\S+ ){0,2}(?:mi |la )?(?:primera opción|primera elección|favorit[oa])',
    ),
  },
  secret: said(
    'salari\\p{L}*',
    'sueldos?',
    'paga[ns]?',
    'pagan',
    'pagad[oa]s?',
    'pago',
    'remunerac\\p{L}*',
    'compensaci\\p{L}*',
    'bonos?',
    'bonus',
    'primas?',
    'aguinaldo',
    'dinero',
    'plata',
    'lana',
    'euros?',
    'dólares',
    'pesos',
    'soles',
    '\\d+ ?(?:€|k|mil|euros?)',
    '[€$£]\\s?\\d.*',
    'banda salarial',
    'prestaciones',
    'beneficios',
    'seguro (?:médico|privado)',
    'tickets? (?:restaurante|comida)',
    'vales? de (?:despensa|comida)',
    'vacaciones',
    'días libres',
    'teletrabajo',
    'home office',
    'híbrido',
    'horarios?',
    'horas extras?',
    'jornada',
    'traslado al trabajo',
    'contrato',
    'preaviso',
    'dimisi\\p{L}*',
    'renunciar a mi',
    'período de prueba',
    'periodo de prueba',
    'visado',
    'visa',
    'permiso de trabajo',
    'papeles',
    'otr[oa]s? (?:ofertas?|empresas?|puestos?|procesos?|opciones|opción|propuestas?|empleador|entrevistas?|vacantes?|trabajo)',
    'ofertas?(?! (?:formativa|educativa|cultural))',
    'contraoferta',
    'competencia',
    'competidor\\p{L}*',
    'mi (?:jefe|jefa|empresa|empleador|marido|mujer|esposo|esposa|novio|novia|pareja|trabajo actual|puesto actual|actual \\p{L}+|médico|médica|familia|salud|hijo|hija|madre|padre|embarazo)',
    'mis (?:hijos|hijas|padres)',
    'embaraz\\p{L}*',
    'baja (?:maternal|médica|paternal|por)',
    'permiso (?:de maternidad|maternal|parental|de paternidad)',
    'maternidad',
    'paternidad',
    'hij[oa]s?',
    'guardería',
    'enferm[oa]s?',
    'enfermedad',
    'salud mental',
    'mi diagnóstico',
    'terapia',
    'discapacidad',
    'depresi\\p{L}*',
    'ansiedad',
    'burn-?out',
    'divorci\\p{L}*',
    'deudas?(?! técnicas?)',
    'alquiler',
    'hipoteca',
    'edad',
    'religi\\p{L}*',
    'iglesia',
    'sindicat\\p{L}*',
    'política(?! de)',
    'despid\\p{L}*',
    'despedir\\p{L}*',
    'despedid[oa]s?',
    'recortes?',
    'adquisición de la empresa',
    'fusión',
    'quiebra',
    'bancarrota',
    'mudarme',
    'mudanza',
    'conmutar',
  ),
  confidential: said(
    'entre nosotr[oa]s',
    'entre nos',
    'off the record',
    'extraoficial\\p{L}*',
    'confidencial\\p{L}*',
    'en confianza me (?:dijo|contó)(?: .*)?',
    'no (?:lo )?(?:mencion|cuent|dig|repit|pong|incluy|coment)\\p{L}*(?: .*)?',
    'que no salga',
    'que no se entere\\p{L}*',
    'secreto',
    'en secreto',
    'no mencionar',
    'de esto ni',
  ),
  sour: said(
    'no (?:hubo|tuvimos|había) (?:\\S+ )?(?:química|feeling|conexión|onda|clic|sintonía)',
    'no (?:nos )?(?:conectamos|congeniamos|fluyó|entendimos|cayó bien)',
    'sin (?:química|feeling)',
    'bordes?',
    'aburrid\\p{L}*',
    'aburr\\p{L}*',
    'pesad[oa]s?',
    'arrogant\\p{L}*',
    'prepotent\\p{L}*',
    'sobrad[oa]s?',
    'creíd[oa]s?',
    'condescendient\\p{L}*',
    'desagradabl\\p{L}*',
    'maleducad\\p{L}*',
    'grosera?s?',
    'grosero',
    'borde',
    'frí[oa]s?',
    'distante\\p{L}*',
    'sec[oa]s?',
    'rar[oa]s?',
    'extrañ[oa]s?',
    'sosp\\p{L}*',
    'sos[oa]s?',
    'mal (?:preparad|organizad|explicad|educad|hecho|ambiente|rollo)\\p{L}*',
    'mala (?:onda|vibra|leche|impresión|espina|organización|pinta|educación)',
    'mal',
    'cansad\\p{L}*',
    'estresad\\p{L}*',
    'estresant\\p{L}*',
    'molest\\p{L}*',
    'irrita\\p{L}*',
    'enojad\\p{L}*',
    'enfadad\\p{L}*',
    'muy seri[oa]s?',
    '(?:lleg|conect|empez|entr|comenz|apareci)\\p{L}* (?:\\S+ ){0,3}tarde',
    'retras\\p{L}*',
    'retard\\p{L}*',
    'impuntual\\p{L}*',
    'desorganiz\\p{L}*',
    'caos',
    'caótic\\p{L}*',
    'desastr\\p{L}*',
    'mal[oa]s?',
    'peor\\p{L}*',
    'horribl\\p{L}*',
    'terribl\\p{L}*',
    'fatal',
    'pésim\\p{L}*',
    'decepci\\p{L}*',
    'lástima',
    'anticuad\\p{L}*',
    'viej[oa]s?',
    'obsolet\\p{L}*',
    'tóxic\\p{L}*',
    'agresiv\\p{L}*',
    'machist\\p{L}*',
    'sexist\\p{L}*',
    'racist\\p{L}*',
    'interrump\\p{L}*',
    'miraba (?:el|su) (?:teléfono|celular|móvil)',
    'celular',
    'móvil todo',
    'bostez\\p{L}*',
    'distraíd\\p{L}*',
    'confus\\p{L}*',
    'vag[oa]s?',
    'evasiv\\p{L}*',
    'mint\\p{L}*',
    'mentir\\p{L}*',
    'idiota\\p{L}*',
    'tont[oa]s?',
    'estúpid\\p{L}*',
    'imbécil\\p{L}*',
    'gilipollas',
    'pendej\\p{L}*',
    'mierda',
    'joder',
    'incóm\\p{L}*',
    'desconfi\\p{L}*',
    'red flags?',
    'banderas? rojas?',
    'desbordad\\p{L}*',
    'saturad\\p{L}*',
    'sobrecarg\\p{L}*',
    'quemad[oa]s?',
    'monólogo',
    'interrogatorio',
    'pretencios\\p{L}*',
    'demasiad[oa]s?(?: \\S+)?',
    'eternas?',
    'eterno',
    'interminabl\\p{L}*',
    'preocup\\p{L}*',
    'antipátic\\p{L}*',
    'poco (?:clar|profesional|amable|simpátic|preparad|interes)\\p{L}*',
    'no (?:\\S+ )?(?:escuch|mir|leyó|leído|sab|tenía idea|pregunt|responde|respondi|contest|salud)\\p{L}*',
    'feos?',
    'feas?',
    'ruido',
    'odio\\p{L}*',
    'odié',
  ),
  self: said(
    '(?:estaba|estuve|me puse|iba) (?:\\S+ )?(?:nervios[oa]|mal|fatal|tens[oa]|cansad[oa]|enferm[oa]|lent[oa]|bloquead[oa]|flojo|floja|torpe)',
    'nervios',
    'nervios[oa]',
    'me (?:quedé|bloqueé|trabé|equivoqué|puse|perdí|lié|atasqué|fue mal|salió mal|olvidé|confundí|atoré)(?: .*)?',
    'me fue (?:mal|fatal|regular)',
    'la (?:cagué|regué|lié)',
    '(?:en blanco|me bloqueé)',
    'metí la pata',
    'no (?:supe|pude|respondí|contesté|me salió|entendí|me acordé|se me ocurrió|sabía)(?: .*)?',
    'olvidé',
    'balbuceé',
    'tartamudeé',
    'debí',
    'debería haber',
    'mi(?:s)? respuestas?',
    'mi (?:inglés|español|acento)',
    'mentí',
    'exageré',
    'hablé demasiado',
    'me falta(?:ba)? experiencia',
    'sobrecualificad[oa]',
    'síndrome del impostor',
    'vergüenza',
    'ridículo',
    'no di la talla',
    'fallé',
    'suspendí',
    'sudé',
    'sudando',
    'llegué tarde',
  ),
  company: whole(
    `^(?=.*(?:gust|encant|bien|buena|linda|excelente|impresión|genial|interesante|bonita|atractiva|admirable|súper|super|gran|cae|cayó))${run('me|gusta|gustó|mucho|muy|bastante|encanta|encantó|también|la|el|esta|su|una|cae|cayó|bien|buena|linda|excelente|gran|impresión|de|tengo|dio|causó|es|parece|pareció|súper|super|genial|realmente|que|lo|hacen|interesante')}(?:#|empresa|compañía|organización|institución|cultura(?: de (?:la )?empresa)?|museo|escuela|hospital|fundación|universidad|editorial|biblioteca|misión|producto|start-?up|despacho|asociación|cooperativa)(?: (?:me|gusta|gustó|encanta|encantó|mucho|muy|muchísimo|parece|pareció|es|cae|cayó|bien|genial|buena|interesante|bonita|linda|súper|super|dio|buena|impresión|atractiva|admirable|hace|cosas|interesantes|pinta))*[ .!]*$`,
  ),
  rapport: whole(
    `^${run('nos|hubo|mucha|muy|buena|buen|bien|súper|super|realmente|enseguida|desde|el|primer|momento|principio|con|@\\d+|ella|él|ellos|tuvimos|hicimos|sentí|me|que|y|la|una|gran|a|de|verdad|inmediatamente|todo|lo|también|más')}(?:química|conexión|conectamos|entendimos|entendimos|congeniamos|clic|feeling|sintonía|buena onda|onda|buen rollo|buen feeling|buena vibra|llevamos (?:muy |súper )?bien|caímos bien|reímos(?: mucho| un montón| bastante)?|risas|cómod[oa]|a gusto|en confianza|confianza|conversación fluyó|charla fluyó|fluyó|fluida|afinidad|complicidad)(?: (?:con (?:@\\d+|ella|él|ellos|la jefa|el jefe)|desde el (?:principio|primer momento|inicio)|muy bien|bien|enseguida|mucho|de inmediato|súper bien|genial))*[ .!]*$`,
  ),
  kindness: whole(
    `^${run('ella|él|ellos|ellas|@\\d+|tod[oa]s|todo|el|la|equipo|fue|fueron|era|eran|estuvo|es|son|una|un|persona|gente|realmente|muy|súper|super|tan|bastante|también|qué|que|y|de verdad|extremadamente|trato|me|trató|cayó|reclutadora|reclutador|cayeron')}(?:amables?|simpátic[oa]s?|simpatiquísim[oa]s?|amabilísim[oa]s?|majísim[oa]s?|buen[ao]s? onda|cay(?:ó|eron) (?:muy |súper |super )?bien|encantador(?:a|es|as)?|un encanto|maj[oa]s?|cálid[oa]s?|cercan[oa]s?|atent[oa]s?|pacientes?|generos[oa]s?|gentil(?:es)?|cordial(?:es)?|acogedor(?:a|es|as)?|respetuos[oa]s?|buena gente|un amor|un sol|considerad[oa]s?|empátic[oa]s?|acogedor|con mucha paciencia)(?: (?:conmigo|y (?:cercan[oa]|paciente|atent[oa]|generos[oa]|simpátic[oa]|amable|cálid[oa]|cordial|respetuos[oa]|divertid[oa])|de su parte|en todo momento|todo|tod[oa]s|@\\d+|la reclutadora|el reclutador))*[ .!]*$`,
  ),
  /** A word of praise alone is as often meant the other way ("genial, otra startup con futbolín"): that is filler. */
  joy: whole(
    `^(?!(?:(?:qué|muy|súper|super|bastante) )*(?:genial|interesante|agradable|excelente|perfecto|guay|increíble|fantástic[oa]|maravillos[oa]|estupend[oa]|chévere|chido|padre|bacán|impresionante)[ .!]*$)${run('fue|es|estuvo|era|muy|súper|super|realmente|una|un|buena|buen|gran|linda|bonita|grata|excelente|ha sido|me|la|lo|todo|en|general|rato|charla|conversación|entrevista|llamada|reunión|experiencia|pasamos|pasé|bien|mucho|muchísimo|disfruté|gustó|encantó|salió|cayó|qué|que|más|tan|bastante|hablar|conversar|con|ella|él|@\\d+|creo|resultó')}(?:genial|interesante|divertid[oa]|agradable|entretenid[oa]|padre|chid[oa]|bacán|chévere|bonito|bonita|lindo|linda|buenísim[oa]|estupend[oa]|fantástic[oa]|maravillos[oa]|excelente|increíble|encantó|gustó(?: mucho| muchísimo)?|disfruté(?: mucho)?|(?:muy|súper|re) bien|un gusto|un placer|(?:buena|buen|gran|linda|bonita|grata|excelente|amena) (?:charla|conversación|entrevista|rato|llamada|reunión|experiencia)|guay|espectacular|perfecto|amena|ameno|motivador(?:a)?|impresionante)(?: (?:con (?:ella|él|@\\d+)))?[ .!]*$`,
  ),
  filler: whole(
    `^${run('genial|interesante|agradable|excelente|perfecto|guay|increíble|fantástico|estupendo|chévere|impresionante|útil|muy|súper|super|invitación|invi|para|proceso|nos|tratamos|bien|bueno|buena|todo|agradecid[oa]|ella|desde|principio|muy|resolvió|respondió|aclaró|todas|dudas|primera|primer|segunda|segundo|última|corta|breve|rápida|larga|entrevista|llamada|charla|conversación|reunión|videollamada|zoom|teams|meet|teléfono|telefónica|con|@\\d+|la|el|una|un|los|las|de|del|por|en|línea|terminada|hecha|hecho|fue|fueron|mis|mi|notas?|esta|este|mañana|tarde|hoy|ayer|gracias|hola|ok|reclutadora|reclutador|recursos|humanos|rrhh|técnica|café|persona|personas|presencial|unos|unas|\\d+|min|minutos|h|horas?|media|duró|nos|tuteamos|tuteo|tutea|tuteó|de tú|me|presentaciones|preguntas|típicas|clásicas|general|invitación|abajo|aquí|reenvío|te|paso|lunes|martes|miércoles|jueves|viernes|tuve|acabo|tener|va|ahí|normal|trabajo|virtual|online|ronda|informal|informativa').replace(/ \)\*$/, '(?: |$))+')}[ .!?]*$`,
  ),
  topics: [
    {
      family: 'reviewed',
      pattern: whole(
        `^${FILL}(?:hablamos|hablado|conversamos|charlamos|revisamos|revisado|revisó|repasamos|repasado|repasó|vimos|analizamos|comentamos|comentado|discutimos|miramos|estudió)${MORE} (?:sobre |acerca de |de |juntos |juntas )?(?<slot>${MINE})(?: \\S+){0,3}$`,
      ),
    },
    {
      family: 'asked',
      pattern: whole(
        `${NOT_ME}${FILL}(?:preguntó|preguntaron|preguntaba|preguntado|interesó|quiso saber|quería saber)${MORE} (?:más )?(?:por|sobre|acerca de|de) (?<slot>.+)$`,
      ),
    },
    {
      family: 'asked',
      pattern: whole(
        `${NOT_ME}${FILL}(?:hizo|hicieron|hecho) (?:muchas |varias |unas |muy )*(?:buenas )?preguntas(?: muy)?(?: buenas| interesantes)? (?:por|sobre|acerca de|de) (?<slot>.+)$`,
      ),
    },
    {
      family: 'advised',
      pattern: whole(
        `${NOT_ME}${FILL}(?:dio |dieron |dado |tuvo |con |recibí )?(?:muy |unos |unas |algunos |algunas |varios |muchos )*(?:buenos |buenas |excelentes )?(?:consejos?|tips|recomendaciones|orientación|sugerencias) (?:\\p{L}+ )?(?<slot>(?:sobre|para) .+)$`,
      ),
    },
    {
      family: 'recommended',
      pattern: whole(
        `${NOT_ME}${FILL}(?:recomendó|recomendaron|recomendado)${MORE} (?<slot>(?:un|una|el|la|los|las|su|sus|dos|tres|varios|varias) .+)$`,
      ),
    },
    {
      family: 'walked',
      pattern: whole(
        `${NOT_ME}${FILL}(?:hizo un (?:recorrido|tour)|dio un (?:recorrido|tour)|guió|llevó|paseó|llevaron)${MORE} por (?<slot>.+)$`,
      ),
    },
    {
      family: 'showed',
      pattern: whole(
        `${NOT_ME}${FILL}(?:mostró|mostraron|mostraba|mostrado|enseñó|enseñaron|enseñado|presentó)${MORE} (?<slot>(?!al? )\\S.+)$`,
      ),
    },
    {
      family: 'explained',
      pattern: whole(
        `${NOT_ME}${FILL}(?:explicó|explicaron|explicaba|explicado|detalló|describió|aclaró)${MORE} (?:(?:todo )?sobre |acerca de )?(?<slot>\\S.+)$`,
      ),
    },
    {
      family: 'told',
      pattern: whole(
        `${NOT_ME}${FILL}(?:contó|contaron|contaba|contado|compartió|compartieron)${MORE} (?:todo |algo |cosas )?(?<slot>(?!pantalla)\\S.+)$`,
      ),
    },
    {
      family: 'told',
      pattern: whole(`${NOT_ME}${FILL}(?:habló|hablaron|hablaba|hablado)${MORE} (?<slot>${ON}.+)$`),
    },
    {
      family: 'learned',
      pattern: whole(
        `^${FILL}(?:aprendí|aprendido|descubrí)(?: (?:mucho|muchísimo|bastante|un montón|algo|cosas))* (?:sobre|acerca de|de) (?<slot>.+)$`,
      ),
    },
    { family: 'learned', pattern: whole(`^${FILL}(?:aprendí|descubrí) (?<slot>(?:cómo|por qué) .+)$`) },
    {
      family: 'worked',
      pattern: whole(
        `^${FILL}(?:trabajamos|trabajado|programamos|diseñamos|resolvimos|pensamos|esbozamos)${MORE} (?:(?:en |sobre )(?<slot>\\S.+)|(?<slot>(?:la|el|los|las|un|una|su|sus) .+))$`,
      ),
    },
    {
      family: 'talked',
      pattern: whole(
        `^${FILL}(?:hablamos|hablando|hablado|hablé|hablar|conversamos|conversando|conversado|conversé|charlamos|charlando|charlado|charla|conversación|platicamos|platicado|debatimos|discutimos|comentamos|intercambiamos ideas|entrevista|preguntas|habló)${MORE} (?<slot>${ON}.+)$`,
      ),
    },
    {
      family: 'talked',
      pattern: whole(
        `^${FILL}(?:comentamos|comentado|vimos|visto|tocamos|tocado|discutimos|discutido|tratamos|tratado|repasamos|repasado|abordamos|abordado|cubrimos|debatimos|revisamos|revisado|exploramos|analizamos)${MORE} (?<slot>(?!que |a |cosas|de todo|(?:el|la|los|las|su|sus) (?:sala|laboratorio|oficina|taller|edificio|planta|tienda|cocina|hospital|museo|biblioteca)s?(?!\\p{L}))\\S.+)$`,
      ),
    },
    {
      family: 'talked',
      pattern: whole(
        `^con (?:la |el )?@\\d+(?: más| luego| después| también| hablamos| hablé)* (?<slot>${ON}.+)$`,
      ),
    },
    /** Much of a Spanish working day is in English. */
    {
      family: 'talked',
      pattern: whole('^(?:we )?(?:talked|chatted|spoke|discussed)(?: about)? (?<slot>.+)$'),
    },
    { family: 'talked', pattern: whole('^(?:temas?)(?: tratados?| principales?)? ?:? (?<slot>.+)$') },
    {
      family: 'liked',
      pattern: whole(
        '^(?:me |muy |mucho |también |especialmente |sobre todo |realmente )*(?:gustó|gustaron|encantó|encantaron|fascinó|fascinaron|flipó|moló|copó)(?: (?:mucho|muchísimo|especialmente|también|sobre todo))* (?<slot>(?:su|sus|el|la|los|las|cómo) (?!(?:puesto|trabajo|rol|cargo|entrevista|charla|conversación|empresa)(?!\\p{L})).+)$',
      ),
    },
    {
      family: 'liked',
      pattern: whole(
        '^(?:también )?me (?:pareció|parecieron) (?:muy |súper |super |bastante |realmente )*(?:interesantes?|genial(?:es)?|impresionantes?|buen[oa]s?|bonit[oa]s?) (?<slot>(?:su|sus|el|la|los|las|cómo) .+)$',
      ),
    },
    {
      family: 'liked',
      pattern: whole(
        '^(?<slot>(?:su|sus|el|la|los|las) (?!(?:puesto|trabajo|rol|cargo|entrevista|charla|conversación|empresa)(?!\\p{L})).+?) me (?:pareció|parecieron|resultó) (?:muy |súper |super |bastante )*(?:interesantes?|genial(?:es)?|impresionantes?|buen[oa]s?)$',
      ),
    },
    {
      family: 'talked',
      pattern: whole('^(?:principalmente |mucho |sobre todo )?(?<slot>(?:sobre|acerca de|acerca del) .+)$'),
    },
  ],
  addition: whole(
    '(?:^|[,.;(]\\s*|(?:pero|y) )(?:debí (?:haber )?(?:decir|dicho|responder|añadir|agregar|mencionar|respondido)|debería haber (?:dicho|respondido|añadido|mencionado|agregado)|tendría que haber (?:dicho|respondido|mencionado)|tenía que haber dicho|se me olvidó (?:decir|mencionar|añadir)|olvidé (?:decir|mencionar)|me faltó (?:decir|mencionar)|una respuesta mejor(?: sería)?|mejor respuesta)\\s*(?:que(?= ))?[:,]?\\s+(?<slot>.+)$',
  ),
  promise: whole(
    '(?:prometí|enviar|envío|mandar|mando|aquí va|aquí está|enlace|link|pidió|quedé en)[^§:]*?(?:(?<thing>(?:el enlace (?:a|al|de) )(?:la |el |mi |mis )?[\\p{L}\\p{N} -]{2,40}?)\\s*[:,-]?\\s*§\\d+|[^§]*§\\d+)',
  ),
}

/** First persons, and what lost its accent: held, as nobody knows who did it. */
const FIRST =
  '(?:\\p{L}*(?:amos|emos|imos)|llegue|explique|empece|pase|deje|entre|cambie|trabaje|hable|organice|use|logre|resolvi)(?!\\p{L})'
const questions = (verb: string) =>
  whole(
    `^(?:(?:cómo|por qué) (?:${verb}|hizo|tuvo|fue|(?:el|la|los|las|su|sus|tu|tus|cada|un|una) \\p{L}+|(?:producto|ingeniería|diseño|ventas|soporte|marketing) \\p{L}+)|qué (?:buscan|busca|esperan|espera|hacen|hace|valoran|valora))(?: \\S.*)$|^(?:cómo|por qué) (?:se )?(?:trabajan?|funcionan?|operan?|colaboran?|prueban|naci\\u00f3|surgi\\u00f3|empez(?:\\u00f3|aron|aste)|crec(?:i\\u00f3|ieron)|lleg(?:\\u00f3|aste)|entr(?:\\u00f3|aste)|organizan|aprenden)$`,
  )

const SLOTS: LanguagePack['slots'] = {
  cut: whole(
    '\\s+(?:etc|etcétera|y tal|y todo eso|y demás|y cosas así|y así|porque|ya que|pues|para que|durante (?:la|el|una|un|\\d).*|en la (?:entrevista|primera|segunda|llamada|última).*|al final|con (?:el equipo|@\\d+|ella|\\u00e9l|ellos|conmigo|nosotros)|conmigo|juntos|juntas|para mí|hoy|ayer|esta (?:mañana|tarde)|brevemente|en detalle|con detalle|con calma|a fondo|(?<!por )que|donde|cuando|el cual|la cual|lo cual|y otras cosas|entre otr[oa]s? (?:cosas|temas)?|un poco|un rato|fue|me (?:gustó|encantó|pareció).*)(?!\\p{L})|\\s*[(\\[{]|\\s*[;!?]|\\s*"|\\s*:\\s|\\.\\s',
  ),
  drop: everyWord(
    ...[
      'realmente',
      'súper',
      'super',
      'muy',
      'también',
      'básicamente',
      'sobre todo',
      'principalmente',
      'especialmente',
      'mucho',
      'como que',
      'bastante',
    ].map(lax),
  ),
  taste: said(
    'no',
    'nunca',
    'ningún\\p{L}*',
    'sin',
    'nada',
    'tod[oa]',
    'cosas?',
    'algo',
    'alguien',
    'gente',
    'tipo',
    'tío',
    'si',
    'tiempo libre',
    'clima',
    'demasiad[oa]s?',
    'falta\\p{L}*',
    'problemas?(?! de (?:grafos|algoritmos|diseño|programación|colas|optimización|concurrencia|datos|lógica|escalabilidad|rendimiento))',
    'despid\\p{L}*',
    'despedi\\p{L}*',
    'recort\\p{L}*',
    'rotación',
    'adquisición de la',
    'fusión',
    'quiebra',
    'juicio',
    'demanda judicial',
    'escándal\\p{L}*',
    'fraude\\p{L}*',
    'huelgas?',
    'pérdidas?',
    'perder',
    'pierden?',
    'perdi\\p{L}*',
    'crisis',
    'reducci\\p{L}*',
    'reestructur\\p{L}*',
    'reorgani\\p{L}*',
    'retras\\p{L}*',
    'fracas\\p{L}*',
    'fall\\p{L}*',
    'caos',
    'caótic\\p{L}*',
    'desastr\\p{L}*',
    'desorden\\p{L}*',
    'mal[oa]?s?',
    'peor',
    'aburrid\\p{L}*',
    'rar[oa]s?',
    'idiota\\p{L}*',
    'horrible\\p{L}*',
    'mierda',
    'estrés',
    'estres\\p{L}*',
    'sobrecarg\\p{L}*',
    'satura\\p{L}*',
    'competencia(?! lectora)',
    'competidor\\p{L}*',
    'política(?! de)',
    'religión',
    'muerte',
    'muert[oa]s?',
    'murió',
    'cáncer',
    'divorcio',
    'embaraz\\p{L}*',
    'candidat\\p{L}*',
    'antecesor\\p{L}*',
    'predecesor\\p{L}*',
    'secret\\p{L}*',
    'rumor\\p{L}*',
    'chism\\p{L}*',
    'miedo',
    'difícil\\p{L}*',
    'dificultad\\p{L}*',
    'conflict\\p{L}*',
    'tensi\\p{L}*',
    'drama\\p{L}*',
    'quizás?',
    'salari\\p{L}*',
    'sueldo\\p{L}*',
    'dinero',
    'pelo',
    'barba',
    'acento',
    'vestido',
    'ropa',
    'mañana',
    'anticuad\\p{L}*',
    'viej[oa]s?',
    'obsolet\\p{L}*',
    'contratarme',
    'ficharme',
    'interesante',
    'divertid[oa]',
    'genial',
    'bien',
    'ambiente',
    'todo',
    'dios',
    'fútbol',
    'quej\\p{L}*',
    'renunci\\p{L}*',
    'se (?:fue|fueron|va|van)',
    'pelea\\p{L}*',
    'poc[oa]s?',
    'perr[oa]s?',
    'gat[oa]s?',
    'vacaciones',
    'horarios?',
  ),
  deixis: { reader: TO_USTED, team: TO_USTED },
  /** With its accent: "el" is an article, and "tu" is ours. */
  leftover:
    /(?<![\p{L}\p{N}])(?:yo|me|mi|mis|mí|mías?|míos?|conmigo|él|ella|ellas|ellos|le|les|lo|nos|nosotr[oa]s|nuestr[oa]s?|est[eao]|est[oa]s|es[eao]|es[oa]s|aquel|aquella|ustedes|usted|tú|te|ti|contigo|vos|os|vuestr[oa]s?|suy[oa]s?)(?![\p{L}\p{N}])/iu,
  mine: new RegExp(lax(MINE), 'giu'),
  whStart: whole(
    '^(?:cómo|por qué|qué|cuándo|dónde|quién|quiénes|cuál|cuáles|cuánto|cuántos|lo que|lo mucho|que|si|a qué|en qué|de qué)(?!\\p{L})',
  ),
  wh: questions(
    `(?:se |han? )?(?!${FIRST})\\p{L}+(?:n|\\u00f3|a|e|es|ar|er|ir|do|hizo|tuvo|fue|pudo|vino|puso|quiso|supo)`,
  ),
  gerund: /(?!)/,
  finite: whole(
    '(?<!\\p{L})(?:es|era|eran|son|fue|fueron|está|están|estaba|estaban|ha|han|había|hay|hubo|tiene|tienen|tenía|va|van|iba|puede|pueden|quiere|quieren|debe|deben|hace(?! \\d)|hacen|hizo|dijo|dice|parece|pareció|gustó|habló|explicó|mostró|contó|preguntó|comentó|será|sería|hablamos|vimos|hicimos|tenemos|somos|fuimos|trabajamos|charlamos|conversamos|se)(?!\\p{L})',
  ),
  bare: whole(
    `^(?:(?:cómo|por qué) (?:ellos |ellas |ella |se |el |la |los |las |su )?.+|(?:(?:la|su|una) )?${FEMININE}${ADJECTIVES}${TAIL}|(?:(?:el|su|un) )?${MASCULINE}${ADJECTIVES}${TAIL}|(?:(?:los|las|sus) )?${PLURALS}${ADJECTIVES}${TAIL}|(?:kafka|kubernetes|python|rust|typescript|postgres|terraform|event sourcing|machine learning|on-?call))$`,
  ),
  tidy: tidySpanish,
  conjunction: /\s+[ye]\s+/i,
  list: (items) => listing(items, /^h?i(?!e)/iu.test(items.at(-1) ?? '') ? 'e' : 'y', '[ye]'),
}

/* ---- writing: "[usted|tú]" holds both forms of address ------------------------------------------------------------------ */

const FRAMES: Frames = {
  opening: {
    any: [
      'Gracias por dedicarme parte de [su|tu] tiempo {onDay}.',
      'Muchas gracias por nuestra {kind} de {onDay}.',
      '[Le|Te] agradezco el tiempo que me [dedicó|dedicaste] {onDay}.',
      'Quería [darle|darte] las gracias por la {kind} de {onDay}.',
      'Me alegró conversar [con usted|contigo] {onDay}, y [se|te] lo agradezco.',
      'Gracias por hacerme un lugar en [su|tu] agenda {onDay}.',
      'La {kind} de {onDay} fue importante para mí, y [le|te] doy las gracias.',
      'Muchas gracias por la atención que me [prestó|prestaste] {onDay}.',
      '[Encontró|Encontraste] tiempo para mí {onDay}, y quiero [agradecérselo|agradecértelo].',
      'Gracias por el rato que compartimos {onDay}.',
      '[Le|Te] doy las gracias por [su|tu] tiempo y [su|tu] atención {onDay}.',
      'Gracias por conversar conmigo {onDay}.',
      'Unas líneas para [agradecerle|agradecerte] la {kind} de {onDay}.',
      'Fue un gusto hablar [con usted|contigo] {onDay}, y [le|te] doy las gracias.',
      'Que me [reservara|reservaras] un espacio {onDay} significó mucho para mí, y [se|te] lo agradezco.',
      'Mil gracias por la {kind} de {onDay}.',
      'Gracias, de verdad, por el tiempo que me [dio|diste] {onDay}.',
      'De la {kind} de {onDay} me llevo un buen recuerdo, y [se|te] lo agradezco.',
      'Gracias por abrirme un espacio en [su|tu] jornada de {onDay}.',
      'Quiero [agradecerle|agradecerte] la {kind} que tuvimos {onDay}.',
      'Gracias por la {kind} de {onDay} y por [su|tu] disposición.',
      '[Reciba|Recibe] mi agradecimiento por la {kind} de {onDay}.',
      'Gracias por encontrar un momento para hablar conmigo {onDay}.',
      'Por la {kind} de {onDay}, muchas gracias.',
      'Poder hablar [con usted|contigo] {onDay} me dio mucho gusto, y [se|te] lo agradezco.',
      'Con todo lo que seguramente [tenía|tenías] por delante {onDay}, me [dedicó|dedicaste] un rato: muchas gracias.',
      '[Le|Te] debo un agradecimiento por la {kind} de {onDay}.',
      'Gracias por compartir conmigo parte de [su|tu] jornada de {onDay}.',
      'El rato que me [regaló|regalaste] {onDay} tuvo mucho valor para mí: gracias.',
      'Antes que nada, gracias por la {kind} de {onDay}.',
      'Gracias por [tomarse|tomarte] el tiempo de hablar conmigo {onDay}.',
      'No quería dejar pasar más tiempo sin [agradecerle|agradecerte] la {kind} de {onDay}.',
      'Gracias por [su|tu] disponibilidad {onDay}.',
      'La {kind} que tuvimos {onDay} merece unas palabras de agradecimiento, y aquí van.',
      'Gracias por dedicarme parte de [su|tu] tiempo.',
      'Muchas gracias por nuestra {kind}.',
      '[Le|Te] agradezco el tiempo que me [dedicó|dedicaste].',
      'Quería [darle|darte] las gracias por nuestra {kind}.',
      'Me alegró conversar [con usted|contigo], y [se|te] lo agradezco.',
      'Gracias por hacerme un lugar en [su|tu] agenda.',
      'Nuestra {kind} fue importante para mí, y [le|te] doy las gracias.',
      'Muchas gracias por la atención que me [prestó|prestaste].',
      '[Encontró|Encontraste] tiempo para mí, y quiero [agradecérselo|agradecértelo].',
      'Gracias por el rato que compartimos.',
      '[Le|Te] doy las gracias por [su|tu] tiempo y [su|tu] atención.',
      'Unas líneas para [agradecerle|agradecerte] nuestra {kind}.',
      'Fue un gusto hablar [con usted|contigo], y [le|te] doy las gracias.',
      'Que me [reservara|reservaras] un espacio significó mucho para mí, y [se|te] lo agradezco.',
      'Mil gracias por nuestra {kind}.',
      'Gracias, de verdad, por el tiempo que me [dio|diste].',
      'De nuestra {kind} me llevo un buen recuerdo, y [se|te] lo agradezco.',
      'Quiero [agradecerle|agradecerte] la {kind} que tuvimos.',
      'Gracias por encontrar un momento para hablar conmigo.',
      'El rato que me [regaló|regalaste] tuvo mucho valor para mí: gracias.',
      '[Le|Te] debo un agradecimiento por nuestra {kind}.',
      'Antes que nada, gracias por nuestra {kind}.',
      'Gracias por [tomarse|tomarte] el tiempo de hablar conmigo.',
      'Gracias por nuestra {kind} y por [su|tu] disposición.',
      'No quería dejar pasar más tiempo sin [agradecerle|agradecerte] nuestra {kind}.',
      'Con todo lo que seguramente [tenía|tenías] por delante, me [dedicó|dedicaste] un rato: muchas gracias.',
      'Gracias por nuestra {kind} y por el interés que [mostró|mostraste].',
      '[Le|Te] doy las gracias por nuestra {kind}.',
      'Gracias por darme la ocasión de hablar [con usted|contigo].',
      'Muchas gracias por haber encontrado un hueco para mí.',
      'Quiero [darle|darte] las gracias por [su|tu] tiempo.',
      'Nuestra {kind} me dejó un buen recuerdo, y [se|te] lo agradezco.',
    ],
    warm: [
      'Gracias de corazón por el tiempo que me [regaló|regalaste] {onDay}.',
      'De corazón, gracias por la {kind} de {onDay}.',
      'Gracias de corazón por nuestra {kind}.',
    ],
    formal: [
      '[Le|Te] agradezco sinceramente la {kind} que me [concedió|concediste] {onDay}.',
      'Deseo [expresarle|expresarte] mi agradecimiento por la {kind} de {onDay}.',
      'Deseo [expresarle|expresarte] mi agradecimiento por nuestra {kind}.',
    ],
    plain: [
      'Gracias por [su|tu] tiempo {onDay}, que sé que no sobra.',
      'Gracias por la {kind} y por [su|tu] tiempo.',
    ],
  },
  gift: {
    any: [
      'Una {kind} así pide atención además de tiempo, y [usted me dio|tú me diste] las dos cosas.',
      'Sé que una {kind} se suma a un día que ya está lleno, y valoro que le [hiciera|hicieras] sitio.',
      'El interés que [mostró|mostraste] por mi trayectoria me alegró.',
      'Valoro el trabajo que hay detrás de una {kind} así.',
      'Dedicarle tiempo a una persona a la que no se conoce es generoso.',
      '[Sus|Tus] preguntas me dieron ocasión de hablar de lo que me importa.',
      'Valoro [su|tu] atención tanto como [su|tu] tiempo.',
      'Detrás de un encuentro así hay más preparación de la que se ve, y [se|te] lo reconozco.',
      'Sé que [su|tu] tiempo es limitado, y valoro que me [diera|dieras] una parte.',
      'Se agradece que alguien se interese por el trabajo de uno.',
      'Que [se interesara|te interesaras] por lo que hago significó mucho para mí.',
      '[Dejó|Dejaste] a un lado [su|tu] propio trabajo por un rato, y no lo doy por sentado.',
      'Preparar buenas preguntas también lleva tiempo, y valoro las [suyas|tuyas].',
      'Sé la energía que pide una {kind}, y valoro la [suya|tuya].',
      'Hacer sitio para una {kind} en plena semana no es fácil, y valoro que lo [hiciera|hicieras].',
      'Conocer a alguien en una sola {kind} no es sencillo, y valoro el esfuerzo.',
      'Entrevistar es un trabajo que se añade al trabajo, y tengo muy presente [su|tu] esfuerzo.',
      'Nadie [le|te] pedía tanta atención, y por eso tiene más valor.',
      'Siempre hay otras cosas que hacer, y por eso valoro [su|tu] tiempo.',
      'Solemos ver un solo lado de las entrevistas, y no quiero olvidar el trabajo que hay en el [suyo|tuyo].',
      'Siempre hay algo más urgente, y por eso valoro todavía más [su|tu] atención.',
      'No doy por sentados ni [su|tu] tiempo ni [su|tu] atención.',
      'Cuando una persona se presenta a un puesto, que la atiendan así cuenta mucho.',
      'Sé que [podía|podías] haber dedicado ese rato a otra cosa.',
      'Me gustó poder hablar [con usted|contigo] de mi trayectoria.',
      'Prestar atención en medio de la jornada no es fácil, y lo tengo presente.',
      'Un día de trabajo no se detiene por una {kind}, y aun así [usted encontró|tú encontraste] el momento.',
      '[Su|Tu] interés por mi trabajo me alegró.',
      'Sé lo que cuesta interrumpir el propio trabajo para atender a otra persona, y valoro que [lo hiciera|lo hicieras].',
      'Da gusto hablar del propio trabajo con alguien que quiere oírlo.',
      'Reconozco el esfuerzo que [hizo|hiciste] para que nuestra {kind} fuera posible.',
      'Detrás de una {kind} hay un trabajo que casi nadie ve, y yo lo valoro.',
      'La atención escasea en un día de trabajo, y valoro la que me [dio|diste].',
    ],
    warm: [
      '[Su|Tu] interés me llegó de verdad.',
      'Pienso con gusto en nuestra {kind}.',
      'Me llevo un recuerdo muy grato.',
      '[Su|Tu] atención significó mucho para mí.',
      'Que me [dedicara|dedicaras] ese tiempo vale mucho para mí.',
    ],
    formal: [
      'Reconozco y aprecio la atención que me [prestó|prestaste].',
      'Agradezco el interés que [mostró|mostraste] por mi candidatura.',
    ],
    plain: ['Sé que andar con la agenda llena no ayuda.', 'Sé que entrevistar es trabajo, y lo valoro.'],
  },
  fact: {
    any: [
      'Me gustó poder hablar [con usted|contigo] del puesto de {role}.',
      'Un anuncio dice poco, y hablar [con usted|contigo] me ayudó a entender mejor el puesto de {role}.',
      'Ahora tengo una idea más clara del puesto de {role}, y [se lo debo a usted|te lo debo a ti].',
      'Lo que me [contó|contaste] del puesto de {role} me resultó útil.',
      '[Su|Tu] punto de vista sobre el puesto de {role} me ayudó a verlo con más claridad.',
      'Oír hablar del puesto de {role} de primera mano vale más que cualquier anuncio.',
      'Repasar [con usted|contigo] lo que implica el puesto de {role} me resultó valioso.',
      'Sé más del puesto de {role} de lo que habría podido leer en ninguna parte.',
      'Conversar sobre el puesto de {role} me dio una imagen más fiel del trabajo.',
      'El puesto de {role} me parece ahora mucho más concreto.',
      'Nada sustituye a una buena conversación para entender el puesto de {role}.',
      'El rato que dedicamos al puesto de {role} me fue útil.',
      'Entiendo mejor el puesto de {role} desde nuestra {kind}.',
      'Para mí era importante hablar [con usted|contigo] del puesto de {role}.',
      'Hay cosas del puesto de {role} que solo se entienden hablando.',
      'Ahora veo mejor en qué consiste el puesto de {role}.',
      'Pude preguntar lo que quería saber del puesto de {role}.',
      'Nuestra {kind} me ayudó a situar el puesto de {role}.',
      'Me llevo una idea más completa del puesto de {role}.',
      'Lo que me [dijo|dijiste] del trabajo me resultó muy útil.',
      'Oír hablar del trabajo a quien lo conoce por dentro vale más que cualquier anuncio.',
      'Ahora tengo una idea más justa del trabajo, y [se lo debo a usted|te lo debo a ti].',
      'Una conversación enseña más que un anuncio, y la nuestra me lo confirmó.',
      'Había leído el anuncio, pero [su|tu] punto de vista me enseñó más.',
      'Para mí era importante hablar con una persona y no solo leer una página web.',
      'De nuestra {kind} me llevo más que de todo lo que había leído.',
      'Ponerle rostro a un anuncio ayuda mucho.',
      '[Sus|Tus] palabras me ayudaron a imaginar mejor el trabajo.',
      'Nuestra {kind} me ayudó a entender mejor lo que hace [su|tu] equipo.',
      'Me sirvió más oír [su|tu] punto de vista que todo lo escrito.',
      'Hablar directamente [con usted|contigo] aclaró muchas cosas.',
      'De una buena conversación se aprende más que de cualquier documento, y la nuestra lo fue.',
      'Salí de nuestra {kind} con una imagen más nítida del trabajo.',
      'Me gustó poder hablar con sencillez del trabajo en sí.',
      'A un anuncio no se le puede preguntar, y por eso me sirvió hablar [con usted|contigo].',
      'Comprendo mejor cómo es el día a día de este trabajo.',
      'Lo que había leído se volvió más concreto a lo largo de nuestra {kind}.',
      'Muchas cosas que no sabía quedaron claras durante nuestra {kind}.',
      'Pude preguntar lo que ningún anuncio contesta.',
      'Ahora veo mejor en qué consiste el trabajo.',
      'Pude hacerme una idea propia del trabajo.',
      'Hablar [con usted|contigo] me ayudó a situar el trabajo.',
      'Nuestra {kind} me dio una idea concreta del trabajo.',
      'De nuestra {kind} me llevo varias ideas que me van a servir.',
      'Sin nuestra {kind}, solo tendría una idea vaga del trabajo.',
      'El trabajo me parece más concreto desde que hablamos.',
      'Valoré que nuestra {kind} fuera más allá de lo que dice el papel.',
      'Hablar de viva voz cambia la mirada, y así fue en mi caso.',
      'Ver el trabajo con los ojos de quien lo conoce ayuda a entenderlo.',
      'Me sirvió mucho oír [cómo ve usted|cómo ves tú] el trabajo.',
      'Salí con menos dudas y con mejores preguntas.',
      'Hablar con quien conoce el trabajo cambia la lectura de cualquier anuncio.',
      'Hay cosas que solo se entienden hablando, y nuestra {kind} lo demostró.',
      'Ahora puedo imaginar mejor un día cualquiera en este trabajo.',
      'Donde el anuncio terminaba, empezó lo que de verdad quería saber.',
      'Me gustó conocer mejor {company} a través de [usted|ti].',
      'Lo que me [contó|contaste] de {company} no está en ningún anuncio.',
      'Nuestra {kind} me permitió ver {company} más de cerca.',
      'Ahora tengo una idea más concreta de cómo se trabaja en {company}.',
    ],
    formal: [
      'Las explicaciones que me [dio|diste] me resultaron de mucha utilidad.',
      'Nuestra {kind} sobre el puesto de {role} fue muy instructiva.',
    ],
  },
  details: {
    talked: {
      any: [
        'Gracias por conversar conmigo sobre {np|wh}.',
        'Gracias por hablar conmigo de {np|wh}.',
        'Muchas gracias por el rato que pasamos hablando de {np|wh}.',
        'Me gustó mucho que habláramos de {np|wh}.',
        'Disfruté nuestra conversación sobre {np|wh}.',
        'Fue un gusto conversar [con usted|contigo] sobre {np|wh}.',
        'Recuerdo con gusto lo que hablamos sobre {np|wh}.',
        'Valoro especialmente lo que conversamos sobre {np|wh}.',
        'Lo que me [dijo|dijiste] sobre {np|wh} se me quedó grabado.',
        'Me resultó muy interesante hablar [con usted|contigo] de {np|wh}.',
        'Gracias por lo que me [dijo|dijiste] sobre {np}.',
        'Nuestra conversación sobre {np|wh} me resultó especialmente útil.',
        'Para mí era importante poder hablar [con usted|contigo] de {np|wh}.',
        'Gracias por [tomarse|tomarte] el tiempo de hablar de {np|wh}.',
        'Me alegra que pudiéramos conversar sobre {np|wh}.',
      ],
      formal: ['Lo que conversamos sobre {np|wh} me pareció de gran valor.'],
    },
    told: {
      any: [
        'Gracias por hablarme de {np|wh}.',
        'Muchas gracias por hablarme de {np|wh}.',
        'Me gustó mucho que me [hablara|hablaras] de {np|wh}.',
        'Lo que me [contó|contaste] sobre {np|wh} se me quedó grabado.',
        'Me [habló|hablaste] de {np|wh}, y fue un gusto escuchar.',
        'Disfruté lo que me [contó|contaste] sobre {np|wh}.',
        'Valoro que me [hablara|hablaras] de {np|wh}.',
        'Muchas gracias por contarme {wh}.',
        'Fue un gusto oír de primera mano {wh}.',
        'Gracias por compartir conmigo {wh}.',
      ],
    },
    explained: {
      any: [
        'Gracias por explicarme {np|wh}.',
        'Gracias por [tomarse|tomarte] el tiempo de explicarme {np|wh}.',
        'Aprecié que me [explicara|explicaras] {np|wh}.',
        'Me [explicó|explicaste] {np|wh}, y lo valoro mucho.',
        'Si ahora entiendo mejor {np|wh}, [se lo debo a usted|te lo debo a ti].',
        'Muchas gracias por ayudarme a entender {np|wh}.',
        'Me fue muy útil que me [explicara|explicaras] {np|wh}.',
      ],
    },
    showed: {
      any: [
        'Gracias por mostrarme {np|wh}.',
        'Me gustó mucho que me [mostrara|mostraras] {np|wh}.',
        'Ver {np|wh} fue un gusto, y [se lo debo a usted|te lo debo a ti].',
        'Fue generoso de [su|tu] parte mostrarme {np|wh}.',
        'Gracias por [tomarse|tomarte] el tiempo de mostrarme {np|wh}.',
        'Me [mostró|mostraste] {np|wh}, y lo recuerdo con gusto.',
        'Aprecié que me [mostrara|mostraras] {np|wh}.',
      ],
    },
    walked: {
      any: [
        'Gracias por recorrer conmigo {np}.',
        'Gracias por mostrarme paso a paso {np|wh}.',
        'Me gustó mucho recorrer [con usted|contigo] {np}.',
        'Recorrer [con usted|contigo] {np} fue un gusto.',
        'Gracias por [tomarse|tomarte] el tiempo de mostrarme {np|wh}.',
        'Fue generoso de [su|tu] parte recorrer {np} conmigo.',
        'Me alegró que me [mostrara|mostraras] {np|wh}.',
      ],
    },
    asked: {
      any: [
        'Gracias por preguntarme por {np|wh}.',
        'Me gustó que me [preguntara|preguntaras] por {np|wh}.',
        'Respondí con gusto a [sus|tus] preguntas sobre {np|wh}.',
        'Gracias por [sus|tus] preguntas sobre {np|wh}.',
        'Me alegró [su|tu] interés por {np}.',
        'Me [preguntó|preguntaste] por {np|wh}, y lo aprecié.',
        'Gracias por [interesarse|interesarte] por {np}.',
        'Que me [preguntara|preguntaras] por {np|wh} fue un detalle que valoro.',
      ],
    },
    advised: {
      any: [
        'Gracias por [sus|tus] consejos {np}.',
        '[Sus|Tus] consejos {np} me resultan muy valiosos.',
        'Me llevo [sus|tus] consejos {np}, y [se|te] los agradezco.',
        'Aprecié mucho [sus|tus] consejos {np}.',
        'Gracias por los consejos que me [dio|diste] {np}.',
        'Fue generoso de [su|tu] parte darme consejos {np}.',
        '[Sus|Tus] consejos {np} me van a servir.',
      ],
    },
    recommended: {
      any: [
        'Gracias por recomendarme {np}.',
        'Aprecié que me [recomendara|recomendaras] {np}.',
        'Me [recomendó|recomendaste] {np}, y lo tendré muy presente.',
        'Fue amable de [su|tu] parte recomendarme {np}.',
        'Tomo nota de [su|tu] recomendación: {np}.',
        'Gracias por [su|tu] recomendación: {np}.',
        'Valoro que me [recomendara|recomendaras] {np}.',
      ],
    },
    reviewed: {
      any: [
        'Gracias por hablar conmigo de {np}.',
        'Gracias por dedicarle tiempo a {np}.',
        'Me gustó mucho hablar [con usted|contigo] de {np}.',
        'Me alegró el tiempo que le [dedicó|dedicaste] a {np}.',
        'Conversar sobre {np} [con usted|contigo] me resultó muy valioso.',
        'Valoro que [quisiera|quisieras] hablar de {np}.',
        'Fue generoso de [su|tu] parte dedicarle tiempo a {np}.',
      ],
    },
    worked: {
      any: [
        'Gracias por trabajar conmigo en {np|wh}.',
        'Me gustó mucho trabajar [con usted|contigo] en {np|wh}.',
        'Pensar [con usted|contigo] en {np|wh} fue un gusto.',
        'Recuerdo con gusto el rato que trabajamos en {np|wh}.',
        'Disfruté trabajar [con usted|contigo] en {np|wh}.',
        'Gracias por el rato que trabajamos en {np|wh}.',
        'Aprecié que trabajáramos en {np|wh}.',
      ],
    },
    learned: {
      any: [
        'Gracias por lo que aprendí de [usted|ti] sobre {np|wh}.',
        'Me gustó mucho aprender de [usted|ti] sobre {np|wh}.',
        'Si ahora sé más sobre {np|wh}, [se lo debo a usted|te lo debo a ti].',
        'Fue un gusto aprender más sobre {np|wh}.',
        'Lo que aprendí de [usted|ti] sobre {np|wh} me va a servir.',
        'Aprecié todo lo que me [dijo|dijiste] sobre {np|wh}.',
        'Me alegró aprender más sobre {np|wh}.',
      ],
    },
    liked: {
      any: [
        'De nuestra {kind} me quedo con {np|wh}.',
        'Aprecié mucho {np|wh}.',
        'Recuerdo con gusto {np|wh}, y [se|te] lo agradezco.',
        'Valoro especialmente {np|wh}.',
        'Entre lo que más me gustó de nuestra {kind} está {np|wh}.',
        'Gracias por darme a conocer {np|wh}.',
        'Me pareció muy interesante conocer {np|wh}.',
        'Me gustó de verdad conocer {np|wh}.',
      ],
    },
  },
  second: {
    talked: {
      any: [
        'También me gustó que habláramos de {np|wh}.',
        'Conversar sobre {np|wh} también fue un gusto.',
        'Aprecié igualmente lo que conversamos sobre {np|wh}.',
        'Lo que me [dijo|dijiste] sobre {np|wh} también se me quedó grabado.',
        'Nuestra conversación sobre {np|wh} también me resultó valiosa.',
        'Me alegra que también habláramos de {np|wh}.',
        'Hablar de {np|wh} también me fue útil.',
      ],
    },
    told: {
      any: [
        'También me gustó que me [hablara|hablaras] de {np|wh}.',
        'Me [habló|hablaste] además de {np|wh}, y lo aprecié.',
        'Lo que me [contó|contaste] sobre {np|wh} también me gustó.',
      ],
    },
    explained: {
      any: [
        'También aprecié que me [explicara|explicaras] {np|wh}.',
        'Me [explicó|explicaste] además {np|wh}, y me fue útil.',
        'Entiendo mejor también {np|wh}, y [se lo debo a usted|te lo debo a ti].',
      ],
    },
    showed: {
      any: [
        'También me gustó que me [mostrara|mostraras] {np|wh}.',
        'Me [mostró|mostraste] además {np|wh}, y lo aprecié.',
        'Ver {np|wh} también fue un gusto.',
      ],
    },
    walked: {
      any: [
        'También me gustó recorrer [con usted|contigo] {np}.',
        'Me [mostró|mostraste] además {np|wh}, y lo aprecié.',
        'Recorrer {np} también fue un gusto.',
      ],
    },
    asked: {
      any: [
        'También me gustaron [sus|tus] preguntas sobre {np|wh}.',
        '[Sus|Tus] preguntas sobre {np|wh} también me alegraron.',
        'Me [preguntó|preguntaste] además por {np|wh}, y lo aprecié.',
      ],
    },
    advised: {
      any: [
        '[Sus|Tus] consejos {np} también me resultan valiosos.',
        'Aprecié igualmente [sus|tus] consejos {np}.',
        'Me llevo también [sus|tus] consejos {np}.',
      ],
    },
    recommended: {
      any: [
        'También aprecié que me [recomendara|recomendaras] {np}.',
        'Me [recomendó|recomendaste] además {np}, y lo tendré presente.',
        'Tomo nota también de [su|tu] recomendación: {np}.',
      ],
    },
    reviewed: {
      any: [
        'También me gustó hablar [con usted|contigo] de {np}.',
        'El rato que dedicamos a {np} también me alegró.',
        'Hablar de {np} también me resultó valioso.',
      ],
    },
    worked: {
      any: [
        'También me gustó trabajar [con usted|contigo] en {np|wh}.',
        'Trabajar en {np|wh} también fue un gusto.',
        'Aprecié además que trabajáramos en {np|wh}.',
      ],
    },
    learned: {
      any: [
        'También sé más sobre {np|wh}, y [se lo debo a usted|te lo debo a ti].',
        'Aprender sobre {np|wh} también fue un gusto.',
        'También me gustó aprender de [usted|ti] sobre {np|wh}.',
      ],
    },
    liked: {
      any: ['También aprecié {np|wh}.', 'Valoro igualmente {np|wh}.', 'También recuerdo con gusto {np|wh}.'],
    },
  },
  tail: {
    talked: {
      any: [
        'Con gusto habría seguido.',
        'Solo por eso ya habría valido la pena nuestra {kind}.',
        'Es un tema del que podría hablar durante horas.',
        'Es lo primero que recuerdo de nuestra {kind}.',
        'No habría querido perderme ese momento.',
        'Quedó mucho por decir sobre eso.',
        'Es un tema que me gusta.',
        'Valoro el tiempo que le [dedicó|dedicaste].',
        'Me dejó pensando.',
        'Me gustó que hubiera lugar para eso.',
        'Podríamos haber pasado el resto del tiempo en ello.',
      ],
      formal: [
        'Valoro el cuidado que [puso|pusiste] en ello.',
        'Aprecio que le [dedicara|dedicaras] tiempo.',
      ],
    },
    liked: {
      any: [
        'No es algo que se vea todos los días.',
        'Me dejó pensando.',
        'Es de las cosas que se quedan conmigo.',
        'Me lo llevo como ejemplo.',
        'Es menos común de lo que parece.',
        'Me hizo pensar en mi propia forma de trabajar.',
        'Solo por eso ya habría valido la pena nuestra {kind}.',
      ],
    },
    recommended: {
      any: [
        'Tomo nota con gusto.',
        'Una buena recomendación vale mucho.',
        'Es un detalle que valoro.',
        'No habría dado con ello por mi cuenta.',
        'Siempre es bueno tener por dónde seguir.',
        'Me va a servir.',
        'Queda en mi lista.',
      ],
    },
    asked: {
      any: [
        'Pocas personas se toman la molestia de preguntar.',
        'Siempre hablo de eso con gusto.',
        'Me permitió hablar de algo que me importa.',
        'No me lo preguntan a menudo.',
        'No habría querido perderme ese momento.',
        'Me gustó que hubiera lugar para eso.',
        'Con gusto habría seguido.',
      ],
    },
    explained: {
      any: [
        'Ahora me queda mucho más claro.',
        'Así todo resulta más concreto.',
        'No lo habría podido leer en ninguna parte.',
        'Muchas cosas quedaron claras para mí.',
        'Nada como oírlo de primera mano.',
        'Valoro el tiempo que le [dedicó|dedicaste].',
        'Ahora lo veo con más claridad.',
      ],
    },
    advised: {
      any: [
        'Eso no se aprende en ningún otro sitio.',
        'Me servirán, pase lo que pase.',
        'Fue generoso de [su|tu] parte compartirlos.',
        'Valen más que todo lo que habría podido leer.',
        'Un buen consejo vale mucho.',
        'Los tendré muy presentes.',
        'Pienso ponerlos en práctica.',
      ],
    },
    reviewed: {
      any: [
        'Una mirada de fuera siempre ayuda.',
        'Me sirvió para verlo con otros ojos.',
        'De una conversación así se aprende mucho.',
        'Me gustó que hubiera lugar para eso.',
        'No habría querido perderme ese momento.',
        'Me llevo varias ideas para mejorar.',
        'Comentarios así ayudan a mejorar.',
      ],
    },
  },
  joy: {
    any: [
      'Lo disfruté de verdad.',
      'Con gusto habría alargado ese rato [con usted|contigo].',
      'El tiempo se me pasó volando.',
      'Pasé un rato muy bueno, y [se lo debo a usted|te lo debo a ti].',
      'Fue un verdadero gusto.',
      'Lo pasé muy bien.',
      'Me llevo un recuerdo estupendo.',
      'Fue tan agradable como útil.',
      'Me gustó mucho de principio a fin.',
      'Disfruté mucho de nuestra {kind}.',
    ],
  },
  rapport: {
    any: [
      'La conversación fluyó con facilidad, y sentí que nos entendimos pronto.',
      'De mi parte, sentí una buena sintonía [con usted|contigo].',
      'Tuve la impresión de que nos entendimos desde el principio.',
      'Desde el principio pude hablar en confianza [con usted|contigo].',
      'Hablar [con usted|contigo] me resultó fácil y natural.',
      'Más que un trámite, me pareció una buena conversación [con usted|contigo].',
      'Me gustó la naturalidad con la que hablamos, y [se la debo a usted|te la debo a ti].',
      '[Con usted|Contigo] pude hablar con toda confianza.',
      'Me gustó, sencillamente, hablar [con usted|contigo].',
      'Hay personas con las que se habla sin esfuerzo, y así fue [con usted|contigo].',
    ],
    formal: [
      'Aprecié la buena sintonía que sentí entre nosotros.',
      'Valoro la naturalidad con la que conversamos.',
    ],
  },
  kindness: {
    any: [
      'Agradezco de verdad [su|tu] amabilidad.',
      '[Su|Tu] trato me hizo sentir en confianza.',
      'Valoro mucho [su|tu] amabilidad.',
      '[Su|Tu] amabilidad contó mucho para mí.',
      'Es más fácil hablar con una persona amable, y así fue [con usted|contigo].',
      'Voy a recordar [su|tu] amabilidad.',
      'Se agradece un trato tan amable como el [suyo|tuyo].',
      '[Su|Tu] amabilidad hizo las cosas más sencillas.',
    ],
  },
  regard: {
    any: [
      'Me llevo una muy buena impresión de {company}.',
      'Lo que vi de {company} me gusta.',
      'Tengo mucha estima por {company}, y nuestra {kind} la reforzó.',
      '{company} me dejó muy buena impresión, y en eso [usted tiene|tú tienes] mucho que ver.',
      'Me [dio|diste] buenas razones para apreciar {company}.',
      'Mi impresión de {company} es excelente.',
      'Me gusta lo que conocí de {company}.',
      'Me llevo una muy buena impresión de la organización.',
      'Me gusta lo que pude ver de la empresa.',
      'Tengo mucha estima por lo que hacen.',
      'La empresa me dejó muy buena impresión.',
      'Tengo buenas razones para apreciar lo que hacen, y [usted tiene|tú tienes] que ver en ello.',
      'La impresión que me llevo de la empresa es muy buena.',
    ],
  },
  keen: {
    any: [
      'El puesto de {role} me interesa, y quería [decírselo|decírtelo].',
      'El puesto de {role} me interesa, y más todavía desde nuestra {kind}.',
      'Lo digo con sencillez: el puesto de {role} me interesa.',
      'Mi interés por el puesto de {role} es real.',
      'Cuanto más sé del puesto de {role}, más me interesa.',
      'Confirmo que el puesto de {role} me interesa.',
      'Nuestra {kind} reforzó mi interés por el puesto de {role}.',
      'Tengo ganas de seguir adelante con el puesto de {role}.',
      'Este puesto me interesa, y quería [decírselo|decírtelo].',
      'Este puesto me interesa, y más todavía desde nuestra {kind}.',
      'Lo digo con sencillez: este puesto me interesa.',
      'Mi interés por este puesto es real.',
      'Cuanto más sé de este puesto, más me interesa.',
      'Nuestra {kind} reforzó mi interés por este puesto.',
      'Tengo ganas de seguir adelante, y [se|te] lo digo con gusto.',
      'Después de nuestra {kind}, este puesto me sigue interesando.',
      'En pocas palabras: este puesto me interesa.',
      'Lo que oí encaja con lo que me interesa.',
      'Quiero confirmar mi interés por este puesto.',
      'Me interesa trabajar en [su|tu] equipo.',
      'Este puesto me interesa mucho.',
      'El puesto de {role} me interesa mucho.',
      'Quiero confirmar mi interés por el puesto de {role}.',
      'Después de nuestra {kind}, el puesto de {role} me sigue interesando.',
      'En pocas palabras: el puesto de {role} me interesa.',
    ],
  },
  wish: {
    any: [
      'Lo digo con sencillez: es el puesto que me gustaría tener, más que ningún otro.',
      'No hay puesto que desee más que este.',
      'Si pudiera elegir un puesto, sería este.',
      'Es el trabajo que más quiero hacer.',
      'Quiero que lo [sepa|sepas]: este puesto es mi primera opción.',
      'Es ahí donde me gustaría trabajar, más que en ningún otro lugar.',
      'De todos los puestos que conozco, es el que elegiría.',
      'No lo digo a la ligera: este puesto es mi primera opción.',
      'El puesto de {role} es el que deseo, más que ningún otro.',
      'Ningún otro puesto me importa tanto como este.',
      'Entre todos, es este el puesto que quiero, y prefiero decirlo con claridad.',
    ],
  },
  withdrawn: {
    any: [
      'Después de pensarlo, he decidido retirar mi candidatura.',
      'Retiro mi candidatura, y quería que lo [supiera|supieras] por mí.',
      'He decidido retirar mi candidatura, y eso no le quita nada a nuestra {kind}.',
      'He tomado la decisión de retirar mi candidatura, y no quería dejar de [decírselo|decírtelo].',
      'Retiro mi candidatura, y nuestra {kind} no tuvo nada que ver en ello.',
      'Prefiero [decírselo|decírtelo] sin rodeos: retiro mi candidatura.',
      'Entretanto, he tomado una decisión: dejo el proceso.',
      'He elegido no continuar en el proceso, y con ello retiro mi candidatura.',
    ],
  },
  close: {
    open: {
      any: [
        'Espero que tengamos ocasión de volver a hablar.',
        'Sería un gusto volver a conversar [con usted|contigo].',
        'Si [le|te] queda alguna pregunta, la respondo con gusto.',
        'Si puedo [enviarle|enviarte] algo más, basta un mensaje.',
        'Con gusto retomaría esta conversación otro día.',
        '[Le|Te] deseo una buena semana, y ojalá volvamos a hablar.',
        'Pase lo que pase, me quedo con un buen recuerdo de nuestra {kind}.',
        'Si falta algo de mi parte, [se|te] lo envío con gusto.',
        'Ojalá haya ocasión de continuar la conversación.',
        '[Escríbame|Escríbeme] cuando [quiera|quieras] si queda algo por aclarar.',
        'Cualquier pregunta que [le|te] surja será bienvenida.',
        'Otra conversación sería bienvenida en cualquier momento.',
        'Quedó mucho por hablar, y lo haría con gusto.',
        '[Le|Te] deseo lo mejor en todo lo que [tiene|tienes] entre manos.',
        'Si algo de lo que dije merece más detalle, lo amplío con gusto.',
        'Me alegrará saber de [usted|ti] más adelante.',
        'Ojalá podamos retomar el hilo uno de estos días.',
        'Aquí estoy si [necesita|necesitas] algo más.',
        'Una buena conversación pide continuación, y ojalá la nuestra la tenga.',
        'Con gusto [le|te] cuento más en otra ocasión.',
        'Es fácil dar conmigo si queda algún punto por aclarar.',
        'Espero que coincidamos de nuevo.',
        'Ojalá esta no sea nuestra última conversación.',
        'Si [quiere|quieres] saber algo más de mí, solo [tiene|tienes] que preguntar.',
        'Me gustaría que volviéramos a hablar, con calma y sin reloj.',
        '[Llámeme|Llámame] si algo quedó pendiente.',
        'Que [tenga|tengas] una buena semana, y hasta otra ocasión.',
        'Me quedan cosas por contar, quizá para otra ocasión.',
        'De mi parte, la conversación sigue abierta.',
        'Si hace falta cualquier otra cosa, respondo con gusto.',
        'Hasta que volvamos a coincidir, [le|te] deseo lo mejor.',
        'Me gustaría que volviéramos a conversar algún día.',
        'Si [le|te] falta algún dato mío, basta con pedirlo.',
        'Me encantaría que hubiera una próxima conversación.',
        'Con gusto [le|te] respondo lo que haga falta.',
        'Espero que sigamos en contacto.',
        'Ha sido un gusto.',
        'Nos hablamos cuando [quiera|quieras].',
        'Me gustó conocer [su|tu] punto de vista.',
        'Cualquier duda, aquí me [tiene|tienes].',
        'Cuando [le|te] venga bien, con gusto vuelvo a conversar.',
      ],
      warm: [
        'Qué gusto sería volver a hablar [con usted|contigo].',
        'Nuestra {kind} me alegró mucho.',
        '[Le|Te] deseo lo mejor, y ojalá hasta pronto.',
      ],
      formal: [
        'Quedo a [su|tu] disposición para lo que haga falta.',
        'Responderé con mucho gusto a cualquier otra pregunta.',
        'Será un placer ampliar cualquier punto que [desee|desees].',
      ],
      plain: [
        'Hablamos cuando [quiera|quieras], y con gusto respondo a lo que falte.',
        'Respondo con gusto a cualquier pregunta que [le|te] quede.',
        'Me gustó la conversación, y con gusto la repetiría.',
      ],
    },
    keen: {
      any: [
        'Me gustaría continuar esta conversación [con usted|contigo].',
        'Si [le|te] falta algo de mi parte, lo envío enseguida.',
        'Puedo seguir conversando cuando [le|te] convenga.',
        'Sería un gusto continuar.',
        'Espero que sigamos hablando.',
        'Cuando [quiera|quieras], con gusto vuelvo a conversar.',
        'Todo lo que [quiera|quieras] saber todavía, lo respondo con gusto.',
        'Ojalá esta conversación tenga continuación.',
        'Si hay un siguiente paso, [cuente|cuenta] conmigo.',
        'Me alegraría volver a hablar pronto.',
        'Quedo a [su|tu] disposición para seguir.',
        'Con gusto conocería también al equipo.',
        'Para otra conversación, me adapto sin problema a [su|tu] agenda.',
        'Respondo con gusto a todo lo que [le|te] quede por preguntar.',
        'Si hace falta algún documento, lo mando sin demora.',
        'Una nueva conversación me alegraría.',
        'Me encantaría continuar donde lo dejamos.',
        'Espero con ganas lo que sigue.',
      ],
    },
    wish: {
      any: [
        'Espero de todo corazón que sigamos hablando.',
        'Si [le|te] falta cualquier cosa, la [tendrá|tendrás] enseguida.',
        'Cada nueva conversación [con usted|contigo] será una alegría.',
        'Cuando [quiera|quieras] continuar, aquí estaré.',
        'Me alegrará mucho tener noticias [suyas|tuyas].',
        'Puedo hablar en cuanto [usted quiera|tú quieras].',
        'Seguir esta conversación me alegraría de verdad.',
        'Nada me gustaría más que continuar.',
        'Espero que pronto volvamos a hablar.',
        'Continuaré esta conversación con alegría, en cuanto [le|te] convenga.',
      ],
    },
    parting: {
      any: [
        '[Le|Te] deseo lo mejor, y quizá nuestros caminos vuelvan a cruzarse.',
        'El mundo es pequeño, y me alegraría volver a coincidir.',
        'Mis mejores deseos para [usted|ti] y para [su|tu] equipo.',
        'Espero que nuestros caminos se crucen otra vez.',
        'Me alegra que habláramos, y [le|te] deseo todo lo bueno.',
        '[Le|Te] deseo éxito en todo lo que [emprenda|emprendas].',
        '[Le|Te] mando mis mejores deseos, y ojalá volvamos a encontrarnos.',
        'Quizá coincidamos en otro lugar, y sería un gusto.',
      ],
    },
  },
  movedByThem: {
    any: [
      'Cambiar la cita por mí fue una gran consideración de [su|tu] parte.',
      'Aprecié que [cambiara|cambiaras] la cita por mí.',
      'Sé que [tuvo|tuviste] que reorganizar [su|tu] agenda, y lo valoro.',
      'Buscar otro momento para mí fue muy considerado de [su|tu] parte.',
      '[Movió|Moviste] la cita para que yo pudiera estar, y lo valoro.',
      'También valoro que [cambiara|cambiaras] la hora por mí.',
      'Cambiar la hora por mí fue un detalle que no olvido.',
    ],
  },
  movedByMe: {
    any: [
      'También aprecié [su|tu] flexibilidad con el horario.',
      '[Su|Tu] flexibilidad con el horario me fue de gran ayuda.',
      '[Encontró|Encontraste] otro hueco sin complicaciones, y lo valoro.',
      'Fue amable de [su|tu] parte encontrar otro momento.',
      'Encontrar otro momento con tanta sencillez es algo que valoro.',
      'Valoro la sencillez con la que [encontró|encontraste] otro momento.',
      'Me ayudó mucho que [fuera|fueras] flexible con la fecha.',
    ],
  },
  again: {
    any: [
      'Gracias por volver a dedicarme tiempo {onDay}.',
      'Gracias por esta nueva {kind} de {onDay}.',
      'Me alegró volver a conversar [con usted|contigo] {onDay}, y [se|te] lo agradezco.',
      'Muchas gracias por continuar nuestra conversación {onDay}.',
      'Me [dedicó|dedicaste] tiempo otra vez {onDay}, y [se|te] lo agradezco.',
      'Retomar nuestra conversación {onDay} fue un gusto: gracias.',
      'Gracias por encontrar {onDay} el momento para una nueva {kind}.',
      '[Le|Te] agradezco esta segunda ocasión de hablar que tuvimos {onDay}.',
      'Gracias por abrirme de nuevo un espacio en [su|tu] agenda {onDay}.',
      'Gracias por esta nueva {kind}.',
      'Me alegró volver a conversar [con usted|contigo], y [se|te] lo agradezco.',
      'Muchas gracias por continuar nuestra conversación.',
      '[Su|Tu] tiempo vale mucho, y {onDay} me lo [dio|diste] de nuevo: gracias.',
    ],
  },
  stoodIn: {
    any: [
      'Gracias por tomar el relevo {onDay} y dedicarme [su|tu] tiempo.',
      'Gracias por tomar el relevo {onDay}; sé que no estaba previsto.',
      'Tomar el relevo {onDay} fue muy amable de [su|tu] parte, y [se|te] lo agradezco.',
      'Gracias por tomar el relevo y dedicarme [su|tu] tiempo.',
      'Tomar el relevo fue muy amable de [su|tu] parte, y [se|te] lo agradezco.',
    ],
  },
  addition: {
    any: [
      'Añadiría una cosa: {addition}.',
      'Después se me ocurrió una idea: {addition}.',
      'Para completar mi respuesta: {addition}.',
      'Un punto que quisiera añadir: {addition}.',
    ],
  },
  link: {
    any: [
      'Aquí va el enlace prometido: {url}',
      'Como prometí, este es el enlace: {url}',
      'Aquí [tiene|tienes] el enlace prometido: {url}',
      'Y este es el enlace del que hablamos: {url}',
    ],
  },
  informational: {
    opening: {
      any: [
        'Gracias por [tomarse|tomarte] el tiempo de responder a mis preguntas {onDay}.',
        'Gracias por nuestra conversación de {onDay} y por [su|tu] franqueza.',
        'Muchas gracias por la experiencia que [compartió|compartiste] conmigo {onDay}.',
        'Fue generoso de [su|tu] parte dedicarme tiempo {onDay}, y [se|te] lo agradezco.',
        '[Le|Te] agradezco el tiempo que me [regaló|regalaste] {onDay}.',
        'Gracias por recibir todas mis preguntas {onDay}.',
        'Gracias por [tomarse|tomarte] el tiempo de responder a mis preguntas.',
        'Muchas gracias por la experiencia que [compartió|compartiste] conmigo.',
        'Gracias por nuestra conversación y por [su|tu] franqueza.',
      ],
    },
    gift: {
      any: [
        '[Usted no tenía|Tú no tenías] nada que ganar con ello, y justamente por eso el tiempo que me [dio|diste] me parece tan generoso.',
        '[Su|Tu] experiencia vale mucho para una persona en mi situación, y la [compartió|compartiste] sin reservas.',
        'Lo que me [dijo|dijiste] no se lee en ninguna parte, y le doy más valor que a todas mis lecturas.',
        '[Respondió|Respondiste] a preguntas que no habría podido hacerle a nadie más, y de ahí me llevo muchas cosas.',
        'Pocas personas le darían tanta atención a alguien que no conocen, y [usted lo hizo|tú lo hiciste] con mucha sencillez.',
        'Una experiencia como la [suya|tuya] es difícil de encontrar desde fuera, y sé lo que vale lo que me [contó|contaste].',
        'Aprendí de [usted|ti] cosas que no están escritas en ningún lado, y las voy a tener muy presentes.',
      ],
    },
    close: {
      any: [
        'Espero poder [devolverle|devolverte] el favor algún día, de una u otra forma.',
        'Si algún día puedo [serle|serte] útil a mi vez, lo haré con mucho gusto.',
        'Con gusto [le|te] contaré cómo sigue todo, un día en que [tenga|tengas] un rato.',
        'Espero que nuestros caminos se crucen de nuevo y retomemos esta conversación.',
        'Voy a pensar en lo que me [dijo|dijiste], y ojalá volvamos a hablar.',
        'Espero que algún día tengamos ocasión de retomar esta conversación.',
        '[Le|Te] deseo lo mejor, y ojalá tengamos otra conversación como esta.',
      ],
    },
  },
  takeHome: {
    any: [
      'Gracias por hablar conmigo de mi trabajo {onDay}.',
      'Gracias por el tiempo que le [dedicó|dedicaste] a mi trabajo {onDay}.',
      'Muchas gracias por la atención que le [prestó|prestaste] a mi trabajo {onDay}.',
      'Me gustó repasar mi trabajo [con usted|contigo] {onDay}, y [se|te] lo agradezco.',
      'Gracias por tomar mi trabajo tan en serio como para conversarlo {onDay}.',
      '[Le|Te] agradezco el cuidado con el que [abordó|abordaste] mi trabajo {onDay}.',
      '[Se tomó|Te tomaste] el tiempo de volver sobre mi trabajo {onDay}, y [se|te] lo agradezco.',
      'Gracias por hablar conmigo de mi trabajo.',
      'Gracias por el tiempo que le [dedicó|dedicaste] a mi trabajo.',
    ],
  },
  rejected: {
    opening: {
      any: [
        'Gracias por comunicarme la decisión.',
        'Gracias por la respuesta y por el tiempo que me [dedicó|dedicaste].',
        'Aunque la elección haya sido otra, [le|te] agradezco [su|tu] tiempo.',
        'Ya conozco la decisión, y aun así quiero [darle|darte] las gracias.',
        'Gracias por la respuesta y por la conversación que la precedió.',
        '[Le|Te] agradezco [su|tu] tiempo y la claridad de la respuesta.',
        'Gracias por considerar mi candidatura y por dedicarme [su|tu] tiempo.',
      ],
    },
    called: {
      any: [
        'Gracias por comunicarme la decisión de viva voz.',
        'Fue amable de [su|tu] parte decírmelo personalmente, y [se|te] lo agradezco.',
        '[Se tomó|Te tomaste] la molestia de decírmelo personalmente, y [se|te] lo agradezco.',
        'Gracias por decírmelo personalmente; no era obligación [suya|tuya].',
        'Gracias por [tomarse|tomarte] la molestia de avisarme personalmente.',
      ],
    },
    return: {
      any: [
        'Volvería a presentarme en {company} con gusto; [piense|piensa] en mí si se abre otra plaza.',
        'Si se abre otro puesto en {company}, [piense|piensa] en mí.',
        'Volvería a presentarme con gusto; [piense|piensa] en mí si surge la ocasión.',
        'Si surge otra cosa, me alegrará saberlo.',
        '[Piense|Piensa] en mí si se abre otro puesto.',
      ],
    },
  },
  coordinator: {
    opening: {
      any: [
        'Gracias por organizar mi entrevista de {onDay}.',
        'Muchas gracias por todo lo que [hizo|hiciste] para organizar la entrevista de {onDay}.',
        'Gracias por organizar mi entrevista.',
        'Gracias por la buena organización de mi entrevista.',
      ],
    },
    ask: {
      any: [
        'Poner de acuerdo varias agendas da más trabajo de lo que parece, y [usted me lo hizo|tú me lo hiciste] fácil. ¿[Podría|Podrías] transmitir mi reconocimiento a las personas con las que hablé?',
        'Sé la paciencia que hace falta para reunir a todo el mundo. Por favor, [transmita|transmite] mi reconocimiento a las personas con las que hablé.',
        'Me [simplificó|simplificaste] toda la parte práctica. Por favor, [dígales|diles] de mi parte a las personas con las que hablé que su tiempo me resultó muy valioso.',
      ],
    },
    close: {
      any: [
        'Si todavía [necesita|necesitas] algo, lo envío con gusto.',
        '[Avíseme|Avísame] si falta cualquier cosa.',
        'Saber que todo estaba en buenas manos fue un alivio.',
      ],
    },
  },
  nobodyCame: {
    opening: {
      any: ['Gracias por organizar la entrevista de {onDay}.', 'Gracias por organizar esta entrevista.'],
    },
    ask: {
      any: [
        'Me conecté a la hora acordada, pero parece que no coincidimos, como a veces ocurre. ¿[Podría|Podrías] ayudarme a encontrar otro momento? Me adapto con gusto a sus agendas.',
        'Estuve a la hora acordada, y parece que no llegamos a encontrarnos. Sé lo rápido que cambian los planes, y con gusto busco otro momento que les convenga.',
      ],
    },
    close: {
      any: [
        'Me seguiría gustando tener esa conversación, cuando [le|te] venga bien.',
        'El día que [le|te] convenga seguramente también me convendrá a mí.',
      ],
    },
  },
}

const SUBJECTS: Subjects = {
  any: {
    any: [
      'Gracias por la conversación sobre {topic}',
      'Nuestra conversación sobre {topic}: gracias',
      'Gracias por nuestra {kind} de {onDay}',
      'Gracias por la {kind} de {onDay}',
      'La {kind} de {onDay}: gracias',
      'Gracias por [su|tu] tiempo {onDay}',
      'Muchas gracias por la {kind} de {onDay}',
      'Mi agradecimiento por la {kind} de {onDay}',
      'Con agradecimiento por la {kind} de {onDay}',
      'Gracias: puesto de {role}',
      'Gracias por nuestra {kind}',
      'Gracias por [su|tu] tiempo',
      'Unas palabras de agradecimiento',
      'Muchas gracias por nuestra {kind}',
      'Gracias por esta {kind}',
      'Mi agradecimiento por nuestra {kind}',
      'Gracias por [su|tu] atención',
      'Unas líneas para dar las gracias',
      'Gracias por [su|tu] disponibilidad',
    ],
  },
  withdrawn: {
    any: [
      'Retiro mi candidatura, y gracias',
      'Mi candidatura y mi agradecimiento',
      'Gracias, y una decisión',
      'Retirada de mi candidatura, con agradecimiento',
      'Mi agradecimiento y mi decisión',
      'Mi decisión, y muchas gracias',
      'Sobre mi candidatura: gracias',
    ],
  },
  rejected: {
    any: [
      'Gracias por la respuesta',
      'Gracias de todos modos',
      'Gracias por [su|tu] tiempo y la respuesta',
      'Muchas gracias por nuestra conversación',
      'Mi agradecimiento, a pesar de la decisión',
      'Una última palabra: gracias',
    ],
  },
  informational: {
    any: [
      'Gracias por nuestra conversación',
      'Gracias por [sus|tus] respuestas',
      'Gracias por la conversación de {onDay}',
      'Gracias por compartir [su|tu] experiencia',
      'Muchas gracias por la charla de {onDay}',
      'Gracias por [su|tu] franqueza',
      'La conversación de {onDay}: gracias',
    ],
  },
  advised: {
    any: [
      'Gracias por [sus|tus] consejos',
      '[Sus|Tus] consejos de {onDay}: gracias',
      'Muchas gracias por [sus|tus] consejos',
      'Gracias por los buenos consejos',
      'Mi agradecimiento por [sus|tus] consejos',
    ],
  },
  takeHome: {
    any: [
      'Gracias por [su|tu] lectura atenta',
      'Gracias por comentar mi trabajo',
      'Mi trabajo, y muchas gracias',
      'Gracias por la conversación de {onDay}',
      'La conversación de {onDay}: gracias',
      'Gracias por [su|tu] punto de vista',
      'Mi agradecimiento por [su|tu] lectura',
    ],
  },
  link: {
    any: [
      'Gracias, y el enlace prometido',
      'El enlace prometido, con mi agradecimiento',
      'Muchas gracias, con el enlace',
    ],
  },
  addition: {
    any: ['Gracias, y una idea más', 'Gracias, con un complemento', 'Una idea más, con mi agradecimiento'],
  },
  coordinator: {
    any: [
      'Gracias por organizar la entrevista',
      'Gracias por la buena organización',
      'La organización de la entrevista: gracias',
    ],
  },
  nobodyCame: {
    any: [
      'Otro momento para nuestra entrevista',
      'Nuestra entrevista: ¿otro momento?',
      'La entrevista de {onDay}: otro momento',
    ],
  },
}

const thanksIn = (pronoun: string) =>
  everyWord(
    `(?:(?:muchas|mil|quiero|quería|unas líneas para|${pronoun}|antes que nada,|de corazón,|por) )*(?:gracias|agrade(?:c|z)\\p{L}*)`,
  )

const RULES: LanguagePack['rules'] = {
  thanks: thanksIn('le'),
  you: words(
    'usted',
    'ustedes',
    'sus?',
    'suy[oa]s?',
    'les?',
    'se l[oa]s?',
    '\\p{L}+(?:arle|erle|irle)',
    '\\p{L}+(?:ár|ér|ír)sel[oa]s?',
    'gracias por (?:\\S+ )?\\p{L}+(?:rme|rse)',
    'gracias por (?:conversar|hablar|recorrer|trabajar|compartir|encontrar|tomar|organizar|volver|continuar|considerar)',
    'me (?:dedicó|dio|diste|habló|contó|explicó|mostró|preguntó|recomendó|prestó|hizo|regaló|escuchó|dijo|hablara|explicara|mostrara|preguntara|recomendara)',
    '(?:quiera|tenga|escríbame|llámeme|avíseme|piense|reciba|encontró|puso|dejó|hizo|escuchó|movió|transmita)',
  ),
  selfStart:
    /^(?:Yo|Mi|Mis|Me|Agradezco|Aprecio|Aprecié|Valoro|Valoré|Espero|Quedo|Guardo|Recuerdo|Tengo|Sé|Disfruté|Salí|Entiendo|Comprendo|Ahora tengo|Reconozco|Quería|Quiero|Pienso|Tomo|Lo tendré|Retiro|He|Puedo|Pasé|Lo digo|Lo disfruté|Con gusto|Voy|Había|Preferí)(?!\p{L})/u,
  enjoyment: words(
    'gust[oóeé]\\p{L}*',
    'disfrut\\p{L}*',
    'placer',
    'alegr\\p{L}*',
    'feliz',
    'agradable\\p{L}*',
    'grat[oa]',
    'aprecié',
    'aprecio que',
    'amabilidad',
    'amable',
    'generos\\p{L}*',
    'cálid\\p{L}*',
    'calidez',
    'atenciones',
    'brazos',
    'confianza',
    'sintonía',
    'naturalidad',
    'corazón',
    'sonrisa',
    'volando',
    'buen recuerdo',
    'buena conversación',
    'lo mejor de',
    'rato muy bueno',
    'atención',
    'atent[oa]',
    'escuch\\p{L}*',
    'paciencia',
    'cuidado',
    'energía',
    'interés',
    'interesara',
    'trato',
    'franqueza',
    'apertura',
    'humana',
    'invitaban',
    'me hizo bien',
    'me quedo con',
    'seguido',
    'perderme',
    'sencill\\p{L}*',
    'valido la pena',
    'especialmente',
    'entendimos',
    'libertad',
    'espacio para responder',
    'quién soy',
    'disposición',
    'tan en serio',
    'durante horas',
    'en serio',
    'importante para mí',
    'significó mucho',
    'mucho valor',
  ),
  firstMeeting: words(
    'rostro',
    'no se conoce',
    'no conocen',
    'quién soy',
    'se ha leído',
    'quien se presenta',
    'ocasión de conocer',
  ),
  onlyFirst: words('unas líneas', 'antes que nada', 'no quería dejar pasar', 'quería darle', 'quería darte'),
  notFirst: words('también', 'además', 'especialmente', 'igualmente', 'otra cosa', 'ahora sé más'),
  claims: [
    {
      above: 1,
      pattern: words(
        'me interesan?',
        'interés (?:por|en) (?:el|este|esta|la) (?:puesto|vacante|empresa|cargo|trabajo)',
        'interesad[oa]',
        'entusiasm\\p{L}*',
        'ilusión',
        'ganas de seguir',
        'próxim[oa]s? (?:pasos?|etapas?|fases?|entrevistas?)',
        'siguientes? (?:pasos?|etapas?|fases?|entrevistas?)',
        'unirme',
        'sumarme',
        'incorporarme',
        'formar parte',
        'contribuir',
        'aportar',
        'seguir adelante',
        'sigamos hablando',
        'sería un gusto continuar',
        'tenga continuación',
        'continuar esta conversación',
      ),
    },
    {
      above: 2,
      pattern: words(
        'sueños?',
        'soñad[oa]',
        'primera opción',
        'más que (?:ningún|ninguna|en ningún|cualquier)(?! anuncio)',
        'elegiría',
        'pudiera elegir',
        'que más quiero',
        'desee más',
        'que deseo',
        'me importa tanto',
        'el puesto que quiero',
        'nada me gustaría más',
      ),
    },
  ],
  patterns: [
    {
      id: 'B11',
      gate: true,
      pattern: words(
        'hoy',
        'ayer',
        'anteayer',
        'mañana',
        'esta (?:mañana|tarde|noche|semana)',
        'la semana pasada',
        'hace un rato',
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
        'salari\\p{L}*',
        'sueldos?',
        'remuneraci\\p{L}*',
        'bonos?',
        'bonus',
        'dinero',
        'prestaciones',
        'vacaciones',
        'aguinaldo',
        '[$€£]\\s?\\d.*',
        '\\d+ ?(?:€|euros?|k)',
      ),
    },
    {
      id: 'B23',
      gate: true,
      pattern: words(
        'perdón\\p{L}*',
        'perdon\\p{L}*',
        'disculp\\p{L}*',
        'lo siento',
        'lament\\p{L}*',
        'siento (?:mucho|haber|no)',
        'desgraciadamente',
        'por desgracia',
        'retraso',
      ),
    },
    {
      id: 'B24',
      gate: true,
      pattern: words(
        '(?:deme|denme|dame) (?:una|la) oportunidad',
        'una oportunidad',
        'le ruego',
        'te ruego',
        '(?:necesito|me hace falta) (?:este|el) (?:puesto|trabajo)',
        'le prometo',
        'cuándo (?:tendré|sabré)',
        'pronta respuesta',
        'a la espera de',
        'otras ofertas',
        'su decisión antes',
      ),
    },
    {
      id: 'B25',
      gate: true,
      pattern: words(
        '(?:candidat[oa]|perfil) (?:ideal|perfect[oa])',
        'mi perfil encaja',
        'encajo',
        'valor añadido',
        'valor agregado',
        'un activo para',
        'convencid[oa] de que',
        'segur[oa] de que (?:puedo|podría)',
      ),
    },
    {
      id: 'B26',
      gate: false,
      framesOnly: true,
      pattern: words(
        'no dud(?:e|es) en',
        'quedo (?:a la espera|atent[oa])',
        'a la espera',
        'sin otro particular',
        'sin más por el momento',
        'por medio de la presente',
        'aprovecho (?:la ocasión|la oportunidad|para)',
        'me pongo en contacto',
        'espero que (?:este|se encuentre|esté|estés|te encuentres)',
        'entera disposición',
        'dinámic[oa]',
        'proactiv[oa]',
        'sinergias?',
        'apasionad[oa]',
        'apasionante',
        'desafíos?',
        'retos?',
        'encantad[oa]',
        'agradecid[oa]',
        'enriquecid[oa]',
      ),
    },
    {
      id: 'B27',
      gate: true,
      framesOnly: true,
      pattern: words(
        'enriquecedor\\p{L}*',
        'inspirador\\p{L}*',
        'fascinante\\p{L}*',
        'invaluable\\p{L}*',
        'inestimable\\p{L}*',
        'crucial\\p{L}*',
        'primordial\\p{L}*',
        'holístic\\p{L}*',
        'innovador\\p{L}*',
        'reson\\p{L}*',
        'testimonio de',
        'sumerg\\p{L}*',
        'adentr\\p{L}*',
        'en el corazón de',
        'panorama',
        'tapiz',
        'asimismo',
        'cabe destacar',
        'no solo (?:\\S+ ){1,8}sino',
        'transformador\\p{L}*',
        'robust\\p{L}*',
        'potenciar',
        'vibrante\\p{L}*',
        'profundamente',
        'sin duda alguna',
        'en un mundo',
        'adicionalmente',
      ),
    },
    {
      id: 'B30',
      gate: false,
      framesOnly: true,
      pattern:
        /(?<!\p{L})(?:realmente|tan|sumamente|extremadamente|enormemente|infinitamente)(?!\p{L}).*(?<!\p{L})(?:realmente|tan|sumamente|extremadamente|enormemente|infinitamente)(?!\p{L})/isu,
    },
    {
      id: 'B33',
      gate: true,
      pattern:
        /(?<!\p{L})(?:de el|a el|de de|del el|sobre de|sobre sobre|la la|el el|su su|tu tu|por por|de hablamos|sobre que)(?!\p{L})/u,
    },
    {
      id: 'B35',
      gate: true,
      framesOnly: true,
      pattern: words(
        'por (?:una )?ia',
        'afterword',
        'borrador',
        'reenvi\\p{L}*',
        'una hora',
        'nombre del candidato',
      ),
    },
  ],
  capitals: 'names',
  common: (
    'el la los las lo un una unos unas de del al a en con por para sin sobre entre y e o u ni no sí que qué quien quién cómo como cuando cuándo donde si más menos muy tan tanto tanta ' +
    'mi mis me mí conmigo yo tú tu tus te ti contigo usted ustedes su sus suya suyo tuya tuyo le les se nos nuestra nuestro ese esa eso este esta esto aquí ahí ya aún todavía también además ' +
    'es era fue son ser está estaba he ha había hay haya hizo hace hacer hecho puede poder podría tiene tener sea será sería fuera ' +
    'gracias agradezco agradecerle agradecerte agradecimiento muchas mucho mucha todo toda todas todos otra otro otros algo alguien nada nadie cada bien buen buena mejor ' +
    'domingo lunes martes miércoles jueves viernes sábado puesto tiempo gusto hablar conversar trabajo quería quiero lo'
  ).split(' '),
}

/** "El Museo …", not "Museo …", where the name of a house begins with its kind. */
const HOUSES_EL =
  '(?:Museo|Hospital|Instituto|Banco|Grupo|Colegio|Laboratorio|Centro|Teatro|Ministerio|Ayuntamiento|Archivo|Observatorio|Parque|Estudio|Consejo)'
const HOUSES_LA =
  '(?:Universidad|Fundación|Biblioteca|Escuela|Editorial|Clínica|Asociación|Cooperativa|Academia|Cámara|Librería)'
const BEFORE = '(?<=^|(?<!\\p{L})(?:de|en|con|por|para|ver|mejor|apreciar) )'

/** "de el" and "a el" contracted, also before a day. */
function polishSpanish(sentence: string): string {
  return sentence
    .replace(new RegExp(`${BEFORE}(?=${HOUSES_EL} )`, 'gu'), 'el ')
    .replace(new RegExp(`${BEFORE}(?=${HOUSES_LA} )`, 'gu'), 'la ')
    .replace(/^(?:el|la) (?=\p{Lu})/u, (article) => (article === 'el ' ? 'El ' : 'La '))
    .replace(/(?<!\p{L})([Dd])e el (?=[\p{L}\p{N}])/gu, '$1el ')
    .replace(/(?<!\p{L})([Aa]) el (?=[\p{L}\p{N}])/gu, '$1l ')
    .replace(/ y (?=(?:I|i|Hi|hi)(?![ae])\p{L})/gu, ' e ')
}

const packIn = (form: 'formal' | 'familiar') => ({
  frames: inForm(FRAMES, form),
  subjects: inForm(SUBJECTS, form),
})

export const spanish: LanguagePack = {
  language: 'es',
  reading: READING,
  slots: SLOTS,
  ...packIn('formal'),
  subjectFamilies: ['talked', 'explained', 'showed', 'walked', 'learned', 'told', 'liked'],
  salutations: {
    first: {
      own: ['Hola, {first}:', 'Buenos días, {first}:'],
      warm: ['Hola, {first}:'],
      formal: ['Buenos días, {full}:'],
      plain: ['Hola, {first}:'],
    },
    full: {
      own: ['Buenos días, {full}:', 'Hola, {full}:'],
      warm: ['Hola, {full}:'],
      formal: ['Buenos días, {full}:'],
      plain: ['Hola, {full}:'],
    },
    nameless: 'Buenos días:',
  },
  signOffs: {
    any: [
      'Un saludo cordial,',
      'Saludos cordiales,',
      'Un cordial saludo,',
      'Con mi agradecimiento,',
      'Con gratitud,',
      'Reciba un saludo cordial,',
      'Saludos,',
    ],
    warm: ['Un saludo afectuoso,', 'Con mucha gratitud,', 'Con afecto,'],
    formal: ['Atentamente,', 'Cordialmente,', 'Reciba un cordial saludo,'],
    plain: ['Un saludo,', 'Saludos,'],
  },
  days: {
    on: WEEKDAYS.map((day) => `el ${day}`),
    name: WEEKDAYS,
    date: (day, month) => `el ${day} de ${MONTHS[month]}`,
  },
  /** Feminine nouns, so that one frame serves them all. */
  kinds: {
    unknown: [{ kind: 'conversación' }],
    interview: [{ kind: 'conversación' }, { kind: 'entrevista' }],
    screen: [{ kind: 'llamada' }, { kind: 'conversación' }],
    technical: [{ kind: 'conversación' }, { kind: 'entrevista' }],
    panel: [{ kind: 'conversación' }, { kind: 'entrevista' }],
    onsite: [{ kind: 'conversación' }, { kind: 'entrevista' }],
    final: [{ kind: 'conversación' }, { kind: 'entrevista' }],
    informational: [{ kind: 'conversación' }, { kind: 'charla' }],
    'take-home': [{ kind: 'conversación' }],
  },
  rules: RULES,
  polish: polishSpanish,
  familiar: {
    when: /(?<!\p{L})(?:nos tuteamos|nos tuteábamos|me tute[óo]|me tutea|tute[oó]|tutear|tuteamos|de tú(?! a)|trat[óo] de tú|hablamos de tú|tu entrevista con|entrevista contigo|charla contigo|conversación contigo|te esperamos)(?!\p{L})/iu,
    pack: {
      ...packIn('familiar'),
      slots: {
        ...SLOTS,
        deixis: { reader: TO_TU, team: TO_TU },
        /** Who does it must be seen from the verb: a third person is somebody else. */
        wh: questions(
          `(?:se |han )?(?!${FIRST})\\p{L}+n|se \\p{L}+|\\p{L}+(?:[aei]r|as|aste|iste)|es|eres|funciona|está|surgi\\u00f3|naci\\u00f3|creci\\u00f3|empez\\u00f3|comenz\\u00f3|cambi\\u00f3`,
        ),
      },
      signOffs: {
        any: [
          'Un saludo,',
          'Un saludo cordial,',
          'Saludos cordiales,',
          'Con mi agradecimiento,',
          'Que tengas buena semana,',
        ],
        warm: ['Un abrazo,', 'Con afecto,'],
      },
      rules: {
        ...RULES,
        thanks: thanksIn('te'),
        you: words(
          'tú',
          'te',
          'ti',
          'contigo',
          'tus?',
          'tuy[oa]s?',
          '\\p{L}+(?:arte|erte|irte)',
          '\\p{L}+(?:ár|ér|ír)tel[oa]s?',
          '\\p{L}+(?:aste|iste|aras|ieras)',
          'gracias por (?:\\S+ )?\\p{L}+rme',
          'gracias por (?:conversar|hablar|recorrer|trabajar|compartir|encontrar|tomar|organizar|volver|continuar|considerar)',
          'quieras',
          'tengas',
          'escríbeme',
          'llámame',
        ),
      },
    },
  },
}
