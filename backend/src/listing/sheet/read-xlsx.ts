import ExcelJS, { type CellValue } from "exceljs"
import { ApiError } from "../../api/errors/api-error"
import { assertSmallZip } from "./assert-small-zip"
import { MAX_LINES } from "./sheet"

const MAX_COLUMNS = 40

/** A cell as text. A formula is shown as one and never computed; nor is the result somebody stored with it believed. */
function textOf(value: CellValue): string {
  if (value === null || value === undefined) return ""
  if (value instanceof Date) return value.toISOString()
  if (typeof value !== "object") return String(value)
  if ("formula" in value || "sharedFormula" in value) return "="
  if ("richText" in value) return value.richText.map(({ text }) => text).join("")
  if ("text" in value) return textOf(value.text)
  return ""
}

/**
 * The cells of the first sheet of an Excel file.
 *
 * @throws {ApiError} 400 `file_unreadable`, `file_too_large` (unpacked), `too_many_lines`.
 */
export async function readXlsx(content: Buffer): Promise<string[][]> {
  await assertSmallZip(content)
  const book = new ExcelJS.Workbook()
  try {
    const bytes = new Uint8Array(content)
    await book.xlsx.load(bytes.buffer)
  } catch {
    throw ApiError.invalid("file_unreadable", "The file is no Excel file.", { file: "file_unreadable" })
  }
  const [sheet] = book.worksheets
  if (!sheet) return []
  if (sheet.actualRowCount > MAX_LINES + 1) {
    throw ApiError.invalid("too_many_lines", `At most ${MAX_LINES} lines.`, { file: "too_many_lines" })
  }
  const rows: string[][] = []
  const columns = Math.min(sheet.columnCount, MAX_COLUMNS)
  sheet.eachRow((row) => {
    rows.push(Array.from({ length: columns }, (_, index) => textOf(row.getCell(index + 1).value).trim()))
  })
  return rows
}
