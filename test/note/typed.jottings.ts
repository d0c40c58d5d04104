/**
 * A third set, of other trades and moods, typed as people do on the way home. `[[…]]` must not be seen; of `{{…}}`, details that
 * anybody would pick, at least one is to be in a note. A first `#X` is a setting of settings.ts.
 */
export const TYPED: readonly string[] = [
  // care, medicine
  'band 5 interview on the stroke unit. dana talked me thru {{the thrombolysis pathway}} and {{how handover works at night}}. [[they are 6 nurses short]] but i want it',
  'so they asked about {{my elective in Malawi}} and i went on a bit [[sorry dana]] then we talked about {{tropical medicine}} she was lovely',
  'dental practice. {{digital impressions}}, {{the new scanner}}. [[18 quid an hour lol no]]',
  'midwife post, dana explained {{continuity of care}}. [[my own birth there was awful so mixed feelings]]',
  '#S hannah no wait DANA from hr rang, went over {{the shadow shift}} and {{the dbs check}}. sounds ok',
  'dana showed me {{the sensory room}}. really moving. [[worried about agency staff ratios]]',
  'vet clinic!! talked {{feline dentistry}} for ages. [[boss is a bit scatty]]',
  // trades, factory
  'weld test then chat w dana. TIG on thin wall stainless, the new positioner. [[canteen grim]] job itself spot on, keen',
  'good lad, showed us round {{the fab shop}}. talked {{coded welding}}. [[no overtime till april]]',
  'Electrician mate role. Dana (the gaffer) explained {{how they train up improvers}}. Fair bloke.',
  'spoke about {{heat pumps}} n {{underfloor}}. van provided. [[hes a bit of a talker]]',
  'cnc shop. dana let me see {{the five axis mill}}. [[they run fanuc from the 90s]]',
  'interview at the bakery 4am start lol. dana taught me {{how to shape baguettes}}',
  'signal box! {{mechanical interlocking}}. brilliant. dream job honestly',
  // law, public
  'training contract interview. Dana asked about {{my dissertation on restorative justice}}. [[partner kept yawning]]. Not my first choice firm',
  'dana and i discussed {{legal aid cuts}} hmm maybe leave that out. also {{the duty rota}}. interested',
  'council planning job. {{neighbourhood plans}}, {{conservation areas}}. dana was straightforward, liked that. pension nice',
  'civil service HEO. strengths based, so no real chat. dana did say they work with the statistics authority',
  'policy interview: {{school food standards}}. She explained {{how ministers get briefed}}. [[imposter syndrome raging]]',
  'they want someone for {{the freedom of information desk}}. talked {{redaction}}. not sure its me',
  'fire service. dana told me {{how they run home safety visits}}. would love to join',
  // data, eng
  'data analyst, hm dana. went through {{their metric definitions}}, {{a churn dashboard}}, [[tableau ugh]]. into it',
  'we whiteboarded {{a rate limiter}}. dana helped when i got stuck. [[mortifying]]',
  'the take home was fine, dana liked {{my notebook}}. talked {{calibration}}.',
  '#T reviewed {{my schema}} with dana, she pointed out {{the missing index}}. fair. learned something',
  'sre loop w dana. {{error budgets}}... {{blameless postmortems}}... [[oncall 1 in 3 is a killer]]',
  'dana demoed {{the ingestion pipeline}}. they hand rolled {{their own scheduler}} [[why]]',
  'ios dev. we compared {{swiftui vs uikit}}. [[app store rating is 2.1 lol]]. nice guy',
  'security engineer role. chatted {{threat modelling}} and {{the bug bounty}}. [[cannot say more, nda]]. excited!',
  'qa. talked about {{exploratory testing}}. they asked what i thought of {{their release notes}}',
  'talked about embedded stuff, bootloaders mostly. he said the first board came back dead and they all laughed. open',
  // research, phd
  'phd interview. dana told me about {{the radiocarbon lab}} and {{fieldwork in Orkney}}. [[funding only 3 yrs]]. really want this',
  'postdoc chat w dana re {{single cell data}}. she suggested {{a workshop in Ghent}}. still deciding [[also waiting on Uppsala]]',
  '#I spoke to dana about {{going into museum conservation}}. she told me to {{volunteer with textiles first}}. so helpful!!',
  '#I coffee with dana. {{how she moved from nursing to informatics}}. [[she hates her trust]]',
  '#I quick call, dana explained {{what actuaries do all day}}. [[sounds dull]]. kind of her tho',
  // design, writing
  'content design. crit of the benefits letter together, dana was sharp. [[cried in the loo before]]',
  'dana and I redesigned {{a bus timetable}} on the fly. so fun. yes please',
  'portfolio chat. she liked my type specimens. asked why i left agency life [[burnout]]. ok vibe',
  'we talked {{motion principles}} and about {{accessibility in games}}. he gets it',
  'copywriter. discussed {{tone of voice for the tax pages}}. [[snooze]]',
  // sales, marketing
  'SDR role. dana ran {{a mock cold call}} with me. ouch but useful. [[ote 55]]. keen as',
  'AE panel. {{how they hand over to success}}, {{territories}}. [[quota attainment 40% yikes]]',
  'brand manager. {{the oat milk launch}}, super interesting. dana was late [[childcare]]. interested',
  'crm marketing, dana explained {{their lifecycle programme}}. not for me i think, too junior',
  'fundraising job at the hospice. {{legacy giving}}. dana very warm. it matters to me bc [[my gran died there]]',
  // schools
  'NQT interview. taught a lesson on volcanoes, kids were great. dana fed back on my questioning. [[head of year is a dragon]]',
  'TA job. met dana and the reading dogs. [[pay is term time only]]. yes',
  'dana talked about {{mixed attainment groups}}. i said i prefer setting. awkward but ok',
  'lecturer. gave a talk, dana asked about {{decolonising the module}}. good q',
  // kitchens, hotels, shops
  'stage at the restaurant. dana showed me {{the pass}} and {{how they break down a turbot}}. [[14 hr days]]',
  'front of house. {{natural wine}}. {{the supper club}}. dana is a laugh',
  'hotel night manager. talked {{overbooking}} and {{difficult guests}}. [[no parking, no meal]]. open to it',
  'garden centre. peat free compost!!! we ranted together. loved her',
  // product, ops, finance
  'PM loop. dana: {{pricing experiments}}. asked {{how i say no to sales}}. [[they have no roadmap]]',
  'supply chain. {{demand planning in spreadsheets}}, they are moving to {{a proper tool}}. dana is leading it. want in',
  'treasury analyst w dana - fx hedging + covenants. dry but she made it interesting',
  'audit senior. {{sampling}}. {{inventory counts}} in the snow haha. [[busy season 70h]]',
  'insurance. dana walked me through {{how a flood claim is handled}}. eye opening. tepid on the role',
  'HR generalist. the grievance process, [[three tribunals this year]]. hmm',
  // panels
  '#P tomas asked about {{my kiln}}, priya about {{glaze chemistry}}, ellen [[looked bored]]',
  '#P pria explained {{the rota}}. thomas told us about {{the summer school}}. elen was nice',
  '#P everyone was friendly. cross-team design reviews. dont know who said it. keen',
  '#P Ellen: {{donor journeys}}. Priya and Tomás did {{the scenario on data loss}} with me. dream job!',
  '#Q six people zoom. marcus on {{fleet telematics}}; aiko on {{battery swaps}}; olu dropped off the call. rest quiet',
  '#O full day. dana lunch, allotments. afternoon incident role play. [[knackered]]. really hope i get it',
  '#P priya interrupted a lot [[rude]]. tomas saved it, we talked {{folk music archives}}',
  // events
  'got the no today. [[ugh]]. dana had been so kind and the feedback on my task was worth it. would apply again',
  'rejected after final. dana emailed personally. we talked {{river restoration}} back then',
  'withdrawing, [[got the Bristol job]]. dana spent an hour on {{seagrass}} with me, feel bad',
  'moved it again bc of [[my sons school]], dana didnt mind. {{peer review}}',
  '#F final. dana + the three year vision. [[ceo seems sketchy]]. 50/50',
  'dana no show. her colleague [[forgot name]] did it. load testing',
  '#F third time seeing dana. we went back to {{the archive catalogue}}. love them',
  // dictation and fragments
  'okay so that was dana from the water company and we talked about {{leak detection}} and then she told me about {{the night flow team}} and i asked about training and [[i think i bombed the numbers question]] but yeah i like the place',
  'um so interview went okay i think talked about grid balancing mostly dana was nice [[salary still not mentioned which is annoying]] anyway keen i guess',
  'thanks dana!! {{book club idea}} was fun. hope to hear back',
  '- {{apprenticeships}}\n- {{tool allowance}} ?\n- [[rude receptionist]]\n- yes would take it',
  'nice. {{sea kayaking}} of all things',
  'ok. nothing much to say. dana pleasant',
]
