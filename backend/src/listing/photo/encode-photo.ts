import sharp from "sharp"
import { PHOTO_WIDTHS } from "../picture"
import { MAX_PHOTO_PIXELS } from "./check-photo"
import { reasonOf } from "../../logging/reason-of"

export type EncodedPhoto = { width: number; format: "avif" | "webp"; content: Buffer }

const AVIF = { quality: 52, effort: 3 } as const
const WEBP = { quality: 78 } as const
const MAX_HEIGHT = 2400
const PAPER = "#ffffff"

/** A photograph that cannot be decoded to its end. */
export class DamagedPhoto extends Error {
  override readonly name = "DamagedPhoto"

  constructor(readonly reason: string) {
    super("The photograph cannot be decoded.")
  }
}

/** The pixels, upright and at most as wide as the widest variant; all else of the file (place, camera, scripts) is left. */
async function decode(content: Buffer) {
  const largest = Math.max(...PHOTO_WIDTHS)
  try {
    return await sharp(content, { limitInputPixels: MAX_PHOTO_PIXELS, failOn: "warning", pages: 1 })
      .rotate()
      .resize({ width: largest, height: MAX_HEIGHT, fit: "inside", withoutEnlargement: true })
      .toColourspace("srgb")
      .flatten({ background: PAPER })
      .raw()
      .toBuffer({ resolveWithObject: true })
  } catch (error) {
    throw new DamagedPhoto(reasonOf(error))
  }
}

/** The widths made of a photograph `width` wide: the usual ones, and its own where it is smaller. */
export function widthsFor(width: number): number[] {
  const smaller = PHOTO_WIDTHS.filter((wanted) => wanted < width)
  return smaller.length < PHOTO_WIDTHS.length ? [...smaller, width] : [...smaller]
}

/**
 * Makes a photograph's variants in AVIF and WebP, one after the other, so that one photograph takes one core.
 *
 * @throws {DamagedPhoto}
 */
export async function encodePhoto(content: Buffer): Promise<EncodedPhoto[]> {
  const { data, info } = await decode(content)
  const { width: own, height, channels } = info
  const encoded: EncodedPhoto[] = []
  for (const width of widthsFor(own)) {
    const image = sharp(data, { raw: { width: own, height, channels } }).resize({ width })
    encoded.push({ width, format: "webp", content: await image.clone().webp(WEBP).toBuffer() })
    encoded.push({ width, format: "avif", content: await image.clone().avif(AVIF).toBuffer() })
  }
  return encoded
}
