import { readAbroadForm } from "./abroad-form"

const form = (changes: Record<string, string> = {}) => {
  const data = new FormData()
  const fields = { name: "Samira", phone: "+33 6 12 34 56 78", city: "Lyon", address_1: "3 rue des Tables" }
  for (const [name, value] of Object.entries({ ...fields, ...changes })) data.set(name, value)
  return data
}

describe("an address abroad", () => {
  it("is read as it is written there, with the country of the cart", () => {
    expect(readAbroadForm(form({ postal_code: "sw1a 1aa" }), "gb")).toMatchObject({
      step: {
        abroad: {
          contact: { phone: "+33612345678" },
          address: { country_code: "gb", city: "Lyon", region: "", postal_code: "SW1A 1AA" },
        },
      },
    })
  })

  it.each([
    [{ phone: "06 12 34 56 78" }, { phone: "invalid_foreign_phone" }],
    [{ city: " " }, { city: "required" }],
    [{ postal_code: "#!" }, { postal_code: "invalid_foreign_postal_code" }],
  ])("says beside each field what is wrong with %j", (changes, codes) => {
    expect(readAbroadForm(form(changes), "fr")).toMatchObject({ codes })
  })
})
