/** Past forms that do not end in -ed and are nothing else (`put`, `set`, `cut` are left out). */
export const IRREGULAR_PAST: ReadonlySet<string> = new Set(
  (
    'said told fell rose won lost began met made took came went gave got held kept left sent spent built bought ' +
    'brought caught taught thought sought fought felt found heard knew grew threw drew flew blew saw ate drove wrote ' +
    'spoke broke chose froze stole woke wore tore bore swore led fed fled bled bred paid laid sold stood understood ' +
    'struck stuck swept slept wept meant dealt became ran sang sank swam drank rang shot shook sprang arose ' +
    'overcame overtook withdrew gone done seen taken given written driven risen fallen known shown grown drawn chosen'
  ).split(' '),
);
