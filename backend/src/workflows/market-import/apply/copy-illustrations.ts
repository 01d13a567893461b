import { copyFile, mkdir, readdir, stat } from "node:fs/promises"
import { join } from "node:path"
import { inBatches } from "./in-batches"
import { tally, type Tally } from "./tally"

const PICTURE = /\.(?:avif|webp)$/
const AT_ONCE = 32

const sizeOf = (file: string): Promise<number | null> =>
  stat(file).then(
    ({ size }) => size,
    () => null,
  )

/** Copies one picture unless one of its size is there. */
async function copyIfChanged(from: string, to: string): Promise<boolean> {
  const [wanted, there] = await Promise.all([sizeOf(from), sizeOf(to)])
  if (wanted === there) return false
  await copyFile(from, to)
  return true
}

/** Copies the seed's pictures to where `/media/illustrations` is served from. A seed without pictures copies none. */
export async function copyIllustrations(seedFolder: string, mediaFolder: string): Promise<Tally> {
  const source = join(seedFolder, "illustrations")
  const target = join(mediaFolder, "illustrations")
  const names = (await readdir(source).catch(() => [])).filter((name) => PICTURE.test(name))
  if (!names.length) return tally(0, 0)
  await mkdir(target, { recursive: true })
  let copied = 0
  for (const batch of inBatches(names, AT_ONCE)) {
    const done = await Promise.all(batch.map((name) => copyIfChanged(join(source, name), join(target, name))))
    copied += done.filter(Boolean).length
  }
  return tally(names.length, copied)
}
