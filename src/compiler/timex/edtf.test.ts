import { assert, oneof, property, string, stringMatching } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../../model/edtf.ts';
import { timexToEdtf } from './edtf.ts';
import type { TimexMod } from './timex.ts';

describe('timexToEdtf', () => {
  it.each<[string, TimexMod | undefined, string | undefined]>([
    ['2025-09-03', undefined, '2025-09-03'],
    ['2025-09-03TMO', undefined, '2025-09-03'],
    ['2025-09-03T22:00', undefined, '2025-09-03'],
    ['2025-09', 'START', '2025-09'],
    ['1990', 'APPROX', '1990~'],
    ['1990', 'START', '1990'],
    ['2025-W36', undefined, '2025-09-01/2025-09-07'],
    ['2020-W53', undefined, '2020-12-28/2021-01-03'],
    ['1990-W32-WE', undefined, '1990-08-11/1990-08-12'],
    ['1989-Q3', undefined, '1989-35'],
    ['1989-H2', undefined, '1989-41'],
    ['1994-WI', undefined, '1994-24'],
    ['198', undefined, '198X'],
    ['197', 'END', '1975/1979'],
    ['19', undefined, '19XX'],
    ['BC0499', undefined, '-0498'],
    ['FY1989', undefined, '1989'],
    ['PAST_REF', undefined, undefined],
    ['XXXX-XX-XX', undefined, undefined],
    ['1988-QX', undefined, undefined],
    ['P3Y', undefined, undefined],
  ])('%s (%s) is %s', (value, mod, expected) => {
    expect(timexToEdtf({ type: 'DATE', value, ...(mod && { mod }) })).toBe(expected);
  });

  it('places no duration and no set', () => {
    expect(timexToEdtf({ type: 'DURATION', value: '1997' })).toBeUndefined();
    expect(timexToEdtf({ type: 'SET', value: '1997' })).toBeUndefined();
  });

  it('gives nothing that EDTF does not read', () => {
    const value = oneof(
      string(),
      stringMatching(/^(BC)?\d{2,4}(-(\d\d(-\d\d)?|W\d\d(-WE)?|Q\d|H\d|SP|WI))?$/),
    );
    assert(
      property(value, (each) => {
        const edtf = timexToEdtf({ type: 'DATE', value: each });
        expect(edtf === undefined || parseEdtf(edtf) !== undefined).toBe(true);
      }),
    );
  });
});
