/** Past forms that do not end in -ed and are nothing else (`put`, `set`, `cut` are left out). */
const PARTICIPLES = (
  'said told fell rose won lost began met made took came went gave got held kept left sent spent built bought ' +
  'brought caught taught thought sought fought felt found heard knew grew threw drew flew blew saw ate drove wrote ' +
  'spoke broke chose froze stole woke wore tore bore swore led fed fled bled bred paid laid sold stood understood ' +
  'struck stuck swept slept wept meant dealt became ran sang sank swam drank rang shot shook sprang arose ' +
  'overcame overtook withdrew gone done seen taken given written driven risen fallen known shown grown drawn chosen'
).split(' ');

/**
 * What a verb form says of when: `modal` depends on a `have` after it, `participle` on the auxiliary before it.
 * Of the words for what is expected only the forms that mostly look ahead.
 */
export const VERB_TENSES: ReadonlyMap<string, 'past' | 'present' | 'future' | 'modal' | 'participle'> =
  new Map([
    ...PARTICIPLES.map((word) => [word, 'participle'] as const),
    ...'will shall wo ll going would'.split(' ').map((word) => [word, 'future'] as const),
    ...'expected expects expect scheduled due planned plans intends hopes payable redeemable expires expire matures maturing slated effective meet begin resume meets begins starts opens resumes votes returns faces'
      .split(' ')
      .map((word) => [word, 'future'] as const),
    ...'may might could should can must'.split(' ').map((word) => [word, 'modal'] as const),
    ...'was were had did has have been'.split(' ').map((word) => [word, 'past'] as const),
    ...'is are does do says am'.split(' ').map((word) => [word, 'present'] as const),
  ]);

/** Words whose infinitive lies ahead of them: "agreed to meet", "an agreement to buy". */
export const LOOKS_AHEAD: ReadonlySet<string> = new Set(
  (
    'plan plans planned planning expect expects expected expecting schedule scheduled due set agree agrees agreed ' +
    'agreement vow vows vowed promise promises promised pledge pledged want wants wanted hope hopes hoped hoping ' +
    'intend intends intended decide decided decides order orders ordered ask asks asked invite ' +
    'invites invited invitation urge urges urged request requests requested is are ready likely ' +
    'unlikely going need needs aim aims aimed propose proposes proposed proposal seek seeks offer offers offered ' +
    'threaten threatened prepare prepares prepared preparing commitment decision deal pact contract option right'
  ).split(' '),
);
