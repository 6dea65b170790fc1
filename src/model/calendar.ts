/**
 * Days since 1970-01-01 in the proleptic Gregorian calendar. Whole days need no time zone, and reach
 * years that `Date` strings cannot.
 */
export type EpochDay = number & { readonly unit?: 'epoch day' };

/** Milliseconds since 1970-01-01T00:00Z. */
export type EpochMs = number & { readonly unit?: 'epoch millisecond' };

export const MS_PER_DAY = 86_400_000;

/**
 * The day number of a civil date; `month` (1-based) and `day` may run over.
 * Source: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil.
 */
export function epochDay(year: number, month: number, day: number): EpochDay {
  const monthIndex = month - 1;
  const y = year + Math.floor(monthIndex / 12);
  const m = (((monthIndex % 12) + 12) % 12) + 1;
  const shifted = m <= 2 ? y - 1 : y;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (m + (m > 2 ? -3 : 9)) + 2) / 5);
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468 + (day - 1);
}

export interface CivilDate {
  /** Astronomical: 0 is 1 BCE. */
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

/** The civil date of a day number. Source: Hinnant, civil_from_days. */
export function civilDate(epoch: EpochDay): CivilDate {
  const z = epoch + 719_468;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return { year, month, day };
}

/** 28 to 31; `month` is 1-based. */
export const daysInMonth = (year: number, month: number): number =>
  epochDay(year, month + 1, 1) - epochDay(year, month, 1);

/** ISO 8601: 1 is Monday, 7 is Sunday. */
export const isoWeekday = (epoch: EpochDay): number => ((((epoch + 3) % 7) + 7) % 7) + 1;
