const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/**
 * Nouns that name a happening, with the verb that tells of it in a title: "its launch in 2003" gives
 * "launches". `-` where the noun stays a noun.
 */
const TABLE = `
launch:launch release:release introduction:introduce debut:debut invasion:invade annexation:annex occupation:occupy
acquisition:acquire purchase:buy takeover:- merger:- sale:sell founding:found foundation:found creation:create
establishment:establish formation:form resignation:resign departure:- arrival:arrive return:return retirement:retire
death:die birth:- marriage:marry wedding:- assassination:assassinate murder:murder killing:kill kidnapping:kidnap
abduction:abduct arrest:arrest capture:capture conviction:convict trial:- lawsuit:- suit:- ruling:- verdict:-
acquittal:acquit sentencing:sentence election:- referendum:- vote:- coup:- uprising:- revolution:- revolt:- war:-
battle:- attack:attack bombing:bomb raid:raid shooting:- explosion:- blast:- crash:- collapse:collapse
earthquake:- quake:- tsunami:- hurricane:- storm:- flood:- fire:- outbreak:- epidemic:- pandemic:- disaster:-
accident:- massacre:- siege:- ceasefire:- cease-fire:- truce:- armistice:- treaty:- accord:- agreement:- pact:- deal:-
settlement:- resolution:- summit:- meeting:- talks:- negotiations:- conference:- congress:- convention:- visit:visit
trip:- tour:- speech:- address:- statement:- announcement:- declaration:- decision:- report:- memo:- letter:-
withdrawal:withdraw pullout:- retreat:retreat surrender:surrender defeat:defeat victory:- independence:-
appointment:appoint nomination:nominate inauguration:- coronation:- ouster:oust overthrow:overthrow defection:defect
escape:escape deployment:deploy test:test strike:- protest:- demonstration:- rally:- boycott:- embargo:- sanctions:-
ban:ban reform:- expansion:- closure:close opening:open bankruptcy:- bailout:- spill:- leak:- recall:recall
discovery:discover invention:invent publication:publish ratification:ratify signing:sign
adoption:adopt approval:approve rejection:reject
`;

export const EVENT_NOUNS = new Map<string, string>();
for (const entry of TABLE.trim().split(/\s+/)) {
  const [noun = '', verb = '-'] = entry.split(':');
  EVENT_NOUNS.set(noun, verb);
}

/** Nouns that stand for an occasion already told of: "the meeting", "the settlement". */
export const OCCASION_NOUNS = words(`
  meeting summit talks conference event announcement settlement agreement deal accord pact treaty lawsuit suit case trial
  move decision attack raid coup visit trip tour speech statement report ruling verdict election vote release launch
  comment comments remark address keynote briefing broadcast appearance hearing session rally gathering email post tweet blog resolution memo letter interview press remarks negotiations ceremony inspection mission operation crash
`);

/** Nouns of an amount: subjects and objects of a figure. */
export const AMOUNT_NOUNS = words(`
  percent percentage share shares rate revenue revenues profit profits sales income earnings imports exports price prices growth
  output production inflation unemployment deficit surplus debt market value toll deaths number total population
  downloads units shipments subscribers customers loss losses turnover figure figures index points gdp
`);
