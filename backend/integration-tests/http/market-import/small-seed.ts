import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { z } from "@medusajs/framework/zod"

const SEED = join(__dirname, "../../../../seed")

/** A women's craft, goods with a label, and one that waits for the admins. */
const COOPERATIVES = ["demo-tifawin", "demo-argana", "demo-al-assala"]
const FILES = ["regions-provinces", "vat-rates", "options", "stories", "place-names"].map(
  (name) => `data/${name}.json`,
)
const FAMILIES = ["oils", "pottery", "tourism", "care", "textile"]

const Cooperatives = z.looseObject({
  cooperatives: z.array(z.looseObject({ slug: z.string(), activities: z.array(z.string()) })),
})
const Family = z.looseObject({ leaves: z.array(z.looseObject({ leaf: z.string() })) })
const Taxonomy = z.looseObject({ leaves: z.array(z.looseObject({ slug: z.string() })) })

const read = (file: string): unknown => JSON.parse(readFileSync(join(SEED, file), "utf8"))

/** A seed of three cooperatives and their crafts, cut out of the real one so that it imports in seconds. */
export class SmallSeed {
  readonly folder = mkdtempSync(join(tmpdir(), "small-seed-"))
  readonly dataFolder = join(this.folder, ".data")

  constructor() {
    const all = Cooperatives.parse(read("data/demo-cooperatives.json"))
    const cooperatives = all.cooperatives.filter(({ slug }) => COOPERATIVES.includes(slug))
    const leaves = new Set(cooperatives.flatMap(({ activities }) => activities))
    this.write("data/demo-cooperatives.json", { ...all, cooperatives })
    const taxonomy = Taxonomy.parse(read("data/product-taxonomy.json"))
    this.write("data/product-taxonomy.json", {
      ...taxonomy,
      leaves: taxonomy.leaves.filter(({ slug }) => leaves.has(slug)),
    })
    for (const name of FAMILIES) {
      const family = Family.parse(read(`data/products/${name}.json`))
      const written = family.leaves.filter(({ leaf }) => leaves.has(leaf))
      this.write(`data/products/${name}.json`, { ...family, leaves: written })
    }
    for (const file of FILES) this.write(file, read(file))
    this.write("illustrations/manifest.json", { "olive-oil": 4 })
    this.write("illustrations/olive-oil-1-640.webp", "a picture")
  }

  private write(file: string, content: unknown): void {
    const path = join(this.folder, file)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content, null, 2))
  }

  /** Changes a file as text, like somebody who edits it. */
  edit(file: string, before: string | RegExp, after: string): void {
    const path = join(this.folder, file)
    const text = readFileSync(path, "utf8")
    const edited = text.replace(before, after)
    if (edited === text) throw new Error(`${String(before)} is not in ${file}.`)
    writeFileSync(path, edited)
  }
}
