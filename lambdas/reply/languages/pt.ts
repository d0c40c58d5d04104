import type { ReplyTexts } from './texts.ts'

const one = (count: number, singular: string, plural: string) => (count === 1 ? singular : plural)

/** Português do Brasil, com você. */
export const pt: ReplyTexts = {
  quotes: ['“', '”'],
  colon: ':',
  writeAbove: 'Escreva acima desta linha',
  subject: 'Sua entrevista',
  encouragements: [
    'Alguém deu a você tempo e atenção. Agradecer é sempre certo, seja qual for a sua opinião sobre a vaga.',
    'Um agradecimento é um presente retribuído: custa um minuto e fica na lembrança.',
    'Envie mesmo que ainda tenha dúvidas. Você só agradece a uma pessoa; não aceita proposta nenhuma.',
    'Quase ninguém mais escreve mensagens assim. De quem escreve, todos se lembram.',
    'Não é preciso querer a vaga para ficar feliz por alguém ter dedicado tempo a você. Diga isso.',
    'Os caminhos voltam a se cruzar. Algumas palavras sinceras deixam a porta aberta.',
  ],
  labels: {
    event: 'Convite',
    interviewer: () => 'Com',
    when: 'Quando',
    company: 'Empresa',
    role: 'Vaga',
    round: 'Etapa',
    where: 'Local',
    link: 'Link',
    arrangedBy: 'Marcada por',
    to: 'Para',
    subject: 'Assunto',
  },
  rounds: {
    screen: 'primeira conversa',
    technical: 'entrevista técnica',
    panel: 'entrevista com várias pessoas',
    onsite: 'presencial',
    final: 'última etapa',
    informational: 'conversa informativa',
    'take-home': 'revisão do exercício',
  },
  guess: (value) => `${value} (suposição)`,
  noAddress: (name) => `${name} (sem endereço conhecido)`,
  zoneUnknown: (when) => `${when} (fuso horário desconhecido)`,
  unknownPerson: 'a pessoa com quem você conversou',
  headings: {
    understood: 'O que eu entendi',
    notes: (count) => one(count, 'Sua mensagem', 'Suas mensagens'),
    next: 'Responda com',
    change: 'Para mudar algo',
    also: 'Também no seu e-mail',
    words: 'Palavras que funcionam',
    interviews: 'Suas entrevistas',
    links: (count) => one(count, 'Link', 'Links'),
  },
  missing: {
    start: () => 'Quando é, ou quando foi? Não encontrei o horário.',
    zone: () => 'Em que fuso horário? Responda com a cidade.',
    interviewers: (say) =>
      `Quem entrevistou você? Não encontrei ninguém a quem agradecer. Responda ${say.field('to', 'nome@empresa.com')} com o endereço.`,
  },
  draft: {
    why: {
      words: 'Incluí as suas palavras.',
      style: 'Aqui está outra versão.',
      stance: 'Alterado. Agora está assim.',
      edit: 'O seu próprio texto, palavra por palavra. Nada é enviado até você dizer.',
      correction: 'Corrigido. Agora está assim.',
      update: 'O convite mudou, e o rascunho também.',
      again: 'Você já tinha encaminhado este convite. Este é o rascunho atual.',
      unproven:
        'Nada foi enviado: seu provedor de e-mail não comprova com segurança suficiente que esta mensagem é sua.',
      overtaken: 'Nada foi enviado: você respondeu a um rascunho antigo. Este é o mais novo.',
    },
    changed: {
      time: 'o horário',
      people: 'as pessoas',
      company: 'a empresa',
      role: 'a vaga',
      place: 'o local',
    },
    changedLine: (what) => `O que mudou: ${what}.`,
    editedKept: 'Deixei como estava o texto que você escreveu. Veja se ainda está certo.',
    stillToCome: 'A entrevista ainda vai acontecer. A mensagem foi escrita para ser verdadeira quando sair.',
    asksAfterwards: 'Depois eu pergunto como foi.',
    stance: {
      silence: 'Você não disse o quanto quer a vaga, então a mensagem não fala disso.',
      words: {
        dream: 'Parece que esta é a vaga que você quer, e a mensagem diz isso.',
        keen: 'Parece que você tem interesse, e a mensagem diz isso.',
        open: 'Parece que você ainda não decidiu, então a mensagem agradece e deixa a porta aberta.',
        notForMe: 'Parece que não é para você, então a mensagem agradece e não fala da vaga.',
        withdrawn: 'Você disse que está fora do processo, então a mensagem se despede com gentileza.',
      },
      said: {
        dream: 'Você disse que é o emprego dos seus sonhos, e a mensagem diz isso.',
        keen: 'Você disse que tem interesse, e a mensagem diz isso.',
        open: 'Você disse que está em aberto, então a mensagem agradece e deixa a porta aberta.',
        notForMe: 'Você disse que não é para você, então a mensagem agradece e não fala da vaga.',
        withdrawn: 'Você disse que está fora do processo, então a mensagem se despede com gentileza.',
      },
      change: (words) => `Responda ${words} para mudar isso.`,
    },
    held: (count) => one(count, 'Deixei um comentário de fora.', `Deixei ${count} comentários de fora.`),
    unwritten: (language) => `Ainda não escrevo em ${language}, por isso vai em português.`,
    alsoFound: (count) =>
      one(
        count,
        'No seu e-mail havia mais uma entrevista. O rascunho dela chega em outro e-mail:',
        `No seu e-mail havia mais ${count} entrevistas. Os rascunhos delas chegam em outros e-mails:`,
      ),
    noNotes: 'Ainda não tenho uma mensagem para você. Responda à pergunta acima e eu escrevo.',
    ownMailboxOnly:
      'Não posso enviar por você. Abra no seu próprio programa de e-mail, leia com calma e envie de lá.',
  },
  asks: {
    name: (who, guess) =>
      guess
        ? `O nome de ${who} é ${guess}? Eu supus; diga se está certo ou qual é.`
        : `Como se chama ${who}? Falta um nome para a saudação.`,
    whoInterviewed: (say) =>
      `Quem entrevistou você? Responda ${say.field('to', 'nome@empresa.com')} e eu escrevo a essa pessoa.`,
    whoseDetail: 'Com quem você falou sobre isso? Diga o nome e eu ponho na mensagem certa.',
    detail: (who) => `Há algo da sua conversa com ${who} que eu possa mencionar? Bastam algumas palavras.`,
    ownName: (say) => `Como você assina? Responda ${say.field('name', 'Nome Sobrenome')}.`,
    noShow: (who) => `${who} não participou? Não escrevi nenhuma mensagem; diga se devo escrever.`,
  },
  does: {
    send: (count) =>
      `${one(count, 'a mensagem sai', 'cada mensagem sai')} depois de 10 minutos, não antes de uma hora após a entrevista e nunca à noite`,
    sendLater: (count) =>
      one(
        count,
        'a mensagem espera e sai depois da entrevista',
        'as mensagens esperam e saem depois da entrevista',
      ),
    sendOne: (name) => `só a mensagem para ${name}`,
    sendNow: 'sai depois de 10 minutos, a qualquer hora',
    sendAt: 'sai quando você disser',
    undo: 'segura o que ainda não saiu',
    sendAgain: 'envia de novo uma mensagem que não sei se saiu',
    style: 'outra versão',
    stance: 'o quanto a mensagem diz que você quer a vaga',
    edit: 'o seu próprio texto, palavra por palavra',
    detail: 'tudo o que você escrever sobre a conversa é incluído',
    to: 'acrescenta alguém da empresa',
    fix: 'corrige o que eu entendi',
    skip: 'nenhuma mensagem e mais nenhum lembrete',
    list: 'suas entrevistas e em que pé está cada uma',
    help: 'todas as palavras',
    forgetThis: 'apaga esta entrevista',
    forgetMe: 'apaga tudo o que tenho sobre você',
  },
  sayMore: (say) => `${say.skip} encerra, ${say.help} explica mais.`,
  note: {
    heading: (number, name) => `${number}. ${name}`,
    openLink: (name) =>
      name === null
        ? 'Abrir esta mensagem no meu programa de e-mail'
        : `Abrir a mensagem para ${name} no meu programa de e-mail`,
    openWithoutText: (name) => `Abrir um e-mail vazio para ${name} e copiar o texto acima`,
    silent: (name) => `Nenhuma mensagem para ${name}.`,
    ownMailbox: 'Esta só pode sair do seu próprio e-mail.',
    closed: {
      'opted-out': () =>
        'Esta pessoa pediu para não receber e-mails deste serviço, por isso não a envio. Você pode copiar o texto.',
      bounced: (say) =>
        `Um e-mail para este endereço voltou, por isso não posso enviá-la. Se o endereço está errado, responda ${say.field('to', 'certo@empresa.com')}.`,
    },
    edited: 'Esta foi escrita por você.',
    notReady: 'Ainda não está pronta: falta responder a uma pergunta.',
    remark: {
      B1: 'Está um pouco longa: até 150 palavras se lê até o fim.',
      B11: 'Cita um dia que talvez já não esteja certo quando ela sair.',
      B20: 'Parece que ainda há um espaço a preencher.',
      B21: 'Mostra mais interesse do que você me disse. Se for verdade, tudo bem.',
      B22: 'Fala de dinheiro, que cabe melhor em outro e-mail.',
      B23: 'Pede desculpas; para agradecer não é preciso.',
      B24: 'Cobra uma decisão, e isso pode estragar o agradecimento.',
      B34: 'Contém algo que talvez fosse só para mim.',
      B35: 'Menciona um rascunho ou uma máquina.',
    },
    remarkOther: 'Leia mais uma vez antes que ela saia.',
  },
  state: {
    drafted: 'não enviada',
    queued: (when) => `sai ${when}`,
    queuedUnknown: 'em espera',
    sending: 'está saindo agora',
    sent: (when) => `enviada ${when}`,
    failed: 'não chegou',
    uncertain: 'talvez tenha saído, talvez não',
    skipped: 'encerrada, não enviada',
  },
  confirmed: {
    title: (count) => one(count, 'Sua mensagem vai sair.', 'Suas mensagens vão sair.'),
    how: (say) => `Responda ${say.undo} antes disso e nada sai.`,
    early: 'Isso é antes do fim da entrevista, e o texto fala dela como de algo que já passou.',
    notGoing: (count) => one(count, 'Esta não sai:', 'Estas não saem:'),
  },
  already: {
    title: (count) => one(count, 'Você já enviou esta mensagem.', 'Você já enviou estas mensagens.'),
    how: 'Nada mais é enviado.',
  },
  stopped: {
    title: (count) => one(count, 'Segurei. A mensagem não sai.', 'Segurei. Estas mensagens não saem.'),
    tooLate: 'Para estas era tarde demais:',
    nothing: 'Não havia mais nada a segurar.',
    how: (say) => `Responda ${say.send} se quiser que ela saia mesmo assim.`,
  },
  nudge: {
    first: (names) => `Como foi com ${names}?`,
    second: (names) => `Sua mensagem para ${names} ainda está aqui.`,
    how: (say) => `Algumas palavras melhoram a mensagem; ${say.send} a envia como está.`,
  },
  leaving: {
    title: (when, count) => `${one(count, 'Sua mensagem sai', 'Suas mensagens saem')} ${when}.`,
    how: (say) => `${say.undo} segura tudo.`,
  },
  receipt: {
    title: (names) => `Enviado para ${names}.`,
    how: (email) => `Esta é a sua cópia. As respostas vão direto para você, em ${email}.`,
  },
  cancelled: {
    title: 'A entrevista foi cancelada.',
    pending: 'Nada sai: o que esperava fica retido.',
    gone: 'Estas já tinham saído:',
    how: 'Se houver nova data, encaminhe o novo convite e eu começo de novo.',
  },
  uncertain: {
    title: (names) => `Não sei se a sua mensagem para ${names} saiu.`,
    how: (say) => `Se você tem certeza de que não chegou, responda ${say.sendAgain}.`,
    care: 'A conexão caiu durante o envio. Não tento de novo por conta própria, para que ninguém receba o agradecimento duas vezes.',
  },
  undelivered: {
    title: (name) => `Sua mensagem para ${name} não chegou.`,
    unwantedTitle: (name) => `Sobre sua mensagem para ${name}.`,
    reason: {
      bounced: 'O servidor de e-mail do destino a devolveu.',
      'no-such-address': 'O servidor de e-mail do destino diz que esse endereço não existe.',
      'mailbox-full': 'A caixa de entrada está cheia.',
      complaint: 'Foi marcada como indesejada. Não escrevo mais para este endereço.',
      rejected: 'Foi rejeitada antes de sair.',
      'not-accepted': 'O serviço de e-mail não a aceitou.',
      'opted-out': 'Este endereço pediu para não receber e-mails deste serviço.',
      'sent-before':
        'Você já agradeceu a esta pessoa por esta entrevista, por isso nada foi enviado pela segunda vez.',
    },
    correct: (say) => `Se o endereço está errado, responda ${say.field('to', 'certo@empresa.com')}.`,
    again: (say) => `Para tentar mais uma vez, responda ${say.sendAgain}.`,
    ownMailbox: 'Você ainda pode enviá-la do seu próprio e-mail.',
  },
  skipped: {
    title: 'Encerrado. Nenhuma mensagem sai e não vou mais lembrar você.',
    how: (say) => `Se mudar de ideia, responda ${say.send}.`,
  },
  list: {
    title: (count) =>
      count === 0
        ? 'Não tenho nenhuma entrevista sua.'
        : one(count, 'Uma entrevista.', `${count} entrevistas.`),
    how: (say) => `Para agir sobre uma delas, responda ao rascunho dela. ${say.forgetMe} apaga tudo.`,
  },
  help: {
    title: 'Encaminhe um convite, receba uma mensagem, responda para enviar.',
    how: 'Responda a um rascunho com uma destas palavras e nada mais. Todo o resto conta como palavras sobre a entrevista. As palavras em inglês também valem.',
    inbound: (say) =>
      `Neste endereço só funcionam ${say.list}, ${say.help} e ${say.forgetMe}. Para enviar uma mensagem, responda ao rascunho dela.`,
  },
  forgotten: {
    interview: 'Apagado. Não conheço mais esta entrevista.',
    everything: 'Apagado. Não tenho mais nada sobre você.',
    interviews: (count) => `Entrevistas: ${count}`,
    notes: (count) => `Mensagens: ${count}`,
    rawMails: (count) => `E-mails como chegaram: ${count}`,
    queued: (count) => `Mensagens que esperavam e não saem: ${count}`,
    kept: 'Ficam só somas de verificação ilegíveis, para que ninguém receba uma mensagem duas vezes ou contra a própria vontade.',
  },
  noInvite: {
    title: 'Não encontrei nenhuma entrevista no seu e-mail.',
    problem: {
      none: 'Procurei um arquivo de calendário e linhas que digam quem, quando e onde. Encaminhe o próprio convite ou o e-mail que tem essas linhas.',
      winmail:
        'Ele veio dentro do “winmail.dat” do Outlook, e não encontrei nenhum convite ali. Encaminhe como texto ou HTML.',
      'unreadable-calendar': 'Há um arquivo de calendário, mas está danificado e não consegui ler.',
      'too-large-calendar':
        'Há um arquivo de calendário, mas é grande demais. Encaminhe só esse compromisso.',
      'not-an-invite': 'Há um arquivo de calendário, mas é a resposta a um convite, não o convite.',
      'over-budget': 'O e-mail é grande demais ou tem partes demais. Encaminhe o convite sem os anexos.',
    },
    how: 'Não tem o convite à mão? Responda com estas quatro linhas, acima da primeira linha:',
    form: 'Deixe de fora o que não souber.',
    formExample: {
      with: 'Alex Exemplo <alex@empresa.com>',
      at: 'Empresa',
      when: '24 de novembro de 2026, das 14:00 às 14:45, São Paulo',
      role: 'Design de produto',
    },
    openForm: 'Abrir as quatro linhas no meu programa de e-mail',
    formSubject: 'Minha entrevista',
  },
  question: {
    nothingSent: 'Nada foi enviado.',
    plain: {
      'send-doubt': (say) => `Não sei se você quis enviar. Responda só ${say.send} se ela deve sair.`,
      'send-and-more': (say) =>
        `Você escreveu para enviar, e mais alguma coisa. Responda só ${say.send}, ou diga antes o que deve mudar.`,
      'too-long': () =>
        'Esse texto é mais longo do que aceito: 4.000 caracteres. Mande um mais curto ou envie-o do seu próprio e-mail.',
      'which-note': () => 'De qual mensagem você fala?',
      'which-interview': () => 'De qual entrevista você fala? Responda ao rascunho dela.',
      when: (say) => `Quando deve sair? Não consegui ler o horário. Por exemplo: ${say.sendAt}.`,
      'no-end': (say) =>
        `Não sei quando a entrevista termina. Responda ${say.sendNow} se já terminou, ou diga quando: ${say.sendAt}.`,
      zone: (say) => `Não conheço o fuso horário da entrevista. Responda ${say.sendNow}, ou diga a cidade.`,
      'text-and-html-differ': () =>
        'Seu e-mail chegou em duas versões que não dizem o mesmo. Escreva de novo, em texto simples.',
      'nothing-read': (say) =>
        `Não encontrei palavras suas acima da linha. Responda ${say.send} para enviar, ou ${say.help} para ver as outras palavras.`,
      salutation: () =>
        'Parece uma mensagem de agradecimento, mas a saudação não cita ninguém da sua entrevista. Para quem é?',
      'forget-me': (say) => `Devo apagar tudo o que tenho sobre você? Responda ${say.forgetMe} e nada mais.`,
      'nothing-to-send': (say) =>
        `Não há nenhuma mensagem que eu possa enviar. ${say.list} mostra em que pé está cada entrevista.`,
      name: (say) =>
        `Como você assina? Primeiro preciso do seu nome. Responda ${say.field('name', 'Nome Sobrenome')}.`,
      'not-ready': () =>
        'Falta responder a uma pergunta antes que ela possa sair. Ela está no meu rascunho; responda primeiro.',
    },
    address: {
      'not-an-address': (say) =>
        `Não consegui ler um endereço aí. Escreva assim: ${say.field('to', 'alex@empresa.com')}.`,
      'not-of-the-company': () =>
        'Só escrevo para endereços da empresa que convidou você. Envie esta do seu próprio e-mail.',
      'free-mail': () => 'Não escrevo para e-mails pessoais. Envie esta do seu próprio e-mail.',
      'opted-out': () => 'Este endereço pediu para não receber e-mails deste serviço.',
      bounced: (say) =>
        `Um e-mail para este endereço voltou, e não escrevo mais para ele. Se está errado, responda ${say.field('to', 'certo@empresa.com')}.`,
      'too-many': () => 'São mais pessoas do que aceito em uma entrevista.',
    },
  },
  refused: {
    'not-allowed':
      'Este serviço é aberto só às pessoas que o operador cadastrou, e o seu endereço não está entre elas.',
    'too-many-invites': 'São mais convites do que aceito em um dia. Encaminhe este de novo amanhã.',
    'too-many-recipients': 'São mais pessoas do que aceito em uma entrevista.',
    'sending-paused':
      'O envio está em pausa, porque voltaram e-mails demais. Sua mensagem espera e sairá sozinha quando o envio voltar. Se preferir enviá-la do seu próprio e-mail, pare-a aqui antes.',
  },
}
