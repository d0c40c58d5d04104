/** Stands in for the times of ical.js, of which the recurrence parser wants the days of a week. */
export default {
  SUNDAY: 1,
  MONDAY: 2,
  TUESDAY: 3,
  WEDNESDAY: 4,
  THURSDAY: 5,
  FRIDAY: 6,
  SATURDAY: 7,
  DEFAULT_WEEK_START: 2,
}
