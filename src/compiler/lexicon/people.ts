const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words before a name that say it is a person's; taken off the name. Lower case, without full stop. */
export const HONORIFICS = words(`
  mr mrs ms miss mx rt dr prof professor sir dame lord lady baroness baron rev reverend fr sister hon pm president
  vice-president vice premier chancellor prime minister king queen prince princess emperor empress sultan sheikh
  emir pope cardinal archbishop bishop rabbi imam ayatollah judge justice senator sen congressman congresswoman
  representative rep governor gov mayor general gen brigadier brig colonel col major maj captain capt commander cmdr
  lieutenant lt sergeant sgt corporal private admiral adm marshal chief secretary ambassador envoy spokesman
  spokeswoman spokesperson director chairman chairwoman chair ceo cfo coo cto founder co-founder executive
  analyst economist attorney lawyer prosecutor lawmaker deputy leader coach astronaut actor actress singer author
  inspector superintendent constable detective officer sheriff monsignor comrade first second former ex-president presiding former-president acting
  political adviser advisor aide coordinator commissioner mp md managing assistant associate undersecretary whip speaker minority majority foreign defence defense finance interior home state cabinet
  operating administrator treasury trade health energy opposition attorney-general cabinet chief-of-staff senior top
`);

/** Honorifics that no institution's name begins with: the capitalised words after them are a person. */
export const SURE_HONORIFICS = words(`
  mr mrs ms miss mx dr prof professor sir dame baroness rev reverend pm president premier chancellor minister judge justice
  senator sen congressman congresswoman rep gov mayor gen brig col maj capt cmdr lt sgt adm spokesman
  spokeswoman spokesperson chairman chairwoman ceo cfo coo cto founder co-founder analyst economist ambassador adviser
  advisor secretary governor general colonel captain prince princess king queen pope sheikh ayatollah commissioner
  administrator inspector superintendent constable detective leader director lawmaker attorney lieutenant admiral major sergeant
`);

/** Nouns for what a person is: "the prime minister", "the general". */
export const ROLE_NOUNS = words(`
  president premier chancellor minister king queen prince princess emperor pope judge justice senator congressman
  congresswoman governor mayor general colonel major captain commander lieutenant admiral secretary ambassador envoy
  spokesman spokeswoman spokesperson director chairman chairwoman chair chief ceo founder co-founder executive analyst
  economist attorney lawyer prosecutor lawmaker leader head official officer boss adviser advisor aide coach
  author actor actress singer scientist researcher expert activist dissident inspector diplomat candidate
  administrator historian dictator monarch billionaire entrepreneur designer engineer professor doctor interpreter translator speaker whip undersecretary trader strategist spokesperson
`);

/** Institutions that a role noun ends or begins: what it names is an organisation. */
export const ORGANISATION_WORDS = words(`
  agency bank ministry department university college institute institution group corporation corp inc company co ltd llc
  plc limited ag gmbh association organisation organization council committee commission congress senate parliament court assembly
  board bureau office service services party union front army navy force forces police guard corps fund foundation
  federation league club society academy school hospital church authority administration government cabinet
  network television news newspaper times post journal press magazine radio broadcasting airlines airways
  order unionists brigades motors electric industries holdings partners technologies systems software computer computers records entertainment
  pictures studios laboratories labs pharmaceuticals energy petroleum oil gas steel mobile telecom communications
  international nations house command brigade battalion regiment division militia movement alliance coalition
  tribunal exchange trust centre center laboratory observatory museum team reports brothers
  stores markets secretariat embassy consulate pentagon kremlin treasury reserve red-cross cross
`);

/** Nouns for what a company or body is: "the *retailer*". */
export const COMPANY_NOUNS = words(`
  company firm maker manufacturer group agency newspaper paper party bank carrier airline retailer giant organisation
  organization developer publisher corporation blog website magazine charity broadcaster supermarket startup start-up
  brewer lender insurer chipmaker carmaker automaker planemaker
`);

/** Words that a person's name may hold in lower case. */
export const NAME_PARTICLES = words(
  `de da di du del della der den dos van von bin ibn al el la le bint ter ul y`,
);
