import { createHash } from "node:crypto"
import { writeFile } from "node:fs/promises"
import { join } from "node:path"
import sharp from "sharp"

/** One picture to be written: its SVG, and the widths it is kept at. */
export type Picture = { name: string; svg: string; widths: readonly number[] }

/** Flat colour survives strong compression; higher qualities doubled the size for no visible gain. */
const AVIF = { quality: 50, effort: 2 } as const
const WEBP = { quality: 64, effort: 5, smartSubsample: true } as const
/** WebP is what older browsers fall back to: at full width it may be plainer. */
const WIDE_WEBP = { quality: 58, effort: 5 } as const
const WIDE = 960

export const digestOf = (picture: Picture) =>
  createHash("sha256")
    .update(JSON.stringify([picture.svg, picture.widths, AVIF, WEBP, WIDE_WEBP]))
    .digest("hex")
    .slice(0, 16)

const rasterAt = async (svg: string, width: number) => {
  const raster = sharp(Buffer.from(svg)).resize({ width }).removeAlpha()
  const { data, info } = await raster.raw().toBuffer({ resolveWithObject: true })
  return () => sharp(data, { raw: info })
}

/** Writes `<name>-<width>.avif` and `.webp` into `folder`. */
export const encode = async ({ name, svg, widths }: Picture, folder: string) => {
  for (const width of widths) {
    const raster = await rasterAt(svg, width)
    const file = join(folder, `${name}-${width}`)
    await writeFile(
      `${file}.webp`,
      await raster()
        .webp(width < WIDE ? WEBP : WIDE_WEBP)
        .toBuffer(),
    )
    await writeFile(`${file}.avif`, await raster().avif(AVIF).toBuffer())
  }
}

/** The ground on which a page's Open Graph picture is composed: a PNG with few colours. */
export const encodePng = async (svg: string, file: string) =>
  writeFile(
    file,
    await sharp(Buffer.from(svg)).removeAlpha().png({ palette: true, quality: 90, effort: 10 }).toBuffer(),
  )
