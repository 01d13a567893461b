import { stringify } from "csv-stringify/sync"
import type { Language } from "../languages/languages"
import { MARKET_ZONE } from "./month"
import type { MonthStatement } from "./read-statement"
import type { Movement, Statement } from "./statement"
import { STATEMENT_WORDS } from "./statement-words"

const dayFormat = new Intl.DateTimeFormat("en-CA", { timeZone: MARKET_ZONE })

/** The day something happened in Morocco, `2026-11-22`. */
export const dayOf = (at: Date): string => dayFormat.format(at)

/** Centimes as dirhams with two decimals and a comma, as Excel in French and Arabic reads them: `-12,50`. */
export const asAmount = (centimes: number): string => (centimes / 100).toFixed(2).replace(".", ",")

/**
 * A month's statement as a table (CSV, semicolons between, as Excel in French opens it): each line, and what there was
 * after each event. What a program might take for a formula is marked as text; an amount below zero is no formula.
 */
export function statementTable({ owed, to_come }: MonthStatement, lang: Language): string {
  const words = STATEMENT_WORDS[lang]
  const header = ["", words.date, words.order, words.what, words.amount, words.balance, words.reason]
  const rows = [...rowsOf(words.owed, owed, lang), ...rowsOf(words.to_come_list, to_come, lang)]
  return stringify([header, ...rows], {
    bom: true,
    delimiter: ";",
    escape_formulas: false,
    cast: { string: asText },
  })
}

function rowsOf(list: string, { opening, movements, closing }: Statement, lang: Language): string[][] {
  const words = STATEMENT_WORDS[lang]
  return [
    [list, "", "", words.opening, "", asAmount(opening), ""],
    ...movements.flatMap((movement) => movementRows(list, movement, lang)),
    [list, "", "", words.closing, "", asAmount(closing), ""],
  ]
}

function movementRows(list: string, movement: Movement, lang: Language): string[][] {
  const { at, part_number, lines, balance, reason } = movement
  return lines.map(({ what, centimes }, index) => [
    list,
    dayOf(at),
    part_number ?? "",
    STATEMENT_WORDS[lang][what],
    asAmount(centimes),
    index === lines.length - 1 ? asAmount(balance) : "",
    reason ?? "",
  ])
}

const AMOUNT = /^-?\d+,\d\d$/
const FORMULA = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/

/** A text that a program would run is marked with an apostrophe; an amount never is. */
function asText(value: string): string {
  return !AMOUNT.test(value) && FORMULA.test(value) ? `'${value}` : value
}
