/** Words of a title or address that say: arranges interviews, does not hold them. */
const ARRANGES =
  /(?:^|[^\p{L}])(?:recruit(?:er|ers|ing|ment)?|talent|sourcer|sourcing|staffing|scheduler|scheduling|(?:interview|recruiting|candidate|hiring) (?:coordinator|team|experience|operations)|coordinator|coordination|people (?:ops|operations|team|partner|experience)|human resources|hr|hiring team|executive assistant|admin(?:istrative)? assistant|koordinator(?:in)?|personal(?:abteilung|referentin?|wesen)|bewerbermanagement|recrutement|recruteuse|recruteur|chargée? de recrutement|ressources humaines|rh|recursos humanos|reclutamiento|reclutador[ae]?|recrutador[ae]?|recrutamento|selezione|risorse umane|personeelszaken|werving)(?=$|[^\p{L}])/iu

/** Words of a job title: what stands after a name's comma or in its brackets is no surname. */
const JOB =
  /(?:^|[^\p{L}])(?:c[etfopm]o|cpto|ciso|vp|svp|evp|director|head|manager|lead|engineer|developer|designer|scientist|analyst|architect|founder|co-founder|cofounder|partner|president|principal|staff|senior|product|engineering|research|marketing|sales|finance|data|software|consultant|officer|associate|leiter(?:in)?|entwickler(?:in)?|ingénieure?|directrice|directeur|ingenier[oa]|gerente|diretora?)(?=$|[^\p{L}])/iu

/** Whether a text names a job at all. */
export function roleIn(text: string): boolean {
  return JOB.test(text) || ARRANGES.test(text)
}

/** Whether a text says that somebody arranges interviews. */
export function arranges(text: string): boolean {
  return ARRANGES.test(text)
}
