import { moroccanPhone, readContactForm } from "./contact-form"

const typed = (changes: Record<string, string> = {}) => {
  const form = new FormData()
  const fields = {
    name: "Amina",
    phone: "0612345678",
    province: "al-hoceima",
    commune: "Imzouren",
    address_1: "Douar X",
    ...changes,
  }
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  return form
}

describe("a Moroccan phone number", () => {
  it.each([
    "0612345678",
    "06 12 34 56 78",
    "+212612345678",
    "00212612345678",
    "٠٦١٢٣٤٥٦٧٨",
    "0712345678",
    "0539841234",
  ])("is read as typed: %s", (number) => expect(moroccanPhone(number)).toMatch(/^\+212[567]\d{8}$/))

  it.each(["+33612345678", "0412345678", "061234567", "hello", "", "<b>0612345678</b>x".repeat(9)])(
    "is refused: %p",
    (number) => expect(moroccanPhone(number)).toBeUndefined(),
  )
})

describe("the contact step", () => {
  it("gives the backend the number in its international form", () => {
    expect(readContactForm(typed())).toMatchObject({ step: { contact: { phone: "+212612345678" } } })
  })

  it("keeps what was typed and says which field is wrong", () => {
    const read = readContactForm(typed({ phone: "12", email: "nope", commune: "", name: "x".repeat(10_000) }))
    expect(read).toMatchObject({
      values: { phone: "12", email: "nope", address_1: "Douar X" },
      codes: { phone: "invalid_phone", email: "invalid_email", commune: "required", name: "too_long" },
    })
  })

  it("takes text in any script as it is", () => {
    const name = "أمينة \u202eⴰⵎⵉⵏⴰ <script>alert(1)</script> 🌸"
    expect(readContactForm(typed({ name }))).toMatchObject({ step: { contact: { name } } })
  })
})
