/**
 * Contact sheets, to look at the drawings before encoding them: twelve to a sheet, 320 px each.
 *
 *   npm run sheets -- /path/to/folder           every leaf
 *   npm run sheets -- /path/to/folder honey     only leaves whose name contains a word
 */
import { mkdir } from "node:fs/promises"
import { join } from "node:path"
import sharp from "sharp"
import { leaves } from "./leaves/index.ts"
import { drawScene, type Scene } from "./scene.ts"

const [SIZE, GAP, ACROSS, DOWN] = [320, 8, 4, 3] as const

type Tile = { name: string; scene: Scene }

const tilesFor = (filter: string): Tile[] =>
  Object.entries(leaves)
    .filter(([slug]) => slug.includes(filter))
    .flatMap(([slug, variants]) => variants.map((scene, i) => ({ name: `${slug}-${i + 1}`, scene })))

const place = async ({ name, scene }: Tile, i: number) => ({
  input: await sharp(Buffer.from(drawScene(name, scene)))
    .resize(SIZE)
    .png()
    .toBuffer(),
  left: (i % ACROSS) * (SIZE + GAP),
  top: Math.floor(i / ACROSS) * (SIZE + GAP),
})

const writeSheet = async (tiles: readonly Tile[], file: string) => {
  const paper = {
    width: ACROSS * (SIZE + GAP),
    height: DOWN * (SIZE + GAP),
    channels: 3,
    background: "#fff",
  } as const
  await sharp({ create: paper })
    .composite(await Promise.all(tiles.map(place)))
    .png()
    .toFile(file)
}

const main = async (folder?: string, filter = "") => {
  if (!folder) throw new Error("Name a folder for the sheets: npm run sheets -- /path/to/folder [word]")
  await mkdir(folder, { recursive: true })
  const tiles = tilesFor(filter)
  const each = ACROSS * DOWN
  for (let from = 0; from < tiles.length; from += each) {
    await writeSheet(tiles.slice(from, from + each), join(folder, `sheet-${from / each + 1}.png`))
  }
}

await main(...process.argv.slice(2))
