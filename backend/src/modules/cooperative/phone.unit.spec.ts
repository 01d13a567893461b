import { parseMoroccanPhone } from "./phone"

describe("a Moroccan phone", () => {
  it.each([
    "0612345678",
    "06 12 34 56 78",
    "06.12.34.56.78",
    "+212612345678",
    "00212 612 345 678",
    "٠٦١٢٣٤٥٦٧٨",
  ])("reads %s as people write it", (text) => expect(parseMoroccanPhone(text)).toBe("+212612345678"))

  it("reads a fixed line", () => expect(parseMoroccanPhone("0539981234")).toBe("+212539981234"))

  it.each([
    "",
    "12",
    "+33612345678",
    "0812345678",
    "0892345678",
    "061234567",
    "06123456789",
    "call me",
    "🧶",
  ])("refuses %j", (text) => expect(parseMoroccanPhone(text)).toBeNull())
})
