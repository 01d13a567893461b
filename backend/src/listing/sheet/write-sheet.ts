import { stringify } from "csv-stringify/sync"
import ExcelJS from "exceljs"
import { COLUMNS, safeCell, type SheetLine } from "./sheet"

const BYTE_ORDER_MARK = "\ufeff"

const rowOf = (line: SheetLine): string[] => COLUMNS.map((column) => safeCell(line[column] ?? ""))

/** A sheet of goods as CSV: UTF-8 with its mark and semicolons, as Excel in French opens it. */
export function writeCsv(lines: readonly SheetLine[]): string {
  return BYTE_ORDER_MARK + stringify([[...COLUMNS], ...lines.map(rowOf)], { delimiter: ";" })
}

/** A sheet of goods as an Excel file. Every cell is text: nothing in it is computed. */
export async function writeXlsx(lines: readonly SheetLine[]): Promise<Buffer> {
  const book = new ExcelJS.Workbook()
  const sheet = book.addWorksheet("Twiza")
  sheet.addRow([...COLUMNS])
  for (const line of lines) sheet.addRow(rowOf(line))
  return Buffer.from(await book.xlsx.writeBuffer())
}
