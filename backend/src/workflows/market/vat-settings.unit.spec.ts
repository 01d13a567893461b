import { ratesInForce, vatSettingsSchema } from "./vat-settings"

const rate = (code: string, from: string, until: string | null, is_default = false) => ({
  code,
  name: code,
  rate: 20,
  from,
  until,
  is_default,
  categories: [],
  source: "test",
})

describe("VAT rates as settings", () => {
  const settings = vatSettingsSchema.parse({
    rates: [rate("old", "2024-01-01", "2026-01-01"), rate("standard", "2026-01-01", null, true)],
  })

  it("holds a rate from its first day until the day before its end", () => {
    expect(ratesInForce(settings, "2025-12-31").map(({ code }) => code)).toEqual(["old"])
    expect(ratesInForce(settings, "2026-01-01").map(({ code }) => code)).toEqual(["standard"])
  })

  it("refuses settings without a default rate", () => {
    expect(vatSettingsSchema.safeParse({ rates: [rate("a", "2026-01-01", null)] }).success).toBe(false)
  })
})
