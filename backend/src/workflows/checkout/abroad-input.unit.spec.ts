import { checkoutInputSchema } from "./checkout-input"

const abroad = (address: object = {}, contact: object = {}) => ({
  abroad: {
    contact: { name: "Samira", phone: "+33 6 12 34 56 78", ...contact },
    address: { country_code: "fr", city: "Lyon", address_1: "3 rue des Tables", ...address },
  },
})

describe("what a shopper abroad tells at checkout", () => {
  it("reads a phone of any country and a postal code as it is written there", () => {
    const { data } = checkoutInputSchema.safeParse(abroad({ postal_code: " sw1a 1aa " }))
    expect(data?.abroad?.contact.phone).toBe("+33612345678")
    expect(data?.abroad?.address.postal_code).toBe("SW1A 1AA")
  })

  it("reads 00 for + and Arabic digits", () => {
    const { data } = checkoutInputSchema.safeParse(abroad({}, { phone: "٠٠٣٣٦١٢٣٤٥٦٧٨" }))
    expect(data?.abroad?.contact.phone).toBe("+33612345678")
  })

  it.each([
    [abroad({}, { phone: "06 12 34 56 78" }), "invalid_foreign_phone"],
    [abroad({}, { phone: "+33 1" }), "invalid_foreign_phone"],
    [abroad({ postal_code: "<script>" }), "invalid_foreign_postal_code"],
    [abroad({ country_code: "France" }), "unknown_country"],
  ])("refuses %j with %s", (body, code) => {
    const { error } = checkoutInputSchema.safeParse(body)
    expect(error?.issues.map(({ message }) => message)).toEqual([code])
  })
})
