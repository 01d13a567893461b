import { parse } from "csv-parse/sync"
import { ApiError } from "../../api/errors/api-error"
import { decodeText } from "./decode-text"
import { MAX_LINES } from "./sheet"

const DELIMITERS = [";", ",", "\t"]

/** The one that parts most columns of the first line. */
function delimiterOf(text: string): string {
  const [header = ""] = text.split(/\r?\n/, 1)
  const counts = DELIMITERS.map((delimiter) => ({ delimiter, count: header.split(delimiter).length }))
  counts.sort((a, b) => b.count - a.count)
  return counts[0]?.delimiter ?? ";"
}

/** The cells of a CSV file. Reading stops one line after the most there may be. */
export function readCsv(content: Buffer): string[][] {
  const text = decodeText(content)
  try {
    return parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
      max_record_size: 64_000,
      to: MAX_LINES + 2,
    })
  } catch {
    throw ApiError.invalid("file_unreadable", "The file is no CSV.", { file: "file_unreadable" })
  }
}
