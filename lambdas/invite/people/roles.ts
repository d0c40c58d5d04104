/** Words of a title or address that say: arranges interviews, does not hold them. */
const ARRANGES =
  /(?:^|[^\p{L}])(?:recruit(?:er|ers|ing|ment)?|talent|sourcer|sourcing|staffing|scheduler|scheduling|(?:interview|recruiting|candidate|hiring) (?:coordinator|team|experience|operations)|coordinator|coordination|people (?:ops|operations|team|partner|experience)|human resources|hr|hiring team|executive assistant|admin(?:istrative)? assistant|koordinator(?:in)?|personal(?:abteilung|referentin?|wesen)|bewerbermanagement|recrutement|recruteuse|recruteur|chargée? de recrutement|ressources humaines|rh|recursos humanos|reclutamiento|reclutador[ae]?|recrutador[ae]?|recrutamento|selezione|risorse umane|personeelszaken|werving)(?=$|[^\p{L}])/iu

/** The same in more languages; those of other scripts have their article before the word. */
const ARRANGES_TOO =
  /(?<!\p{L})(?:rekryter(?:are|ing\p{L}{0,3})|rekrutter(?:er|ing\p{L}{0,4})|rekruter(?:ka)?|rekrutacj\p{L}{1,2}|kadry|personalist(?:ka)?|náborář(?:ka)?|nábor\p{L}{0,1}|toborz\p{L}{1,4}|recrutor|resurse umane|insan kaynakları|işe alım|rekrytoi\p{L}{1,5}|henkilöstö\p{L}{0,12}|värbami\p{L}{1,3}|personalijuht|ljudski resursi|regrutacij\p{L}{1,2}|рекрутер|подбор\p{L}? персонала|кадр\p{L}{1,3}|отдел\p{L}{0,2} персонала|рекрутинг\p{L}{0,2})(?!\p{L})|منسق|التوظيف|الموارد البشرية|προσλήψ|ανθρώπινου δυναμικού|גיוס|משאבי אנוש|採用担当|採用チーム|人事|招聘|人力资源|人力資源|채용|인사팀|인사담당/iu

/** Words of a job title: what stands after a name's comma or in its brackets is no surname. */
const JOB =
  /(?:^|[^\p{L}])(?:c[etfopm]o|cpto|ciso|vp|svp|evp|director|head|manager|lead|engineer|developer|designer|scientist|analyst|architect|founder|co-founder|cofounder|partner|president|principal|staff|senior|product|engineering|research|marketing|sales|finance|data|software|consultant|officer|associate|leiter(?:in)?|entwickler(?:in)?|ingénieure?|directrice|directeur|ingenier[oa]|gerente|diretora?)(?=$|[^\p{L}])/iu

/** Whether a text names a job at all. */
export function roleIn(text: string): boolean {
  return JOB.test(text) || arranges(text)
}

/** Whether a text says that somebody arranges interviews. */
export function arranges(text: string): boolean {
  return ARRANGES.test(text) || ARRANGES_TOO.test(text)
}
