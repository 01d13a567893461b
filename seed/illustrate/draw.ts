/**
 * Draws the market's illustrations and writes them to `seed/illustrations`.
 *
 *   npm run draw              every picture whose drawing changed since it was last written
 *   npm run draw -- saffron   only those whose name contains a word
 */
import { existsSync } from "node:fs"
import { mkdir, readFile, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { digestOf, encode, encodePng, type Picture } from "./encode.ts"
import { leaves } from "./leaves/index.ts"
import { cooperativeBanners } from "./cooperatives.ts"
import { openGraphBase } from "./open-graph.ts"
import { drawScene } from "./scene.ts"

const FOLDER = join(import.meta.dirname, "..", "illustrations")
const DRAWN = join(FOLDER, "drawn.json")
const LEAF_WIDTHS = [320, 640, 960] as const
const BANNER_WIDTHS = [480, 960] as const

const leafPictures = (): Picture[] =>
  Object.entries(leaves).flatMap(([slug, variants]) =>
    variants.map((variant, i) => {
      const name = `${slug}-${i + 1}`
      return { name, svg: drawScene(name, variant), widths: LEAF_WIDTHS }
    }),
  )

const bannerPictures = (): Picture[] =>
  Object.entries(cooperativeBanners()).flatMap(([family, banners]) =>
    banners.map((svg, i) => ({ name: `cooperative-${family}-${i + 1}`, svg, widths: BANNER_WIDTHS })),
  )

const readDrawn = async (): Promise<Record<string, string>> =>
  existsSync(DRAWN) ? (JSON.parse(await readFile(DRAWN, "utf8")) as Record<string, string>) : {}

const writeSorted = (file: string, entries: Record<string, string | number>) => {
  const sorted = Object.fromEntries(Object.entries(entries).sort(([a], [b]) => a.localeCompare(b, "en")))
  return writeFile(file, `${JSON.stringify(sorted, null, 2)}\n`)
}

const isWritten = ({ name, widths }: Picture) =>
  widths.every((width) =>
    ["avif", "webp"].every((kind) => existsSync(join(FOLDER, `${name}-${width}.${kind}`))),
  )

const countBy = (pictures: readonly Picture[]) => {
  const counts: Record<string, number> = {}
  for (const { name } of pictures) {
    const subject = name.replace(/-\d+$/, "")
    counts[subject] = (counts[subject] ?? 0) + 1
  }
  return counts
}

const main = async (filter = "") => {
  await mkdir(FOLDER, { recursive: true })
  const drawn = await readDrawn()
  const pictures = [...leafPictures(), ...bannerPictures()]
  const stale = pictures.filter(
    (p) => p.name.includes(filter) && !(drawn[p.name] === digestOf(p) && isWritten(p)),
  )
  for (const [i, picture] of stale.entries()) {
    await encode(picture, FOLDER)
    drawn[picture.name] = digestOf(picture)
    await writeSorted(DRAWN, drawn)
    process.stdout.write(`${i + 1}/${stale.length} ${picture.name}\n`)
  }
  await encodePng(openGraphBase(), join(FOLDER, "og-base.png"))
  await writeSorted(join(FOLDER, "manifest.json"), countBy(pictures))
}

await main(process.argv[2])
