import { isoDayOf } from "../frame/moment"

const MONTH = /^20\d{2}-(0[1-9]|1[0-2])$/

/** This month in Morocco, as `2026-11`. */
export const thisMonth = (now = new Date()): string => isoDayOf(now.toISOString()).slice(0, 7)

/** The month asked for, this one when none that can be. */
export const readMonth = (asked: string | null, now = new Date()): string =>
  asked && MONTH.test(asked) ? asked : thisMonth(now)

/** The month so many months later, earlier when negative. */
export const monthAfter = (month: string, by: number): string => {
  const [year = 0, number = 1] = month.split("-").map(Number)
  return new Date(Date.UTC(year, number - 1 + by, 1)).toISOString().slice(0, 7)
}
