import { ANYBODYS_NAMES, GIVEN_NAMES, WOMENS_NAMES } from '../lexicon/given-names.ts';
import type { Entity } from './cast.ts';

const SHE =
  /^(?:mrs|ms|miss|dame|lady|baroness|queen|princess|empress|duchess|sister|spokeswoman|chairwoman|congresswoman|actress|policewoman)$/;
const HE =
  /^(?:mr|sir|lord|baron|king|prince|emperor|duke|fr|pope|cardinal|archbishop|imam|ayatollah|spokesman|chairman|congressman|actor|policeman)$/;

/** Whether a person may be meant by "she" or by "he": by the given name, else by the titles that the article gives. What neither tells is open. */
export function mayBe(pronoun: 'he' | 'she', { name, roles }: Entity): boolean {
  const [given = '', ...others] = name.toLowerCase().split(' ');
  if (others.length > 0 && GIVEN_NAMES.has(given) && !ANYBODYS_NAMES.has(given))
    return WOMENS_NAMES.has(given) === (pronoun === 'she');
  const [own, other] = pronoun === 'she' ? [SHE, HE] : [HE, SHE];
  const titles = [...roles];
  return titles.some((role) => own.test(role)) || !titles.some((role) => other.test(role));
}
