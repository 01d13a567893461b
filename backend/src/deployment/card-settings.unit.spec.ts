import { cardProviders, readCardSettings } from "./card-settings"

const KEYS = {
  NODE_ENV: "test" as const,
  STRIPE_API_KEY: "sk_test_1",
  STRIPE_PUBLISHABLE_KEY: "pk_test_1",
  STRIPE_WEBHOOK_SECRET: "whsec_1",
}

describe("card payment's settings", () => {
  it("offers no card without keys", () => {
    expect(readCardSettings({ NODE_ENV: "test", STRIPE_API_KEY: "" })).toBeNull()
    expect(cardProviders({ NODE_ENV: "test" })).toEqual([])
  })

  it("reads the keys, and asks Stripe itself", () => {
    expect(readCardSettings(KEYS)).toEqual({
      api_key: "sk_test_1",
      publishable_key: "pk_test_1",
      webhook_secret: "whsec_1",
      api_url: undefined,
      script_url: "https://js.stripe.com/v3/",
    })
  })

  it("refuses to start with half of the keys, and names what is missing", () => {
    expect(() => readCardSettings({ ...KEYS, STRIPE_WEBHOOK_SECRET: "" })).toThrow(
      "STRIPE_WEBHOOK_SECRET is missing",
    )
    expect(() => readCardSettings({ ...KEYS, STRIPE_API_KEY: "pk_test_1" })).toThrow("STRIPE_API_KEY")
  })

  it("lets nothing but a double on this machine stand for Stripe", () => {
    expect(readCardSettings({ ...KEYS, STRIPE_API_URL: "http://localhost:12111" })).toMatchObject({
      api_url: "http://localhost:12111",
    })
    expect(() => readCardSettings({ ...KEYS, STRIPE_API_URL: "https://stripe.example" })).toThrow("double")
  })
})
