import { cardPolicy } from "./card-policy.server"

describe("the policy of the page where a card is typed", () => {
  it("lets Stripe in, and nobody else", () => {
    const policy = cardPolicy("https://js.stripe.com/v3/")
    expect(policy).toContain("script-src 'self' https://js.stripe.com https://*.js.stripe.com;")
    expect(policy).toContain("connect-src 'self' https://api.stripe.com;")
    expect(policy).toContain("frame-src 'self' https://js.stripe.com")
    expect(policy).toContain("object-src 'none'")
    expect(policy).not.toContain("unsafe-eval")
  })

  it("lets a double in where one stands for Stripe, and not Stripe", () => {
    const policy = cardPolicy("http://127.0.0.1:12111/v3/")
    expect(policy).toContain("script-src 'self' http://127.0.0.1:12111;")
    expect(policy).not.toContain("stripe.com")
  })
})
