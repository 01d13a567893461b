import { placeNames } from "./place-names"

const at = (name: string, x: number, y: number) => ({ name, x, y })

describe("names on a map", () => {
  it("keeps those that have room", () => {
    expect(placeNames([at("Settat", 10, 10), at("Figuig", 200, 10)], 10)).toHaveLength(2)
  })
  it("moves a name that would cover another by a line", () => {
    expect(placeNames([at("Nouaceur", 50, 50), at("Médiouna", 52, 51)], 10).map(({ y }) => y)).toEqual([
      50, 38,
    ])
  })
  it("leaves out what finds no place", () => {
    expect(
      placeNames(
        Array.from({ length: 6 }, () => at("Casablanca", 50, 50)),
        10,
      ),
    ).toHaveLength(3)
  })
})
