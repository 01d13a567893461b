import { fromBuffer, type Entry, type ZipFile } from "yauzl"
import { ApiError } from "../../api/errors/api-error"

/** 2,000 lines of text unpack to far less; a small file that unpacks to more is a trap. */
export const MAX_UNPACKED_BYTES = 24 * 1024 * 1024
const MAX_ENTRIES = 200

const refuse = (code: string) => ApiError.invalid(code, "The file cannot be read.", { file: code })

function open(content: Buffer): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    fromBuffer(content, { lazyEntries: true, validateEntrySizes: true }, (error, zip) => {
      if (error) reject(refuse("file_unreadable"))
      else resolve(zip)
    })
  })
}

/** Unpacks an entry to nowhere; fails when it holds more than it says. */
function drain(zip: ZipFile, entry: Entry): Promise<void> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error) return reject(error)
      stream.on("error", reject).on("end", resolve).resume()
    })
  })
}

/**
 * Refuses an archive that unpacks to more than a sheet may hold, by what it says and by what it does.
 *
 * @throws {ApiError} 400 `file_unreadable`, `file_too_large`.
 */
export async function assertSmallZip(content: Buffer): Promise<void> {
  const zip = await open(content)
  let unpacked = 0
  await new Promise<void>((resolve, reject) => {
    zip.on("error", () => reject(refuse("file_unreadable")))
    zip.on("end", resolve)
    zip.on("entry", (entry: Entry) => {
      unpacked += entry.uncompressedSize
      if (unpacked > MAX_UNPACKED_BYTES || zip.entryCount > MAX_ENTRIES)
        return reject(refuse("file_too_large"))
      drain(zip, entry).then(
        () => zip.readEntry(),
        () => reject(refuse("file_unreadable")),
      )
    })
    zip.readEntry()
  })
}
