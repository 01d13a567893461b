import { stringify } from "csv-stringify/sync"

/** A transfer of a bank file; `centimes` are whole centimes of dirhams. */
export type Transfer = { rib: string; name: string; centimes: number; reference: string }

/** What the bank and the cooperative call a line of a batch: `TWZ-12-3`. */
export const payoutReference = (batchNumber: number, place: number): string => `TWZ-${batchNumber}-${place}`

/** Dirhams with two decimals, as files and tables write them: `1234.50`. */
export function writeDirhams(centimes: number): string {
  const digits = Math.abs(centimes).toString().padStart(3, "0")
  return `${centimes < 0 ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`
}

/**
 * The file the network gives its bank: a transfer a line, semicolons between, UTF-8. What a program might take for a
 * formula is marked as text.
 */
export function writeBankFile(transfers: readonly Transfer[]): string {
  const rows = transfers.map(({ rib, name, centimes, reference }) => ({
    rib,
    name,
    amount: writeDirhams(centimes),
    currency: "MAD",
    reference,
  }))
  const columns = ["rib", "name", "amount", "currency", "reference"]
  return stringify(rows, { columns, header: true, delimiter: ";", escape_formulas: true })
}
