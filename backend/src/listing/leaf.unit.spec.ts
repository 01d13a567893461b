import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { allLabels, labelOfLeaf } from "./leaf"
import { LEAF_FACTS } from "./leaf-facts"

const PRODUCTS = join(__dirname, "../../../seed/data/products")

type SeedLeaf = { leaf: string; kind: string; labels?: { name: string }[]; templates: { title: object }[] }

const readLeaves = () =>
  readdirSync(PRODUCTS).flatMap((file) => {
    const { leaves } = JSON.parse(readFileSync(join(PRODUCTS, file), "utf8")) as { leaves: SeedLeaf[] }
    return leaves
  })

describe("what is known of the leaves", () => {
  it("is what the seed says: run scripts/generate-listing-leaves.mjs when this fails", () => {
    const known = Object.fromEntries(
      Object.entries(LEAF_FACTS).map(([slug, { kind, titles, labels }]) => [
        slug,
        { kind, titles, labels: labels.map(({ name }) => name) },
      ]),
    )
    const seeded = readLeaves().map(({ leaf, kind, labels = [], templates }) => [
      leaf,
      {
        kind,
        titles: templates.slice(0, 3).map(({ title }) => title),
        labels: labels.map(({ name }) => name),
      },
    ])
    expect(known).toEqual(Object.fromEntries(seeded))
  })

  it("names a label once, with every leaf that may carry it", () => {
    const codes = allLabels().map(({ code }) => code)
    expect(new Set(codes).size).toBe(codes.length)
    expect(labelOfLeaf("argan-oil-culinary", "igp-argane")).toMatchObject({ type: "IGP", name: "Argane" })
    expect(labelOfLeaf("olive-oil", "igp-argane")).toBeUndefined()
  })
})
