import type { Topic } from '../../model/event.ts';

/**
 * The topics that events are filed under and the words that tell of them. Names and codes are IPTC Media Topics
 * (IPTC NewsCodes, CC BY 4.0); a topic without a code is ours. A word counts once for each time that an event's
 * sentence or title has it; `*` at its end stands for any ending, `_` for the space in a phrase.
 */
const TABLE = `
20000598 | Defense | defence defense missile* weapon* arms army navy air_force military troops soldier* jet fighter_jet* warship* aircraft_carrier tank tanks rifle* artillery drone* ammunition submarine* warplane* battalion* brigade* commander arsenal munition* air_defence air_defense anti-aircraft rocket*
20000639 | Diplomacy | summit minister* foreign_minister ambassador* envoy* diplomat* diplomatic bilateral talks strategic_ties ties visit invite* meet met treaty accord* negotiat* united_nations security_council resolution strategic_partnership embassy peace_talks delegation relations
20000642 | Economic sanction | sanction* embargo* blacklist*
| International trade | tariff* import* export* duties trade_deal trade customs trade_war free_trade wto
20000056 | Armed conflict | war attack* fight* battle* guerrilla* rebel* insurgen* shelling offensive invasion invade* ceasefire cease-fire clash* militant* casualties airstrike* hezbollah killed retaliat* bombard* intercept* troops siege frontline
20000053 | Act of terror | terror* suicide_bomb* bomb bombing* hijack* extremist* al-qaida al-qaeda
20000073 | Peace process | peace_process peace_talks peace_plan peace truce armistice withdraw* pullout
20000065 | Civil unrest | protest* riot* demonstrat* unrest uprising rally rallies tear_gas crowd* looting tahrir
20000070 | Coup d'etat | coup* junta overthrow* ousted
20000574 | Election | election* voter* ballot* poll* campaign* candidate* referendum electoral primary
20000593 | Government | government cabinet parliament congress senate president prime_minister minister* lawmaker* legislation vote* bill constitution administration resign* coalition
20000647 | Political crisis | political_crisis impeach* no-confidence step_down resignation
20000107 | Court | court* judge* lawsuit* suit sue* sued trial* ruling verdict settle* settlement appeal* plaintiff* legal trademark patent* attorney* lawyer* jury filed
20000082 | Crime | crime* criminal* murder* robbery theft stolen fraud kidnap* abduct* arrested police suspect* charged convict* prison jail smuggl* assault*
20000118 | Prosecution and prosecutors | prosecut* indict* charges
20000133 | Police | police officers detective* manhunt
20000139 | Accident and emergency incident | crash* accident* explosion* explode* collapse* derail* sank spill* blast blowout rig leak*
20000151 | Natural disaster | earthquake* quake* flood* hurricane* tsunami* cyclone* eruption volcano* landslide* drought aftershock*
20000168 | Emergency response | rescue* relief aid survivor* humanitarian evacuat* red_cross
20000225 | Computing and information technology | software computer* iphone* ipad* ipod* itunes internet app apps smartphone* macintosh google microsoft apple browser operating_system online download* web device* tablet phone laptop* macbook* chip* processor* ios sdk keynote wireless
20000304 | Media | newspaper* broadcast* television tv magazine journalist* film music_store studio*
20000018 | Music | music song* album* band concert* singer beatles record_label
20000005 | Movies | film* movie* actor* actress* box_office cinema pixar disney
20000171 | Business finance | profit* revenue* earnings shares shareholder* quarterly dividend* acqui* takeover merger* buyout ipo stake bankrupt* sales market_share company
20000188 | Human resources | chief_executive ceo executive* appointed resign* steps_down stepping_down hired fired layoff* successor medical_leave
20000243 | Consumer goods | product* consumer* customers retail* price* priced store stores buyers
20000252 | Retail | retailer* store stores shop* seller
20000385 | Market and exchange | stocks stock_market index dow nasdaq traders trading investors bond* currency dollar
20000346 | Macro economics | economy economic gdp inflation unemployment recession interest_rate* central_bank growth deficit stimulus bailout financial_crisis
20000256 | Energy and resource | oil gas crude pipeline* nuclear_power electricity coal energy petroleum refinery well drilling barrel*
20000337 | Transport | airline* airport* railway train* aviation plane flight* shipping highway
20000509 | Employment | job jobs workers strike* union* wages labor labour
20000424 | Environmental pollution | pollution oil_spill contaminat* toxic waste emission*
20000418 | Climate change | climate warming greenhouse carbon
20000446 | Diseases and conditions | disease* virus flu h1n1 cancer infection* epidemic pandemic outbreak* swine_flu cholera patients symptoms
20000464 | Health treatment | vaccine* surgery treatment drug* transplant* therapy hospital* doctors clinical
20000400 | School | school* student* teacher* pupil*
20000405 | College and university | university universities college professor campus
20000735 | Scientific research | research* scientist* study laboratory experiment* discover*
20000738 | Scientific exploration | space astronaut* shuttle orbit satellite* spacecraft nasa moon mars
20000592 | Human rights | human_rights torture refugee* detainee* dissident* asylum
20000645 | Refugees and internally displaced people | refugee* displaced camp camps exodus
20000697 | Religious facilities | church* mosque* temple* shrine
20000702 | Relations between religion and government | pope cardinal* bishop* vatican clergy
15000000 | Sport | match league championship olympic* football soccer cricket tennis baseball basketball goal* coach tournament medal*
08000000 | Human interest | award* prize born birthday anniversary wedding dies died funeral tribute* condolences mourn*
`;

export interface TopicWords {
  readonly topic: Topic;
  readonly exact: readonly string[];
  readonly stems: readonly string[];
  readonly phrases: readonly string[];
}

const slug = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

const isPhrase = (word: string): boolean => word.includes('_');

/** In order of the table: of equals, the first wins. */
export const TOPICS: readonly TopicWords[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [code = '', name = '', cell = ''] = line.split('|').map((part) => part.trim());
    const all = cell.split(' ');
    return {
      topic: { id: slug(name), name, ...(code !== '' && { code: `medtop:${code}` }) },
      exact: all.filter((w) => !w.endsWith('*') && !isPhrase(w)),
      stems: all.filter((w) => w.endsWith('*') && !isPhrase(w)).map((w) => w.slice(0, -1)),
      phrases: all.filter(isPhrase).map((w) => w.replaceAll('_', ' ').replace('*', '')),
    };
  });

/** Where nothing else fits. */
export const GENERAL_TOPIC: Topic = { id: 'politics', name: 'Politics', code: 'medtop:11000000' };
