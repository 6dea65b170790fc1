const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Verbs whose subject speaks: the saying is the event. Lemmas. */
export const REPORTING_VERBS = words(`
  say tell state add claim argue acknowledge admit concede insist stress emphasise emphasize note observe remark
  reply respond comment declare proclaim assert allege contend maintain explain warn caution predict forecast
  deny dismiss reject reiterate repeat recall report reveal disclose suggest hint imply indicate
  speculate urge vow pledge promise boast joke complain lament mention assure remind describe praise criticise
  criticize condemn denounce blame accuse credit attribute congratulate hail welcome mourn express voice affirm
  confirm estimate quote cite testify exclaim ask answer call thank apologise apologize write tweet
  opine read advise believe think hope expect fear regret doubt
`);

/** Reporting verbs that are a source's way of speaking, apt to be left out of a title. */
export const PLAIN_SAYING =
  words(`say state add tell note remark observe report claim explain reply respond write
  comment mention indicate reveal suggest`);

/** Verbs that take a clause without "that". */
export const CLAUSE_TAKING = words(`
  say tell state add claim argue acknowledge admit concede insist stress note remark reply declare assert allege
  contend maintain explain warn predict forecast deny reiterate report reveal suggest hint imply indicate believe
  think hope expect fear know conclude find learn hear see feel decide announce confirm mean show agree doubt
  estimate swear vow promise pledge ensure assume guess suppose understand complain testify realise realize discover
  determine recall write boast propose suspect proclaim
`);

/** States and relations: without a date of their own they are no happening. */
export const STATIVE_VERBS = words(`
  be have own contain include comprise consist belong remain seem appear mean matter depend involve concern
  need want like love hate prefer know believe think understand resemble lack possess cost weigh measure
  represent reflect live exist sit stand lie deserve constitute differ fit suit equal
  let get keep tend use look sound feel taste smell consider regard
`);

/** Verbs that plan: what follows "to" lies ahead. */
export const PLANNING_VERBS =
  words(`plan intend hope expect aim schedule set prepare propose vow pledge promise agree
  seek due slate poise want decide threaten invite`);

/** Verbs whose object does what the infinitive says: "invites Putin to visit". */
export const CONTROL_VERBS =
  words(`invite ask tell urge order prompt cause lead force allow enable require persuade get expect
  want permit compel push encourage instruct authorise authorize`);

/** Verbs of calling off. */
export const CANCELLING_VERBS = words(`cancel scrap abandon shelve`);

/** Verbs of which a measured amount is the subject or object: with a number they make a figure. */
export const FIGURE_VERBS = words(`
  account average total number amount reach rise fall drop climb increase decrease decline grow shrink jump
  surge slump soar plunge gain lose double triple halve ease slip edge comprise represent hold exceed
  top record post earn sell ship download report be have stand pass suffer dip widen narrow register
`);

/** Actions that only a person, organisation or state does: their subject is an actor. */
export const AGENTIVE_VERBS = words(`
  say tell announce launch release introduce unveil sue file sign agree buy acquire purchase sell offer plan
  decide claim state deny reject accept confirm appoint hire fire dismiss resign found start win arrest kidnap
  kill attack invade bomb sentence accuse charge report vow pledge promise demand urge warn negotiate meet visit
  arrive travel fly return praise criticise criticize condemn order approve vote elect propose refuse settle pay
  withdraw deploy develop manufacture operate respond apologise apologize publish describe call ask want hope
  intend invest raise cut impose retaliate declare believe write speak join leave lead work help hold give
`);

/** Verbs that no clause leaves without an object: a form that may be a participle is one where none follows. Lemmas. */
export const TRANSITIVE_VERBS = words(`
  set sign discover take choose foresee cancel abandon refurbish repair find make give have put get bring carry send
  build create produce install deliver release publish announce launch unveil introduce appoint elect name nominate hire fire
  dismiss arrest convict acquit sentence accuse charge kill murder assassinate injure wound capture seize detain kidnap abduct
  hold keep maintain buy purchase acquire own possess use spend cost receive obtain earn award grant allocate request
  approve reject adopt pass impose lift ban prohibit forbid allow permit require enable force cause prompt trigger
  destroy damage demolish devastate hit strike target bomb shell raid occupy annex besiege liberate
  found establish form complete finish fund finance commission order select pick rank describe call dub label
  reveal disclose uncover detect spot identify measure replan revise amend draft propose submit present
  see hear show visit inspect examine test build construct assemble ground mirror support oppose back
  defeat beat oust overthrow depose replace succeed raise cut reduce increase double boost
  provide supply offer lend owe pay promise owe host attend hand throw catch hide wear
  treat evacuate rescue deploy dispatch station restore remove expel deport extradite recall suspend
  discuss debate negotiate share afford issue post record file list plan schedule resume postpone delay attribute mention cover exceed
`);

/** Verbs with somebody for an object, behind whom a clause says what: "assured investors *it would pay*". Lemmas. */
export const TELLING_VERBS = words(`
  tell assure reassure convince inform remind persuade notify caution warn advise promise show teach ask
`);

/** Those that say nothing without what somebody is told. */
export const TELLS_SOMETHING = words(`tell assure reassure convince inform remind persuade notify caution`);

/** Verbs that say nothing without their preposition, whatever their form: "depends heavily *on*". Lemmas. */
export const PREPOSITIONAL_VERBS = words(`
  depend rely consist refer cope deal comply adhere embark insist account amount belong focus concentrate contribute tend
`);

/** Those that at least after "to" or a modal want their preposition: "to result *in*", "may lead *to*". Lemmas. */
export const PREPOSITIONAL_INFINITIVES = words(`
  ${[...PREPOSITIONAL_VERBS].join(' ')}
  result lead respond interfere participate engage apologise apologize opt call refrain recover suffer benefit stem derive
  differ object look live come go be turn abide allow specialise specialize succeed
`);
