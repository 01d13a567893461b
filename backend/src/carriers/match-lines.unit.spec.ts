import { type CarriedParcel, matchLines, readReference } from "./match-lines"

const parcel = (changes: Partial<CarriedParcel>): CarriedParcel => ({
  id: "parcel_1",
  number: 1,
  part_id: "coopord_1",
  part_number: "1043-1",
  cooperative_id: "coop_1",
  carrier_code: "amana",
  tracking_number: "CC 123 MA",
  expected: 10_000,
  ...changes,
})

const states = (references: [string, number][], parcels: CarriedParcel[], settled: string[] = []) =>
  matchLines(
    references.map(([reference, centimes], index) => ({
      number: index + 2,
      reference,
      centimes,
      fee_centimes: 0,
    })),
    { carrier_code: "amana", parcels, settled: new Set(settled) },
  ).map(({ state }) => state)

describe("the lines of a carrier's file", () => {
  it("name parcels by their part and number, as people write it", () => {
    for (const text of ["1043-1/2", "#1043-1 / 2", "1043-1-2", "1043-1 2", "1043-1/P2", "1043-1 colis 2"])
      expect(readReference(text)).toEqual({ part_number: "1043-1", parcel: 2 })
    expect(readReference("1043-1")).toEqual({ part_number: "1043-1", parcel: null })
    expect(readReference("CC123MA")).toBeNull()
  })

  it("are matched by tracking number too, whatever its spaces and letters", () => {
    expect(states([["cc123ma", 10_000]], [parcel({})])).toEqual(["matched"])
  })

  it("name a part's only parcel without its number, and none of two", () => {
    const second = parcel({ id: "parcel_2", number: 2, tracking_number: null })
    expect(states([["1043-1", 10_000]], [parcel({})])).toEqual(["matched"])
    expect(states([["1043-1", 10_000]], [parcel({}), second])).toEqual(["unknown_parcel"])
  })

  it("tell a difference, a parcel nobody knows, and another carrier's", () => {
    const other = parcel({ id: "parcel_3", part_number: "1044-1", carrier_code: "aramex" })
    expect(
      states(
        [
          ["1043-1/1", 9_000],
          ["9999-9/9", 100],
          ["1044-1/1", 10_000],
        ],
        [parcel({}), other],
      ),
    ).toEqual(["difference", "unknown_parcel", "unknown_parcel"])
  })

  it("settle a parcel once, in one file and over several", () => {
    expect(
      states(
        [
          ["1043-1/1", 10_000],
          ["1043-1/1", 10_000],
        ],
        [parcel({})],
      ),
    ).toEqual(["matched", "already_remitted"])
    expect(states([["1043-1/1", 10_000]], [parcel({})], ["parcel_1"])).toEqual(["already_remitted"])
  })
})
