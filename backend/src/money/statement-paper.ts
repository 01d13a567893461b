import type { Language } from "../languages/languages"
import { writeDay } from "../papers/dates"
import { ltr, writeAmount, writeDirhams } from "../papers/numbers"
import { directionOf, type Paper } from "../papers/paper"
import type { MonthStatement } from "./read-statement"
import type { Movement, Statement } from "./statement"
import { STATEMENT_WORDS, wordOfKind } from "./statement-words"

type Row = Paper["rows"][number]

const LOCALES = { ar: "ar-MA-u-nu-latn", fr: "fr-MA", en: "en-GB" } as const

/** A month written out, `novembre 2026`; of Tamazight no month is known to Intl. */
function writeMonth(month: string, lang: Language): string {
  if (lang === "zgh") return ltr(month.split("-").reverse().join("/"))
  const format = new Intl.DateTimeFormat(LOCALES[lang], { month: "long", year: "numeric", timeZone: "UTC" })
  return format.format(new Date(`${month}-01T00:00:00Z`))
}

/**
 * A month's statement as a paper: each event with its lines and what there was after it, what is not delivered yet, and
 * the month in one sum. `cooperative` is its name in the paper's language.
 */
export function statementPaper(
  { month, owed, to_come }: MonthStatement,
  { lang, cooperative }: { lang: Language; cooperative: string },
): Paper {
  const words = STATEMENT_WORDS[lang]
  return {
    lang,
    dir: directionOf(lang),
    title: words.statement,
    date: writeMonth(month, lang),
    parties: [{ label: words.statement_of, name: cooperative, lines: [] }],
    facts: [],
    columns: [
      { label: words.what, kind: "text" },
      { label: words.amount, kind: "number" },
      { label: words.balance, kind: "number" },
    ],
    rows: [...rowsOf(words.owed, owed, lang), ...rowsOf(words.to_come_list, to_come, lang)],
    totals: [
      { label: words.opening, value: writeDirhams(owed.opening, lang), is_strong: false },
      ...owed.totals.map(({ what, centimes }) => ({
        label: words[what],
        value: writeDirhams(centimes, lang),
        is_strong: false,
      })),
      { label: words.closing, value: writeDirhams(owed.closing, lang), is_strong: true },
    ],
    notes: [
      ...(owed.closing < 0 ? [words.owed_note] : []),
      ...(to_come.movements.length || to_come.opening
        ? [`${words.to_come_list}: ${words.to_come_note}`]
        : []),
    ],
    page_word: words.page,
  }
}

function rowsOf(list: string, { opening, movements, closing }: Statement, lang: Language): Row[] {
  const words = STATEMENT_WORDS[lang]
  if (movements.length === 0 && opening === 0) return []
  return [
    { kind: "sum", cells: [list, "", ""] },
    { kind: "line", cells: [words.opening, "", writeAmount(opening)] },
    ...movements.flatMap((movement) => rowsOfMovement(movement, lang)),
    { kind: "sum", cells: [words.closing, "", writeAmount(closing)] },
  ]
}

function rowsOfMovement({ at, kind, part_number, reason, lines, balance }: Movement, lang: Language): Row[] {
  const event = [
    writeDay(at, lang),
    wordOfKind(kind, lang),
    ...(part_number ? [ltr(part_number)] : []),
    ...(reason ? [reason] : []),
  ]
  return [
    { kind: "group", cells: [event.join(" · "), "", ""] },
    ...lines.map(({ what, centimes }, index): Row => {
      const after = index === lines.length - 1 ? writeAmount(balance) : ""
      return { kind: "line", cells: [STATEMENT_WORDS[lang][what], writeAmount(centimes), after] }
    }),
  ]
}
