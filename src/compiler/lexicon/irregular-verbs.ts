/** Irregular English verbs: `lemma past participle`, alternatives joined by `/`. */
const TABLE = `
arise arose arisen|awake awoke awoken|be was/were been|bear bore born/borne|beat beat beaten|become became become
begin began begun|bend bent bent|bet bet bet|bid bid bid|bind bound bound|bite bit bitten|bleed bled bled
blow blew blown|break broke broken|bring brought brought|broadcast broadcast broadcast|build built built
burn burned/burnt burned/burnt|burst burst burst|buy bought bought|cast cast cast|catch caught caught
choose chose chosen|cling clung clung|come came come|cost cost cost|creep crept crept|cut cut cut|deal dealt dealt
dig dug dug|do did done|draw drew drawn|dream dreamt dreamt|drink drank drunk|drive drove driven|eat ate eaten
fall fell fallen|feed fed fed|feel felt felt|fight fought fought|find found found|flee fled fled|fling flung flung
fly flew flown|forbid forbade forbidden|forecast forecast forecast|foresee foresaw foreseen|forget forgot forgotten
forgive forgave forgiven|forgo forwent forgone|freeze froze frozen|get got got/gotten|give gave given|go went gone
grind ground ground|grow grew grown|hang hung hung|have had had|hear heard heard|hide hid hidden|hit hit hit
hold held held|hurt hurt hurt|keep kept kept|know knew known|lay laid laid|lead led led|lean leant leant|leap leapt leapt
learn learned/learnt learned/learnt|leave left left|lend lent lent|let let let|lie lay lain|lose lost lost|make made made
mean meant meant|meet met met|mislead misled misled|mistake mistook mistaken|overcome overcame overcome
overrun overran overrun|oversee oversaw overseen|overtake overtook overtaken|overthrow overthrew overthrown
partake partook partaken|pay paid paid|prove proved proven/proved|put put put|quit quit quit|read read read
rebuild rebuilt rebuilt|repay repaid repaid|reset reset reset|rethink rethought rethought|rid rid rid|ride rode ridden
ring rang rung|rise rose risen|run ran run|say said said|see saw seen|seek sought sought|sell sold sold|send sent sent
set set set|shake shook shaken|shed shed shed|shine shone shone|shoot shot shot|show showed shown|shrink shrank shrunk
shut shut shut|sing sang sung|sink sank sunk|sit sat sat|slay slew slain|sleep slept slept|slide slid slid
slip slipped slipped|speak spoke spoken|speed sped sped|spend spent spent|spin spun spun|split split split
spread spread spread|spring sprang sprung|stand stood stood|steal stole stolen|stick stuck stuck|sting stung stung
stink stank stunk|strike struck struck/stricken|strive strove striven|swear swore sworn|sweep swept swept|swim swam swum
swing swung swung|take took taken|teach taught taught|tear tore torn|tell told told|think thought thought
throw threw thrown|thrust thrust thrust|undergo underwent undergone|understand understood understood
undertake undertook undertaken|undo undid undone|uphold upheld upheld|wake woke woken|wear wore worn|win won won
wind wound wound|withdraw withdrew withdrawn|withhold withheld withheld|withstand withstood withstood|write wrote written
`;

/** Past tenses that are never participles ("took", "wrote"). */
export const PAST_ONLY = new Set<string>();
/** Participles that are never past tenses ("taken", "born"). */
export const PARTICIPLE_ONLY = new Set<string>();
/** Forms that are both ("held", "cut"). */
export const PAST_OR_PARTICIPLE = new Set<string>();
/** Past tenses that are never participles, to their lemma: "rose" to "rise". */
export const PAST_ONLY_OF = new Map<string, string>();
/** Lemma to past participle. */
export const PARTICIPLE_OF = new Map<string, string>();

for (const entry of TABLE.trim().split(/[|\n]/)) {
  const [lemma = '', past = '', participle = ''] = entry.trim().split(' ');
  const pasts = past.split('/');
  const participles = participle.split('/');
  PARTICIPLE_OF.set(lemma, participles[0] ?? '');
  for (const form of pasts) {
    (participles.includes(form) ? PAST_OR_PARTICIPLE : PAST_ONLY).add(form);
    if (!participles.includes(form)) PAST_ONLY_OF.set(form, lemma);
  }
  for (const form of participles) if (!pasts.includes(form)) PARTICIPLE_ONLY.add(form);
}
// Base forms of the same spelling as a participle: "come", "become", "run", "overcome".
for (const form of PARTICIPLE_ONLY) if (PARTICIPLE_OF.has(form)) PARTICIPLE_ONLY.delete(form);
