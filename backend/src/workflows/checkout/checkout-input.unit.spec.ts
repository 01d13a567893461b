import { westernDigits } from "../../languages/western-digits"
import { checkoutInputSchema } from "./checkout-input"

const contact = (changes: object) =>
  checkoutInputSchema.safeParse({ contact: { name: "Amina", phone: "0612345678", ...changes } })
const codes = (result: ReturnType<typeof contact>) => result.error?.issues.map((issue) => issue.message)

describe("what a shopper types at checkout", () => {
  it("takes a Moroccan phone in every way people write it", () => {
    for (const phone of ["0612345678", "06 12.34-56 78", "+212612345678", "00212612345678", "٠٦١٢٣٤٥٦٧٨"]) {
      expect(contact({ phone }).data?.contact?.phone).toBe("+212612345678")
    }
  })

  it("refuses a phone that is not Moroccan", () => {
    for (const phone of ["+33612345678", "0812345678", "12", "", "x".repeat(10_000)]) {
      expect(codes(contact({ phone }))).toEqual(["invalid_phone"])
    }
  })

  it("keeps names in any script, with emoji, direction marks and HTML, as text", () => {
    const name = "أمينة \u202eⴰⵎⵉⵏⴰ <b>x</b> 🌸"
    expect(contact({ name }).data?.contact?.name).toBe(name)
  })

  it("refuses a name of 10,000 characters, an empty one and one of control characters", () => {
    expect(codes(contact({ name: "x".repeat(10_000) }))).toEqual(["too_long"])
    expect(codes(contact({ name: " \u0000\n " }))).toEqual(["required"])
  })

  it("reads an empty e-mail as none", () => {
    expect(contact({ email: " " }).data?.contact?.email).toBeNull()
    expect(contact({ email: "A@Example.com" }).data?.contact?.email).toBe("a@example.com")
    expect(codes(contact({ email: "nope" }))).toEqual(["invalid_email"])
  })

  it("refuses what it does not know", () => {
    expect(checkoutInputSchema.safeParse({ total: 1 }).success).toBe(false)
    expect(checkoutInputSchema.safeParse({ payment: "cheque" }).success).toBe(false)
  })

  it("reads Arabic-Indic and Persian digits", () => {
    expect(westernDigits("١٠٤٣ ۱۲")).toBe("1043 12")
  })
})
