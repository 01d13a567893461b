import assert from "node:assert/strict"
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { test } from "node:test"
import { cooperativeBanners } from "./cooperatives.ts"
import { leaves } from "./leaves/index.ts"
import { openGraphBase } from "./open-graph.ts"
import { drawScene } from "./scene.ts"

type Taxonomy = { leaves: { slug: string; parent: string }[] }

const TAXONOMY = join(import.meta.dirname, "..", "data", "product-taxonomy.json")
const taxonomy = JSON.parse(readFileSync(TAXONOMY, "utf8")) as Taxonomy

const drawLeaves = () =>
  Object.entries(leaves).flatMap(([slug, variants]) =>
    variants.map((scene, i) => ({ name: `${slug}-${i + 1}`, svg: drawScene(`${slug}-${i + 1}`, scene) })),
  )

const everyDrawing = () => [
  ...drawLeaves(),
  ...Object.entries(cooperativeBanners()).flatMap(([family, banners]) =>
    banners.map((svg, i) => ({ name: `${family}-${i + 1}`, svg })),
  ),
  { name: "og-base", svg: openGraphBase() },
]

test("every leaf of the taxonomy has four pictures, and no picture is of anything else", () => {
  assert.deepEqual(Object.keys(leaves).sort(), taxonomy.leaves.map(({ slug }) => slug).sort())
  for (const variants of Object.values(leaves)) assert.equal(variants.length, 4)
})

test("every family of the taxonomy has three banners", () => {
  const banners = cooperativeBanners()
  const families = [...new Set(taxonomy.leaves.map(({ parent }) => parent))]
  assert.deepEqual(Object.keys(banners).sort(), families.sort())
  for (const pictures of Object.values(banners)) assert.equal(pictures.length, 3)
})

test("no two pictures of a leaf are the same", () => {
  const drawings = drawLeaves().map(({ svg }) => svg)
  assert.equal(new Set(drawings).size, drawings.length)
})

test("a picture drawn twice is the same to the letter", () => {
  assert.deepEqual(everyDrawing(), everyDrawing())
})

test("a picture holds no words, no pure white and no number that failed", () => {
  for (const { name, svg } of everyDrawing()) {
    assert.doesNotMatch(svg, /<text|#ffffff|#fff"|NaN|undefined|Infinity/i, name)
  }
})
