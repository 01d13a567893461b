import { join } from "node:path"
import { isValidRib } from "../../../modules/cooperative/rib"
import { readSeed } from "../seed/read-seed"
import type { DemoMarket, Reference } from "../seed/seed"
import { planCooperatives } from "./plan-cooperatives"
import { planProducts, type PlannedProduct } from "./plan-products"

const SEED = join(__dirname, "../../../../../seed")
const LANGUAGES = ["ar", "fr", "en"] as const

let demo: DemoMarket
let reference: Reference
let products: PlannedProduct[]

beforeAll(async () => {
  const seed = await readSeed(SEED, { withDemo: true })
  if (!seed.demo) throw new Error("The demo market was asked for.")
  reference = seed.reference
  demo = seed.demo
  products = planProducts(demo)
})

const countBy = (keys: string[]): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

/** What shoppers can buy: cooperatives that wait for the admins sell nothing. */
function onSale(): PlannedProduct[] {
  const selling = new Set(
    planCooperatives(demo, reference)
      .filter(({ status }) => status === "verified")
      .map(({ facts }) => facts.handle),
  )
  return products.filter(({ cooperative }) => selling.has(cooperative))
}

describe("the demo market's products", () => {
  it("are about eight hundred, all different in handle and in stock-keeping unit", () => {
    const skus = products.flatMap(({ variants }) => variants.map(({ sku }) => sku))
    expect(products.length).toBeGreaterThan(780)
    expect(products.length).toBeLessThan(900)
    expect(new Set(products.map(({ handle }) => handle)).size).toBe(products.length)
    expect(new Set(skus).size).toBe(skus.length)
  })

  it("are at least three for sale in every leaf and four from every cooperative", () => {
    const perLeaf = countBy(onSale().map(({ leaf }) => leaf))
    expect(perLeaf.size).toBe(reference.taxonomy.leaves.length)
    expect(Math.min(...perLeaf.values())).toBeGreaterThanOrEqual(3)
    const perCooperative = countBy(products.map(({ cooperative }) => cooperative))
    expect(perCooperative.size).toBe(demo.cooperatives.length)
    expect(Math.min(...perCooperative.values())).toBeGreaterThanOrEqual(4)
  })

  it("say how to keep the thing itself, not what else its craft makes", () => {
    const descriptions = (word: string) =>
      products.filter(({ titles }) => titles.en.startsWith(word)).map(({ descriptions: { en } }) => en)
    expect(descriptions("Camel milk soap").join()).toContain("let it dry between uses")
    expect(descriptions("Camel milk soap").join()).not.toContain("drinking")
    expect(descriptions("Carob biscuits").join()).toContain("Contains wheat")
    expect(descriptions("Carob biscuits").join()).not.toContain("free of caffeine and gluten")
  })

  it("come from every province of the country", () => {
    const provinceOf = new Map(demo.cooperatives.map(({ slug, province }) => [slug, province]))
    const provinces = new Set(onSale().map(({ cooperative }) => provinceOf.get(cooperative)))
    expect(provinces.size).toBe(reference.places.provinces.length)
  })

  it("leave nothing out that was written", () => {
    const written = demo.leaves.flatMap(({ leaf, templates }) =>
      templates.map(({ key }) => `${leaf}-${key}-`),
    )
    expect(written.filter((start) => !products.some(({ handle }) => handle.startsWith(start)))).toEqual([])
  })

  it("have titles that fit a card and descriptions that tell something, in three languages", () => {
    for (const { titles, descriptions } of products) {
      for (const language of LANGUAGES) {
        expect(titles[language].length).toBeLessThanOrEqual(90)
        expect(descriptions[language].length).toBeGreaterThan(60)
        expect(descriptions[language].length).toBeLessThan(700)
      }
      expect(titles.ar).toMatch(/[\u0621-\u064A]{2}/)
      expect(titles.fr + descriptions.fr).not.toMatch(/'|\s\s/)
      expect(descriptions.fr).not.toMatch(/ [:;!?]/)
    }
  })

  it("are not all called the same within a leaf", () => {
    const titlesOf = (leaf: string) =>
      products.filter((product) => product.leaf === leaf).map(({ titles }) => titles.ar)
    const repeated = demo.leaves.filter(({ leaf }) => new Set(titlesOf(leaf)).size < titlesOf(leaf).length)
    expect(repeated.map(({ leaf }) => leaf)).toEqual([])
  })

  it("cost what Moroccan shops ask, and more when there is more of it", () => {
    for (const { variants, option } of products) {
      for (const { price } of variants) expect(price).toBeGreaterThanOrEqual(10)
      if (option !== "volume" && option !== "weight") continue
      const byWeight = [...variants].sort((a, b) => (a.weight ?? 0) - (b.weight ?? 0))
      expect(byWeight.map(({ price }) => price)).toEqual(
        [...variants.map(({ price }) => price)].sort((a, b) => a - b),
      )
    }
  })

  it("can be carried when they are goods, and need no carrying when they are services", () => {
    const goods = products.filter(({ kind }) => kind === "good")
    const services = products.filter(({ kind }) => kind === "service")
    expect(
      goods.every(({ variants }) => variants.every(({ weight, stock }) => weight && stock !== null)),
    ).toBe(true)
    expect(
      services.every(({ variants }) => variants.every(({ weight, stock }) => !weight && stock === null)),
    ).toBe(true)
    expect(services.every(({ unit }) => unit)).toBe(true)
    expect(services.length).toBeGreaterThan(80)
  })

  it("are sold out now and then, not often", () => {
    const goods = products.filter(({ kind }) => kind === "good")
    const soldOut = goods.filter(({ variants }) => variants.every(({ stock }) => stock === 0))
    expect(soldOut.length / goods.length).toBeGreaterThan(0.03)
    expect(soldOut.length / goods.length).toBeLessThan(0.12)
  })

  it("carry a label only where a source names it", () => {
    const provinceOf = new Map(demo.cooperatives.map(({ slug, province }) => [slug, province]))
    const labelled = products.filter(({ labels }) => labels.length)
    expect(labelled.length).toBeGreaterThan(40)
    for (const { leaf, cooperative, labels } of labelled) {
      const known = demo.leaves.find((one) => one.leaf === leaf)?.labels ?? []
      for (const { name } of labels) {
        const label = known.find((one) => one.name === name)
        expect(label?.provinces).toContain(provinceOf.get(cooperative))
      }
    }
  })

  it("are the same each time they are made, whatever the order of the cooperatives in their file", () => {
    const shuffled = { ...demo, cooperatives: [...demo.cooperatives].reverse() }
    expect(planProducts(shuffled)).toEqual(products)
  })
})

describe("the demo market's cooperatives", () => {
  it("say in every language that they are fictional, and have a story without gaps", () => {
    for (const { facts } of planCooperatives(demo, reference)) {
      expect(facts.name.fr).toContain("(démo)")
      expect(facts.name.ar).toContain("(تجريبية)")
      for (const language of LANGUAGES) {
        expect(facts.story?.[language]).not.toMatch(/[{}]|undefined|\s\s/)
        expect(facts.story?.[language]?.length).toBeGreaterThan(120)
      }
    }
  })

  it("sell, all but two that wait for the admins", () => {
    const waiting = planCooperatives(demo, reference).filter(({ status }) => status === "submitted")
    expect(waiting).toHaveLength(2)
  })

  it("hold the artisan women's credential only when women alone make a craft", () => {
    const bySlug = new Map(demo.cooperatives.map((cooperative) => [cooperative.slug, cooperative]))
    const holders = planCooperatives(demo, reference).filter(
      ({ credential }) => credential === "artisan_women",
    )
    expect(holders.length).toBeGreaterThan(10)
    for (const { facts } of holders) expect(bySlug.get(facts.handle)?.women_only).toBe(true)
  })
})

describe("the demo market's cooperatives", () => {
  it("have accounts and identifiers whose keys hold, each its own, and nobody's", () => {
    const facts = planCooperatives(demo, reference).map((planned) => planned.facts)
    const [ribs, ices] = [facts.map(({ rib }) => rib ?? ""), facts.map(({ ice }) => ice ?? "")]
    expect(ribs.every((rib) => rib.startsWith("999") && isValidRib(rib))).toBe(true)
    expect(ices.every((ice) => /^999\d{12}$/.test(ice) && BigInt(ice) % 97n === 0n)).toBe(true)
    expect([new Set(ribs).size, new Set(ices).size]).toEqual([facts.length, facts.length])
  })
})
