import sharp from "sharp"
import { ApiError } from "../../api/errors/api-error"
import { sniffType } from "../../api/upload/sniff-type"

export const MAX_PHOTO_BYTES = 10 * 1024 * 1024

/** More pixels than any phone's camera makes of a product; a small file that unfolds to more is a trap. */
export const MAX_PHOTO_PIXELS = 50_000_000

const PHOTO_TYPES = ["image/jpeg", "image/png", "image/webp", "image/avif"]

const refuse = (code: string, message: string) => ApiError.invalid(code, message, { file: code })

/**
 * Refuses what is no photograph, from its first bytes and its header alone: nothing is decoded while somebody waits.
 *
 * @throws {ApiError} 400 `not_a_photo`, `photo_too_many_pixels`.
 */
export async function checkPhoto(content: Buffer): Promise<{ mime_type: string }> {
  const mime_type = sniffType(content)
  if (!mime_type || !PHOTO_TYPES.includes(mime_type)) throw refuse("not_a_photo", "This is not a photograph.")
  // Only the header is read here, whatever the size: the limit is ours to tell, with a code of its own.
  const header = await sharp(content, { limitInputPixels: false })
    .metadata()
    .catch(() => null)
  if (!header?.width || !header.height) throw refuse("not_a_photo", "This is not a photograph.")
  if (header.width * header.height > MAX_PHOTO_PIXELS) {
    throw refuse("photo_too_many_pixels", "This photograph has too many pixels.")
  }
  return { mime_type }
}
