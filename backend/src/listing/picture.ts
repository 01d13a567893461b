import { z } from "@medusajs/framework/zod"

/** The widths every photograph is made in. */
export const PHOTO_WIDTHS = [480, 960, 1600] as const

const PhotoVariant = z.object({
  width: z.number(),
  format: z.enum(["avif", "webp"]),
  url: z.string(),
  file_id: z.string(),
})
export type PhotoVariant = z.infer<typeof PhotoVariant>

/** The stored files of a photograph, none while it is being made. */
export const PhotoVariants = z
  .object({ files: z.array(PhotoVariant) })
  .catch({ files: [] })
  .transform(({ files }) => files)

/** A picture as a page shows it. */
export type Picture = { src: string; srcset?: string; alt: string }

const sourceSet = (variants: readonly PhotoVariant[]): string =>
  variants.map(({ url, width }) => `${url} ${width}w`).join(", ")

/** The picture nearest to `width` in WebP, which every browser of the market's phones reads. */
export function photoUrl(variants: readonly PhotoVariant[], width: number): string | null {
  const webp = variants.filter(({ format }) => format === "webp").sort((a, b) => a.width - b.width)
  return (webp.find((variant) => variant.width >= width) ?? webp.at(-1))?.url ?? null
}

/** The source sets of a photograph by format, for a `<picture>`. */
export function photoSources(variants: readonly PhotoVariant[]): { avif: string; webp: string } {
  const of = (format: PhotoVariant["format"]) =>
    sourceSet(variants.filter((variant) => variant.format === format))
  return { avif: of("avif"), webp: of("webp") }
}
