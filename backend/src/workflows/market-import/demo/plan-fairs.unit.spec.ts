import { join } from "node:path"
import { assertDays, assertProgramme, assertQuotas } from "../../../fairs/edition-rules"
import { type PhaseFacts, phaseOf } from "../../../fairs/phase"
import { assertStandsFit } from "../../../fairs/plan"
import { readSeed } from "../seed/read-seed"
import { planCooperatives } from "./plan-cooperatives"
import { planFairs, type PlannedFair } from "./plan-fairs"

const SEED = join(__dirname, "../../../../../seed")
const NOW = new Date("2026-11-22T10:00:00Z")

let fairs: PlannedFair[]
let regionOf: (handle: string) => string | undefined

beforeAll(async () => {
  const { reference, demo } = await readSeed(SEED, { withDemo: true })
  if (!demo) throw new Error("The demo market was asked for.")
  fairs = planFairs(planCooperatives(demo, reference), NOW)
  const regions = new Map(demo.places.map(({ slug, region }) => [slug, region]))
  const provinces = new Map(demo.cooperatives.map(({ slug, province }) => [slug, province]))
  regionOf = (handle) => regions.get(provinces.get(handle) ?? "")
})

describe("the demo market's fairs", () => {
  it("are one that is open, one whose call can be answered, and one that is over", () => {
    const phases = fairs.map(({ stage, fields, deadline, calledAt }) => {
      const status: PhaseFacts["status"] = stage === "call" ? "call" : "allocated"
      return phaseOf({ ...fields, status, call: { deadline, published_at: calledAt } }, NOW)
    })
    expect(phases).toEqual(["open", "call", "over"])
  })

  it("keep the rules of every fair", () => {
    for (const { fields, stands } of fairs) {
      assertDays(fields)
      assertProgramme(fields.programme, fields)
      assertQuotas(fields.quotas)
      expect(fields.plan).not.toBeNull()
      if (fields.plan) assertStandsFit(stands, fields.plan, fields.stand_count)
    }
  })

  it("are asked for by cooperatives of the regions they invite, some of which have to wait", () => {
    for (const { fields, applicants, invited } of fairs) {
      const regions = applicants.map(({ handle }) => regionOf(handle) ?? "")
      expect(regions.filter((region) => ![fields.region_code, ...invited].includes(region))).toEqual([])
    }
    const waits = fairs.map(({ applicants, fields }) => applicants.length > fields.stand_count)
    expect(waits).toEqual([true, false, true])
  })

  it("are left out of a market without their cooperatives", () => {
    expect(planFairs([], NOW)).toEqual([])
  })
})
