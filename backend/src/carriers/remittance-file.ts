import { westernDigits } from "../languages/western-digits"
import { parseAmount } from "../listing/parse-amount"

/** A line of a carrier's file, in whole centimes; `number` counts from the file's first line, its heading. */
export type FileLine = { number: number; reference: string; centimes: number; fee_centimes: number }

/** What cannot be used as it is: `line` is where. */
export type FileProblem = {
  code: "missing_columns" | "no_lines" | "invalid_amount" | "fee_over_amount" | "no_reference" | "wrong_total"
  line?: number
}

export type RemittanceFile = { lines: FileLine[]; problems: FileProblem[] }

type Column = "reference" | "amount" | "fee"

/** What carriers call the columns, in French, English and Arabic. */
const NAMES: Record<Column, readonly string[]> = {
  reference: [
    ...["reference", "référence", "parcel", "colis", "n° colis", "numero", "numéro", "tracking", "suivi"],
    ...["tracking number", "n° suivi", "code envoi", "code d'envoi", "المرجع", "الطرد", "رقم التتبع"],
  ],
  amount: ["amount", "montant", "crbt", "montant crbt", "collected", "encaissé", "encaisse", "المبلغ"],
  fee: ["fee", "fees", "frais", "commission", "الرسوم", "المصاريف"],
}

const TOTAL = /^(?:total|totaux|المجموع)/iu

/**
 * Reads a carrier's file of remitted cash: a line a parcel, with what was collected and what of it was kept. A line that
 * begins with "total" is checked against the others.
 */
export function readRemittanceFile(rows: readonly string[][]): RemittanceFile {
  const [heading = [], ...body] = rows
  const columns = findColumns(heading)
  if (columns.reference === -1 || columns.amount === -1)
    return { lines: [], problems: [{ code: "missing_columns" }] }
  const file: RemittanceFile = { lines: [], problems: [] }
  for (const [index, cells] of body.entries()) readRow(file, columns, cells, index + 2)
  if (!file.lines.length && !file.problems.length) file.problems.push({ code: "no_lines" })
  return file
}

type Positions = Record<Column, number>

function findColumns(heading: readonly string[]): Positions {
  const names = heading.map((cell) => cell.trim().toLowerCase().replaceAll("_", " ").replace(/\s+/g, " "))
  const find = (column: Column) => names.findIndex((name) => NAMES[column].includes(name))
  return { reference: find("reference"), amount: find("amount"), fee: find("fee") }
}

function readRow(file: RemittanceFile, columns: Positions, cells: readonly string[], number: number): void {
  const reference = westernDigits(cells[columns.reference] ?? "").trim()
  const [amount, fee] = [centimesOf(cells[columns.amount]), centimesOf(cells[columns.fee])]
  if (TOTAL.test(reference)) {
    const sum = file.lines.reduce((total, { centimes }) => total + centimes, 0)
    if (amount !== sum) file.problems.push({ code: "wrong_total", line: number })
    return
  }
  if (!reference) file.problems.push({ code: "no_reference", line: number })
  else if (amount === null || fee === null) file.problems.push({ code: "invalid_amount", line: number })
  else if (fee > amount) file.problems.push({ code: "fee_over_amount", line: number })
  else file.lines.push({ number, reference: reference.slice(0, 80), centimes: amount, fee_centimes: fee })
}

/** Whole centimes of an amount as people write it; nothing is 0, what is no amount is null. */
function centimesOf(cell: string | undefined): number | null {
  const text = westernDigits(cell ?? "").trim()
  if (/^(?:0+(?:[.,\u066b]0{1,2})?|-)?$/.test(text)) return 0
  const read = parseAmount(text)
  return "amount" in read ? Math.round(read.amount * 100) : null
}
