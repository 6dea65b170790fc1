/** Words whose full stop does not end a sentence, lower case. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'mr. mrs. ms. dr. prof. rev. hon. st. gen. lt. col. maj. capt. cmdr. sgt. cpl. adm. sen. rep. gov. pres. ' +
    'amb. sec. supt. det. jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. mon. tue. tues. wed. ' +
    'thu. thurs. fri. sat. sun. no. nos. vs. v. etc. e.g. i.e. cf. al. approx. est. dept. inc. corp. co. ltd. ' +
    'llc. plc. bros. u.s. u.k. u.n. e.u. u.a.e. u.s.a. d.c. a.m. p.m. jr. sr. ph.d. m.d. ave. blvd. fig. vol. ' +
    'ed. messrs. mt. ft. calif. conn. fla. ill. mass. mich. minn. miss. mo. n.c. n.d. n.h. n.j. n.m. n.y. okla. ' +
    'ont. ore. pa. penn. r.i. s.c. s.d. tenn. tex. va. vt. wash. wis. wyo. ala. ariz. ark. colo. del. ga. ind. kan. ky. la. md. neb. nev.'
  ).split(' '),
);

/** Capitalised words that open a sentence far more often than they continue a name after an abbreviation. */
export const SENTENCE_STARTERS: ReadonlySet<string> = new Set(
  (
    'The A An This That These Those It Its He His She Her They Their We Our I You There Here But And Or Nor So ' +
    'In On At By For From With Without After Before During Since Until While When Where As If Although Though ' +
    'However Meanwhile Earlier Later Then Also Some Many Most Several Both Each Another Other Such No Not What ' +
    'Who How Why Despite Under Over Between Among According Last Next Two Three Four Five'
  ).split(' '),
);
