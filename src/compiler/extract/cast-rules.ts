import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import { NOBODY, PLACE_OPENERS, PLACES, THING_WORDS } from '../lexicon/not-names.ts';
import { KNOWN_ORGANISATIONS } from '../lexicon/organisations.ts';
import { ORGANISATION_WORDS } from '../lexicon/people.ts';
import type { Entity } from './cast.ts';
import { type Evidence, isAcronymOf } from './name-evidence.ts';
import { bare, type Register } from './register.ts';

/** A name on its way to whom it names. */
interface Candidate {
  readonly name: string;
  readonly parts: readonly string[];
  readonly evidence: Evidence;
  /** Its words are an institution's: "Bank of …", "… Ministry". */
  readonly isInstitution: boolean;
  /** Known organisations that it may be short for. */
  readonly longer: readonly Entity[];
}

/** "Boeing 787", "Mac OS X", "iTalk": forms that products have, and bodies hardly ever. */
const THING_LIKE = /\d|\s\p{Lu}(?= |$)|^[a-z]\p{Lu}/u;

/** Decides what a name is, or passes (false). */
type Rule = (found: Register, name: Candidate) => boolean;

const INSTITUTION_HEAD =
  /^(?:Ministry|Bank|University|Department|Institute|House|Office|Bureau|Council|Federal)$/;

/** The first rule that decides holds. Names come longest first, so that short forms find the long ones. */
const RULES: readonly Rule[] = [
  isDefinedAcronym,
  isSpelledAcronym,
  isKnownOrganisation,
  isNobody,
  isGivenNameAlone,
  endsLongerInstitution,
  isShortForPerson,
  isShortForOrganisation,
  isWhatItsPlacesSay,
];

/** Enters a name into the register as a person, an organisation, another name of one, or not at all. */
export function place(found: Register, name: string): void {
  const evidence = found.evidence.get(name);
  if (!evidence) return;
  const parts = name.split(' ');
  const isInstitution = namesInstitution(name, parts);
  const longer = found.byHead(name).filter((o) => o.name.startsWith(`${name} `) || bare(o.name) === name);
  const candidate = { name, parts, evidence, isInstitution, longer };
  RULES.some((rule) => rule(found, candidate));
}

const lastOf = (parts: readonly string[]): string => (parts.at(-1) ?? '').toLowerCase().replace(/\.$/, '');

function namesInstitution(name: string, parts: readonly string[]): boolean {
  return (
    ORGANISATION_WORDS.has(lastOf(parts)) ||
    INSTITUTION_HEAD.test(parts[0] ?? '') ||
    (parts.length > 2 &&
      / (?:of|for) /.test(name) &&
      parts.some((p) => ORGANISATION_WORDS.has(p.toLowerCase())))
  );
}

/** "James Webb Space Telescope" is a thing, though "Matt Mountain" is a person. */
function isNobody(_: Register, { name, parts, evidence, isInstitution }: Candidate): boolean {
  if (PLACES.has(name) || NOBODY.has(name.toLowerCase())) return true;
  if (parts.length > 1 && PLACE_OPENERS.has(parts[0] ?? '') && !isInstitution && evidence.person < 3)
    return true;
  const thing = THING_WORDS.has(parts.at(-1)?.toLowerCase() ?? '');
  return thing && (parts.length > 2 || (parts.length === 2 && evidence.person < 2));
}

function isDefinedAcronym(found: Register, { name }: Candidate): boolean {
  const definition = found.acronyms.get(name);
  if (definition === undefined) return false;
  const entity = found.named(definition);
  if (entity) found.alias(entity, name);
  return true;
}

/** "IRA" of an article that also writes "Irish Republican Army". */
function isSpelledAcronym(found: Register, { name }: Candidate): boolean {
  if (!/^\p{Lu}{2,6}$/u.test(name)) return false;
  const spelled = found.organisation((full) => full.includes(' ') && isAcronymOf(name, full));
  if (spelled) found.alias(spelled, name);
  return spelled !== undefined;
}

/** A longer name of the article ("Amazon.com Inc.") takes in what the lexicon knows. */
function isKnownOrganisation(found: Register, { name, parts, evidence }: Candidate): boolean {
  const known = KNOWN_ORGANISATIONS.get(name);
  if (known === undefined) return false;
  // "Ford" of "Gerald Ford".
  if (parts.length === 1 && (evidence.person >= 2 || found.bySurname(name).length > 0)) return false;
  const longer = found.byHead(name).find((o) => bare(o.name) === name);
  found.alias(longer ?? found.named(known) ?? found.add(known, 'organisation'), name);
  return true;
}

/** Of several people of one given name it is the one of whom the article speaks: twice as often as of any other. */
function isGivenNameAlone(found: Register, { name, parts }: Candidate): boolean {
  if (parts.length > 1 || !GIVEN_NAMES.has(lastOf(parts))) return false;
  const people = found.byGivenName(name);
  const [most, next] = people.map((p) => ({ p, n: found.timesNamed(p) })).sort((a, b) => b.n - a.n);
  if (most && most.n >= 2 * (next?.n ?? 0)) found.alias(most.p, name);
  return people.length > 0;
}

/** "Security Council" of "U.N. Security Council". */
function endsLongerInstitution(found: Register, { name, parts, isInstitution }: Candidate): boolean {
  if (parts.length < 2 || !isInstitution) return false;
  const longer = found.organisation((full) => full.endsWith(` ${name}`));
  if (longer) found.alias(longer, name);
  return longer !== undefined;
}

/** "Holm" or "Mary Holm" of "Mary Ann Holm". */
function isShortForPerson(
  found: Register,
  { name, parts, evidence, isInstitution, longer }: Candidate,
): boolean {
  if (parts.length > 1 && isInstitution) return false;
  const people = found.bySurname(name);
  const fits = parts.length === 1 || people.some((p) => parts.every((part) => p.name.includes(part)));
  if (people.length === 0 || !fits || (evidence.person === 0 && longer.length > 0)) return false;
  for (const person of people) found.alias(person, name);
  return true;
}

/** "Norvik" of "Norvik Corp." */
function isShortForOrganisation(found: Register, { name, parts, isInstitution, longer }: Candidate): boolean {
  if (longer.length === 0) return false;
  const suffixed = longer.filter((o) => bare(o.name) === name);
  if (isInstitution && parts.length > 1 && suffixed.length === 0) return false;
  for (const o of suffixed.length > 0 ? suffixed : longer) found.alias(o, name);
  return true;
}

function isWhatItsPlacesSay(
  found: Register,
  { name, parts, evidence: e, isInstitution }: Candidate,
): boolean {
  if (e.person >= 2 && !(isInstitution && e.person < 3)) found.addPerson(name);
  else if (isInstitution && parts.length > 1) found.addOrganisation(name);
  else if (parts.length === 2 && e.person >= 1 && e.person > e.other) found.addPerson(name);
  else if (e.organisation >= 1 && e.organisation > e.other * 0.5 && !THING_LIKE.test(name)) {
    if (parts.length === 2 && e.organisation < 2 && looksPersonal(parts)) found.addPerson(name);
    else found.addOrganisation(name);
  } else if (/^\p{Lu}{2,5}$/u.test(name) && e.count > 1 && e.organisation > 0 && e.other < e.count * 0.5)
    found.addOrganisation(name);
  return true;
}

const looksPersonal = (parts: readonly string[]): boolean => parts.every((p) => /^\p{Lu}\p{Ll}+$/u.test(p));
