import { codeSchema, phoneSchema } from "./phone-form"
import { spacedPhone } from "./spaced-phone"

describe("a one-time code as people type it", () => {
  it.each(["123456", " 123 456 ", "١٢٣٤٥٦", "۱۲۳۴۵۶", "12-34-56", "\u200f١٢٣ ٤٥٦"])("reads %s", (typed) =>
    expect(codeSchema.parse(typed)).toBe("123456"),
  )
  it.each(["", "12345", "1234567", "12a456"])("refuses %s", (typed) =>
    expect(codeSchema.safeParse(typed).error?.issues[0]?.message).toBe("wrong_code"),
  )
})

describe("a phone as people type it", () => {
  it.each(["0612345678", "06 12 34 56 78", "+212 612-345678", "٠٦١٢٣٤٥٦٧٨"])("reads %s", (typed) =>
    expect(phoneSchema.parse(typed)).toBe("+212612345678"),
  )
  it("refuses what is no Moroccan phone", () =>
    expect(phoneSchema.safeParse("12").error?.issues[0]?.message).toBe("invalid_phone"))
  it("shows it again the way it is said", () => expect(spacedPhone("+212612345678")).toBe("06 12 34 56 78"))
})
