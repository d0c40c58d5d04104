import type { ReplyTexts } from './texts.ts'

const one = (count: number, singular: string, plural: string) => (count === 1 ? singular : plural)

/** De tú, como escriben hoy la mayoría de los servicios. */
export const es: ReplyTexts = {
  quotes: ['«', '»'],
  colon: ':',
  writeAbove: 'Escribe por encima de esta línea',
  subject: 'Tu entrevista',
  encouragements: [
    'Alguien te ha dado su tiempo y su atención. Dar las gracias siempre está bien, pienses lo que pienses del puesto.',
    'Dar las gracias es devolver un regalo: cuesta un minuto y se recuerda.',
    'Envíala aunque no lo tengas claro. Solo das las gracias a una persona; no aceptas ninguna oferta.',
    'Ya casi nadie escribe estas notas. A quien lo hace se le recuerda.',
    'No hace falta querer el puesto para alegrarse de que alguien te dedicara tiempo. Díselo.',
    'Los caminos se vuelven a cruzar. Unas palabras sinceras dejan la puerta abierta.',
  ],
  labels: {
    event: 'Invitación',
    interviewer: () => 'Con',
    when: 'Cuándo',
    company: 'Empresa',
    role: 'Puesto',
    round: 'Fase',
    where: 'Lugar',
    link: 'Enlace',
    arrangedBy: 'Organiza',
    to: 'Para',
    subject: 'Asunto',
  },
  rounds: {
    screen: 'primera llamada',
    technical: 'entrevista técnica',
    panel: 'entrevista con varias personas',
    onsite: 'presencial',
    final: 'última ronda',
    informational: 'charla informativa',
    'take-home': 'repaso del ejercicio',
  },
  guess: (value) => `${value} (lo supongo)`,
  noAddress: (name) => `${name} (sin dirección conocida)`,
  zoneUnknown: (when) => `${when} (zona horaria desconocida)`,
  unknownPerson: 'la persona con la que hablaste',
  headings: {
    understood: 'Lo que he entendido',
    notes: (count) => one(count, 'Tu nota', 'Tus notas'),
    next: 'Responde con',
    change: 'Para cambiar algo',
    also: 'También en tu correo',
    words: 'Palabras que funcionan',
    interviews: 'Tus entrevistas',
    links: (count) => one(count, 'Enlace', 'Enlaces'),
  },
  missing: {
    start: () => '¿Cuándo es o cuándo fue? No he encontrado la hora.',
    zone: () => '¿En qué zona horaria es? Responde con la ciudad.',
    interviewers: (say) =>
      `¿Con quién fue la entrevista? No he encontrado a nadie a quien dar las gracias. Responde ${say.field('to', 'nombre@empresa.com')} con su dirección.`,
  },
  draft: {
    why: {
      words: 'He incorporado tus palabras.',
      style: 'Aquí tienes otra versión.',
      stance: 'Cambiado. Ahora queda así.',
      edit: 'Tu propio texto, palabra por palabra. No se envía nada hasta que lo digas.',
      correction: 'Corregido. Ahora queda así.',
      update: 'La invitación ha cambiado, y el borrador con ella.',
      again: 'Ya habías reenviado esta invitación. Este es el borrador actual.',
      unproven:
        'No se ha enviado nada: tu proveedor de correo no demuestra con suficiente certeza que este mensaje es tuyo.',
      overtaken: 'No se ha enviado nada: respondiste a un borrador anterior. Este es el más reciente.',
    },
    changed: {
      time: 'la hora',
      people: 'las personas',
      company: 'la empresa',
      role: 'el puesto',
      place: 'el lugar',
    },
    changedLine: (what) => `Lo que ha cambiado: ${what}.`,
    editedKept: 'He dejado como estaba el texto que escribiste. Comprueba que sigue siendo válido.',
    stillToCome: 'La entrevista aún está por llegar. La nota está escrita para que sea cierta cuando salga.',
    asksAfterwards: 'Después te preguntaré cómo fue.',
    stance: {
      silence: 'No dijiste cuánto te interesa el puesto, así que la nota no dice nada de eso.',
      words: {
        dream: 'Parece que este es justo el puesto que quieres, y la nota lo dice.',
        keen: 'Parece que te interesa, y la nota lo dice.',
        open: 'Parece que aún no lo tienes decidido, así que la nota da las gracias y deja la puerta abierta.',
        notForMe: 'Parece que no es para ti, así que la nota da las gracias y no habla del puesto.',
        withdrawn: 'Dijiste que te retiras, así que la nota se despide con amabilidad.',
      },
      said: {
        dream: 'Dijiste que es tu trabajo soñado, y la nota lo dice.',
        keen: 'Dijiste que te interesa, y la nota lo dice.',
        open: 'Dijiste que está por decidir, así que la nota da las gracias y deja la puerta abierta.',
        notForMe: 'Dijiste que no es para ti, así que la nota da las gracias y no habla del puesto.',
        withdrawn: 'Dijiste que te retiras, así que la nota se despide con amabilidad.',
      },
      change: (words) => `Responde ${words} para cambiarlo.`,
    },
    held: (count) => one(count, 'He dejado fuera un comentario.', `He dejado fuera ${count} comentarios.`),
    unwritten: (language) => `Todavía no escribo en ${language}, así que va en español.`,
    alsoFound: (count) =>
      one(
        count,
        'En tu correo había otra entrevista. Su borrador llega en un correo aparte:',
        `En tu correo había otras ${count} entrevistas. Sus borradores llegan en correos aparte:`,
      ),
    noNotes: 'Aún no tengo una nota para ti. Responde a la pregunta de arriba y la escribo.',
    ownMailboxOnly:
      'No puedo enviarla por ti. Ábrela en tu propio programa de correo, repásala y envíala desde ahí.',
  },
  asks: {
    name: (who, guess) =>
      guess
        ? `¿Se llama ${guess}? He supuesto el nombre de ${who}; dime si es correcto o cuál es.`
        : `¿Cómo se llama ${who}? Me falta un nombre para el saludo.`,
    whoInterviewed: (say) =>
      `¿Con quién fue la entrevista? Responde ${say.field('to', 'nombre@empresa.com')} y escribo a esa persona.`,
    whoseDetail: '¿Con quién hablaste de eso? Dime el nombre y lo pongo en la nota correcta.',
    detail: (who) => `¿Hay algo de tu conversación con ${who} que pueda mencionar? Bastan unas palabras.`,
    ownName: (say) => `¿Cómo firmas? Responde ${say.field('name', 'Nombre Apellido')}.`,
    noShow: (who) => `¿No estuvo ${who}? No le he escrito ninguna nota; dime si debo hacerlo.`,
  },
  does: {
    send: (count) =>
      `${one(count, 'la nota sale', 'cada nota sale')} a los 10 minutos, no antes de una hora tras la entrevista y nunca de noche`,
    sendLater: (count) =>
      one(
        count,
        'la nota espera y sale después de la entrevista',
        'las notas esperan y salen después de la entrevista',
      ),
    sendOne: (name) => `solo la nota para ${name}`,
    sendNow: 'sale a los 10 minutos, sea la hora que sea',
    sendAt: 'sale cuando tú digas',
    undo: 'retiene lo que aún no ha salido',
    sendAgain: 'vuelve a enviar una nota que no sé si llegó a salir',
    style: 'otra versión',
    stance: 'cuánto dice la nota que quieres el puesto',
    edit: 'tu propio texto, palabra por palabra',
    detail: 'todo lo que escribas sobre la conversación se incorpora',
    to: 'añade a alguien de la empresa',
    fix: 'corrige lo que he entendido',
    skip: 'ni nota ni más recordatorios',
    list: 'tus entrevistas y cómo va cada una',
    help: 'todas las palabras',
    forgetThis: 'borra esta entrevista',
    forgetMe: 'borra todo lo que tengo sobre ti',
  },
  sayMore: (say) => `${say.skip} lo cierra, ${say.help} te cuenta más.`,
  note: {
    heading: (number, name) => `${number}. ${name}`,
    openLink: (name) =>
      name === null
        ? 'Abrir esta nota en mi programa de correo'
        : `Abrir la nota para ${name} en mi programa de correo`,
    openWithoutText: (name) => `Abrir un correo vacío para ${name} y copiar el texto de arriba`,
    silent: (name) => `Sin nota para ${name}.`,
    ownMailbox: 'Esta solo puede enviarla tu propio correo.',
    closed: {
      'opted-out': () =>
        'Esta persona ha pedido no recibir correo de este servicio, así que no la envío. Puedes copiar el texto.',
      bounced: (say) =>
        `Un correo a esta dirección volvió, así que no puedo enviarla. Si la dirección está mal, responde ${say.field('to', 'correcta@empresa.com')}.`,
    },
    edited: 'Esta la escribiste tú.',
    notReady: 'Aún no está lista: queda una pregunta abierta.',
    remark: {
      B1: 'Es algo larga: hasta 150 palabras se lee entera.',
      B11: 'Nombra un día que quizá ya no sea cierto cuando salga.',
      B20: 'Parece que queda un hueco por rellenar.',
      B21: 'Muestra más interés del que me dijiste. Si es así, perfecto.',
      B22: 'Habla de dinero, que va mejor en otro correo.',
      B23: 'Pide disculpas; para dar las gracias no hace falta.',
      B24: 'Mete prisa para decidir, y eso puede estropear el agradecimiento.',
      B34: 'Contiene algo que quizá era solo para mí.',
      B35: 'Menciona un borrador o una máquina.',
    },
    remarkOther: 'Léela una vez más antes de que salga.',
  },
  state: {
    drafted: 'sin enviar',
    queued: (when) => `sale el ${when}`,
    queuedUnknown: 'espera',
    sending: 'está saliendo ahora mismo',
    sent: (when) => `enviada el ${when}`,
    failed: 'no llegó',
    uncertain: 'puede que haya salido o puede que no',
    skipped: 'cerrada, sin enviar',
  },
  confirmed: {
    title: (count) => one(count, 'Tu nota va a salir.', 'Tus notas van a salir.'),
    how: (say) => `Responde ${say.undo} antes y no sale nada.`,
    early: 'Es antes de que termine la entrevista, y el texto habla de ella como de algo pasado.',
    notGoing: (count) => one(count, 'Esta no sale:', 'Estas no salen:'),
  },
  already: {
    title: (count) => one(count, 'Esta nota ya la has enviado.', 'Estas notas ya las has enviado.'),
    how: 'No se envía nada más.',
  },
  stopped: {
    title: (count) => one(count, 'Retenida. La nota no sale.', 'Retenidas. Estas notas no salen.'),
    tooLate: 'Para estas era tarde:',
    nothing: 'Ya no quedaba nada que retener.',
    how: (say) => `Responde ${say.send} si al final quieres que salga.`,
  },
  nudge: {
    first: (names) => `¿Qué tal fue con ${names}?`,
    second: (names) => `Tu nota para ${names} sigue aquí.`,
    how: (say) => `Unas palabras mejoran la nota; ${say.send} la envía como está.`,
  },
  leaving: {
    title: (when, count) => `${one(count, 'Tu nota sale', 'Tus notas salen')} el ${when}.`,
    how: (say) => `${say.undo} lo detiene.`,
  },
  receipt: {
    title: (names) => `Enviado a ${names}.`,
    how: (email) => `Esta es tu copia. Las respuestas te llegan directamente a ${email}.`,
  },
  cancelled: {
    title: 'La entrevista se ha cancelado.',
    pending: 'No sale nada: lo que esperaba queda retenido.',
    gone: 'Estas ya habían salido:',
    how: 'Si hay nueva fecha, reenvía la nueva invitación y empiezo de nuevo.',
  },
  uncertain: {
    title: (names) => `No sé si tu nota para ${names} ha salido.`,
    how: (say) => `Si te consta que no llegó, responde ${say.sendAgain}.`,
    care: 'La conexión se cortó mientras se enviaba. No lo intento otra vez por mi cuenta, para que nadie reciba las gracias dos veces.',
  },
  undelivered: {
    title: (name) => `Tu nota para ${name} no ha llegado.`,
    unwantedTitle: (name) => `Sobre tu nota para ${name}.`,
    reason: {
      bounced: 'Su servidor de correo la devolvió.',
      'no-such-address': 'Su servidor de correo dice que esa dirección no existe.',
      'mailbox-full': 'Su buzón está lleno.',
      complaint: 'Alguien la marcó como no deseada. No vuelvo a escribir a esta dirección.',
      rejected: 'La rechazaron antes de salir.',
      'not-accepted': 'El servicio de correo no la aceptó.',
      'opted-out': 'Esta dirección ha pedido no recibir correo de este servicio.',
      'sent-before':
        'Ya le diste las gracias a esta persona por esta entrevista, así que no se envió nada por segunda vez.',
    },
    correct: (say) => `Si la dirección está mal, responde ${say.field('to', 'correcta@empresa.com')}.`,
    again: (say) => `Para intentarlo otra vez, responde ${say.sendAgain}.`,
    ownMailbox: 'Todavía puedes enviarla desde tu propio correo.',
  },
  skipped: {
    title: 'Cerrado. No sale ninguna nota y no te lo recordaré más.',
    how: (say) => `Si cambias de idea, responde ${say.send}.`,
  },
  list: {
    title: (count) =>
      count === 0
        ? 'No tengo ninguna entrevista tuya.'
        : one(count, 'Una entrevista.', `${count} entrevistas.`),
    how: (say) => `Para hacer algo con una, responde a su propio borrador. ${say.forgetMe} lo borra todo.`,
  },
  help: {
    title: 'Reenvía una invitación, recibe una nota, responde para enviarla.',
    how: 'Responde a un borrador con una de estas palabras y nada más. Todo lo demás cuenta como palabras tuyas sobre la entrevista. Las palabras inglesas también valen.',
    inbound: (say) =>
      `En esta dirección solo funcionan ${say.list}, ${say.help} y ${say.forgetMe}. Para enviar una nota, responde a su borrador.`,
  },
  forgotten: {
    interview: 'Borrado. Ya no conozco esta entrevista.',
    everything: 'Borrado. Ya no tengo nada sobre ti.',
    interviews: (count) => `Entrevistas: ${count}`,
    notes: (count) => `Notas: ${count}`,
    rawMails: (count) => `Correos tal como llegaron: ${count}`,
    queued: (count) => `Notas que esperaban y no salen: ${count}`,
    kept: 'Quedan solo sumas de control ilegibles, para que a nadie se le escriba dos veces ni contra su voluntad.',
  },
  noInvite: {
    title: 'No he encontrado ninguna entrevista en tu correo.',
    problem: {
      none: 'He buscado un archivo de calendario y líneas que digan quién, cuándo y dónde. Reenvía la propia invitación o el correo que tiene esas líneas.',
      winmail:
        'Llegó dentro del «winmail.dat» de Outlook y no he encontrado ninguna invitación ahí. Reenvíala como texto o HTML.',
      'unreadable-calendar': 'Hay un archivo de calendario, pero está dañado y no he podido leerlo.',
      'too-large-calendar': 'Hay un archivo de calendario, pero es demasiado grande. Reenvía solo esa cita.',
      'not-an-invite':
        'Hay un archivo de calendario, pero es la respuesta a una invitación, no la invitación.',
      'over-budget':
        'El correo es demasiado grande o tiene demasiadas partes. Reenvía la invitación sin los adjuntos.',
    },
    how: '¿No tienes la invitación a mano? Responde con estas cuatro líneas, por encima de la primera línea:',
    form: 'Deja fuera lo que no sepas.',
    formExample: {
      with: 'Alex Ejemplo <alex@empresa.com>',
      at: 'Empresa',
      when: '24 de noviembre de 2026, de 14:00 a 14:45, Madrid',
      role: 'Diseño de producto',
    },
    openForm: 'Abrir las cuatro líneas en mi programa de correo',
    formSubject: 'Mi entrevista',
  },
  question: {
    nothingSent: 'No se ha enviado nada.',
    plain: {
      'send-doubt': (say) => `No sé si querías enviarla. Responde solo ${say.send} si debe salir.`,
      'send-and-more': (say) =>
        `Escribiste que la envíe, y algo más. Responde solo ${say.send}, o dime antes qué hay que cambiar.`,
      'too-long': () =>
        'Ese texto es más largo de lo que acepto: 4.000 caracteres. Mándame uno más corto o envíalo desde tu propio correo.',
      'which-note': () => '¿A qué nota te refieres?',
      'which-interview': () => '¿A qué entrevista te refieres? Responde a su propio borrador.',
      when: (say) => `¿Cuándo debe salir? No he podido leer la hora. Por ejemplo: ${say.sendAt}.`,
      'no-end': (say) =>
        `No sé cuándo termina la entrevista. Responde ${say.sendNow} si ya ha terminado, o di cuándo: ${say.sendAt}.`,
      zone: (say) =>
        `No conozco la zona horaria de la entrevista. Responde ${say.sendNow}, o dime la ciudad.`,
      'text-and-html-differ': () =>
        'Tu correo llegó en dos versiones que no dicen lo mismo. Escribe otra vez, como texto sin formato.',
      'nothing-read': (say) =>
        `No he encontrado palabras tuyas por encima de la línea. Responde ${say.send} para enviar, o ${say.help} para ver las demás palabras.`,
      salutation: () => 'Parece una nota, pero el saludo no nombra a nadie de tu entrevista. ¿Para quién es?',
      'forget-me': (say) => `¿Borro todo lo que tengo sobre ti? Responde ${say.forgetMe} y nada más.`,
      'nothing-to-send': (say) =>
        `No hay ninguna nota que pueda enviar. ${say.list} muestra cómo va cada entrevista.`,
      name: (say) =>
        `¿Cómo firmas? Primero necesito tu nombre. Responde ${say.field('name', 'Nombre Apellido')}.`,
      'not-ready': () =>
        'Queda una pregunta abierta antes de que pueda salir. Está en mi borrador; respóndela primero.',
    },
    address: {
      'not-an-address': (say) =>
        `No he podido leer ahí una dirección. Escríbela así: ${say.field('to', 'alex@empresa.com')}.`,
      'not-of-the-company': () =>
        'Solo escribo a direcciones de la empresa que te invitó. Envía esta desde tu propio correo.',
      'free-mail': () => 'No escribo a correos privados. Envía esta desde tu propio correo.',
      'opted-out': () => 'Esta dirección ha pedido no recibir correo de este servicio.',
      bounced: (say) =>
        `Un correo a esta dirección volvió y ya no escribo a ella. Si está mal, responde ${say.field('to', 'correcta@empresa.com')}.`,
      'too-many': () => 'Son más personas de las que admito en una entrevista.',
    },
  },
  refused: {
    'not-allowed':
      'Este servicio solo está abierto a las personas que su operador ha registrado, y tu dirección no está entre ellas.',
    'too-many-invites': 'Son más invitaciones de las que acepto en un día. Reenvía esta otra vez mañana.',
    'too-many-recipients': 'Son más personas de las que admito en una entrevista.',
    'sending-paused':
      'El envío está en pausa porque ha vuelto demasiado correo. Tu nota espera y saldrá sola cuando se reanude. Si prefieres enviarla desde tu propio correo, detenla antes aquí.',
  },
}
