import { chosenPayment } from "./chosen-payment"

const cart = (provider_id: string, { asked = 120, total = 120 } = {}) => ({
  total,
  payment_collection: {
    id: "paycol",
    amount: asked,
    payment_sessions: [{ id: "payses", provider_id, status: "pending", amount: asked }],
  },
})

describe("how a cart is to be paid", () => {
  it("is what the shopper chose for exactly what it costs", () => {
    expect(chosenPayment(cart("pp_card_stripe"))).toBe("card")
    expect(chosenPayment(cart("pp_cash-on-delivery_cod"))).toBe("cash_on_delivery")
  })

  it("is open again once the cart costs something else", () => {
    expect(chosenPayment(cart("pp_card_stripe", { asked: 100 }))).toBeNull()
  })

  it("is open while nothing is chosen, or with a provider the market does not know", () => {
    expect(chosenPayment({ total: 120 })).toBeNull()
    expect(chosenPayment(cart("pp_system_default"))).toBeNull()
  })
})
