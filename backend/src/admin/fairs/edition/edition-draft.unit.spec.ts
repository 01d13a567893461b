import { editionSent, EMPTY_EDITION, numberSent } from "./edition-draft"

const EDITION = { ...EMPTY_EDITION, opens: "2027-03-10", closes: "2027-03-12" }

describe("an edition as it is sent", () => {
  it("names the days that have hours of their own and leaves out those no day of the fair", () => {
    const days = {
      "2027-03-11": { isClosed: false, from: "15:00", to: "23:00" },
      "2027-03-12": { isClosed: true, from: "10:00", to: "20:00" },
      "2027-03-13": { isClosed: true, from: "10:00", to: "20:00" },
    }
    expect(editionSent({ ...EDITION, days }).hours.days).toEqual({
      "2027-03-11": { from: "15:00", to: "23:00" },
      "2027-03-12": null,
    })
  })

  it("reads a point of the map as people paste it", () => {
    expect(editionSent({ ...EDITION, position: "30.42, -9.6" })).toMatchObject({
      latitude: 30.42,
      longitude: -9.6,
    })
    expect(editionSent(EDITION)).toMatchObject({ latitude: null, longitude: null })
  })

  it("has no theme when none was typed", () => {
    expect(editionSent(EDITION).theme).toBeNull()
  })
})

describe("a number that is typed", () => {
  it("may have a comma, and is left as it is when it is none", () => {
    expect([numberSent("2,5"), numberSent(" "), numberSent("abc")]).toEqual([2.5, null, "abc"])
  })
})
