/*
 * Portuguese for Brazil and Portugal alike, as far as one text can be: the reader is spoken to in the third person and by no
 * pronoun ("a atenção que me deu", "o seu tempo"), which is polite in both; você, o senhor, tu and consigo do not occur. A possessive
 * has its article, no sentence begins with a pronoun ("me contou" or "contou-me"), pronouns stand before an infinitive after "por"
 * ("por me explicar"), and words that differ (equipe, contato, registro) are left out. "Agradeço", never "obrigado" or "obrigada".
 * {kind} is always feminine; {onDay} begins with "na", "no" or "no dia", and `polish` contracts it.
 * Not written: tu among Portuguese who say it; the third person stays polite there.
 */

import type { Frames, LanguagePack, Rewrite, Subjects } from '../language-pack.ts'
import { clause, everyWord, lax, run, words } from '../patterns.ts'

/* ---- reading: every pattern also takes its words without accents ------------------------------------------------------- */

const said = (...alternatives: readonly string[]) => words(...alternatives.map(lax))
const whole = (source: string) => new RegExp(lax(source), 'iu')

/** Words before a verb or a topic that carry nothing. Never "não", never "lhe" (to her). */
const FILL = run(
  '@\\d+(?: e @\\d+)?|nós|a gente|nos|me|se|ela|ele|eles|elas|também|depois|então|primeiro|no final|no fim|no início|muito|um pouco|bastante|bem|um tempão|com ela|com ele|com @\\d+|com a @\\d+|com o @\\d+|a|o|pudemos|estivemos|ficamos|gentilmente|com detalhes|em detalhe|com calma|com paciência|juntos|juntas|basicamente|e|foi|uma|um|boa|bom|linda|ótima|ótimo|bela|interessante|longa|por|que|tudo|brevemente|até|mais|hoje|ontem|temos|tem|já|aí|daí',
)
/** What the candidate told or showed is no gift of the reader's. */
const NOT_ME = '^(?!.*(?<!\\p{L})(?:eu|lhe|lhes|pra ela|pra ele|para ela|para ele) )'
const CLITIC = '(?:-(?:me|nos|se))?'
const MORE =
  '(?: (?:comigo|com (?:ela|eles?|a gente|@\\d+|[ao] @\\d+|a equipe|a equipa|a chefe|o chefe|o time)|pra mim|para mim|pra gente|um pouco|muito|bastante|também|um tempão|bem|rapidamente|em detalhe|com detalhes|com calma|com paciência|juntos|juntas|brevemente|primeiro|depois|a fundo|basicamente|sobretudo|principalmente|mais|foi|girou|interessante|muito interessante|super interessante|legal|muito legal|super legal|agradável))*'
const ON =
  '(?:sobre|acerca d[eoa]s?|em torno d[eoa]s?|a respeito d[eoa]s?|quanto a|de|do|da|dos|das|dum|duma) '
const MINE =
  '(?:(?:o|a|os|as) )?(?:meu|minha|meus|minhas) (?:\\p{L}+ )?(?:trabalhos?|projetos?|projectos?|tese|dissertação|mestrado|tcc|portfólio|portfolio|teste|testes|prova|exercício|solução|código|apresentação|pesquisa|investigação|trajetória|carreira|percurso|formação|app|aplicativo|protótipo|voluntariado|trabalho voluntário|horta|jardim|maquetes?|blog|livro|estudos|estágio|experiência|estudo de caso|podcast|desafio|desenhos?)(?: (?:técnic[oa]|final|de mestrado|de doutorado|de graduação|de fim de curso|de (?!la)\\p{L}+|em \\p{L}+|n[oa] \\p{L}+|como \\p{L}+|com \\p{L}+))?'

const TO_ARTICLE: readonly Rewrite[] = [
  [/^(?:sobre|acerca|em torno|a respeito) (?=d[eoa]s? )/iu, ''],
  [/^(?:sobre|quanto a|de|em|por(?! que(?!\p{L}))) (?=\S)/iu, ''],
  [/^(?:(?:[dn]?[oa]s?|sobre [oa]s?) )?(?:temas?|assuntos?|questão|questões) d([oa]s?) /iu, '$1 '],
  [/^(?:(?:[dn]?[oa]s?|sobre [oa]s?) )?(?:temas?|assuntos?|questão|questões) de /iu, ''],
  [/^[dn]([oa]s?) (?=\S)/iu, '$1 '],
  [/^pel([oa]s?) (?=\S)/iu, '$1 '],
  [/^[dn](uma?) (?=\S)/iu, '$1 '],
  [/^ao(s?) /iu, 'o$1 '],
  [/^à(s?) /iu, 'a$1 '],
  [/^pra(s?) /iu, 'a$1 '],
  [/ e (?:sobre|acerca de|por) (?!que(?!\p{L}))(?=\S)/giu, ' e '],
  [/ e d([oa]s?) (?=\S)/giu, ' e $1 '],
  [/ e de (?=como(?!\p{L}))/giu, ' e '],
]
/** What hurried people write otherwise; a first person ("como cheguei") is held. */
const QUESTIONS: readonly Rewrite[] = [
  [/^como (?:é|e) que /iu, 'como '],
  [/^(?:porque|porquê|por que|pq) (?=\S)/iu, 'por que '],
  [/(?<=^(?:como|por que|o que) )(?:eles|elas|ela|ele|@@) (?=\p{L})/iu, ''],
]
const TO_READER: readonly Rewrite[] = [
  ...TO_ARTICLE,
  ...QUESTIONS,
  [/(?<!\p{L})a ((?:\p{L}+ ){1,3}?)(?:delas?|deles?|de @@)(?!\p{L})/giu, 'a sua $1'],
  [/(?<!\p{L})o ((?:\p{L}+ ){1,3}?)(?:delas?|deles?|de @@)(?!\p{L})/giu, 'o seu $1'],
  [/(?<!\p{L})as ((?:\p{L}+ ){1,3}?)(?:delas?|deles?|de @@)(?!\p{L})/giu, 'as suas $1'],
  [/(?<!\p{L})os ((?:\p{L}+ ){1,3}?)(?:delas?|deles?|de @@)(?!\p{L})/giu, 'os seus $1'],
]

const FEMININE =
  '(?:arquitetura|arquitectura|plataforma|estratégia|cultura|metodologia|documentação|acessibilidade|observabilidade|qualidade|segurança|formação|governança|logística|robótica|biblioteca|coleção|restauração|restauro|tradução|pedagogia|estatística|revisão de código|base de dados|cadeia de suprimentos|infraestrutura|tipografia|mediação|automação|automatização|internacionalização|migração|contratação|pesquisa|investigação|gestão|transição|integração|digitalização|organização|avaliação|prevenção|agroecologia|sustentabilidade|usabilidade|sala de leitura|educação|triagem|mentoria|curadoria|divulgação|escala de plantão|equipe|equipa|atenção ao paciente|horta)'
const MASCULINE =
  '(?:projeto|projecto|plano|sistema|modelo|produto|processo|desenvolvimento|design|orçamento|código|monitoramento|onboarding|lançamento|programa|museu|laboratório|arquivo|acervo|catálogo|festival|voluntariado|marketing|backlog|cache|suporte|painel|trabalho de campo|plantão|roadmap|inventário|redesenho|planejamento|planeamento|aprendizado de máquina|desempenho|acompanhamento|atendimento|acolhimento|estoque|currículo escolar|mapeamento|time de dados)'
const PLURALS =
  '(?:testes|preços|dados|revisões de código|incidentes|métricas|objetivos|experimentos|prioridades|ferramentas|projetos|arquivos|indicadores|bases de dados|clientes|usuários|utilizadores|pacientes|alunos|estudantes|microsserviços|plantões|métodos|práticas|leitores|oficinas|bolsas|editais|planos de aula|modelos|tarifas|testes automatizados)'
const ADJECTIVES =
  '(?: (?:técnic[oa]s?|nov[oa]s?|intern[oa]s?|contínu[oa]s?|automátic[oa]s?|digita(?:l|is)|clínic[oa]s?|anua(?:l|is)|urban[oa]s?|comunitári[oa]s?|públic[oa]s?|remot[oa]s?|distribuíd[oa]s?|automatizad[oa]s?|de \\p{L}+|em \\p{L}+))?'
const TAIL = '(?: (?:para|pra|de|do|da|dos|das|em|no|na|com|e|ao|à) (?:o |a |os |as )?[\\p{L}\\p{N}].{1,50})?'
/** What one speaks of without an article, unless more is said of it. */
const ALONE = whole(
  '^(?:acessibilidade|observabilidade|qualidade|segurança|logística|robótica|pedagogia|estatística|tipografia|internacionalização|automação|agroecologia|sustentabilidade|usabilidade|contratação|pesquisa|governança|documentação|prevenção|marketing|design|onboarding|monitoramento|voluntariado|aprendizado de máquina|estratégia|tradução|educação|restauração|mediação|digitalização|arquitetura|desempenho|planejamento|planeamento|mentoria|curadoria)$',
)

const CAPITALS: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'Kafka Kubernetes Postgres PostgreSQL MySQL SQL AWS GCP Azure API APIs CI CI/CD UX UI QA IA ML AI LLM LLMs SLO SLOs SLA SLAs KPI KPIs OKR OKRs CRM ERP SEO LGPD RGPD SUS ' +
    'Python Java JavaScript TypeScript Kotlin Scala Django Rails PHP HTML CSS GraphQL Redis MongoDB DynamoDB Snowflake Airflow Terraform Docker Linux GitHub GitLab Git Figma Jira Excel SAP Angular iOS Android Spark Rust'
  )
    .split(' ')
    .map((name) => [name.toLowerCase(), name]),
)
const DEFINITE: readonly (readonly [RegExp, string])[] = [
  [whole(`^${FEMININE}(?!\\p{L})`), 'a '],
  [whole(`^${MASCULINE}(?!\\p{L})`), 'o '],
]

/** Words whose accents hurried people leave out, and which have no twin without. */
const ACCENT_OF: ReadonlyMap<string, string> = new Map(
  (
    'código códigos métrica métricas análises área áreas técnico técnica técnicos técnicas prática práticas estratégia estratégias clínica clínico página páginas número números ' +
    'logística automático automática automáticos automáticas público pública públicos públicas histórico histórica história histórias período conteúdo conteúdos usuário usuários saúde ' +
    'laboratório laboratórios relatório relatórios formulário formulários serviço serviços preço preços negócio negócios música física química matemática estatística robótica informática ' +
    'ética júnior sênior currículo matéria indústria memória comunitário comunitária voluntário próprio própria gestão padrão padrões questão questões opinião critério critérios ' +
    'catálogo móvel móveis máquina máquinas acadêmico acadêmica ciência ciências média médias médico médica inventário dicionário horário cartório repertório auditório ' +
    'começou começaram começam começa lançou lançaram lançam alcançou avançou plantão plantões governança segurança mudança mudanças criança crianças ensaio liderança avanço avanços balanço orçamento orçamentos lançamento lançamentos licença licenças política políticas'
  )
    .split(' ')
    .map((word) => [word.normalize('NFD').replace(/\p{M}/gu, ''), word] as const)
    .filter(([plain, word]) => plain !== word),
)

function accented(word: string): string {
  const known = ACCENT_OF.get(word)
  if (known) return known
  if (/^\p{Ll}{2,}[cs]ao$/u.test(word)) return word.replace(/cao$/, 'ção').replace(/sao$/, 'são')
  if (/^\p{Ll}{2,}[cs]oes$/u.test(word)) return word.replace(/coes$/, 'ções').replace(/soes$/, 'sões')
  return word.replace(/(?<=\p{Ll}{2})encia(s?)$/u, 'ência$1').replace(/(?<=\p{Ll}{2})ancia(s?)$/u, 'ância$1')
}

/** Accents, capitals, the article that a bare note leaves out, and the one of a possessive. */
function tidyPortuguese(text: string, type: string): string {
  const named = text
    .replace(/^\p{Lu}(?=\p{Ll}|\s)/u, (letter) =>
      type === 'wh' ||
      /^(?:O|A|Os|As|Um|Uma|Seu|Sua|Seus|Suas|Meu|Minha|Meus|Minhas|Para|Sobre)(?!\p{L})/u.test(text) ||
      DEFINITE.some(([noun]) => noun.test(text))
        ? letter.toLowerCase()
        : letter,
    )
    .split(' ')
    .map((word) => CAPITALS[word] ?? accented(word))
    .join(' ')
    .replace(/(?<=^| e )(sua|minha) /gu, 'a $1 ')
    .replace(/(?<=^| e )(seu|meu) /gu, 'o $1 ')
    .replace(/(?<=^| e )(suas|minhas) /gu, 'as $1 ')
    .replace(/(?<=^| e )(seus|meus) /gu, 'os $1 ')
  if (type === 'wh' || ALONE.test(named)) return named
  const article = DEFINITE.find(([noun]) => noun.test(named))?.[1]
  return article === undefined ? named : `${article}${named}`
}

const MONTHS =
  'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro'.split(' ')
const WEEKDAYS = 'domingo segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado'.split(' ')

const CONTRAST =
  'mas|porém|contudo|no entanto|entretanto|todavia|embora|apesar de|exceto|só que|a não ser que|pena que|pena|infelizmente|em compensação|ainda que|enquanto que|por outro lado'
const MOVE =
  '(?:remarc(?:aram|ou)|mud(?:aram|ou)|adi(?:aram|ou)|reagend(?:aram|ou)|antecip(?:aram|ou)|alter(?:aram|ou)|troc(?:aram|ou))'
const JOB = '(?:vaga|emprego|trabalho|cargo|posição|função|trampo|lugar)'

const READING: LanguagePack['reading'] = {
  shorthand: [
    [/(?<![\p{L}])(?:vc|vcs)(?![\p{L}])/giu, 'você'],
    [/(?<![\p{L}])(?:tb|tbm)(?![\p{L}])/giu, 'também'],
    [/(?<![\p{L}])(?:mt|mto)(?![\p{L}])/giu, 'muito'],
    [/(?<![\p{L}])mta(?![\p{L}])/giu, 'muita'],
    [/(?<![\p{L}])q(?![\p{L}])/giu, 'que'],
    [/(?<![\p{L}])pq(?![\p{L}])/giu, 'porque'],
    [/(?<![\p{L}])n(?= (?:é|e|foi|sei|quero|gostei|tenho|apareceu|vou|me)(?![\p{L}]))/giu, 'não'],
    [/(?<![\p{L}])s\/ ?/giu, 'sobre '],
    [/(?<![\p{L}])c\/ ?/giu, 'com '],
    [/(?<![\p{L}])(?:falámos)(?![\p{L}])/giu, 'falamos'],
    [/(?<![\p{L}])(?:conversámos)(?![\p{L}])/giu, 'conversamos'],
    [/(?<![\p{L}])(?:esplicou|explicol|explcou)(?![\p{L}])/giu, 'explicou'],
    [/(?<![\p{L}])(?:ineresse|interese|intersse)(?![\p{L}])/giu, 'interesse'],
    [/(?<![\p{L}])(?:k{3,}|(?:ha|he|rs|ah){2,}|rsrs|lol)(?![\p{L}])/giu, ' '],
    [/(?<![\p{L}])(?:tipo assim|né|tipo|na real|na verdade|sei lá)(?![\p{L}])[, ]*/giu, ' '],
    [
      /(?<![\p{L}])pra (?=(?:equipe|equipa|empresa|área|universidade|escola|plataforma|nuvem)(?![\p{L}]))/giu,
      'para a ',
    ],
    [/(?<![\p{L}])pra(?![\p{L}])/giu, 'para'],
    [/(?<![\p{L}])pro(?![\p{L}])/giu, 'para o'],
    [/(?<![\p{L}])pros(?![\p{L}])/giu, 'para os'],
    [/(?<![\p{L}])pras(?![\p{L}])/giu, 'para as'],
    [/\s+[&+]\s+/g, ' e '],
  ],
  breaks: new RegExp(
    lax(
      `\\s*,\\s*|\\s+[-–—]+\\s+|\\s*—\\s*|\\s*\\.{2,}\\s*|\\s*…\\s*|\\s*[()\\[\\]]\\s*|\\s+(?=(?:${CONTRAST})(?!\\p{L}))|\\s+e\\s+(?=(?:eles?|elas?|me|nós|a gente|eu|lhe|depois|então|também|foi|era|estava|muito|super|falamos|conversamos|mostrou|explicou|contou|falou|perguntou|não|houve|acho|fizemos|vimos|no final|tudo|gostei|adorei|rimos)(?!\\p{L}|-)|(?:mostrou|explicou|contou|falou|perguntou)-me|@\\d+ (?:me|nos|é|foi|falou|explicou|mostrou|contou))`,
    ),
    'giu',
  ),
  contrast: whole(`^(?:${CONTRAST})(?!\\p{L})[ ,:]*(?:que )?`),
  lead: whole(
    '^(?:e|também|além disso|depois|então|bom|bem|sim|ok|ah|oh|enfim|em geral|no geral|em resumo|no final|no fim|no início|primeiro|sinceramente|honestamente|pessoalmente|notas?:|olá|oi|acho que|penso que|achei que|sinto que|o melhor foi|hoje|ontem|hoje de manhã|esta manhã|esta tarde|desta vez|dessa vez|por favor|pfv|diga que|diz que|agradece|agradeça|basicamente|aí|daí)(?!\\p{L})[ ,:]*',
  ),
  negation: said(
    'não',
    'nunca',
    'jamais',
    'nenhum\\p{L}*',
    'sem',
    'nada',
    'tampouco',
    'nem',
    'pouco',
    'menos',
    'ninguém',
  ),
  nameWords: (
    'rosa mar sol luz paz flor linda bela branca clara dores pilar gloria vitoria mercedes angelo leao guerreiro rei reis campos flores igrejas casas rua castelo rios ' +
    'torres cruz santos moreno moreira delgado bom branco prado preto franco pastor montes mora neves pena redondo vale viana marina alma socorro conceicao trindade fe maio ' +
    'julio abril domingos leal amado salvador ventura pinto oliveira pereira figueira silva costa barros rocha ramos campo conde duque marques la o a os as de da do dos das ' +
    'se sua seu eu mi me te com por uma um e ha he nao si ja no na so an li lima amora coelho carneiro leitao pinho machado nobre bento serra ferro faria vaz'
  ).split(' '),
  hiringManager: said(
    '(?:a|o) (?:responsável|chefe|chefa|gerente|gestor|gestora|manager|hiring manager|recrutador|recrutadora|entrevistador|entrevistadora|diretor|diretora|líder|coordenador|coordenadora|encarregad[oa]|moça do rh|rapaz do rh)(?: (?:de (?:seleção|contratação|equipe|equipa|área|engenharia|produto|recursos humanos)|d[oa] (?:time|equipe|equipa|área|departamento|rh)|técnic[oa]))?',
    'hiring manager',
  ),
  continues: whole(
    '^(?:(?:também|e|muito|depois) )*(?:ele|ela|seu|sua|me|foi|super|explicou|contou|mostrou|falou|perguntou)(?!\\p{L})',
  ),
  everyone: said(
    'todos',
    'todas',
    'ambos',
    'ambas',
    '(?:as|os) (?:duas|dois|três|quatro)',
    'tod[oa] (?:a equipe|a equipa|o time|o painel|o mundo|mundo)',
    '(?:a equipe|a equipa|o time|o painel|a banca)',
    'cada um[a]?',
    'ninguém',
    'nenhum[a]?',
  ),
  events: {
    noShow: said(
      'não (?:se )?(?:apareceu|apareceram|compareceu|compareceram|veio|vieram|conectou|conectaram|entrou|entraram|ligou-se|ligaram-se|participou|participaram)(?: (?:na|à|da) (?:entrevista|reunião|chamada|call))?(?! (?:a tempo|mal|muito|no mérito|em detalhes?))',
      'não estava(?: lá| na (?:reunião|chamada|call))?$',
      'nunca (?:apareceu|entrou|veio|chegou)',
      'ninguém (?:se )?(?:apareceu|veio|conectou|entrou|compareceu|chegou)',
      'no[- ]?show',
      '(?:me )?(?:deu|deram) (?:um )?bolo',
      '(?:faltou|faltaram) (?:à|na|a) (?:entrevista|reunião|chamada)',
      '^@\\d+ faltou$',
    ),
    stoodIn: said(
      '(?:a|o|@\\d+) (?:cobriu|substituiu)(?: (?:a |o )?@\\d+| ela| ele)?',
      '(?:cobriu|substituiu)-(?:a|o)',
      '(?:substituiu|cobriu) (?:ela|ele|a @\\d+|o @\\d+|@\\d+)',
      '(?:entrou|veio|estava|apareceu|participou) (?:\\S+ )?no lugar (?:dela|dele|de @\\d+|da @\\d+|do @\\d+)',
      'assumiu o lugar (?:dela|dele|d[aeo] @\\d+)',
    ),
    calledWithDecision: said(
      '(?:me (?:ligou|telefonou|escreveu|avisou|contou)|(?:ligou|telefonou|escreveu|avisou)-me)(?: \\S+){0,3} (?:pessoalmente|ela mesma|ele mesmo|ela própria|ele próprio)',
      '(?:me (?:ligou|telefonou)|(?:ligou|telefonou)-me|@\\d+ ligou) (?:para|pra) (?:dizer|avisar|dar|me dar|me dizer|me avisar|contar|comunicar)(?: .*)?',
      'pessoalmente me (?:ligou|avisou)',
    ),
    rejected: said(
      'fui (?:recusad|rejeitad|reprovad|descartad|eliminad|dispensad)[oa]',
      'me (?:recusaram|rejeitaram|reprovaram|descartaram|recusou|eliminaram|dispensaram)',
      '(?:recusaram|rejeitaram|eliminaram)-me',
      'me disseram (?:que )?não$',
      'não fui (?:selecionad|escolhid|aprovad|chamad)[oa]',
      'não me (?:escolheram|selecionaram|aprovaram|chamaram)$',
      '^não passei(?: (?:na|no|da|para a) (?:fase|etapa|processo|próxima)(?: \\S+)?)?$',
      '(?:escolheram|contrataram|preferiram|ficaram com|optaram por|seguiram com) (?:outr[oa]|alguém|um outro|uma outra)(?: \\S+){0,2}',
      'resposta negativa',
      '(?:recebi|levei|veio) (?:um |o )?não$',
      'candidatura (?:recusada|rejeitada)',
      'a vaga (?:já )?(?:foi|está) preenchida',
    ),
    wouldReturn: said(
      '(?:me |voltaria a me )?(?:candidataria|inscreveria)(?:-me)? (?:de novo|novamente|outra vez|lá de novo)',
      'voltaria a (?:me )?candidatar(?:-me)?',
      'abert[oa] a outr[oa]s (?:vagas|oportunidades|posições|funções)',
      '(?:que lembrem de mim|pensem em mim|me tenham em mente)',
    ),
    movedByThem: said(
      `${MOVE}(?: \\S+){0,5} (?:por mim(?! \\p{L})|por minha causa|para que eu pudesse(?: \\S+){0,3}|pra eu poder(?: \\S+){0,3}|para eu poder(?: \\S+){0,3}|para me ajudar)`,
    ),
    movedByMe: said(
      '(?:tive|precisei) (?:de |que )?(?:remarcar|adiar|mudar|reagendar|trocar|desmarcar)(?: .*)?',
      '(?:remarquei|adiei|mudei|reagendei) (?:a|o) (?:entrevista|reunião|chamada|horário|data)(?: .*)?',
      '(?:foi|foram|era|eram|muito|super) (?:\\S+ )?(?:flexível|flexíveis|compreensiv[oa]s?)(?: .*)?',
    ),
  },
  sorts: {
    informational: said(
      '(?:entrevista|conversa|reunião) informativ[oa]',
      '(?:tomamos|tomar|tomando) (?:um )?café',
      'café virtual',
      'não (?:era|foi) (?:uma )?entrevista',
      'conversa informal',
    ),
    takeHome: said(
      '(?:teste|desafio|exercício) técnico',
      'prova técnica',
      'estudo de caso',
      'take-?home',
      'exercício (?:para|em) casa',
    ),
    metBefore: said(
      '(?:segunda|terceira|quarta|última|2ª|3ª|2a|3a) (?:entrevista|rodada|ronda|conversa|chamada|fase|reunião|etapa)',
      '(?:pela )?segunda vez',
      '(?:de novo|outra vez) (?:com|a) @\\d+',
      'já (?:a|o) (?:conhecia|tinha visto)',
      'já conhecia @\\d+',
    ),
  },
  stance: {
    withdrawn: new RegExp(
      `^(?!.*(?<!\\p{L})(?:talvez|quem sabe|pensando|penso|pensei|em d[uú]vida|d[uú]vida|considero|considerando|se|poderia|deveria|acho que|cogito|cogitando|n[aã]o desist\\p{L}*|n[aã]o retir\\p{L}*)(?!\\p{L})).*${
        said(
          'desisto(?: d[aeo]s?| \\S+)?',
          'desisti (?:d[aeo]s?) (?:processo|vaga|candidatura|entrevista|seleção)',
          'desisti',
          'vou desistir',
          '(?:retiro|retirei|vou retirar) (?:a )?minha candidatura',
          'me retir(?:o|ei) do processo',
          '(?:recusei|recuso|vou recusar|declinei|declino|rejeitei) (?:a|o|esta|este|essa) (?:oferta|proposta|vaga|convite|processo)',
          '(?:decidi|resolvi) (?:desistir|recusar|declinar|retirar|não (?:continuar|seguir|prosseguir))(?: .*)?',
          'não (?:vou|quero) (?:continuar|seguir|prosseguir) (?:no|com o|nesse|neste) processo',
          '(?:saio|saí|estou saindo|estou a sair|estou fora|tô fora) do processo',
          'abro mão da vaga',
        ).source
      }`,
      'iu',
    ),
    against: said(
      'não(?: \\S+){0,4} (?:primeira opção|primeira escolha|opção favorita|emprego dos (?:meus )?sonhos|vaga dos (?:meus )?sonhos|pra mim|para mim|interessad[oa]|convence|convenceu|convencid[oa]|certeza|vontade|motiva|motivad[oa]|empolga|empolgou|empolgad[oa]|anima|animou|animad[oa]|atrai|encaixa|combina|gosto|gostei|curti|o que (?:procuro|quero|busco)|a minha cara|minha praia|aceitaria|aceitar|interessa|interessou|interesse)',
      'não é (?:a|o|uma?|meu|minha|bem|exatamente|pra|para)(?: \\S+)?',
      'não(?: \\S+){0,3} (?:primeira|favorit[oa]|preferid[oa])',
      'segunda opção',
      'segunda escolha',
      'plano b',
      'opção b',
      'por via das dúvidas',
      '(?:estou|fiquei|tô|ainda) (?:\\S+ )?em dúvida',
      'tenho (?:minhas |muitas |algumas )?dúvidas(?: \\S+)?',
      'com dúvidas',
      'indecis[oa]',
      'hesitante',
      'cétic[oa]',
      'não (?:sei se|tenho certeza|estou cert[oa]|estou segur[oa]|me vejo)',
      '^não sei$',
      '(?:prefiro|preferiria|preferia) (?:o outro|a outra|outr[oa]|não|ficar|ir)(?: \\S+)?',
      '(?:pouco|menos) (?:interessad[oa]|motivad[oa]|interesse|convencid[oa])',
      'já não (?:me interessa|quero|estou)',
      'nenhum interesse',
      'sem (?:muita |muito )?(?:vontade|interesse|ânimo|entusiasmo)',
      '(?:para|pra) (?:praticar|treinar)',
      '(?:pensando|penso|estou pensando|considerando|cogitando|cogito|talvez|quem sabe) (?:em |eu )?(?:desistir|desista|recusar|recuse|declinar|sair|retirar|dizer não)',
      'vou dizer (?:que )?não',
      '^meh$',
      '^(?:mais ou menos|nem lá nem cá|morn[oa])$',
      'morn[oa]',
    ),
    open: clause(
      lax(
        '(?:estou |tô |sigo |ainda |bastante |muito )*(?:abert[oa]|neutr[oa]|com curiosidade|curios[oa])(?: a tudo| a opções)?',
      ),
      lax('vamos ver|a ver|veremos'),
    ),
    keen: whole(
      `^${run('eu|estou|tô|fiquei|muito|mesmo|super|ainda|continuo|bastante|sim|a|o|esta|essa|me|seria|realmente|cada|vez|mais|do|que|nunca|agora|tenho|tem|uma|um|saí|bem')}(?:` +
        '(?:interessad[oa]|motivad[oa]|entusiasmad[oa]|empolgad[oa]|animad[oa]|com (?:muita )?vontade)(?: (?:pela|pelo|com|em|na|no|por|de) (?:a |o |esta |essa )?\\S+(?: \\S+){0,3})?' +
        `|(?:me )?interessa(?:ria)?(?: (?:muito|bastante|mesmo|demais))?(?: (?:a|o|esta|essa|continuar|seguir|avançar|trabalhar)(?: (?:${JOB}|oferta|no processo|lá))?)?` +
        `|(?:${JOB}|função) (?:me )?(?:interessa|atrai|anima|agrada|parece ótima|parece legal)(?: (?:muito|bastante|mesmo|demais))?` +
        `|(?:gosto|gostei|adorei|amei|curti)(?: (?:muito|bastante|demais|mesmo))? (?:da|do|a|o|dessa|desta|essa|esta) ${JOB}` +
        '|(?:gostaria|adoraria|ia adorar|queria) (?:muito )?(?:de )?(?:trabalhar|entrar|fazer parte|seguir|continuar|avançar|conseguir a|ter essa|ter esta)(?: \\S+){0,5}' +
        `|(?:muita )?vontade de (?:trabalhar|seguir|entrar|continuar)(?: \\S+){0,4}|(?:muito |bastante |grande )?interesse(?: (?:na|no|em|pela|nessa|nesta)(?: \\S+){1,3})?|quero (?:muito )?(?:a|essa|esta|o|esse|este) ${JOB}|quero (?:seguir|avançar|continuar)(?: \\S+){0,3}|tomara que (?:dê certo|me (?:chamem|escolham|contratem)|eu passe)(?: \\S+){0,3}|torcendo(?: \\S+){0,3}` +
        `|(?:boa|ótima|bela|bom|ótimo) ${JOB}` +
        ')[ .!]*$',
    ),
    wish: whole(
      `^(?:\\S+ ){0,6}(?:${JOB} dos (?:meus )?sonhos|${JOB} de sonho|${JOB} da minha vida|${JOB} ideal|meu sonho|sonho realizado|sonho meu|empresa dos (?:meus )?sonhos|primeira opção|primeira escolha|minha favorita|a que mais quero)(?: \\S+){0,6}[ .!]*$` +
        `|^${run('eu|mesmo|realmente|sim')}quero (?:muito |muitíssimo |demais |mesmo )+(?:esta|essa|este|esse|a|o) ${JOB}(?: (?:mais|de|do|que|tudo|mesmo|demais))*[ .!]*$|^(?:é )?tudo o que (?:eu )?(?:sempre )?quis[ .!]*$`,
    ),
    elsewhere: whole(
      '(?:sonhos|sonho|vida|ideal|primeira opção|primeira escolha|favorita)(?: (?:é|seria|está|continua|sendo|era|fica))* (?:n[ao]|em|com) (?!(?:esta|este|essa|esse|eles|aqui|empresa)(?!\\p{L}))(?<where>.+)$|^(?!(?:é|isto|isso|este|esta|essa|o|a|meu|minha|um|uma|emprego|vaga|claramente|realmente|sem|definitivamente|ser)(?!\\p{L}))(?<where>\\S+) (?:é|continua|seria) (?:\\S+ ){0,2}(?:a |minha )?(?:primeira opção|primeira escolha|favorita)',
    ),
  },
  secret: said(
    'salári\\p{L}*',
    'salarial\\p{L}*',
    'ordenado',
    'vencimento',
    'pagam',
    'paga',
    'pagavam',
    'pagamento',
    'pag[oa]s',
    'remuneraç\\p{L}*',
    'remunera\\p{L}*',
    'bônus',
    'bónus',
    'prêmios?',
    'plr',
    'dinheiro',
    'grana',
    'euros?',
    'reais',
    'dólares',
    '\\d+ ?(?:€|k|mil|reais|euros?)',
    '(?:r\\$|€|\\$|£)\\s?\\d.*',
    'r\\$.*',
    'faixa salarial',
    'benefícios?',
    'plano de saúde',
    'seguro de saúde',
    'vale[- ](?:refeição|alimentação|transporte)',
    'vr',
    'subsídio\\p{L}*',
    'férias',
    'folgas?',
    'teletrabalho',
    'home office',
    'híbrid[oa]',
    'horários?',
    'horas extras?',
    'jornada(?! d[oea])',
    'deslocamento',
    'clt',
    'pj',
    'contrato',
    'aviso prévio',
    'demissão',
    'pedir demissão',
    'período de experiência',
    'visto',
    'autorização de trabalho',
    'outr[oa]s? (?:ofertas?|propostas?|empresas?|vagas?|processos?|opções|opção|empregador|entrevistas?|emprego)',
    'ofertas?(?! (?:formativa|educativa|cultural))',
    'propostas?(?! (?:pedagógica|curatorial|de valor))',
    'contraproposta',
    'concorrência',
    'concorrentes?',
    'meu (?:chefe|patrão|emprego atual|trabalho atual|atual \\p{L}+|marido|namorado|companheiro|médico|filho|pai|empregador)',
    'minha (?:chefe|empresa|mulher|esposa|namorada|companheira|família|saúde|filha|mãe|gravidez|médica|atual \\p{L}+)',
    'meus (?:filhos|pais)',
    'minhas filhas',
    'grávida',
    'gravidez',
    'licença[- ](?:maternidade|paternidade|parental|médica)',
    'maternidade',
    'filh[oa]s?',
    'creche',
    'doentes?',
    'doença',
    'doente',
    'saúde mental',
    'meu diagnóstico',
    'terapia',
    'deficiência',
    'depress\\p{L}*',
    'ansiedade',
    'burn-?out',
    'divórcio',
    'divorci\\p{L}*',
    'dívidas?',
    'aluguel',
    'renda da casa',
    'idade',
    'religi\\p{L}*',
    'igreja',
    'sindicat\\p{L}*',
    'política(?! de)',
    'demit\\p{L}*',
    'demissões',
    'despedi\\p{L}*',
    'despedimento\\p{L}*',
    'cortes?',
    'fusão',
    'falência',
    'me mudar',
    'mudança de cidade',
  ),
  confidential: said(
    'entre nós',
    'cá entre nós',
    'off the record',
    'em off',
    'extraoficial\\p{L}*',
    'confidencia\\p{L}*',
    'não (?:o |a )?(?:mencion|cont|dig|repit|inclu|coment|cit|fal)\\p{L}* (?:que|isso|isto|para|sobre|nada|da|do|de)(?: .*)?',
    'não mencion\\p{L}*',
    'que não saia',
    'segredo',
    'em segredo',
    'não diga\\p{L}*',
    'não é para (?:dizer|contar|mencionar)(?: .*)?',
  ),
  sour: said(
    'chat[oa]s?',
    'chateante',
    'chatice',
    'tedios\\p{L}*',
    'entediant\\p{L}*',
    'aborrecid\\p{L}*',
    'arrogant\\p{L}*',
    'prepotent\\p{L}*',
    'metid[oa]s?',
    'convencidíssim\\p{L}*',
    'condescendent\\p{L}*',
    'desagradáve\\p{L}*',
    'mal[- ]educad\\p{L}*',
    'grosseir\\p{L}*',
    'gross[oa]s?',
    'rude',
    'fri[oa]s?',
    'distant\\p{L}*',
    'sec[oa]s?',
    'estranh\\p{L}*',
    'esquisit\\p{L}*',
    'suspeit\\p{L}*',
    'sem graça',
    'mal (?:preparad|organizad|explicad|humorad|disposto|feito|ambiente)\\p{L}*',
    'mal',
    'má (?:impressão|vontade|organização|educação)',
    'cansad\\p{L}*',
    'estressad\\p{L}*',
    'stressad\\p{L}*',
    'estressant\\p{L}*',
    'incomodad\\p{L}*',
    'irrita\\p{L}*',
    'zangad\\p{L}*',
    'bravo',
    'brava',
    'aborrec\\p{L}*',
    'impacient\\p{L}*',
    'atras\\p{L}*',
    'desorganiz\\p{L}*',
    'bagunç\\p{L}*',
    'caos',
    'caótic\\p{L}*',
    'desastr\\p{L}*',
    'ruim',
    'ruins',
    'péssim\\p{L}*',
    'horríve\\p{L}*',
    'terríve\\p{L}*',
    'pior\\p{L}*',
    'decepc\\p{L}*',
    'dececion\\p{L}*',
    'desilu\\p{L}*',
    'pena',
    'antiquad\\p{L}*',
    'velh[oa]s?',
    'ultrapassad\\p{L}*',
    'obsolet\\p{L}*',
    'tóxic\\p{L}*',
    'agressiv\\p{L}*',
    'machist\\p{L}*',
    'sexist\\p{L}*',
    'racist\\p{L}*',
    'interromp\\p{L}*',
    'celular',
    'telemóvel',
    'bocej\\p{L}*',
    'distraíd\\p{L}*',
    'confus\\p{L}*',
    'vag[oa]s',
    'vago',
    'evasiv\\p{L}*',
    'ment(?:iu|iram|ia|ira)',
    'mentiros\\p{L}*',
    'idiota\\p{L}*',
    'burr[oa]s?',
    'estúpid\\p{L}*',
    'imbecil\\p{L}*',
    'merda',
    'porra',
    'babaca',
    'otári[oa]',
    'escrot\\p{L}*',
    'desconfort\\p{L}*',
    'desconfi\\p{L}*',
    'red flags?',
    'bandeiras? vermelhas?',
    'sobrecarreg\\p{L}*',
    'sobrecarg\\p{L}*',
    'monólogo',
    'interrogatório',
    'pretensios\\p{L}*',
    '(?:longa|longo|formal|corporativ[oa]|rápid[oa]|cheg[oa]) demais',
    'demais para (?:o|a|mim)(?: \\S+)?',
    'intermináve\\p{L}*',
    'preocup\\p{L}*',
    'muito séri[oa]',
    'antipátic\\p{L}*',
    'pouco (?:clar|profissional|amáve|simpátic|preparad|interess)\\p{L}*',
    'não (?:\\S+ )?(?:escut|ouv|olh|leu|lido|sabi|tinha ideia|pergunt|respond|cumpriment)\\p{L}*',
    'fei[oa]s?',
    'odiei',
    'odeio',
    'blá',
    'nada (?:simpátic|preparad|profissional|a ver|clar)\\p{L}*',
  ),
  self: said(
    '(?:estava|fiquei|estive|ia) (?:\\S+ )?(?:nervos[oa]|mal|tens[oa]|cansad[oa]|doente|lent[oa]|travad[oa]|ansios[oa]|perdid[oa])',
    'nervos[oa]',
    'nervosism\\p{L}*',
    'nervosíssim[oa]',
    'me (?:enrolei|embaralhei|perdi|atrapalhei|enganei|embananei|embolei|confundi|travei|saí mal)(?: .*)?',
    'travei',
    'deu (?:um )?branco',
    'me deu branco',
    'branco (?:na|no|total)',
    'fui (?:muito )?(?:mal|péssim[oa])',
    'mandei mal',
    'errei',
    'gaguejei',
    'esqueci',
    'não (?:soube|consegui|respondi|entendi|lembrei|sabia)(?: .*)?',
    'devia ter',
    'deveria ter',
    'minhas? respostas?',
    'as minhas respostas',
    'meu (?:inglês|português|sotaque)',
    'menti',
    'exagerei',
    'falei demais',
    'falta de experiência',
    'me falta(?:va)? experiência',
    'síndrome d[eo] impostor[a]?',
    'vergonha',
    'ridícul[oa]',
    'não (?:estive|fui) à altura',
    'suei',
    'tremi\\p{L}*',
    'cheguei (?:atrasad[oa]|tarde)',
  ),
  company: whole(
    `^${run('eu|gosto|gostei|muito|bastante|adoro|adorei|amei|também|da|do|a|o|esta|essa|sua|uma|me|causou|deixou|passou|bem|boa|ótima|linda|excelente|bela|impressão|tenho|tive|é|parece|pareceu|super|realmente|que|achei|curti|fiquei|com|interessante|legal|demais|impressionad[oa]|pela|lá')}(?:#|empresa|companhia|organização|instituição|cultura(?: da empresa)?|museu|escola|hospital|fundação|universidade|editora|biblioteca|missão|produto|start-?up|escritório|associação|cooperativa|livraria)(?: (?:me|gosto|muito|parece|pareceu|é|foi|bem|legal|ótima|ótimo|boa|bom|interessante|linda|super|causou|deixou|uma|excelente|impressão|incrível|bacana|demais|admirável|também))*[ .!]*$`,
  ),
  rapport: whole(
    `^${run('nos|nós|a gente|houve|teve|muita|muito|boa|bom|bem|super|realmente|logo|de|cara|desde|o|primeiro|momento|início|com|@\\d+|ela|ele|eles|tivemos|senti|me|que|e|a|uma|ótima|ótimo|verdade|imediatamente|foi|também|mais|rolou|deu|criamos')}(?:química|conexão|conectamos|entendemos(?: bem)?|demos (?:muito |super )?bem|sintonia|empatia|entrosamento|liga|match|rimos(?: muito| bastante| demais)?|risadas|à vontade|em casa|confiança|conversa fluiu|papo fluiu|fluiu|afinidade|cumplicidade|santo bateu)(?: (?:com (?:@\\d+|ela|ele|eles|a chefe|o chefe)|desde o (?:início|começo|primeiro momento)|muito bem|bem|logo|muito|demais|de cara|imediatamente|super bem|naturalmente))*[ .!]*$`,
  ),
  kindness: whole(
    `^${run('ela|ele|eles|elas|@\\d+|tod[oa]s|tudo|a|o|equipe|equipa|foi|foram|era|eram|estava|é|são|uma|um|pessoa|pessoas|gente|realmente|muito|super|tão|bastante|também|que|e|mesmo|extremamente|tratamento|me|tratou|achei|time|mega|bem')}(?:gentil|gentis|simpátic[oa]s?|amáve(?:l|is)|querid[oa]s?|um amor|uma querida|um querido|fof[oa]s?|acolhedor(?:a|es|as)?|atencios[oa]s?|pacientes?|generos[oa]s?|cordia(?:l|is)|educad[oa]s?|respeitos[oa]s?|caloros[oa]s?|próxim[oa]|solícit[oa]s?|prestativ[oa]s?|gente boa|gentileza|receptiv[oa]s?|carinhos[oa]s?|com muita paciência)(?: (?:comigo|e (?:paciente|atencios[oa]|generos[oa]|simpátic[oa]|gentil|acolhedora?|cordial|respeitos[oa]|divertid[oa]|solícit[oa])|da parte (?:dela|dele|deles)|o tempo todo|mesmo|tod[oa]s|demais))*[ .!]*$`,
  ),
  joy: whole(
    `^${run('foi|é|estava|era|muito|super|mega|realmente|uma|um|boa|bom|bela|linda|ótima|excelente|me|a|o|tudo|em|geral|no|papo|conversa|entrevista|chamada|reunião|experiência|bem|gostei|adorei|amei|curti|saiu|achei|que|mais|tão|bastante|conversar|falar|com|ela|ele|@\\d+|acho|correu|nossa|bate-papo|eu|da|de|do|demais')}(?:genial|interessante|divertid[oa]|agradáve(?:l|is)|legal|bacana|massa|fixe|giro|gira|incrível|ótim[oa]|maravilhos[oa]|fantástic[oa]|excelente|espetacular|show|top|adorei(?: muito| tudo)?|gostei(?: muito| bastante| demais)?|amei|curti(?: muito)?|(?:muito|super) bem|um prazer|prazer|(?:boa|ótima|bela|linda|excelente) (?:conversa|entrevista|chamada|reunião|experiência)|(?:bom|ótimo) (?:papo|bate-papo)|impressionante|perfeit[oa]|delícia|estimulante)(?: (?:com (?:ela|ele|@\\d+)|d[ae] (?:conversa|entrevista|papo)))?[ .!]*$`,
  ),
  filler: whole(
    `^${run('tratámo-nos|tratamo-nos|bem|bom|boa|tudo|agradecid[oa]|obrigad[oa]|grat[oa]|ela|desde|início|muito|resolveu|respondeu|tirou|esclareceu|todas|minhas|dúvidas|primeira|segunda|última|curta|breve|rápida|longa|entrevista|chamada|ligação|conversa|reunião|call|vídeo|zoom|teams|meet|telefone|com|@\\d+|a|o|uma|um|as|os|de|da|do|por|pelo|em|no|na|online|terminada|feita|foi|foram|nota|notas|esta|manhã|tarde|hoje|ontem|oi|olá|ok|recrutadora|recrutador|rh|técnica|café|pessoa|pessoas|presencial|uns|umas|\\d+|min|minutos|h|horas?|meia|durou|nos|tratamos|tratámos|você|tu|apresentações|perguntas|típicas|clássicas|geral|convite|abaixo|aqui|encaminho|segue|segunda-feira|terça|quarta|quinta|sexta|tive|acabei|ter|vai|normal|virtual|rodada|fase|informal|informativa|tomamos').replace(/ \)\*$/, '(?: |$))+')}[ .!?]*$`,
  ),
  topics: [
    {
      family: 'reviewed',
      pattern: whole(
        `^${FILL}(?:falamos|conversamos|revisamos|revimos|repassamos|vimos|analisamos|comentamos|discutimos|olhamos|passamos por|reviu|revisou)${MORE} (?:sobre |acerca |de |por )?(?:d(?=[oa]s? ))?(?<slot>${MINE})(?: \\S+){0,3}$`,
      ),
    },
    {
      family: 'asked',
      pattern: whole(
        `${NOT_ME}${FILL}(?:perguntou|perguntaram|perguntava|interessou|quis saber|queria saber)${CLITIC}${MORE} (?:mais )?(?<slot>(?:sobre|por|pelo|pela|pelos|pelas|acerca d[eoa]s?|d[eoa]s?|pra) .+)$`,
      ),
    },
    {
      family: 'asked',
      pattern: whole(
        `${NOT_ME}${FILL}(?:fez|fizeram)${CLITIC} (?:muitas |várias |umas |boas |ótimas )*perguntas(?: muito)?(?: boas| interessantes)? (?<slot>(?:sobre|acerca d[eoa]s?|d[eoa]s?) .+)$`,
      ),
    },
    {
      family: 'advised',
      pattern: whole(
        `${NOT_ME}${FILL}(?:deu${CLITIC} |deram |dando |recebi |peguei )?(?:muito |umas |uns |algumas |alguns |várias |muitas )*(?:boas |bons |ótimas |ótimos |excelentes )?(?:conselhos?|dicas?|recomendações|orientação|orientações|sugestões) (?:\\p{L}+ )?(?<slot>(?:sobre|para|pra) .+)$`,
      ),
    },
    {
      family: 'recommended',
      pattern: whole(
        `${NOT_ME}${FILL}(?:recomendou|recomendaram|indicou|sugeriu)${CLITIC}${MORE} (?<slot>(?:um|uma|o|a|os|as|dois|duas|três|vários|várias) .+)$`,
      ),
    },
    {
      family: 'walked',
      pattern: whole(
        `${NOT_ME}${FILL}(?:fez um tour|deu uma volta|fez uma visita|guiou|levou|passeou|deu um tour)${CLITIC}${MORE} (?<slot>(?:por|pelo|pela|pelos|pelas) .+)$`,
      ),
    },
    {
      family: 'showed',
      pattern: whole(
        `${NOT_ME}${FILL}(?:mostrou|mostraram|mostrava|apresentou)${CLITIC}${MORE} (?<slot>(?!aos? |\\u00e0)\\S.+)$`,
      ),
    },
    {
      family: 'explained',
      pattern: whole(
        `${NOT_ME}${FILL}(?:explicou|explicaram|explicava|detalhou|descreveu|esclareceu)${CLITIC}${MORE} (?:(?:tudo )?(?=sobre |acerca ))?(?<slot>\\S.+)$`,
      ),
    },
    {
      family: 'told',
      pattern: whole(
        `${NOT_ME}${FILL}(?:contou|contaram|contava|partilhou|compartilhou)${CLITIC}${MORE} (?:tudo |algo |coisas )?(?<slot>(?!tela)\\S.+)$`,
      ),
    },
    {
      family: 'told',
      pattern: whole(`${NOT_ME}${FILL}(?:falou|falaram|falava)${CLITIC}${MORE} (?<slot>${ON}.+)$`),
    },
    {
      family: 'learned',
      pattern: whole(
        `^${FILL}(?:aprendi|descobri)(?: (?:muito|bastante|imenso|demais|algo|coisas))* (?<slot>(?:sobre|acerca d[eoa]s?) .+)$`,
      ),
    },
    { family: 'learned', pattern: whole(`^${FILL}(?:aprendi|descobri) (?<slot>(?:como|por que) .+)$`) },
    {
      family: 'worked',
      pattern: whole(
        `^${FILL}(?:trabalhamos|programamos|desenhamos|resolvemos|pensamos|esboçamos|montamos|projetamos)${MORE} (?<slot>(?:em|no|na|nos|nas|num|numa|sobre|um|uma|o|a|os|as) .+)$`,
      ),
    },
    {
      family: 'talked',
      pattern: whole(
        `^${FILL}(?:falamos|falando|falar|falei|conversamos|conversando|conversar|conversei|conversa|papo|bate-papo|debatemos|discutimos|comentamos|trocamos ideias?|batemos papo|batemos um papo|trocamos uma ideia|entrevista|perguntas|falou)${MORE} (?<slot>${ON}.+)$`,
      ),
    },
    {
      family: 'talked',
      pattern: whole(
        `^${FILL}(?:comentamos|vimos|discutimos|tratamos|repassamos|abordamos|cobrimos|debatemos|revisamos|exploramos|analisamos|passamos por|tratamos de)${MORE} (?<slot>(?!que |coisas|de tudo|tudo|(?:o|a|os|as|seu|sua) (?:sala|laboratório|escritório|oficina|edifício|prédio|loja|cozinha|hospital|museu|biblioteca|fábrica)s?(?!\\p{L}))\\S.+)$`,
      ),
    },
    {
      family: 'talked',
      pattern: whole('^(?:temas?|assuntos?)(?: tratados?| principais?| principal)? ?:? (?<slot>.+)$'),
    },
    {
      family: 'liked',
      pattern: whole(
        '^(?:eu |muito |também |especialmente |sobretudo |realmente )*(?:gostei|adorei|amei|curti)(?: (?:muito|bastante|demais|especialmente|também|sobretudo|mesmo))* (?<slot>(?:d[oa]s? |[oa]s? |sua |seu |seus |suas |de como |como )(?!(?:vaga|trabalho|emprego|cargo|entrevista|conversa|empresa|papo|bate-papo|posição|chamada)(?!\\p{L})).+)$',
      ),
    },
    {
      family: 'liked',
      pattern: whole(
        '^(?:eu )?achei (?:muito |super |bastante |realmente |bem )*(?:interessantes?|genia(?:l|is)|impressionantes?|legal|bo[am]s?|bonit[oa]s?|inteligentes?) (?<slot>(?:seu|sua|seus|suas|o|a|os|as|como) .+)$',
      ),
    },
    {
      family: 'liked',
      pattern: whole(
        '^(?:eu )?achei (?<slot>(?:seu|sua|seus|suas|o|a|os|as) (?!(?:vaga|trabalho|emprego|cargo|entrevista|conversa|empresa|papo)(?!\\p{L})).+?) (?:muito |super |bastante |bem )*(?:interessantes?|genia(?:l|is)|impressionantes?|lega(?:l|is)|bo[am]s?|inteligentes?)$',
      ),
    },
    {
      family: 'talked',
      pattern: whole(
        '^(?:principalmente |muito |sobretudo )?(?<slot>(?:sobre|acerca d[eoa]s?|a respeito d[eoa]s?) .+)$',
      ),
    },
  ],
  addition: whole(
    '(?:^|[,.;(]\\s*|(?:mas|e) )(?:(?:devia|deveria|devo) ter (?:dito|respondido|acrescentado|mencionado|falado)|eu devia ter dito|tinha de ter dito|esqueci(?:-me)? de (?:dizer|mencionar|falar)|faltou (?:dizer|mencionar|falar)|uma resposta melhor(?: seria)?|melhor resposta)\\s*(?:que )?[:,]?\\s+(?<slot>.+)$',
  ),
  promise: whole(
    '(?:prometi|enviar|envio|mandar|mando|aqui vai|aqui está|segue|link|pediu|fiquei de)[^§:]*?(?:(?<thing>(?:o link (?:para|pra|do|da|de) )(?:o |a |meu |minha |os |as )*[\\p{L}\\p{N} -]{2,40}?)\\s*[:,-]?\\s*§\\d+|[^§]*§\\d+)',
  ),
}

/** First persons: held, as the reader did not do it. */
const FIRST = '(?:\\p{L}*(?:amos|emos|imos|ámos|ei))(?!\\p{L})'

const SLOTS: LanguagePack['slots'] = {
  cut: whole(
    '\\s+(?:etc|e tal|e tudo mais|e coisas assim|e afins|porque|já que|pois|para que|durante (?:a|o|uma|um|\\d).*|na (?:entrevista|primeira|segunda|chamada|última).*|no final|no fim|com (?:a equipe|a equipa|o time|@\\d+|ela|ele|eles)|comigo|juntos|juntas|para mim|pra mim|hoje|ontem|esta (?:manhã|tarde)|brevemente|em detalhe|com detalhes|com calma|a fundo|(?<!^o )(?<!por )que|onde|quando|todo|toda|inteir[oa]|o qual|a qual|e outras coisas|entre outr[oa]s? (?:coisas|temas)?|um pouco|foi|adorei|gostei)(?!\\p{L})|\\s*[(\\[{]|\\s*[;!?]|\\s*"|\\s*:\\s|\\.\\s',
  ),
  drop: everyWord(
    ...[
      'realmente',
      'super',
      'muito',
      'também',
      'basicamente',
      'sobretudo',
      'principalmente',
      'especialmente',
      'bastante',
      'meio que',
      'mesmo',
    ].map(lax),
  ),
  taste: said(
    'não',
    'nunca',
    'nenhum\\p{L}*',
    'sem',
    'nada',
    'tud[oa]',
    'toda',
    'coisas?',
    'algo',
    'alguém',
    'gente',
    'cara',
    'tipo',
    'tempo livre',
    'clima',
    'demais',
    'falta\\p{L}*',
    'problemas?(?! de (?:grafos|algoritmos|design|programação|filas|otimização|concorrência|dados|lógica|escalabilidade|desempenho))',
    'demiss\\p{L}*',
    'demit\\p{L}*',
    'despedi\\p{L}*',
    'cortes?',
    'rotatividade',
    'aquisição da',
    'fusão',
    'falência',
    'processo judicial',
    'escândal\\p{L}*',
    'fraude\\p{L}*',
    'greves?',
    'perdas?',
    'perder',
    'perdem?',
    'perdid\\p{L}*',
    'crises?',
    'redução',
    'reestrutur\\p{L}*',
    'reorganiz\\p{L}*',
    'atras\\p{L}*',
    'fracass\\p{L}*',
    'falh\\p{L}*',
    'caos',
    'caótic\\p{L}*',
    'desastr\\p{L}*',
    'bagunç\\p{L}*',
    'desord\\p{L}*',
    'mal',
    'maus?',
    'más?',
    'ruim',
    'ruins',
    'pior\\p{L}*',
    'chat[oa]s?',
    'estranh\\p{L}*',
    'idiota\\p{L}*',
    'horríve\\p{L}*',
    'merda',
    'stress\\p{L}*',
    'estress\\p{L}*',
    'sobrecarreg\\p{L}*',
    'sobrecarg\\p{L}*',
    'concorrên\\p{L}*',
    'concorrentes?',
    'política(?! de)',
    'religião',
    'morte',
    'mort[oa]s?',
    'morreu',
    'câncer',
    'cancro',
    'divórcio',
    'grávida',
    'gravidez',
    'candidat\\p{L}*',
    'antecessor\\p{L}*',
    'segred\\p{L}*',
    'boatos?',
    'fofoca\\p{L}*',
    'medo',
    'difícil\\p{L}*',
    'difíceis',
    'dificuldade\\p{L}*',
    'conflit\\p{L}*',
    'tensão',
    'tensões',
    'drama\\p{L}*',
    'talvez',
    'salári\\p{L}*',
    'dinheiro',
    'cabelo',
    'barba',
    'sotaque',
    'vestido',
    'roupa',
    'amanhã',
    'antiquad\\p{L}*',
    'velh[oa]s?',
    'obsolet\\p{L}*',
    'me contratar',
    'contratar-me',
    'interessante',
    'divertid[oa]',
    'legal',
    'ambiente(?! virtual)',
    'mim',
    'deus',
    'futebol',
    'queix\\p{L}*',
    'reclam\\p{L}*',
    'saíram',
    'saiu',
    'brig\\p{L}*',
    'pouc[oa]s?',
    'cachorr[oa]s?',
    'cão',
    'gat[oa]s?',
    'férias',
    'horários?',
  ),
  deixis: { reader: TO_READER, team: TO_READER },
  leftover:
    /(?<![\p{L}\p{N}])(?:eu|me|mim|meus?|minhas?|comigo|ela|elas|ele|eles|delas?|deles?|nelas?|neles?|lhes?|nos(?= \p{L}+(?:ou|am|em)(?!\p{L}))|nós|nossas?|nossos?|conosco|connosco|a gente|est[eao]s?|ess[eao]s?|isto|isso|aquel[ae]s?|aquilo|dess[eao]s?|dest[eao]s?|nest[eao]s?|ness[eao]s?|você|vocês|tu|te|ti|contigo|teus?|tuas?|senhora?)(?![\p{L}\p{N}])|-me(?!\p{L})/iu,
  mine: new RegExp(lax(MINE), 'giu'),
  whStart: whole(
    '^(?:como|por que|porque|porquê|quando|onde|quem|qual|quais|quanto|quantos|quantas|o que|o quanto|que|se|a que|em que|do que)(?!\\p{L})',
  ),
  wh: whole(
    `^(?:(?:como|por que) (?:(?:se )?(?!${FIRST})\\p{L}+(?:m|ou|eu|iu|a|e|ar|er|ir|em|ão)(?:-se)?|é|são|está|fez|teve|foi|pôde|veio|pôs|quis|soube|(?:o|a|os|as|cada|um|uma|seu|sua|seus|suas) \\p{L}+|(?:produto|engenharia|design|vendas|suporte|marketing) \\p{L}+)|o que (?:procuram|procura|buscam|busca|esperam|espera|fazem|faz|valorizam|valoriza))(?: \\S.*)$|^(?:como|por que) (?:se )?(?:trabalham?|funcionam?|operam?|colaboram?|testam|nasceu|surgiu|começ(?:ou|aram)|cresce(?:u|ram)|chegou|entrou|aprendem|decidiu isso|se organizam|organizam-se)$`,
  ),
  gerund: /(?!)/,
  finite: whole(
    '(?<!\\p{L})(?:\\u00e9|era|eram|são|foi|foram|est\\u00e1|estão|estava|estavam|tem|têm|tinha|tinham|há|houve|havia|vai|vão|ia|pode|podem|quer|querem|deve|devem|faz|fazem|fez|disse|diz|parece|pareceu|gostou|falou|explicou|mostrou|contou|perguntou|comentou|será|seria|falamos|vimos|fizemos|temos|somos|fomos|trabalhamos|conversamos|se)(?!\\p{L})',
  ),
  bare: whole(
    `^(?:(?:como|por que|porque) (?:eles |elas |ela |ele |se |o |a |os |as )?.+|(?:(?:a|sua|uma) )?${FEMININE}${ADJECTIVES}${TAIL}|(?:(?:o|seu|um) )?${MASCULINE}${ADJECTIVES}${TAIL}|(?:(?:os|as|seus|suas) )?${PLURALS}${ADJECTIVES}${TAIL}|(?:kafka|kubernetes|python|rust|typescript|postgres|terraform|event sourcing|machine learning|on-?call))$`,
  ),
  tidy: tidyPortuguese,
  conjunction: /\s+e\s+/i,
  list: (items) => {
    const last = items.at(-1) ?? ''
    const rest = items.slice(0, -1).join(', ')
    return / e /.test(rest) && !/ e /.test(last)
      ? `${rest.replace(/ e (?=[^,]*$)/, ', ')} e ${last}`
      : / e /.test(last)
        ? `${rest}, ${last}`
        : `${rest} e ${last}`
  },
}

/* ---- writing ------------------------------------------------------------------------------------------------------------ */

const FRAMES: Frames = {
  opening: {
    any: [
      'Agradeço por me dedicar parte do seu tempo {onDay}.',
      'O meu agradecimento pela nossa {kind} de {onDay}.',
      'Agradeço muito o tempo que me dedicou {onDay}.',
      'Queria agradecer a {kind} de {onDay}.',
      'Foi um prazer conversar {onDay}, e agradeço a sua atenção.',
      'Agradeço o espaço que me abriu {onDay}.',
      'A {kind} de {onDay} foi importante para mim, e quero agradecer por isso.',
      'Quero agradecer a atenção que me deu {onDay}.',
      'Encontrou tempo para mim {onDay}, e agradeço de coração.',
      'Agradeço o momento que partilhamos {onDay}.',
      'Gostaria de agradecer o seu tempo e a sua atenção {onDay}.',
      'Agradeço por conversar comigo {onDay}.',
      'Algumas linhas para agradecer a {kind} de {onDay}.',
      'Gostei muito da nossa {kind} de {onDay}, e agradeço.',
      'Que me reservasse um espaço {onDay} significou muito para mim, e agradeço.',
      'Fica aqui o meu agradecimento pela {kind} de {onDay}.',
      'Agradeço, de verdade, o tempo que me deu {onDay}.',
      'Da {kind} de {onDay} levo uma boa lembrança, e agradeço por ela.',
      'Agradeço por encontrar {onDay} um espaço para mim no seu dia.',
      'Quero agradecer a {kind} que tivemos {onDay}.',
      'Agradeço a {kind} de {onDay} e a sua disponibilidade.',
      'Receba o meu agradecimento pela {kind} de {onDay}.',
      'Agradeço por encontrar um momento para falar comigo {onDay}.',
      'Pela {kind} de {onDay}, o meu agradecimento.',
      'Poder falar {onDay} foi uma alegria, e agradeço a sua disposição.',
      'Com tudo o que certamente tinha pela frente {onDay}, dedicou-me um tempo, e agradeço muito.',
      'Valeu muito para mim a {kind} de {onDay}, e agradeço.',
      'Ficou comigo a {kind} de {onDay}, e agradeço por ela.',
      'O seu gesto de me receber {onDay} significou muito, e agradeço.',
      'Abriu {onDay} um espaço para mim na sua agenda, e isso merece o meu agradecimento.',
      'Sobre a {kind} de {onDay}, só posso agradecer.',
      'Por me receber {onDay}, o meu agradecimento.',
      'Recebeu-me {onDay} com atenção, e agradeço muito.',
      'Tenho um agradecimento a fazer pela {kind} de {onDay}.',
      'Devo um agradecimento pela {kind} de {onDay}.',
      'Agradeço por partilhar comigo parte do seu dia {onDay}.',
      'O tempo que me ofereceu {onDay} teve muito valor para mim, e deixo aqui o meu agradecimento.',
      'Antes de mais nada, agradeço a {kind} de {onDay}.',
      'Agradeço por reservar um tempo para falar comigo {onDay}.',
      'Não queria deixar passar mais tempo sem agradecer a {kind} de {onDay}.',
      'A {kind} que tivemos {onDay} merece umas palavras de agradecimento, e aqui vão.',
      'Vai aqui um agradecimento sincero pela {kind} de {onDay}.',
      'Agradeço por me dedicar parte do seu tempo.',
      'O meu agradecimento pela nossa {kind}.',
      'Agradeço muito o tempo que me dedicou.',
      'Queria agradecer a nossa {kind}.',
      'Foi um prazer conversar, e agradeço a sua atenção.',
      'Agradeço o espaço que me abriu na sua agenda.',
      'A nossa {kind} foi importante para mim, e quero agradecer por isso.',
      'Quero agradecer a atenção que me deu.',
      'Encontrou tempo para mim, e agradeço de coração.',
      'Agradeço o momento que partilhamos.',
      'Gostaria de agradecer o seu tempo e a sua atenção.',
      'Algumas linhas para agradecer a nossa {kind}.',
      'Que me reservasse um espaço significou muito para mim, e agradeço.',
      'Fica aqui o meu agradecimento pela nossa {kind}.',
      'Agradeço, de verdade, o tempo que me deu.',
      'Da nossa {kind} levo uma boa lembrança, e agradeço por ela.',
      'Agradeço a nossa {kind} e a sua disponibilidade.',
      'Receba o meu agradecimento pela nossa {kind}.',
      'Agradeço por encontrar um momento para falar comigo.',
      'O tempo que me ofereceu teve muito valor para mim, e deixo aqui o meu agradecimento.',
      'Devo um agradecimento pela nossa {kind}.',
      'Valeu muito para mim a nossa {kind}, e agradeço.',
      'Ficou comigo a nossa {kind}, e agradeço por ela.',
      'Sobre a nossa {kind}, só posso agradecer.',
      'Por me receber, o meu agradecimento.',
      'Recebeu-me com atenção, e agradeço muito.',
      'Antes de mais nada, agradeço a nossa {kind}.',
      'Agradeço por reservar um tempo para falar comigo.',
      'Não queria deixar passar mais tempo sem agradecer a nossa {kind}.',
      'Vai aqui um agradecimento sincero pela nossa {kind}.',
      'A nossa {kind} merece umas palavras de agradecimento, e aqui vão.',
    ],
    warm: [
      'Agradeço de coração o tempo que me ofereceu {onDay}.',
      'De coração, agradeço a {kind} de {onDay}.',
      'Agradeço de coração a nossa {kind}.',
    ],
    formal: [
      'Agradeço sinceramente a {kind} que me concedeu {onDay}.',
      'Desejo expressar o meu agradecimento pela {kind} de {onDay}.',
      'Desejo expressar o meu agradecimento pela nossa {kind}.',
    ],
    plain: ['Agradeço o seu tempo {onDay}, que sei que não sobra.', 'Agradeço a {kind} e o seu tempo.'],
  },
  gift: {
    any: [
      'Uma {kind} assim pede atenção, além de tempo, e recebi as duas coisas da sua parte.',
      'Sei que uma {kind} se soma a um dia que já está cheio, e valorizo que lhe desse lugar.',
      'O interesse que mostrou pelo meu percurso foi um belo gesto.',
      'Valorizo o cuidado com que conduziu a {kind}.',
      'Escutar uma pessoa que não se conhece é um ato generoso, e foi assim que senti a sua atenção.',
      'A sua maneira de perguntar permitiu que eu falasse com liberdade.',
      'O tempo é fácil de medir, a atenção nem tanto, e a sua foi notada do início ao fim.',
      'Por trás de um encontro assim há mais preparação do que se vê, e reconheço a sua.',
      'A sua paciência não passou despercebida.',
      'Percebe-se quando uma pessoa escuta de verdade, e foi o seu caso.',
      'Que se interessasse pelo que faço significou muito para mim.',
      'Deixou de lado o seu próprio trabalho por um momento, e sei que isso não é pouco.',
      'As suas perguntas convidavam a pensar, e isso nem sempre acontece.',
      'A energia que trouxe à nossa {kind} foi sentida.',
      'O espaço que me deu para responder com as minhas próprias palavras valeu muito.',
      'Falar com alguém de quem só se leu uma página pede abertura, e a sua foi grande.',
      'Entrevistar é um trabalho que se soma ao trabalho, e tenho bem presente o seu esforço.',
      'Ninguém lhe pedia tanta atenção, e por isso ela tem mais valor.',
      'A sua maneira de conversar facilitou tudo.',
      'Tornou humana uma situação que costuma ser rígida, e isso é pouco comum.',
      'Há sempre algo mais urgente, e por isso valorizo ainda mais a sua atenção.',
      'Pôs nesta {kind} algo mais do que tempo, e notei.',
      'Levar a sério quem se apresenta é uma forma de respeito, e senti isso no seu trato.',
      'A forma como me escutou conta muito para mim.',
      'Senti que queria saber quem sou mais do que preencher um formulário, e isso muda as coisas.',
      'Dar atenção no meio de um dia de trabalho não é fácil, e foi o que recebi da sua parte.',
      'Um dia de trabalho não para por causa de uma {kind}, e mesmo assim encontrou o momento.',
      'A sua disposição fez com que tudo ficasse mais simples para mim.',
      'Sei o que custa interromper o próprio trabalho para atender outra pessoa, e valorizo o seu gesto.',
      'Falar com alguém que escuta torna as coisas mais fáceis, e foi assim na nossa {kind}.',
      'Reconheço o esforço que fez para que a nossa {kind} fosse possível.',
      'Guardo o seu trato, atento e respeitoso.',
      'Ofereceu-me algo que anda escasso: atenção sem distrações.',
    ],
    warm: [
      'Pôs coração na nossa {kind}, e não vou esquecer isso.',
      'Tanta gentileza num dia de trabalho não se esquece, e penso na sua.',
      'O seu calor humano fez com que eu me sentisse em casa.',
      'Há atenções que não se esquecem, e a sua é uma delas.',
      'Senti-me em boas mãos, e eram as suas.',
    ],
    formal: [
      'Reconheço e aprecio a atenção que me deu.',
      'O interesse que mostrou pela minha candidatura é uma honra para mim.',
    ],
    plain: [
      'Escutou tanto quanto falou, e isso nem sempre acontece.',
      'Sei que entrevistar é trabalho, e valorizo o esforço que fez.',
    ],
  },
  fact: {
    any: [
      'Gostei de poder conversar sobre a vaga de {role}.',
      'Um anúncio diz pouco, e a nossa {kind} ajudou muito a entender a vaga de {role}.',
      'Agora tenho uma ideia mais clara da vaga de {role}, e devo isso à sua explicação.',
      'O que me contou sobre a vaga de {role} foi útil.',
      'O seu ponto de vista sobre a vaga de {role} ajudou a vê-la com mais clareza.',
      'Ouvir falar da vaga de {role} em primeira mão vale mais do que qualquer anúncio.',
      'Percorrer o que implica a vaga de {role} foi valioso para mim.',
      'Sei mais sobre a vaga de {role} do que poderia ter lido em qualquer lugar.',
      'Conversar sobre a vaga de {role} trouxe uma imagem mais fiel do trabalho.',
      'A vaga de {role} ganhou para mim uma forma mais concreta.',
      'Nada substitui uma boa conversa para entender a vaga de {role}.',
      'O tempo que dedicamos à vaga de {role} foi útil para mim.',
      'Entendo melhor a vaga de {role} desde a nossa {kind}.',
      'Para mim era importante conversar sobre a vaga de {role}.',
      'Há coisas da vaga de {role} que só se entendem conversando.',
      'O que me disse sobre o trabalho foi muito útil.',
      'Ouvir falar do trabalho a quem o conhece por dentro vale mais do que qualquer anúncio.',
      'Agora tenho uma ideia mais justa do trabalho, e devo isso à sua disponibilidade.',
      'Uma conversa ensina mais do que um anúncio, e a nossa confirmou isso.',
      'Eu tinha lido o anúncio, mas o seu ponto de vista ensinou mais.',
      'Para mim era importante falar com uma pessoa, e não apenas ler uma página.',
      'Da nossa {kind} levo mais do que de tudo o que tinha lido.',
      'Dar um rosto a um anúncio ajuda muito.',
      'As suas palavras ajudaram a imaginar melhor o trabalho.',
      'A nossa {kind} ajudou a entender melhor o que fazem.',
      'Preferi de longe ouvir o seu ponto de vista a ficar só com o que está escrito.',
      'Falar diretamente com quem conhece o trabalho esclareceu muitas coisas.',
      'Uma boa conversa ensina mais do que qualquer documento, e a nossa foi assim.',
      'Saí da nossa {kind} com uma imagem mais nítida do trabalho.',
      'Poucas vezes se pode falar com tanta simplicidade do trabalho em si.',
      'Um documento não responde e uma pessoa sim, e essa é toda a diferença.',
      'Compreendo melhor como é o dia a dia deste trabalho.',
      'O que eu tinha lido ganhou vida ao longo da nossa {kind}.',
      'Muitas coisas que eu não sabia ficaram claras durante a nossa {kind}.',
      'Da nossa {kind} levo várias ideias que vão me servir.',
      'Sem a nossa {kind}, eu teria apenas uma ideia vaga do trabalho.',
      'O trabalho é mais concreto para mim desde que conversamos.',
      'Valorizei que a nossa {kind} fosse além do que diz o papel.',
      'Falar de viva voz muda o olhar, e foi assim no meu caso.',
      'Ver o trabalho com os olhos de quem o conhece ajuda a entendê-lo.',
      'Foi muito útil ouvir como vê o trabalho, nas suas palavras.',
      'Saí com menos dúvidas e com perguntas melhores.',
      'Falar com quem conhece o trabalho muda a leitura de qualquer anúncio.',
      'Há coisas que só se entendem conversando, e a nossa {kind} mostrou isso.',
      'Agora posso imaginar melhor um dia qualquer neste trabalho.',
      'Onde o anúncio terminava, começou o que eu queria mesmo saber.',
      'Gostei de conhecer melhor a {company} através das suas palavras.',
      'O que me contou da {company} não está em nenhum anúncio.',
      'A nossa {kind} permitiu que eu visse a {company} mais de perto.',
      'Agora tenho uma ideia mais concreta de como se trabalha na {company}.',
    ],
    formal: [
      'As explicações que me deu foram de grande utilidade.',
      'A nossa {kind} sobre a vaga de {role} foi muito instrutiva.',
    ],
  },
  details: {
    talked: {
      any: [
        'Agradeço por conversar comigo sobre {np|wh}.',
        'Quero agradecer a conversa sobre {np|wh}.',
        'Agradeço muito o tempo que dedicamos a conversar sobre {np|wh}.',
        'Gostei muito de conversarmos sobre {np|wh}.',
        'Apreciei a nossa conversa sobre {np|wh}.',
        'Foi um prazer conversar sobre {np|wh}.',
        'Recordo com prazer o que conversamos sobre {np|wh}.',
        'Valorizo em especial o que conversamos sobre {np|wh}.',
        'O que me disse sobre {np|wh} ficou comigo.',
        'Falar sobre {np|wh} foi para mim o melhor da {kind}.',
        'Agradeço as suas palavras sobre {np}.',
        'A nossa conversa sobre {np|wh} foi particularmente útil para mim.',
        'Para mim era importante poder falar sobre {np|wh}.',
        'O meu agradecimento pela conversa sobre {np|wh}.',
        'Que bom que pudemos conversar sobre {np|wh}.',
      ],
      formal: ['O que conversamos sobre {np|wh} foi de grande valor para mim.'],
    },
    told: {
      any: [
        'Agradeço por me falar sobre {np|wh}.',
        'Quero agradecer o que me contou sobre {np|wh}.',
        'Gostei muito de ouvir sobre {np|wh}.',
        'O que me contou sobre {np|wh} ficou comigo.',
        'Foi uma alegria ouvir o que me contou sobre {np|wh}.',
        'Apreciei o que me contou sobre {np|wh}.',
        'Valorizo que me falasse sobre {np|wh}.',
        'Agradeço por me contar {wh}.',
        'Foi um prazer ouvir em primeira mão {wh}.',
        'O meu agradecimento pelo que me contou sobre {np|wh}.',
      ],
    },
    explained: {
      any: [
        'Agradeço por me explicar {np|wh}.',
        'Agradeço o tempo que dedicou a explicar {np|wh}.',
        'Apreciei que me explicasse {np|wh}.',
        'A clareza com que me explicou {np|wh} vale muito para mim.',
        'Se agora entendo melhor {np|wh}, devo isso à sua explicação.',
        'Quero agradecer a paciência com que me explicou {np|wh}.',
        'Foi muito útil que me explicasse {np|wh}.',
        'O meu agradecimento por me explicar {np|wh}.',
      ],
    },
    showed: {
      any: [
        'Agradeço por me mostrar {np|wh}.',
        'Gostei muito que me mostrasse {np|wh}.',
        'Ver {np|wh} foi um prazer, e devo isso à sua generosidade.',
        'Foi generoso da sua parte mostrar-me {np|wh}.',
        'Quero agradecer o tempo que dedicou a mostrar {np|wh}.',
        'Recordo com prazer o momento em que me mostrou {np|wh}.',
        'Apreciei que me mostrasse {np|wh}.',
        'O meu agradecimento por me mostrar {np|wh}.',
      ],
    },
    walked: {
      any: [
        'Agradeço por percorrer comigo {np}.',
        'Agradeço por me mostrar passo a passo {np|wh}.',
        'Gostei muito de percorrer {np} na sua companhia.',
        'Percorrer {np} na sua companhia foi um prazer.',
        'Quero agradecer o tempo que reservou para me mostrar {np|wh}.',
        'Foi generoso da sua parte percorrer {np} comigo.',
        'Apreciei que me mostrasse {np|wh} tão de perto.',
      ],
    },
    asked: {
      any: [
        'Agradeço por me perguntar sobre {np|wh}.',
        'Gostei que me perguntasse sobre {np|wh}.',
        'Respondi com prazer às suas perguntas sobre {np|wh}.',
        'Quero agradecer as suas perguntas sobre {np|wh}.',
        'Foi bom sentir o seu interesse quando perguntou sobre {np|wh}.',
        'Apreciei as suas perguntas sobre {np|wh}.',
        'O meu agradecimento pelas suas perguntas sobre {np|wh}.',
        'Que me perguntasse sobre {np|wh} foi um gesto que valorizo.',
      ],
    },
    advised: {
      any: [
        'Agradeço os seus conselhos {np}.',
        'Os seus conselhos {np} são muito valiosos para mim.',
        'Levo comigo os seus conselhos {np}, e agradeço por eles.',
        'Apreciei muito os seus conselhos {np}.',
        'Quero agradecer os conselhos que me deu {np}.',
        'Foi generoso da sua parte dar-me conselhos {np}.',
        'Os seus conselhos {np} vão me servir.',
        'O meu agradecimento pelos seus conselhos {np}.',
      ],
    },
    recommended: {
      any: [
        'Agradeço por me recomendar {np}.',
        'Apreciei que me recomendasse {np}.',
        'Vou ter bem presente o que me recomendou: {np}.',
        'Foi gentil da sua parte recomendar-me {np}.',
        'Tomo nota da sua recomendação: {np}.',
        'Quero agradecer a sua recomendação: {np}.',
        'Valorizo que me recomendasse {np}.',
      ],
    },
    reviewed: {
      any: [
        'Agradeço por conversar comigo sobre {np} com tanta atenção.',
        'Agradeço o tempo que dedicou a conversar sobre {np}.',
        'Gostei muito de conversar sobre {np}.',
        'Foi bom ver o tempo que dedicou a conversar sobre {np}.',
        'Conversar em detalhe sobre {np} foi muito valioso para mim.',
        'Valorizo o cuidado com que falou sobre {np}.',
        'Quero agradecer a conversa sobre {np}.',
      ],
    },
    worked: {
      any: [
        'Agradeço por trabalhar comigo em {np|wh}.',
        'Gostei muito de trabalharmos em {np|wh}.',
        'Pensar em conjunto em {np|wh} foi um prazer.',
        'Recordo com prazer o tempo em que trabalhamos em {np|wh}.',
        'Apreciei que trabalhássemos lado a lado em {np|wh}.',
        'Quero agradecer o tempo que trabalhamos em {np|wh}.',
        'Trabalhar lado a lado em {np|wh} foi uma alegria.',
      ],
    },
    learned: {
      any: [
        'Agradeço o que me ensinou sobre {np|wh}.',
        'Gostei muito de aprender com as suas palavras sobre {np|wh}.',
        'Se agora sei mais sobre {np|wh}, devo isso à sua explicação.',
        'Foi um prazer aprender mais sobre {np|wh}.',
        'O que aprendi sobre {np|wh} vai me servir.',
        'Apreciei tudo o que me disse sobre {np|wh}.',
        'Quero agradecer o que aprendi sobre {np|wh}.',
      ],
    },
    liked: {
      any: [
        'Da nossa {kind} guardo em especial {np}.',
        'Apreciei muito {np|wh}.',
        'Recordo com prazer isto: {np|wh}.',
        'Valorizo em especial {np|wh}.',
        'Entre o que mais apreciei na nossa {kind} está {np|wh}.',
        'Há algo que levo da nossa {kind}: {np|wh}.',
        'Agradeço por algo de que gostei de verdade: {np|wh}.',
        'Quero agradecer por algo em particular: {np|wh}.',
      ],
    },
  },
  second: {
    talked: {
      any: [
        'Gostei também de conversarmos sobre {np|wh}.',
        'Conversar sobre {np|wh} foi igualmente um prazer.',
        'Apreciei também o que conversamos sobre {np|wh}.',
        'O que me disse sobre {np|wh} também ficou comigo.',
        'A nossa conversa sobre {np|wh} também foi valiosa para mim.',
        'Que bom que também falamos sobre {np|wh}.',
        'Falar sobre {np|wh} também foi útil para mim.',
      ],
    },
    told: {
      any: [
        'Gostei também de ouvir sobre {np|wh}.',
        'Apreciei ainda o que me contou sobre {np|wh}.',
        'O que me contou sobre {np|wh} também ficou comigo.',
      ],
    },
    explained: {
      any: [
        'Apreciei também que me explicasse {np|wh}.',
        'Foi igualmente útil que me explicasse {np|wh}.',
        'Entendo melhor também {np|wh}, e devo isso à sua explicação.',
      ],
    },
    showed: {
      any: [
        'Gostei também que me mostrasse {np|wh}.',
        'Apreciei ainda que me mostrasse {np|wh}.',
        'Ver {np|wh} também foi um prazer.',
      ],
    },
    walked: {
      any: [
        'Gostei também de percorrer {np} na sua companhia.',
        'Apreciei ainda que me mostrasse {np|wh}.',
        'Percorrer {np} também foi um prazer.',
      ],
    },
    asked: {
      any: [
        'Gostei também das suas perguntas sobre {np|wh}.',
        'As suas perguntas sobre {np|wh} também foram bem-vindas.',
        'Apreciei ainda que me perguntasse sobre {np|wh}.',
      ],
    },
    advised: {
      any: [
        'Os seus conselhos {np} também são valiosos para mim.',
        'Apreciei também os seus conselhos {np}.',
        'Levo também os seus conselhos {np}.',
      ],
    },
    recommended: {
      any: [
        'Apreciei também que me recomendasse {np}.',
        'Vou ter presente ainda o que me recomendou: {np}.',
        'Tomo nota também da sua recomendação: {np}.',
      ],
    },
    reviewed: {
      any: [
        'Gostei também de conversar sobre {np}.',
        'O tempo que dedicou a conversar sobre {np} também foi bem-vindo.',
        'Falar sobre {np} também foi valioso para mim.',
      ],
    },
    worked: {
      any: [
        'Gostei também de trabalharmos em {np|wh}.',
        'Trabalhar em {np|wh} também foi um prazer.',
        'Apreciei ainda que trabalhássemos em {np|wh}.',
      ],
    },
    learned: {
      any: [
        'Sei mais também sobre {np|wh}, e devo isso à sua explicação.',
        'Aprender sobre {np|wh} também foi um prazer.',
        'Gostei também de aprender sobre {np|wh}.',
      ],
    },
    liked: {
      any: [
        'Apreciei também {np|wh}.',
        'Valorizo igualmente {np|wh}.',
        'Outra coisa que recordo com prazer: {np|wh}.',
      ],
    },
  },
  tail: {
    talked: {
      any: [
        'Com prazer teria continuado.',
        'Só por isso a nossa {kind} já teria valido a pena.',
        'É um tema sobre o qual eu falaria durante horas.',
        'É a primeira coisa de que me lembro da nossa {kind}.',
        'Não teria querido perder esse momento.',
        'Ficou muito por dizer sobre isso.',
        'Foi uma boa forma de usar o tempo que tínhamos.',
        'Valorizo o tempo que dedicou a isso.',
        'Continuo a pensar nisso.',
        'Gostei que houvesse lugar para isso.',
        'Podíamos ter passado nisso o resto do tempo.',
      ],
      formal: ['Valorizo o cuidado que dedicou a isso.', 'Aprecio o tempo que reservou para isso.'],
    },
    liked: {
      any: [
        'Não é coisa que se veja todos os dias.',
        'Continuo a pensar nisso.',
        'É das coisas que ficam comigo.',
        'Levo isso como exemplo.',
        'É menos comum do que parece.',
        'Pensei na minha própria forma de trabalhar.',
        'Só por isso a nossa {kind} já teria valido a pena.',
      ],
    },
    recommended: {
      any: [
        'Anoto com prazer.',
        'Uma boa recomendação vale muito.',
        'É um gesto que valorizo.',
        'Eu não teria chegado lá sem ajuda.',
        'É sempre bom ter por onde seguir.',
        'Vai ser útil para mim.',
        'Fica na minha lista.',
      ],
    },
    asked: {
      any: [
        'Poucas pessoas se dão ao trabalho de perguntar.',
        'Falo sempre disso com prazer.',
        'Pude falar de algo que me importa.',
        'É pouco comum, e nota-se.',
        'Não teria querido perder esse momento.',
        'Gostei que houvesse lugar para isso.',
        'Com prazer teria continuado.',
      ],
    },
    explained: {
      any: [
        'Uma explicação clara assim é pouco comum.',
        'Assim tudo fica mais concreto.',
        'Não teria podido ler isso em nenhum lugar.',
        'Muitas coisas ficaram claras.',
        'Nada como ouvir em primeira mão.',
        'Valorizo o tempo que dedicou a isso.',
        'Agora vejo tudo com mais clareza.',
      ],
    },
    advised: {
      any: [
        'Isso não se aprende em nenhum outro lugar.',
        'Vão me servir, aconteça o que acontecer.',
        'Partilhá-los assim não era obrigação de ninguém.',
        'Valem mais do que tudo o que eu poderia ter lido.',
        'Um bom conselho raramente é tão concreto.',
        'Vou tê-los bem presentes.',
        'Pretendo pô-los em prática.',
      ],
    },
    reviewed: {
      any: [
        'Uma leitura atenta é o melhor que pode acontecer a um trabalho.',
        'Tanta atenção não é coisa de todos os dias.',
        'Uma conversa assim ensina muito.',
        'Gostei que houvesse lugar para isso.',
        'Não teria querido perder esse momento.',
        'É mais atenção do que eu esperava.',
        'Um olhar preciso ajuda a melhorar.',
      ],
    },
  },
  joy: {
    any: [
      'Gostei de verdade de cada momento.',
      'Com prazer teria prolongado aquele momento.',
      'O tempo passou a voar.',
      'Foi um momento muito bom, e devo isso à sua companhia.',
      'Aquilo alegrou o meu dia.',
      'Poucas vezes uma {kind} me deu tanto prazer.',
      'Ainda recordo isso com um sorriso.',
      'Foi tão agradável quanto útil.',
      'Não teve nada de mera formalidade.',
      'Gostei de cada minuto da nossa {kind}.',
    ],
  },
  rapport: {
    any: [
      'A conversa fluiu com facilidade, e senti que nos entendemos logo.',
      'Da minha parte, senti uma boa sintonia na nossa {kind}.',
      'Tive a impressão de que nos entendemos desde o início.',
      'Senti-me à vontade, e devo isso à sua maneira de ser.',
      'A nossa conversa foi, para mim, fácil e natural.',
      'Mais do que uma formalidade, pareceu-me uma boa conversa.',
      'Gostei da naturalidade com que conversamos, e a sua parte nisso foi grande.',
      'Na sua companhia pude falar com toda a confiança.',
      'Gostei, simplesmente, da sua companhia.',
      'Há pessoas com quem se fala sem esforço, e foi assim na nossa {kind}.',
    ],
    formal: ['Apreciei a boa sintonia que senti entre nós.', 'Valorizo a naturalidade com que conversamos.'],
  },
  kindness: {
    any: [
      'A sua gentileza não passou despercebida.',
      'Senti-me à vontade com o seu trato.',
      'Valorizo muito a sua gentileza.',
      'A sua gentileza contou muito para mim.',
      'É mais fácil falar com uma pessoa gentil, e foi assim na nossa {kind}.',
      'Não vou esquecer a sua gentileza.',
      'Um trato tão caloroso como o seu faz bem.',
      'A sua gentileza tornou as coisas mais simples.',
    ],
  },
  regard: {
    any: [
      'Levo uma impressão muito boa da {company}.',
      'Gosto do que vi da {company}.',
      'Tenho muita estima pela {company}, e a nossa {kind} a reforçou.',
      'A {company} deixou em mim uma impressão muito boa, e a sua parte nisso é grande.',
      'Tenho boas razões para apreciar a {company}, e devo isso à sua atenção.',
      'A minha impressão da {company} é excelente.',
      'Gosto do que conheci da {company}.',
      'Levo uma impressão muito boa da organização.',
      'Gosto do que pude ver da empresa.',
      'Tenho muita estima pelo que fazem.',
      'A empresa deixou em mim uma impressão muito boa.',
      'Tenho boas razões para apreciar o que fazem, e a sua parte nisso é grande.',
      'A impressão que levo da empresa é muito boa.',
    ],
  },
  keen: {
    any: [
      'A vaga de {role} desperta o meu interesse, e queria dizê-lo claramente.',
      'Tenho interesse na vaga de {role}, e ainda mais desde a nossa {kind}.',
      'Digo com simplicidade: tenho interesse na vaga de {role}.',
      'O meu interesse pela vaga de {role} é real.',
      'Quanto mais sei da vaga de {role}, maior é o meu interesse.',
      'A vaga de {role} é das que despertam o meu interesse.',
      'A nossa {kind} reforçou o meu interesse pela vaga de {role}.',
      'Tenho vontade de seguir em frente com a vaga de {role}.',
      'Esta vaga desperta o meu interesse, e queria dizê-lo claramente.',
      'Tenho interesse nesta vaga, e ainda mais desde a nossa {kind}.',
      'Digo com simplicidade: tenho interesse nesta vaga.',
      'O meu interesse por esta vaga é real.',
      'Quanto mais sei desta vaga, maior é o meu interesse.',
      'A nossa {kind} reforçou o meu interesse por esta vaga.',
      'Tenho vontade de seguir em frente, e digo isso com prazer.',
    ],
  },
  wish: {
    any: [
      'Digo com simplicidade: é a vaga que eu gostaria de ter, mais do que qualquer outra.',
      'Não há vaga que eu deseje mais do que esta.',
      'Se eu pudesse escolher uma vaga, seria esta.',
      'É o trabalho que mais quero fazer.',
      'Quero que saiba: esta vaga é a minha primeira opção.',
      'É aí que eu gostaria de trabalhar, mais do que em qualquer outro lugar.',
      'De todas as vagas que conheço, é a que eu escolheria.',
      'Não digo isto de ânimo leve: esta vaga é a minha primeira opção.',
      'A vaga de {role} é a que desejo, mais do que qualquer outra.',
      'Nenhuma outra vaga me importa tanto como esta.',
      'Entre todas, é esta a vaga que quero, e prefiro dizê-lo com clareza.',
    ],
  },
  withdrawn: {
    any: [
      'Depois de pensar bem, decidi retirar-me do processo.',
      'Retiro a minha candidatura, e queria que soubesse por mim.',
      'Decidi retirar a minha candidatura, e isso não tira nada à nossa {kind}.',
      'Tomei a decisão de retirar a minha candidatura, e não queria deixar de lhe dizer.',
      'Retiro a minha candidatura, e a nossa {kind} não teve nada a ver com isso.',
      'Prefiro dizer sem rodeios: decidi sair do processo.',
      'Entretanto, tomei uma decisão: não sigo com esta candidatura.',
      'Escolhi não continuar no processo, e queria que o soubesse diretamente.',
    ],
  },
  close: {
    open: {
      any: [
        'Espero que tenhamos ocasião de voltar a falar.',
        'Seria um prazer voltar a conversar.',
        'Se lhe ficar alguma pergunta, respondo com prazer.',
        'Se eu puder enviar algo mais, basta uma mensagem sua.',
        'Com prazer retomaria esta conversa outro dia.',
        'Desejo-lhe uma boa semana, e tomara que voltemos a falar.',
        'Aconteça o que acontecer, guardo uma boa lembrança da nossa {kind}.',
        'Se faltar algo da minha parte, envio com prazer.',
        'Tomara que haja ocasião de continuar a conversa.',
        'Se ficar algum ponto por esclarecer, estou à sua disposição.',
        'Qualquer pergunta sua será bem-vinda.',
        'Outra conversa seria bem-vinda a qualquer momento.',
        'Ficou muito por conversar, e com prazer voltaria a isso.',
        'Desejo-lhe o melhor em tudo o que tem em mãos.',
        'Se algo do que eu disse merecer mais detalhe, explico com prazer.',
        'Será bom ter notícias suas mais adiante.',
        'Tomara que possamos retomar o fio um dia destes.',
        'Estou aqui se precisar de algo mais.',
        'Uma boa conversa pede continuação, e tomara que a nossa a tenha.',
        'Com prazer lhe conto mais em outra ocasião.',
        'É fácil falar comigo se restar algum ponto por esclarecer.',
        'Espero que haja um reencontro.',
        'Tomara que esta não seja a nossa última conversa.',
        'Se quiser saber algo mais sobre mim, basta perguntar.',
        'Gostaria que voltássemos a falar, com calma e sem relógio.',
        'Se algo ficou pendente, um telefonema seu é bem-vindo.',
        'Desejo-lhe uma boa semana, e até outra ocasião.',
        'Ficaram coisas por contar, talvez para outra ocasião.',
        'Da minha parte, a conversa continua aberta.',
        'Se for preciso qualquer outra coisa, respondo com prazer.',
        'Até um próximo encontro, desejo-lhe o melhor.',
        'Gostaria que voltássemos a conversar um dia.',
        'Se lhe faltar algum dado meu, basta pedir.',
        'Com prazer respondo ao que for preciso.',
        'Quando lhe for conveniente, volto com prazer a conversar.',
        'Gostaria que houvesse uma próxima conversa.',
      ],
      warm: [
        'Que bom seria voltar a conversar.',
        'A nossa {kind} alegrou a minha semana.',
        'Desejo-lhe o melhor, e tomara que até breve.',
      ],
      formal: [
        'Fico à sua disposição para o que for necessário.',
        'Responderei com muito prazer a qualquer outra pergunta.',
        'Será um prazer esclarecer qualquer ponto que deseje.',
      ],
      plain: [
        'Conversamos quando quiser, e respondo com prazer ao que faltar.',
        'Respondo com prazer a qualquer pergunta que lhe fique.',
        'Gostei da nossa conversa, e com prazer a repetiria.',
      ],
    },
    keen: {
      any: [
        'Gostaria de continuar esta conversa.',
        'Se lhe faltar algo da minha parte, envio de imediato.',
        'Posso continuar a conversa quando lhe for conveniente.',
        'Seria um prazer continuar.',
        'Espero que continuemos a falar.',
        'Quando quiser, volto com prazer a conversar.',
        'Tudo o que ainda quiser saber, respondo com prazer.',
        'Tomara que esta conversa tenha continuação.',
      ],
    },
    wish: {
      any: [
        'Espero de todo o coração que continuemos a falar.',
        'Se lhe faltar qualquer coisa, envio de imediato.',
        'Cada nova conversa será uma alegria.',
        'Quando quiser continuar, aqui estarei.',
        'Será uma alegria ter notícias suas.',
        'Posso falar assim que quiser.',
        'Seguir esta conversa seria uma verdadeira alegria.',
        'Nada me agradaria mais do que continuar.',
        'Espero que em breve voltemos a falar.',
        'Continuarei esta conversa com alegria, assim que lhe for conveniente.',
      ],
    },
    parting: {
      any: [
        'Desejo-lhe o melhor, e talvez os nossos caminhos voltem a cruzar-se.',
        'O mundo é pequeno, e seria uma alegria um reencontro.',
        'Deixo os meus melhores votos para quem me recebeu tão bem.',
        'Espero que os nossos caminhos se cruzem outra vez.',
        'Que bom que conversamos; desejo-lhe tudo de bom.',
        'Desejo-lhe sucesso em tudo o que fizer.',
        'Envio-lhe os meus melhores votos, e tomara que haja um reencontro.',
        'Talvez nos encontremos em outro lugar, e seria um prazer.',
      ],
    },
  },
  movedByThem: {
    any: [
      'Mudar o horário por mim foi uma grande consideração da sua parte.',
      'Apreciei que mudasse o horário por mim.',
      'Sei que foi preciso reorganizar a sua agenda, e valorizo isso.',
      'Procurar outro momento para mim foi muito atencioso da sua parte.',
      'Valorizo que mudasse o horário para que eu pudesse estar presente.',
      'Também valorizo que mudasse a hora por mim.',
      'Mudar a hora por mim foi um gesto seu que não esqueço.',
    ],
  },
  movedByMe: {
    any: [
      'Apreciei também a sua flexibilidade com o horário.',
      'A sua flexibilidade com o horário foi uma grande ajuda.',
      'Valorizo que encontrasse outro horário sem complicações.',
      'Foi gentil da sua parte encontrar outro momento.',
      'Encontrar outro momento com tanta simplicidade é um gesto que valorizo.',
      'Valorizo a simplicidade com que encontrou outro momento.',
      'A sua flexibilidade com a data facilitou muito as coisas.',
    ],
  },
  again: {
    any: [
      'Agradeço por me dedicar tempo mais uma vez {onDay}.',
      'O meu agradecimento por esta nova {kind} de {onDay}.',
      'Foi bom voltar a conversar {onDay}, e agradeço a sua atenção.',
      'Agradeço muito por continuar a nossa conversa {onDay}.',
      'Recebi de novo o seu tempo {onDay}, e agradeço por isso.',
      'Retomar a nossa conversa {onDay} foi um prazer, e agradeço.',
      'Quero agradecer por encontrar {onDay} o momento para uma nova {kind}.',
      'Gostaria de agradecer esta segunda ocasião de conversar que tivemos {onDay}.',
      'Agradeço por me abrir de novo um espaço na sua agenda {onDay}.',
      'O meu agradecimento por esta nova {kind}.',
      'Foi bom voltar a conversar, e agradeço a sua atenção.',
      'Agradeço muito por continuar a nossa conversa.',
      'O seu tempo vale muito, e {onDay} o recebi de novo: agradeço de coração.',
    ],
  },
  stoodIn: {
    any: [
      'Agradeço por assumir a entrevista {onDay} e me dedicar o seu tempo.',
      'Agradeço por assumir a entrevista {onDay}; sei que não estava previsto.',
      'Assumir a entrevista {onDay} foi muito gentil da sua parte, e agradeço.',
      'Agradeço por assumir a entrevista e me dedicar o seu tempo.',
      'Assumir a entrevista foi muito gentil da sua parte, e agradeço.',
    ],
  },
  addition: {
    any: [
      'Acrescentaria uma coisa: {addition}.',
      'Tive depois uma ideia: {addition}.',
      'Para completar a minha resposta: {addition}.',
      'Um ponto que gostaria de acrescentar: {addition}.',
    ],
  },
  link: {
    any: [
      'Aqui vai o link prometido: {url}',
      'Como prometi, este é o link: {url}',
      'Segue o link prometido: {url}',
      'E este é o link de que falamos: {url}',
    ],
  },
  informational: {
    opening: {
      any: [
        'Agradeço por reservar um tempo para responder às minhas perguntas {onDay}.',
        'Agradeço a nossa conversa de {onDay} e a sua franqueza.',
        'Agradeço muito a experiência que partilhou comigo {onDay}.',
        'Foi generoso da sua parte dedicar-me tempo {onDay}, e agradeço.',
        'Quero agradecer o tempo que me ofereceu {onDay}.',
        'O meu agradecimento por acolher todas as minhas perguntas {onDay}.',
        'Agradeço por reservar um tempo para responder às minhas perguntas.',
        'Agradeço muito a experiência que partilhou comigo.',
        'Agradeço a nossa conversa e a sua franqueza.',
      ],
    },
    gift: {
      any: [
        'Não tinha nada a ganhar com isso, e justamente por isso o tempo que me deu foi tão generoso.',
        'A sua experiência vale muito para uma pessoa na minha situação, e foi partilhada sem reservas.',
        'O que me disse não se lê em nenhum lugar, e dou a isso mais valor do que a todas as minhas leituras.',
        'Respondeu a perguntas que eu não teria podido fazer a mais ninguém, e delas levo muitas coisas.',
        'Poucas pessoas dariam tanta atenção a alguém que não conhecem, e a sua veio com muita simplicidade.',
        'Uma experiência como a sua é difícil de encontrar de fora, e sei o que vale o que me contou.',
        'Aprendi coisas que não estão escritas em nenhum lugar, e vou ter bem presente o que me disse.',
      ],
    },
    close: {
      any: [
        'Espero poder retribuir o favor um dia, de uma forma ou de outra, a quem tanto me ajudou.',
        'Se um dia eu lhe puder ser útil, será com muito prazer.',
        'Com prazer lhe contarei como tudo segue, um dia em que tenha um momento.',
        'Espero que os nossos caminhos se cruzem de novo e retomemos esta conversa.',
        'Vou pensar no que me disse, e tomara que voltemos a falar.',
        'Espero que um dia tenhamos ocasião de retomar esta conversa.',
        'Desejo-lhe o melhor, e tomara que tenhamos outra conversa como esta.',
      ],
    },
  },
  takeHome: {
    any: [
      'Agradeço por conversar comigo sobre o meu trabalho {onDay}.',
      'Agradeço o tempo que dedicou ao meu trabalho {onDay}.',
      'Quero agradecer a atenção que deu ao meu trabalho {onDay}.',
      'Gostei de rever o meu trabalho {onDay}, e agradeço a sua atenção.',
      'Agradeço por levar o meu trabalho a sério a ponto de conversar sobre ele {onDay}.',
      'O meu agradecimento pelo cuidado com que abordou o meu trabalho {onDay}.',
      'Reservou um tempo para voltar ao meu trabalho {onDay}, e agradeço.',
      'Agradeço por conversar comigo sobre o meu trabalho.',
      'Agradeço o tempo que dedicou ao meu trabalho.',
    ],
  },
  rejected: {
    opening: {
      any: [
        'Agradeço por me comunicar a decisão.',
        'Agradeço a resposta e o tempo que me dedicou.',
        'Embora a escolha tenha sido outra, agradeço o seu tempo.',
        'Já conheço a decisão, e mesmo assim quero agradecer o seu tempo.',
        'Quero agradecer a resposta e a conversa que a precedeu.',
        'O meu agradecimento pelo seu tempo e pela clareza da resposta.',
        'Agradeço por considerar a minha candidatura e por me dedicar o seu tempo.',
      ],
    },
    called: {
      any: [
        'Agradeço por me comunicar a decisão de viva voz.',
        'Foi gentil da sua parte dizer-me pessoalmente, e agradeço.',
        'Teve o cuidado de me dizer pessoalmente, e agradeço.',
        'Agradeço por me dizer pessoalmente; não era obrigação sua.',
        'O meu agradecimento por me avisar pessoalmente; foi um gesto seu que conta.',
      ],
    },
    return: {
      any: [
        'Voltaria a candidatar-me à {company} com prazer; espero que se lembre de mim quando abrir outra vaga.',
        'Se abrir outra vaga na {company}, espero que se lembre de mim.',
        'Voltaria a candidatar-me com prazer; espero que se lembre de mim se surgir a ocasião.',
        'Se surgir outra coisa, será bom saber.',
        'Espero que se lembre de mim se abrir outra vaga.',
      ],
    },
  },
  coordinator: {
    opening: {
      any: [
        'Agradeço por organizar a minha entrevista de {onDay}.',
        'Agradeço muito tudo o que fez para organizar a entrevista de {onDay}.',
        'Agradeço por organizar a minha entrevista.',
        'Agradeço a boa organização da minha entrevista.',
      ],
    },
    ask: {
      any: [
        'Conciliar várias agendas dá mais trabalho do que parece, e a sua ajuda tornou tudo fácil. Poderia transmitir o meu reconhecimento às pessoas com quem falei?',
        'Sei a paciência que é preciso para reunir tantas pessoas. Peço que transmita o meu reconhecimento às pessoas com quem falei.',
        'A sua ajuda simplificou toda a parte prática. Peço que diga às pessoas com quem falei que o tempo delas foi muito valioso para mim.',
      ],
    },
    close: {
      any: [
        'Se ainda lhe faltar algo, envio com prazer.',
        'Se precisar de qualquer coisa, respondo com prazer à sua mensagem.',
        'Saber que tudo estava em boas mãos, as suas, foi um alívio.',
      ],
    },
  },
  nobodyCame: {
    opening: {
      any: ['Agradeço por organizar a entrevista de {onDay}.', 'Agradeço por organizar esta entrevista.'],
    },
    ask: {
      any: [
        'Estive presente na hora combinada, mas parece que houve um desencontro, como às vezes acontece. Poderia ajudar-me a encontrar outro momento? Adapto-me com prazer às suas agendas.',
        'Esperei na hora combinada, e parece que houve um desencontro. Sei como os planos mudam depressa, e com prazer procuro outro momento que lhes seja conveniente.',
      ],
    },
    close: {
      any: [
        'Continuo com vontade de ter essa conversa, quando lhe for conveniente.',
        'O dia que lhe for conveniente também será bom para mim.',
      ],
    },
  },
}

const SUBJECTS: Subjects = {
  any: {
    any: [
      'Agradecimento pela conversa sobre {topic}',
      'A nossa conversa sobre {topic}: agradecimento',
      'Agradeço a nossa {kind} de {onDay}',
      'Agradecimento pela {kind} de {onDay}',
      'A {kind} de {onDay}: o meu agradecimento',
      'Agradeço o seu tempo {onDay}',
      'O meu agradecimento pela {kind} de {onDay}',
      'Umas palavras pela {kind} de {onDay}',
      'Agradecimento: vaga de {role}',
      'Agradeço a nossa {kind}',
      'Agradeço o seu tempo',
      'Umas palavras de agradecimento',
      'O meu agradecimento pela nossa {kind}',
      'Agradeço esta {kind}',
      'Agradeço a sua atenção',
      'Algumas linhas para agradecer',
      'Agradeço a sua disponibilidade',
      'Um agradecimento sincero',
      'Agradecimento pela nossa {kind}',
    ],
  },
  withdrawn: {
    any: [
      'Retiro a minha candidatura, com agradecimento',
      'A minha candidatura e o meu agradecimento',
      'Agradecimento, e uma decisão',
      'O meu agradecimento e a minha decisão',
      'A minha decisão, com agradecimento',
      'Sobre a minha candidatura: agradecimento',
      'Agradeço, e comunico uma decisão',
    ],
  },
  rejected: {
    any: [
      'Agradeço a resposta',
      'Agradeço mesmo assim',
      'Agradeço o seu tempo e a resposta',
      'O meu agradecimento pela nossa conversa',
      'O meu agradecimento, apesar da decisão',
      'Uma última palavra: agradecimento',
    ],
  },
  informational: {
    any: [
      'Agradeço a nossa conversa',
      'Agradeço as suas respostas',
      'Agradeço a conversa de {onDay}',
      'Agradeço a experiência partilhada',
      'O meu agradecimento pela conversa de {onDay}',
      'Agradeço a sua franqueza',
      'A conversa de {onDay}: agradecimento',
    ],
  },
  advised: {
    any: [
      'Agradeço os seus conselhos',
      'Os seus conselhos de {onDay}: agradecimento',
      'O meu agradecimento pelos seus conselhos',
      'Agradeço os bons conselhos',
      'Agradecimento pelos seus conselhos',
    ],
  },
  takeHome: {
    any: [
      'Agradeço a sua leitura atenta',
      'Agradeço por comentar o meu trabalho',
      'O meu trabalho, com agradecimento',
      'Agradeço a conversa de {onDay}',
      'A conversa de {onDay}: agradecimento',
      'Agradeço o seu ponto de vista',
      'O meu agradecimento pela sua leitura',
    ],
  },
  link: {
    any: [
      'Agradecimento, e o link prometido',
      'O link prometido, com agradecimento',
      'Agradeço, e aqui vai o link',
    ],
  },
  addition: {
    any: [
      'Agradecimento, e mais uma ideia',
      'Agradeço, com um complemento',
      'Mais uma ideia, com agradecimento',
    ],
  },
  coordinator: {
    any: [
      'Agradeço por organizar a entrevista',
      'Agradeço a boa organização',
      'A organização da entrevista: agradecimento',
    ],
  },
  nobodyCame: {
    any: [
      'Outro momento para a nossa entrevista',
      'A nossa entrevista: outro momento?',
      'A entrevista de {onDay}: outro momento',
    ],
  },
}

const RULES: LanguagePack['rules'] = {
  thanks: everyWord(
    '(?:(?:o meu|um|muito|quero|queria|gostaria de|desejo expressar o meu|algumas linhas para|antes de mais nada,|de coração,|receba o meu|fica aqui o meu|vai aqui um|devo um) )*(?:agrade[cç]\\p{L}*|gratidão)',
  ),
  you: words(
    'seus?',
    'suas?',
    'lhes?',
    'desejo-lhe',
    'envio-lhe',
    '(?:agradeço|agradecer|agradecimento)(?: muito)? (?:por (?:voltar a )?me|por (?:conversar|encontrar|reservar|partilhar|percorrer|trabalhar|acolher|organizar|continuar|levar|assumir|considerar)|pelo que me)',
    '(?:que|como|quando|onde) (?:me )?(?:dedicou|deu|contou|disse|explicou|mostrou|perguntou|recomendou|escutou|ofereceu|abriu|ensinou|fez|explicasse|mostrasse|perguntasse|falasse|recomendasse|reservasse|mudasse|encontrasse|concedeu|mostrou|conduziu|trouxe|partilhou|encontrou|abordou|saiba|queria saber)',
    '(?:dedicou|ofereceu|deu)-(?:me|se)',
    'encontrou',
    'recebeu-me',
    'me receber',
    'quiser',
    'receba',
    'precisar',
    'tornou humana',
    'escutou',
    'pôs',
    'deixou de lado',
    'respondeu a',
    'reservou',
    'poderia',
    'se lembre',
    'mais uma vez me dedicou',
  ),
  selfStart:
    /^(?:Eu|O meu|A minha|Os meus|As minhas|Meu|Minha|Gostei|Gosto|Gostaria|Queria|Quero|Apreciei|Valorizo|Valorizei|Espero|Fico|Guardo|Lembro|Tenho|Sei|Saí|Entendo|Compreendo|Agora tenho|Reconheço|Preferi|Tomo|Retiro|Decidi|Posso|Digo|Com gosto|Vou|Levo|Respondi|Estou|Aprendi|Voltaria|Senti|Continuo)(?!\p{L})/u,
  enjoyment: words(
    'gost[aeo]\\p{L}*',
    'recordo',
    'praze\\p{L}*',
    'alegr\\p{L}*',
    'feliz',
    'agradáve\\p{L}*',
    'apreci(?:ei|o que|o o tempo)',
    'gentil\\p{L}*',
    'generos\\p{L}*',
    'caloros\\p{L}*',
    'calor humano',
    'acolhimento',
    'confiança',
    'sintonia',
    'naturalidade',
    'coração',
    'sorriso',
    'voar',
    'boa lembrança',
    'boa conversa',
    'o melhor da',
    'momento muito bom',
    'atenção',
    'atenções',
    'atento',
    'escut\\p{L}*',
    'paciência',
    'cuidado',
    'energia',
    'interesse que',
    'o seu interesse',
    'interessasse',
    'trato',
    'franqueza',
    'abertura',
    'humana',
    'convidavam',
    'fez bem',
    'faz bem',
    'guardo em especial',
    'continuado',
    'perder esse',
    'com muita simplicidade',
    'tanta simplicidade',
    'belo gesto',
    'recebeu-me',
    'valido a pena',
    'em especial',
    'particularmente',
    'entendemos',
    'liberdade',
    'que bom',
    'foi bom',
    'à vontade',
    'disposição fez',
    'facilitou tudo',
    'a sério',
    'quem sou',
    'durante horas',
    'importante para mim',
    'significou muito',
    'muito valor',
    'companhia',
    'recebeu tão bem',
    'espaço que me deu',
  ),
  firstMeeting: words('rosto', 'não se conhece', 'não conhecem', 'quem sou', 'se leu', 'quem se apresenta'),
  onlyFirst: words('algumas linhas', 'antes de mais nada', 'não queria deixar passar', 'queria agradecer'),
  notFirst: words(
    'também',
    'ainda que',
    'apreciei ainda',
    'igualmente',
    'em especial',
    'particularmente',
    'outra coisa',
    'se agora',
  ),
  claims: [
    {
      above: 1,
      pattern: words(
        'me interessam?',
        'interessam?-me',
        'tenho interesse',
        'meu interesse',
        'interesse (?:pela|por esta|por essa|na|nesta) (?:vaga|empresa|posição|função)',
        'interessad[oa]',
        'entusiasm\\p{L}*',
        'empolg\\p{L}*',
        'vontade de seguir',
        'próxim[oa]s? (?:passos?|etapas?|fases?|entrevistas?)',
        'juntar-me',
        'me juntar',
        'fazer parte',
        'contribuir',
        'seguir em frente',
        'continuemos a falar',
        'seria um prazer continuar',
        'esta conversa tenha',
        'continuar esta conversa',
      ),
    },
    {
      above: 2,
      pattern: words(
        'sonhos?',
        'primeira opção',
        'primeira escolha',
        'mais do que (?:qualquer outra|em qualquer)',
        'escolheria',
        'pudesse escolher',
        'que mais quero',
        'deseje mais',
        'que desejo',
        'me importa tanto',
        'a vaga que quero',
        'nada me agradaria mais',
      ),
    },
  ],
  patterns: [
    {
      id: 'B11',
      gate: true,
      pattern: words(
        'hoje',
        'ontem',
        'anteontem',
        'amanhã',
        '(?:esta|essa) (?:manhã|tarde|noite|semana)',
        'semana passada',
        'há pouco',
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
        'salári\\p{L}*',
        'salaria\\p{L}*',
        'ordenado',
        'remuneraç\\p{L}*',
        'bônus',
        'bónus',
        'dinheiro',
        'benefícios?',
        'férias',
        '[$€£]\\s?\\d.*',
        '\\d+ ?(?:€|euros?|reais|k)',
      ),
    },
    {
      id: 'B23',
      gate: true,
      pattern: words(
        'desculp\\p{L}*',
        'perdão',
        'perdo\\p{L}*',
        'lament\\p{L}*',
        'sinto muito',
        'infelizmente',
        'atraso',
        'demora',
      ),
    },
    {
      id: 'B24',
      gate: true,
      pattern: words(
        '(?:me dê|dê-me|deem-me) (?:uma|a) (?:oportunidade|chance)',
        'uma (?:oportunidade|chance)',
        'imploro',
        'preciso (?:desta|dessa|deste|da) (?:vaga|emprego)',
        'prometo que',
        'quando (?:terei|saberei)',
        'resposta rápida',
        'no aguardo',
        'aguardo (?:retorno|resposta|ansiosamente|contato)',
        'outras ofertas',
        'outras propostas',
        'a sua decisão até',
      ),
    },
    {
      id: 'B25',
      gate: true,
      pattern: words(
        '(?:candidat[oa]|perfil) (?:ideal|perfeit[oa])',
        'o meu perfil se encaixa',
        'me encaixo',
        'valor acrescentado',
        'agregar valor',
        'mais-valia',
        'convict[oa] de que',
        'cert[oa] de que (?:posso|poderia)',
      ),
    },
    {
      id: 'B26',
      gate: false,
      framesOnly: true,
      pattern: words(
        'não hesite em',
        'no aguardo',
        'fico no aguardo',
        'sem mais para o momento',
        'venho por meio d(?:esta|este)',
        'venho por este meio',
        'aproveito (?:a ocasião|a oportunidade|para)',
        'espero que (?:este|esteja bem|se encontre bem|este e-mail)',
        'inteira disposição',
        'dinâmic[oa]',
        'proativ[oa]',
        'sinergias?',
        'apaixonad[oa]',
        'apaixonante',
        'desafios?',
        'desafiador[a]?',
        'obrigad[oa]',
        'grat[oa]',
        'honrad[oa]',
        'encantad[oa]',
        'tive o prazer de',
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
        'inestimáve\\p{L}*',
        'crucial',
        'cruciais',
        'primordial',
        'holístic\\p{L}*',
        'inovador\\p{L}*',
        'resson\\p{L}*',
        'testemunho de',
        'mergulh\\p{L}*',
        'no coração de',
        'panorama',
        'tapeçaria',
        'ademais',
        'outrossim',
        'vale ressaltar',
        'cabe destacar',
        'não (?:só|apenas) (?:\\S+ ){1,8}mas também',
        'transformador\\p{L}*',
        'robust\\p{L}*',
        'potencializar',
        'vibrante\\p{L}*',
        'profundamente',
        'em um mundo',
        'adicionalmente',
      ),
    },
    {
      id: 'B30',
      gate: false,
      framesOnly: true,
      pattern:
        /(?<!\p{L})(?:realmente|tão|extremamente|imensamente|infinitamente|enormemente)(?!\p{L}).*(?<!\p{L})(?:realmente|tão|extremamente|imensamente|infinitamente|enormemente)(?!\p{L})/isu,
    },
    {
      id: 'B33',
      gate: true,
      pattern:
        /(?<!\p{L})(?:de [oa]s? (?=\p{L})|em [oa]s? (?=\p{L})|por [oa]s? (?=\p{L})|de de|sobre (?:de|d[oa]s?|sobre)|[oa] [oa] |seu seu|sua sua|de n[ao] |[dn][oa] [oa]s? (?:sua|seu|minha|meu))/u,
    },
    {
      id: 'B35',
      gate: true,
      framesOnly: true,
      pattern: words('ia', 'afterword', 'rascunho', 'encaminh\\p{L}*', 'uma hora', 'nome do candidato'),
    },
  ],
  capitals: 'names',
  common: (
    'o a os as um uma uns umas de do da dos das em no na nos nas num numa por pelo pela pelos pelas para com sem sobre entre e ou nem não sim que quem qual como quando onde se mais menos muito muita tão tanto tanta ' +
    'meu minha meus minhas me mim comigo eu seu sua seus suas lhe lhes se nosso nossa nossos esse essa isso este esta isto aqui aí já ainda também assim mesmo ' +
    'é era foi são ser está estava há tem tenho ter faz fez fazer pode poder podia seria será seja fosse desde até ' +
    'agradeço agradecer agradecimento obrigado muito tudo toda todo todas todos outra outro outros algo alguém nada ninguém cada bem bom boa melhor ' +
    'domingo segunda terça quarta quinta sexta sábado feira vaga tempo prazer falar conversar conversamos conversarmos trabalho queria quero'
  ).split(' '),
}

/** A house whose kind is a man's word: "o Museu", where companies are "a Northwind". */
const HOUSES =
  '(?:Museu|Hospital|Instituto|Banco|Grupo|Colégio|Laboratório|Centro|Teatro|Ministério|Arquivo|Observatório|Parque|Estúdio|Conselho|Jornal|Clube|Município|Sesc|Serviço|Tribunal|Sindicato)'
const MALE: Readonly<Record<string, string>> = {
  a: 'o',
  A: 'O',
  da: 'do',
  na: 'no',
  pela: 'pelo',
  à: 'ao',
}

/** Prepositions contracted with articles: "de o plano" → "do plano"; a weekday after "de" has none: "de quinta-feira". */
function polishPortuguese(sentence: string): string {
  return sentence
    .replace(
      new RegExp(`(?<!\\p{L})(a|A|da|na|pela|à) (?=${HOUSES}(?!\\p{L}))`, 'gu'),
      (_all, article: string) => `${MALE[article] ?? article} `,
    )
    .replace(/(?<!\p{L})de n[ao] (?=(?:segunda|terça|quarta|quinta|sexta)-feira|sábado|domingo)/gu, 'de ')
    .replace(/(?<!\p{L})de no (?=dia )/gu, 'do ')
    .replace(/(?<!\p{L})([Dd])e ([oa]s?) (?=[\p{L}\p{N}])/gu, '$1$2 ')
    .replace(/(?<!\p{L})([Ee])m ([oa]s?) (?=[\p{L}\p{N}])/gu, (_all, e: string, article: string) =>
      e === 'E' ? `N${article} ` : `n${article} `,
    )
    .replace(/(?<!\p{L})([Ee])m (uma?) (?=\p{L})/gu, (_all, e: string, article: string) =>
      e === 'E' ? `N${article} ` : `n${article} `,
    )
}

const PORTUGAL = /^(?:Europe\/Lisbon|Atlantic\/(?:Madeira|Azores)|Africa\/|Portugal$)/

export const portuguese: LanguagePack = {
  language: 'pt',
  reading: READING,
  slots: SLOTS,
  frames: FRAMES,
  subjects: SUBJECTS,
  subjectFamilies: ['talked', 'explained', 'showed', 'walked', 'learned', 'told', 'liked'],
  salutations: {
    first: {
      own: ['Olá, {first},', 'Bom dia, {first},'],
      warm: ['Olá, {first},'],
      formal: ['Bom dia, {full},'],
      plain: ['Olá, {first},'],
    },
    full: {
      own: ['Bom dia, {full},', 'Olá, {full},'],
      warm: ['Olá, {full},'],
      formal: ['Bom dia, {full},'],
      plain: ['Olá, {full},'],
    },
    nameless: 'Bom dia,',
  },
  signOffs: {
    any: [
      'Cordialmente,',
      'Com os melhores cumprimentos,',
      'Atenciosamente,',
      'Com apreço,',
      'Saudações cordiais,',
      'Com gratidão,',
      'Um cordial cumprimento,',
    ],
    warm: ['Um abraço,', 'Com carinho e apreço,', 'Com muita gratidão,'],
    formal: ['Atenciosamente,', 'Cordialmente,', 'Com os melhores cumprimentos,'],
    plain: ['Cumprimentos,', 'Até breve,'],
  },
  days: {
    on: WEEKDAYS.map((day) => (/^(?:domingo|sábado)$/.test(day) ? `no ${day}` : `na ${day}`)),
    name: WEEKDAYS,
    date: (day, month, timeZone) =>
      `no dia ${day === 1 && !PORTUGAL.test(timeZone) ? '1º' : day} de ${MONTHS[month]}`,
  },
  /** Feminine nouns, so that one frame serves them all. */
  kinds: {
    unknown: [{ kind: 'conversa' }],
    interview: [{ kind: 'conversa' }, { kind: 'entrevista' }],
    screen: [{ kind: 'chamada' }, { kind: 'conversa' }],
    technical: [{ kind: 'conversa' }, { kind: 'entrevista' }],
    panel: [{ kind: 'conversa' }, { kind: 'entrevista' }],
    onsite: [{ kind: 'conversa' }, { kind: 'entrevista' }],
    final: [{ kind: 'conversa' }, { kind: 'entrevista' }],
    informational: [{ kind: 'conversa' }],
    'take-home': [{ kind: 'conversa' }],
  },
  rules: RULES,
  polish: polishPortuguese,
}
