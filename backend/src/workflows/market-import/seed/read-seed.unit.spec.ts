import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { readSeed } from "./read-seed"
import { SeedRefusal, type SeedFault } from "./seed-refusal"

const SEED = join(__dirname, "../../../../../seed")

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "seed-"))
  cpSync(join(SEED, "data"), join(folder, "data"), { recursive: true })
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Changes one file as text, so that a test reads like the slip it is about. */
function slip(file: string, wrong: string | RegExp, replacement: string): void {
  const path = join(folder, file)
  const text = readFileSync(path, "utf8")
  const changed = text.replace(wrong, replacement)
  expect(changed).not.toBe(text)
  writeFileSync(path, changed)
}

async function faultsOf(withDemo = true): Promise<SeedFault[]> {
  const refusal: unknown = await readSeed(folder, { withDemo }).catch((error: unknown) => error)
  return refusal instanceof SeedRefusal ? refusal.faults : []
}

const OILS = "data/products/oils.json"

describe("a seed folder", () => {
  it("is accepted as it is committed, without pictures too", async () => {
    const { demo } = await readSeed(folder, { withDemo: true })
    expect(demo?.cooperatives).toHaveLength(100)
    expect(demo?.illustrations).toEqual({})
  })

  it("is read without its demo market when only reference data is wanted", async () => {
    rmSync(join(folder, OILS))
    slip("data/options.json", "{", "")
    expect((await readSeed(folder, { withDemo: false })).demo).toBeNull()
  })

  it("is refused with the line where the JSON breaks", async () => {
    writeFileSync(
      join(folder, "data/place-names.json"),
      '{\n  "short_names": {\n    "figuig": oops\n  }\n}\n',
    )
    expect(await faultsOf()).toEqual([
      expect.objectContaining({ file: "data/place-names.json", at: "line 3" }),
    ])
  })

  it("is refused at the last line when a file was cut short", async () => {
    writeFileSync(join(folder, "data/place-names.json"), '{\n  "short_names": {\n')
    const [fault] = await faultsOf()
    expect(fault).toMatchObject({ file: "data/place-names.json", at: "line 2" })
  })

  it("is refused when a file is missing, by its name", async () => {
    rmSync(join(folder, "data/vat-rates.json"))
    expect(await faultsOf()).toEqual([expect.objectContaining({ file: "data/vat-rates.json" })])
  })

  it.each([
    ["a price of nothing", /"price": \d+/, '"price": 0', "leaves[0].templates[0].variants[0].price"],
    ["a price in words", /"price": \d+/, '"price": "cher"', "leaves[0].templates[0].variants[0].price"],
    ["a straight apostrophe in French", "Huile d’argan", "Huile d'argan", "leaves[0].templates[0].title.fr"],
    [
      "an Arabic title without Arabic",
      "زيت أركان غذائية من لوز محمص",
      "zit argan",
      "leaves[0].templates[0].title.ar",
    ],
    ["goods without weight", /,\s*"weight": \d+/, "", "leaves[0].templates[0].variants[0].weight"],
    ["a key twice", '"key": "light"', '"key": "roasted"', "leaves[0].templates"],
    [
      "a field nobody knows",
      '"key": "roasted"',
      '"key": "roasted", "colour": "red"',
      "leaves[0].templates[0]",
    ],
  ])("is refused for %s, with the path to it", async (_slip, wrong, replacement, at) => {
    slip(OILS, wrong, replacement)
    expect(await faultsOf()).toEqual([expect.objectContaining({ file: OILS, at })])
  })

  it.each([
    [
      "a size that options.json does not have",
      OILS,
      '"value": "100ml"',
      '"value": "99ml"',
      "leaves[0].templates[0].variants",
    ],
    [
      "a leaf the taxonomy does not have",
      OILS,
      '"leaf": "olive-oil"',
      '"leaf": "motor-oil"',
      "leaves[1].leaf",
    ],
    [
      "a cooperative in a province of another region",
      "data/demo-cooperatives.json",
      '"province": "al-hoceima"',
      '"province": "tata"',
      "cooperatives[0].province",
    ],
    [
      "an activity for which nothing is written",
      "data/demo-cooperatives.json",
      '"pottery-rif-women"',
      '"pottery-of-nowhere"',
      "cooperatives[0].activities",
    ],
  ])("is refused for %s", async (_slip, file, wrong, replacement, at) => {
    slip(file, wrong, replacement)
    expect(await faultsOf()).toContainEqual(expect.objectContaining({ file, at }))
  })

  it("is refused when a demo cooperative does not say that it is fictional", async () => {
    slip("data/demo-cooperatives.json", "Coopérative Tifawin (démo)", "Coopérative Tifawin")
    expect(await faultsOf()).toEqual([
      expect.objectContaining({ file: "data/demo-cooperatives.json", at: "cooperatives[0].name" }),
    ])
  })

  it("tells all its faults at once", async () => {
    slip(OILS, /"price": \d+/, '"price": -1')
    slip("data/vat-rates.json", '"rate": 20', '"rate": 200')
    const refusal: unknown = await readSeed(folder, { withDemo: true }).catch((error: unknown) => error)
    expect(refusal).toBeInstanceOf(SeedRefusal)
    expect(String(refusal)).toContain("data/vat-rates.json, rates[0].rate")
    expect(String(refusal)).toContain("data/products/oils.json, leaves[0].templates[0].variants[0].price")
  })
})
