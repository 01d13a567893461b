import { ApiError } from "../../api/errors/api-error"
import { readCsv } from "./read-csv"
import { readXlsx } from "./read-xlsx"
import { cellText, columnOf, MAX_LINES, type SheetLine } from "./sheet"

const ZIP = "504b0304"

/** A line of a sheet with its number in the file (the heading is line 1). */
export type NumberedLine = { line: number; cells: SheetLine }

function linesOf([heading = [], ...rows]: string[][]): NumberedLine[] {
  const columns = heading.map(columnOf)
  if (!columns.some((column) => column === "price" || column === "sku")) {
    throw ApiError.invalid("headings_missing", "The first line names the columns.", {
      file: "headings_missing",
    })
  }
  return rows
    .map((row, index) => ({
      line: index + 2,
      cells: Object.fromEntries(
        row.flatMap((cell, at) => {
          const column = columns[at]
          const text = cellText(cell)
          return column && text ? [[column, text]] : []
        }),
      ),
    }))
    .filter(({ cells }) => Object.keys(cells).length)
}

/**
 * The lines of a sheet of goods, CSV or Excel by its first bytes.
 *
 * @throws {ApiError} 400 `file_unreadable`, `unknown_encoding`, `headings_missing`, `too_many_lines`, `file_too_large`.
 */
export async function readSheet(content: Buffer): Promise<NumberedLine[]> {
  const isExcel = content.subarray(0, 4).toString("hex") === ZIP
  const rows = isExcel ? await readXlsx(content) : readCsv(content)
  const lines = linesOf(rows)
  if (lines.length > MAX_LINES) {
    throw ApiError.invalid("too_many_lines", `At most ${MAX_LINES} lines.`, { file: "too_many_lines" })
  }
  return lines
}
