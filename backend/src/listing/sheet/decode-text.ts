import { ApiError } from "../../api/errors/api-error"

const NO_TEXT = /[\u0000-\u0008\u000e-\u001f]/
/** Two letters beyond ASCII in a row: usual in Arabic, rare in French. */
const HIGH_PAIR = /[\u0080-\u00ff]{2,}/g
const HIGH = /[\u0080-\u00ff]/g

function tryDecode(content: Buffer, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(content)
  } catch {
    // Not in this encoding: the next one is tried.
    return null
  }
}

/** Of the two encodings Windows gives files in Morocco: Arabic writes letters beside each other, French now and then one. */
function legacyEncoding(content: Buffer): string {
  const bytes = content.toString("latin1")
  const high = bytes.match(HIGH)?.length ?? 0
  const paired = (bytes.match(HIGH_PAIR) ?? []).join("").length
  return paired * 2 > high ? "windows-1256" : "windows-1252"
}

/**
 * The text of a file in UTF-8, UTF-16 with its mark, windows-1256 (Arabic) or windows-1252 (French).
 *
 * @throws {ApiError} 400 `unknown_encoding` for what is no text.
 */
export function decodeText(content: Buffer): string {
  const mark = content.subarray(0, 2).toString("hex")
  const encodings =
    mark === "fffe" ? ["utf-16le"] : mark === "feff" ? ["utf-16be"] : ["utf-8", legacyEncoding(content)]
  for (const encoding of encodings) {
    const text = tryDecode(content, encoding)
    if (text !== null && !NO_TEXT.test(text)) return text
  }
  throw ApiError.invalid("unknown_encoding", "Save the file in UTF-8.", { file: "unknown_encoding" })
}
